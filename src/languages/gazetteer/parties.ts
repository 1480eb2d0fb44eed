import type { GazetteerTable } from './row.js';

/** Parties and parliamentary groups. */
export const PARTIES: readonly GazetteerTable[] = [
  {
    type: 'organization',
    kind: 'party',
    rows: `
FR|fr:La République en marche; fr:LREM; fr:République en marche; fr:La République en Marche; fr:LaREM; fr:République en Marche; fr:En Marche; fr:En Marche!; fr:En marche; ~fr:Renaissance; fr:La REM; en:La République En Marche; en:En Marche
FR|fr:Les Républicains; fr:Les républicains; =fr:LR; fr:Républicains; fr:parti Les Républicains
FR|fr:Rassemblement national; =fr:RN; fr:Rassemblement National; en:National Rally; de:Rassemblement National; es:Agrupación Nacional; it:Rassemblement National; nl:Rassemblement National; fr:Front national; =fr:FN; fr:Front National; en:National Front; es:Frente Nacional; it:Front National; pt:Frente Nacional; de:Front National
FR|fr:La France insoumise; =fr:LFI; fr:France insoumise; fr:La France Insoumise; fr:France Insoumise; ~fr:Insoumis; fr:insoumis; fr:LFI-NFP
FR|fr:Parti socialiste; =fr:PS; fr:parti socialiste; fr:Parti Socialiste
FR|fr:Europe Écologie-Les Verts; =fr:EELV; fr:Europe Ecologie-Les Verts; fr:Europe Écologie Les Verts; fr:Europe Ecologie Les Verts; fr:Europe Écologie - Les Verts; fr:Les Écologistes; fr:Europe-Ecologie-Les Verts; +fr:Verts
FR|fr:Parti communiste; =fr:PCF; fr:Parti communiste français; fr:parti communiste
FR|fr:MoDem; fr:Modem; fr:Mouvement démocrate
FR|=fr:UDI; fr:Union des démocrates et indépendants
FR|=fr:UMP; fr:Union pour un mouvement populaire
FR|fr:Debout la France; =fr:DLF
FR|fr:Génération.s; fr:Génération·s; ~fr:Générations
FR|fr:Place publique; fr:Place Publique
FR|fr:Nouveau Parti anticapitaliste; =fr:NPA; fr:Nouveau parti anticapitaliste
FR|fr:Lutte ouvrière; =fr:LO; fr:Lutte Ouvrière
FR|fr:Parti radical; fr:Parti radical de gauche; =fr:PRG; fr:Mouvement radical
FR|+fr:Agir
FR|fr:Libres!; fr:Soyons libres
FR|~fr:Horizons; fr:parti Horizons
FR|~fr:Reconquête; fr:Reconquête!
FR|fr:Les Patriotes
FR|fr:Union populaire républicaine; =fr:UPR
FR|fr:Nupes
FR|fr:Nouveau Front populaire; =fr:NFP
FR|fr:Territoires de progrès
FR|fr:Génération identitaire
FR|fr:Jeunes Républicains
FR|=fr:UDF
FR|=fr:RPR
US|en:Republican Party; fr:Parti républicain; fr:parti républicain; en:GOP; fr:GOP; de:Republikaner; de:Republikanische Partei; es:Partido Republicano; it:Partito Repubblicano; it:Partito repubblicano; pt:Partido Republicano; nl:Republikeinse Partij; =en,de,it,nl:GOP; es,it,pt,nl:GOP
US|en:Democratic Party; fr:Parti démocrate; fr:parti démocrate; de:Demokratische Partei; es:Partido Demócrata; it:Partito democratico statunitense; pt:Partido Democrata; nl:Democratische Partij; de:Demokraten
US|en:Tea Party; fr:Tea Party
US|en:Libertarian Party
GB|en:Conservative Party; fr:Parti conservateur; fr:parti conservateur; de:Konservative Partei; de:Tories; es:Partido Conservador; it:Partito Conservatore; pt:Partido Conservador; nl:Conservatieve Partij; en:Tories; en:Tory Party; en:Conservatives; fr:Tories; es:Tories
GB|en:Labour Party; en:Labour; fr:Parti travailliste; fr:parti travailliste; fr:Labour; de:Labour-Partei; de:Labour; es:Partido Laborista; it:Partito Laburista; pt:Partido Trabalhista; nl:Labour; nl:Labour Party; de:Labour Party; it:Labour
GB|en:Liberal Democrats; en:Lib Dems; fr:Libéraux-démocrates; de:Liberaldemokraten; es:Liberal Demócratas
GB|en:Scottish National Party; =en,fr,de,es,it,nl,pt:SNP; fr:Parti national écossais
GB|UKIP; en:Ukip; en:UK Independence Party; fr:Ukip
GB|en:Brexit Party; fr:Parti du Brexit
GB|=en,fr:DUP; en:Democratic Unionist Party
GB|Sinn Féin; Sinn Fein
GB|en:Plaid Cymru; fr:Plaid Cymru
GB|en:Green Party
DE|=de,fr,en,es,it,nl:CDU; de:Christlich Demokratische Union; de:Christdemokraten; de:Christlich Demokratische Union Deutschlands
DE|=de,fr,en,es,it,nl:CSU; de:Christlich-Soziale Union
DE|=de,fr,en:CDU/CSU; ~de:Union; de:Unionsfraktion
DE|=de,fr,en,es,it,nl:SPD; de:Sozialdemokraten; de:Sozialdemokratische Partei Deutschlands
DE|=de,fr,es,it,nl:AfD; de:Alternative für Deutschland; fr:Alternative pour l'Allemagne; en:Alternative for Germany; =en,pt:AfD; es:Alternativa para Alemania; it:Alternativa per la Germania; nl:Alternative für Deutschland
DE|=de,fr,en:FDP; de:Freie Demokraten
DE|de:Die Grünen; +de:Grünen; de:Bündnis 90/Die Grünen; ~de:Grüne; it:Verdi tedeschi
DE|de:Die Linke; de:Linkspartei; de:Linksfraktion; fr:Die Linke
DE|=de:BSW; de:Bündnis Sahra Wagenknecht
DE|=de:NPD
DE|de:Piratenpartei
DE|de:Freie Wähler
AT|=de,fr,en,it:ÖVP
AT|=de:FPÖ; =fr,en:FPÖ
AT|de:NEOS; de:Neos
AT|=de:SPÖ
CH|=de:SVP; =fr:UDC
CH|=de:FDP.Die Liberalen; =fr:PLR
IT|~it:Lega; it:Lega Nord; fr:Lega; fr:Ligue du Nord; en:Lega Nord; de:Lega; es:La Lega; fr:La Ligue; en:Northern League; nl:Lega
IT|it:Movimento 5 Stelle; it:Movimento Cinque Stelle; it:M5S; it:M5s; it:Cinque Stelle; it:5 Stelle; fr:Mouvement 5 étoiles; fr:Mouvement 5 Étoiles; en:Five Star Movement; de:Fünf-Sterne-Bewegung; es:Movimiento 5 Estrellas; nl:Vijfsterrenbeweging; fr:M5S; it:5stelle
IT|it:Partito Democratico; it:Partito democratico; =it:Pd; =it:PD; es:Partido Democrático
IT|it:Forza Italia; fr,en,de,es:Forza Italia; =it:FI
IT|it:Fratelli d'Italia; fr,en,de,es:Fratelli d'Italia; =it:FdI; =it:Fdi; fr:Frères d'Italie; en:Brothers of Italy
IT|it:Leu; it:Liberi e Uguali
IT|it:Più Europa
IT|it:Italia Viva
IT|+it:Azione
IT|it:CasaPound
IT|it:Forza Nuova
IT|it:Sinistra Italiana
IT|+it:Verdi
ES|=es,fr,en,de,it:PSOE; es:Partido Socialista Obrero Español; es:Partido Socialista; es:PSC; fr:Parti socialiste ouvrier espagnol
ES|=es:PP; es:Partido Popular; fr:Parti populaire; de:Partido Popular; en:People's Party
ES|es:Podemos; fr,en,de,it:Podemos; es:Unidas Podemos; ~es:Unidos Podemos
ES|es:Ciudadanos; fr,en,de,it:Ciudadanos; =es:Cs; =es:C's
ES|~es:Vox; fr,en,de,it:Vox
ES|es:Izquierda Unida; =es:IU
ES|~es:Sumar
ES|es:Esquerra Republicana; =es:ERC; es:Esquerra; es:Esquerra Republicana de Catalunya
ES|es:Junts per Catalunya; ~es:Junts; es:JxCat; es:JxC; es:PDeCAT
ES|=es:CUP; es:Candidatura d'Unitat Popular
ES|=es:PNV; es:Partido Nacionalista Vasco
ES|es:EH Bildu; es:Bildu
ES|es:Más Madrid
ES|es:Más País
ES|es:BNG
ES|es:Compromís
ES|es:En Comú Podem
ES|es:Barcelona en Comú
ES|es:Coalición Canaria
PT|=pt:PS; pt:Partido Socialista
PT|=pt:PSD; pt:Partido Social Democrata
PT|=pt:CDS; pt:CDS-PP
PT|=pt:PCP; pt:Partido Comunista Português
PT|pt:Bloco de Esquerda; =pt:BE
PT|pt:Iniciativa Liberal; =pt:IL
PT|pt:Aliança Democrática; =pt:AD
PT|~pt:Chega
PT|=pt:PAN
PT|+pt:Livre
PT|pt:CDU
BR|=pt:PT; pt:Partido dos Trabalhadores; fr:Parti des travailleurs
BR|=pt:PL; pt:Partido Liberal
BR|=pt:PSDB
BR|=pt:PMDB
BR|=pt:MDB
BR|=pt:PSL
BR|+pt:DEM
BR|=pt:PSB
BR|=pt:PDT
BR|pt:PSOL
BR|=pt:PP
BR|pt:PCdoB
BR|+pt:Novo
NL|nl:Forum voor Democratie; =nl:FvD
NL|nl:50Plus; nl:50PLUS
NL|nl:BoerBurgerBeweging; =nl:BBB
NL|nl:NSC; nl:Nieuw Sociaal Contract
NL|=nl:VVD
NL|=nl,fr:PVV
NL|nl:PvdA
NL|=nl:CDA
NL|nl:D66
NL|nl:GroenLinks
NL|nl:ChristenUnie
NL|=nl:SGP
NL|+nl:Denk
NL|=nl:SP
NL|nl:Partij voor de Dieren
NL|~nl:Volt
NL|nl:JA21
BE|nl:N-VA; fr:N-VA
BE|nl:Vlaams Belang; fr:Vlaams Belang
BE|=fr:PTB; nl:PVDA
BE|nl:Open Vld; nl:Open VLD
BE|=fr:MR; fr:Mouvement réformateur
BE|+nl:Vooruit; =nl:sp.a
BE|nl:CD&V
BE|+nl:Groen
BE|fr:Ecolo
BE|+fr:Défi
BE|fr:Les Engagés
BE|=fr:cdH
GR|fr:Nouvelle Démocratie; en:New Democracy
GR|fr:Aube dorée; en:Golden Dawn
GR|Syriza
IE|Fianna Fáil; Fianna Fail
IE|Fine Gael
HU|Fidesz
HU|Jobbik
PL|fr:Droit et justice; fr:Droit et Justice; en:Law and Justice; =fr,en,de:PiS; de:Recht und Gerechtigkeit
PL|fr:Plateforme civique
TR|=fr,en,de,es,it,nl:AKP
TR|=fr,en,de:HDP
TR|=fr,en,de:CHP
TR|=fr,en,de:MHP
IL|Likoud; Likud
IL|fr:Kakhol Lavan; fr:Bleu Blanc
IL|en:Yesh Atid
IL|fr:Yisrael Beiteinu
RU|fr:Russie unie; en:United Russia; de:Einiges Russland
CN|fr:Parti communiste chinois; =fr:PCC; en:Communist Party of China; en:Chinese Communist Party; =en:CCP; de:Kommunistische Partei Chinas; es:Partido Comunista de China; de:KPCh; it:Partito comunista cinese
IN|=en,fr:BJP; en:Bharatiya Janata Party
IN|en:Indian National Congress; fr:Parti du Congrès
ZA|=en,fr:ANC; en:African National Congress; fr:Congrès national africain
CA|fr:Parti libéral; fr:Parti libéral du Canada; en:Liberal Party
CA|fr:Coalition avenir Québec; =fr:CAQ
CA|fr:Parti québécois
CA|fr:Bloc québécois
CA|fr:Québec solidaire
MX|=es:PRI
MX|=es:PAN
MX|~es:Morena
MX|=es:PRD
VE|=es:PSUV
AR|es:Cambiemos
AR|es:Frente de Todos
AR|es:Juntos por el Cambio
AR|es:La Libertad Avanza
PS|=fr:OLP; =en:PLO
PS|fr:Fatah
PS|en,de,it:Fatah
PS|es:Fatah
PS|es:Al Fatah
LB|fr:Courant patriotique libre
JP|en:Liberal Democratic Party; fr:Parti libéral-démocrate; =en:LDP; =fr:PLD
KH|=fr,en:CNRP
MM|=en,fr:NLD; en:National League for Democracy; fr:Ligue nationale pour la démocratie
TN|Ennahda
TN|fr:Nidaa Tounes
DZ|=fr:FLN
TG|+fr:Unir
fr:Parti populaire européen; =fr,en:PPE; =en:EPP; en:European People's Party; de:Europäische Volkspartei; =de:EVP; es:Partido Popular Europeo; it:Partito popolare europeo; =it:Ppe; nl:Europese Volkspartij
fr:Renew Europe; ~fr:Renew
fr:Identité et démocratie; =fr:ID
US|en:Democratic National Committee; =en:DNC; fr:Comité national démocrate; es:Comité Nacional Demócrata; it:Comitato nazionale democratico; pt:Comité Nacional Democrata; nl:Democratisch Nationaal Comité
US|en:Republican National Committee; =en:RNC; fr:Comité national républicain; es:Comité Nacional Republicano; it:Comitato nazionale repubblicano; pt:Comité Nacional Republicano; nl:Republikeins Nationaal Comité
US|en:Democratic Congressional Campaign Committee; =en:DCCC
US|en:Democratic Senatorial Campaign Committee; =en:DSCC
US|en:National Republican Congressional Committee; =en:NRCC
US|en:National Republican Senatorial Committee; =en:NRSC
`,
  },
];
