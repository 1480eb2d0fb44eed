import type { GazetteerTable } from './row.js';
/** Associations, unions, churches; armed, terrorist, criminal and hacker groups; movements and the rest. */
export const GROUPS: readonly GazetteerTable[] = [
  {
    type: 'organization',
    kind: 'ngo',
    rows: `
CGT; fr:Confédération générale du travail; fr:CGT-Cheminots
CFDT; fr:Confédération française démocratique du travail
FR|=fr:FO; fr:Force ouvrière; fr:Force Ouvrière
FR|=fr:CFTC
FR|fr:CFE-CGC
FR|fr:Unsa; =fr:UNSA
FR|fr:SUD-Rail; fr:Sud-Rail; fr:SUD Rail
FR|~fr:Solidaires; fr:SUD Solidaires
FR|=fr:FSU
FR|fr:FNSEA
FR|fr:Confédération paysanne
FR|fr:Coordination rurale
FR|fr:Medef; fr:Mouvement des entreprises de France
FR|=fr:CPME; fr:Confédération des petites et moyennes entreprises
FR|fr:U2P
FR|fr:Umih
FR|fr:Afep
FR|fr:Sacem
FR|fr:FDSEA
FR|fr:Protection civile
FR|fr:Unsa Police; fr:Unsa-Police; fr:Unsa police
FR|fr:France Assureurs
fr:Iata; =en:IATA; fr:Association internationale du transport aérien; en:International Air Transport Association
FR|fr:Unef; =fr:UNEF
FR|fr:Fidl; fr:FIDL
FR|=fr:UNL
FR|=fr:FCPE
FR|=fr:PEEP
FR|fr:SNES; fr:Snes-FSU; fr:Snes
FR|fr:SNUipp; fr:SNUipp-FSU
FR|=fr:SNPL
FR|=fr:SNCTA
FR|fr:SNJ
FR|fr:Syndicat de la magistrature
FR|fr:Union syndicale des magistrats; =fr:USM
FR|fr:Conseil national des barreaux
FR|fr:barreau de Paris
FR|fr:Alliance Police nationale; ~fr:Alliance; fr:Alliance police nationale
FR|fr:Unité SGP Police; fr:Unité SGP-Police; fr:Unité SGP Police-FO; fr:Unité-SGP
FR|fr:Synergie-Officiers; fr:Synergie officiers
FR|fr:UFC-Que Choisir; fr:UFC-Que choisir; fr:Que Choisir
FR|fr:CLCV
FR|fr:SPA; fr:Société protectrice des animaux
FR|fr:L214; L214
FR|fr:LPO; fr:Ligue de protection des oiseaux; fr:Ligue pour la protection des oiseaux
FR|fr:Fondation Brigitte Bardot
FR|fr:Fondation 30 Millions d'amis; fr:30 millions d'amis; fr:30 Millions d'amis
FR|fr:France nature environnement; fr:France Nature Environnement; =fr:FNE
FR|fr:Fondation Abbé-Pierre; fr:Fondation Abbé Pierre; fr:fondation Abbé Pierre; fr:Emmaüs
FR|fr:Restos du cœur; fr:Restos du coeur; fr:Restos du Cœur; fr:Restos du Coeur; fr:Les Restos du cœur
FR|fr:Secours populaire; fr:Secours populaire français
FR|fr:Secours catholique
FR|fr:Banques alimentaires
FR|fr:ATD Quart Monde
FR|fr:Croix-Rouge française
fr:Croix-Rouge; en:Red Cross; de:Rotes Kreuz; de:Roten Kreuz; es:Cruz Roja; it:Croce Rossa; pt:Cruz Vermelha; nl:Rode Kruis; fr:Croix rouge
fr:Comité international de la Croix-Rouge; =fr:CICR; en:International Committee of the Red Cross; =en:ICRC; =de:IKRK; es:Comité Internacional de la Cruz Roja
fr:Croissant-Rouge; en:Red Crescent; es:Media Luna Roja; de:Roter Halbmond
FR|=fr:LDH; fr:Ligue des droits de l'homme
FR|fr:Licra; =fr:LICRA
FR|fr:SOS Racisme
FR|=fr:MRAP; fr:Mrap
FR|=fr:Crif; fr:Crif; fr:CRIF
FR|=fr:CFCM; fr:Conseil français du culte musulman
FR|fr:Conférence des évêques de France; fr:Conférence des évêques; =fr:CEF
FR|fr:Manif pour tous; fr:La Manif pour tous
FR|fr:SOS Homophobie; fr:SOS homophobie; fr:Inter-LGBT
FR|fr:Act Up
FR|fr:Act Up-Paris
FR|+fr:Aides
FR|fr:Sidaction
FR|fr:Osez le féminisme
FR|fr:Osez le féminisme !
FR|fr:#NousToutes
FR|fr:NousToutes
FR|fr:Nous toutes
FR|fr:Femen
FR|fr:Fondation des femmes
FR|fr:La Cimade; fr:Cimade
FR|fr:Gisti
FR|fr:France terre d'asile
FR|fr:Utopia 56
FR|fr:Roya citoyenne
FR|fr:L'Auberge des migrants
FR|fr:SOS Méditerranée; en:SOS Mediterranee; it:SOS Méditerranée; de:SOS Méditerranée
FR|~fr:Anticor
FR|~fr:Sherpa
FR|fr:La Quadrature du Net
FR|fr:Fondation de France
FR|fr:Fondation du patrimoine
FR|fr:Fondation pour la recherche médicale
FR|fr:Ligue contre le cancer
FR|fr:Fondation pour la recherche sur Alzheimer
FR|fr:AFM-Téléthon; fr:AFM Téléthon
FR|fr:Attac
FR|fr:Terra Nova
FR|fr:Institut Montaigne
FR|fr:Fondation Jean-Jaurès
FR|fr:iFrap; fr:Ifrap
FR|fr:Fondapol
FR|fr:Ifri
FR|+fr:Iris
FR|fr:Observatoire international des prisons; =fr:OIP
FR|fr:Association des maires de France; =fr:AMF
FR|fr:France urbaine
FR|fr:Prévention routière
FR|fr:40 millions d'automobilistes
FR|fr:Ligue de défense des conducteurs
FR|fr:Fnath
FR|fr:Familles rurales
FR|fr:Unaf; fr:UNAF
FR|fr:Ordre des médecins; fr:Ordre national des médecins; fr:Conseil national de l'Ordre des médecins
FR|fr:MG France
FR|fr:CSMF
FR|fr:Samu-Urgences de France
FR|fr:Clusif
FR|fr:Syntec
FR|fr:Syndicat national de l'édition
FR|fr:Fédération bancaire française
FR|fr:Fédération française de l'assurance
FR|fr:Fédération hospitalière de France
FR|+fr:Adie
FR|fr:Cigref
FR|fr:SNSM
FR|fr:Les Amis de la Terre
FR|fr:Réseau Action Climat
FR|fr:Sortir du nucléaire
FR|fr:Robin des Bois
FR|fr:WWF France
FR|fr:Greenpeace France
FR|fr:Génération Écologie
FR|fr:Handicap International
FR|fr:Médecins du monde; fr:Médecins du Monde
FR|fr:Action contre la faim
FR|fr:Solidarités International
FR|fr:Acted
FR|fr:Première Urgence
FR|fr:CCFD-Terre solidaire
FR|fr:Fidh; fr:FIDH
FR|fr:Collectif contre l'islamophobie en France
FR|fr:Comité Adama
FR|fr:Génération climat
FR|fr:Sea Shepherd
FR|fr:One Voice
FR|~fr:Peta
FR|fr:ASPAS; fr:Aspas
FR|fr:Ferus
FR|+fr:Bloom
FR|fr:Oceana
FR|fr:Surfrider
FR|fr:Foodwatch
FR|fr:Générations futures
FR|fr:Zero Waste France
FR|fr:Rassemblement des églises
Greenpeace
WWF; fr:Fonds mondial pour la nature; en:World Wildlife Fund; en:World Wide Fund for Nature
Amnesty International; fr:Amnesty; en:Amnesty; es:Amnistía Internacional; pt:Amnistia Internacional; pt:Anistia Internacional
Human Rights Watch; =HRW
fr:Médecins sans frontières; =fr:MSF; fr:Médecins Sans Frontières; en:Doctors Without Borders; en:Médecins Sans Frontières; de:Ärzte ohne Grenzen; es:Médicos Sin Fronteras; it:Medici senza frontiere; pt:Médicos Sem Fronteiras; nl:Artsen zonder Grenzen; it:Medici Senza Frontiere
fr:Reporters sans frontières; =fr:RSF; en:Reporters Without Borders; de:Reporter ohne Grenzen; es:Reporteros Sin Fronteras; it:Reporter senza frontiere; pt:Repórteres Sem Fronteiras; nl:Verslaggevers zonder Grenzen; fr:Reporters Sans Frontières
Oxfam; fr:Oxfam France; es:Oxfam Intermón
Transparency International; fr:Transparency International France
Save the Children
+CARE
World Vision
Sea-Watch
Sea-Eye
Open Arms
Proactiva Open Arms
Mediterranea
Extinction Rebellion
Fridays for Future
Avaaz
Change.org
UNI Global
Freedom House
Article 19
Electronic Frontier Foundation
en:ACLU; en:American Civil Liberties Union
en:NAACP
en:National Rifle Association; =en,fr,de:NRA
en:Planned Parenthood
en:Human Rights Campaign
en:Anti-Defamation League
en:Southern Poverty Law Center
en:Heritage Foundation
en:Brookings Institution
en:Cato Institute
en:Gates Foundation; fr:Fondation Bill et Melinda Gates; en:Bill & Melinda Gates Foundation
en:Clinton Foundation
en:Salvation Army; fr:Armée du salut
en:Pew Research Center; fr:Pew Research Center
en:Council on Foreign Relations
en:RAND Corporation
fr:Atlantic Council; en:Atlantic Council
en:Chatham House
en:RSPCA
en:RSPB
en:National Trust
+en:Shelter
en:Barnardo's
en:NSPCC
en:Age UK
en:Oxfam GB
en:British Heart Foundation
en:Cancer Research UK
en:Wellcome Trust
en:Church of England; fr:Église d'Angleterre
en:Church of Scotland
en:TUC; en:Trades Union Congress
~en:Unite
en:Unison; en:UNISON
en:GMB
en:RMT
en:AFL-CIO
en:Teamsters
en:United Auto Workers
en:CBI; en:Confederation of British Industry
en:British Medical Association
en:Royal College of Nursing
+en:Liberty
~en:Stonewall
en:Citizens Advice
en:Save the Children UK
fr:Observatoire syrien des droits de l'homme; =fr:OSDH; en:Syrian Observatory for Human Rights; =en:SOHR; es:Observatorio Sirio de Derechos Humanos; de:Syrische Beobachtungsstelle für Menschenrechte; it:Osservatorio siriano per i diritti umani
fr:Casques blancs; en:White Helmets; de:Weißhelme; es:Cascos Blancos
fr:Église catholique; fr:Eglise catholique; en:Catholic Church; en:Roman Catholic Church; de:Katholische Kirche; de:katholische Kirche; es:Iglesia católica; +es:Iglesia; it:Chiesa cattolica; +it:Chiesa; pt:Igreja Católica; nl:Katholieke Kerk; +fr:Église; +fr:Eglise
fr:Église orthodoxe; fr:Église orthodoxe russe; en:Russian Orthodox Church
fr:Scientologie; en:Scientology; en:Church of Scientology; de:Scientology
fr:Opus Dei
DE|de:DGB
DE|de:IG Metall
DE|~de:Verdi; de:ver.di
DE|de:Marburger Bund
DE|de:GEW
DE|de:EVG
DE|de:GDL
DE|de:ADAC
DE|+de:BUND
DE|de:Nabu; de:NABU
DE|de:Deutsche Umwelthilfe
DE|+de:Caritas
DE|~de:Diakonie
DE|de:Deutsches Rotes Kreuz; =de:DRK
DE|de:Zentralrat der Juden
DE|de:Zentralrat der Muslime
DE|de:EKD; de:Evangelische Kirche; de:Evangelische Kirche in Deutschland
DE|de:Deutsche Bischofskonferenz
DE|de:Paritätischer Wohlfahrtsverband
DE|de:BDI
DE|de:DIHK
DE|de:Bitkom
DE|de:VDA
DE|de:Bundesärztekammer
DE|de:Gewerkschaft der Polizei; =de:GdP
DE|de:Pro Asyl
DE|de:Bertelsmann Stiftung; de:Bertelsmann-Stiftung
DE|de:Konrad-Adenauer-Stiftung
DE|de:Friedrich-Ebert-Stiftung
DE|de:Stiftung Warentest
DE|de:Verbraucherzentrale
DE|de:Foodwatch
DE|de:Attac
DE|de:Weißer Ring
DE|de:Chaos Computer Club; =de:CCC
DE|de:Volksbund
DE|de:Arbeiterwohlfahrt
DE|~de:Malteser
DE|~de:Johanniter
DE|de:Bund der Steuerzahler
DE|de:Deutscher Bauernverband
DE|de:Deutscher Städtetag
IT|it:Cgil; it:CGIL
IT|it:Cisl; it:CISL
IT|it:Uil; it:UIL
IT|it:Confindustria
IT|it:Confcommercio
IT|it:Confesercenti
IT|it:Coldiretti
IT|it:Legambiente
IT|~it:Emergency
IT|+it:Caritas
IT|it:Cei; it:CEI
IT|it:Anpi
IT|it:Arcigay
IT|it:Codacons
IT|it:Altroconsumo
IT|~it:Libera
IT|it:Comunità di Sant'Egidio
IT|it:Fiom
IT|it:Anci
IT|it:Usb
IT|it:Cobas
IT|it:Anm; it:Associazione nazionale magistrati
IT|it:Confartigianato
IT|it:Federalberghi
IT|it:Unione consumatori
IT|it:Assoutenti
IT|it:Croce Rossa Italiana
IT|it:Ordine dei medici
IT|it:Clusit
IT|+it:Abi
IT|it:Ance
ES|es:CC OO; es:CC.OO.; es:CCOO; es:Comisiones Obreras
ES|es:UGT
ES|es:CEOE
ES|es:Cáritas
ES|es:FACUA; es:Facua
ES|es:OCU
ES|es:Cruz Roja Española
ES|es:ANC; es:Assemblea Nacional Catalana
ES|es:Òmnium Cultural; es:Omnium Cultural; es:Òmnium
ES|es:Ecologistas en Acción
ES|es:CSIF
ES|+es:USO
ES|es:JUSAPOL
ES|es:AUGC
ES|es:Manos Limpias
ES|es:Conferencia Episcopal; es:Conferencia Episcopal Española
ES|es:ONCE
ES|es:Save the Children España
ES|es:Foment del Treball
ES|es:Asaja
ES|es:COAG
ES|es:Jupol
ES|es:Cermi
ES|es:FEMP
ES|es:Cepyme
ES|es:SEO/BirdLife
PT|pt:CGTP
PT|pt:UGT
PT|pt:Fenprof
PT|pt:Cáritas
PT|pt:DECO
PT|~pt:Quercus
PT|+pt:Zero
PT|pt:Ordem dos Médicos
PT|pt:Ordem dos Enfermeiros
PT|pt:Ordem dos Advogados
PT|+pt:CIP
PT|+pt:CAP
PT|pt:Cruz Vermelha Portuguesa
PT|pt:Igreja Católica Portuguesa
PT|pt:FNE
PT|pt:SOS Racismo
PT|pt:Liga Portuguesa Contra o Cancro
PT|pt:APAV
PT|pt:Banco Alimentar
PT|pt:Santa Casa da Misericórdia
PT|pt:Fundação Calouste Gulbenkian; pt:Gulbenkian
PT|pt:Transparência e Integridade
BR|pt:CUT; pt:Central Única dos Trabalhadores
BR|pt:Força Sindical
BR|pt:MST
BR|pt:OAB; pt:Ordem dos Advogados do Brasil
BR|pt:Fiesp
BR|pt:CNI
BR|pt:CNBB
BR|pt:MTST
NL|nl:FNV
NL|nl:CNV
NL|nl:VNO-NCW
NL|nl:Consumentenbond
NL|nl:ANWB
NL|nl:Milieudefensie
NL|nl:Natuurmonumenten
NL|nl:VluchtelingenWerk
NL|nl:KNMG
NL|nl:Aedes
NL|nl:LTO Nederland; nl:LTO
NL|nl:AOb
NL|nl:Cliniclowns
NL|nl:Unicef Nederland
NL|nl:Bits of Freedom
NL|nl:KWF
NL|nl:Hartstichting
NL|nl:Leger des Heils
NL|nl:COC
NL|nl:Dierenbescherming
NL|+nl:Partij
NL|nl:Cordaid
NL|nl:Novib
NL|nl:Oxfam Novib
NL|nl:SOS Kinderdorpen
NL|nl:VNG; nl:Vereniging van Nederlandse Gemeenten
NL|nl:MKB-Nederland
NL|nl:Bouwend Nederland
NL|nl:Koninklijke Horeca Nederland
NL|+nl:Pax
NL|nl:War Child
BE|fr:FGTB; nl:ABVV
BE|fr:CSC; nl:ACV
BE|fr:CGSLB
BE|fr:FEB; nl:VBO
BE|nl:Unizo
BE|fr:UCM
BE|fr:Test-Achats; nl:Test Aankoop
BE|nl:Voka
BE|nl:Boerenbond
BE|fr:Unia; nl:Unia
`,
  },
  {
    type: 'organization',
    kind: 'armed',
    rows: `
fr:État islamique; fr:Etat islamique; =fr:EI; fr:Daech; fr:Daesh; ~fr:Isis; en:Islamic State; en:ISIS; =en:IS; =en:ISIL; en:Daesh; de:Islamischer Staat; de:IS-Miliz; =de:IS; de:Islamischen Staat; es:Estado Islámico; es:Daesh; =es:EI; =es:ISIS; it:Stato islamico; it:Stato Islamico; =it:Isis; =it:ISIS; pt:Estado Islâmico; pt:Daesh; nl:Islamitische Staat; =nl:IS; fr:organisation État islamique; fr:organisation Etat islamique
fr:Al-Qaïda; en:al-Qaeda; en:Al-Qaeda; en:al Qaeda; en:Al Qaeda; de:Al-Kaida; de:al-Qaida; es:Al Qaeda; es:Al Qaida; it:Al Qaeda; it:al Qaida; pt:Al-Qaeda; nl:Al-Qaida; nl:Al Qaida; fr:Al-Qaida; fr:al-Qaïda; fr:Al Qaïda
fr:Aqmi; =fr:AQMI; fr:Al-Qaïda au Maghreb islamique
fr:Aqpa; fr:Al-Qaïda dans la péninsule Arabique
fr:Front al-Nosra; fr:Al-Nosra; en:al-Nusra Front; en:Nusra Front; fr:Hayat Tahrir al-Sham; en:Hayat Tahrir al-Sham; =fr,en:HTS; fr:Hayat Tahrir al-Cham; de:Al-Nusra-Front; es:Frente al-Nusra; es:Frente al Nusra; es:Frente Nusra; it:Fronte al-Nusra; pt:Frente al-Nusra; nl:al-Nusra Front
fr:Boko Haram; Boko Haram
fr:Shebab; fr:shebab; fr:shebabs; fr:Shebabs; fr:Chabab; en:al-Shabab; en:al-Shabaab; en:Al-Shabaab; de:Al-Shabaab; es:Al Shabab; it:Al Shabaab; nl:al-Shabaab; de:Al-Shabaab-Miliz
fr:talibans; ~fr:Talibans; fr:taliban; en:Taliban; de:Taliban; es:talibán; es:talibanes; es:Talibán; it:talebani; it:Talebani; pt:talibãs; pt:Talibã; pt:Talibãs; nl:Taliban
fr:Hezbollah; en,de,nl:Hezbollah; de:Hisbollah; es:Hezbolá; es:Hizbulá; it:Hezbollah; pt:Hezbollah; pt:Hezbolá
Hamas; es:Hamás
fr:Jihad islamique; fr:Djihad islamique; en:Islamic Jihad; es:Yihad Islámica; de:Islamischer Dschihad
fr:Brigades Ezzedine al-Qassam
fr:Houthis; fr:houthis; en:Houthis; en:Houthi; de:Huthi-Rebellen; de:Huthi; de:Huthis; es:hutíes; it:Houthi; it:Huthi; nl:Houthi's; nl:Houthi-rebellen; pt:houthis; pt:hutis
=PKK; fr:Parti des travailleurs du Kurdistan; de:Arbeiterpartei Kurdistans; en:Kurdistan Workers' Party; es:Partido de los Trabajadores del Kurdistán
=YPG; fr:Unités de protection du peuple; en:People's Protection Units; de:Volksverteidigungseinheiten
fr:Forces démocratiques syriennes; =fr:FDS; en:Syrian Democratic Forces; =en:SDF; de:Syrische Demokratische Kräfte; es:Fuerzas Democráticas Sirias
fr:Armée syrienne libre; =fr:ASL; en:Free Syrian Army; de:Freie Syrische Armee
=ETA; fr:Euskadi ta Askatasuna
=IRA; en:Irish Republican Army; fr:Armée républicaine irlandaise; en:Real IRA; en:New IRA
=FARC; =Farc; es:Fuerzas Armadas Revolucionarias de Colombia; fr:Farc; fr:Forces armées révolutionnaires de Colombie
=ELN; es:Ejército de Liberación Nacional
fr:Brigades rouges; it:Brigate Rosse; en:Red Brigades; de:Rote Brigaden
de:Rote Armee Fraktion; =de:RAF; fr:Fraction armée rouge; fr:bande à Baader
DE|de:NSU; de:Nationalsozialistischer Untergrund; fr:NSU
DE|de:Reichsbürger
fr:FLNC
fr:Groupe Wagner; Wagner Group; fr:groupe Wagner; ~fr:Wagner; en:Wagner Group; de:Gruppe Wagner; es:Grupo Wagner; it:gruppo Wagner; nl:Wagnergroep; de:Wagner-Gruppe
~Azov; fr:bataillon Azov; fr:régiment Azov
Abu Sayyaf; fr:Abou Sayyaf
Lashkar-e-Taiba
Jaish-e-Mohammed
Haqqani
Jemaah Islamiyah
Ansar al-Sharia
Ansar Dine
fr:Ansarul Islam
fr:GSIM
fr:Tigres tamouls; en:Tamil Tigers; =LTTE
fr:Lord's Resistance Army
fr:M23; en:M23
+fr:ADF
fr:Séléka
fr:Anti-balaka
fr:GIA
fr:Al-Mourabitoune
fr:Boogaloo
en:Proud Boys; fr:Proud Boys
en:Oath Keepers; fr:Oath Keepers
en:Ku Klux Klan; Ku Klux Klan
=KKK
fr:Atomwaffen
en:Atomwaffen Division
fr:Black bloc
fr:black blocs; fr:Black Blocs
Cosa Nostra
'Ndrangheta; it:'ndrangheta
fr:Camorra; it:Camorra; en,de:Camorra
it:Sacra Corona Unita
MX|fr:cartel de Sinaloa; es:cártel de Sinaloa; en:Sinaloa Cartel; en:Sinaloa cartel; es:Cártel de Sinaloa
MX|fr:cartel de Jalisco; es:Cártel Jalisco Nueva Generación
MX|es:Los Zetas; fr:Zetas; en:Zetas
MS-13; fr:Mara Salvatrucha; en:MS-13; es:Mara Salvatrucha
en:Hells Angels; Hells Angels; fr:Hell's Angels
es:Primer Comando Capital; pt:Primeiro Comando da Capital; =pt:PCC
pt:Comando Vermelho
es:Tren de Aragua
~Anonymous
LulzSec
~Lazarus; fr:groupe Lazarus; fr:Groupe Lazarus; Lazarus Group; en:Lazarus Group
APT28; Fancy Bear; fr:APT 28; ~Strontium; Sofacy; Forest Blizzard
APT29; Cozy Bear; ~Nobelium; fr:APT 29; Midnight Blizzard
APT31
APT41
APT1
APT10
APT40
APT33
APT34
APT35
Charming Kitten
OilRig
MuddyWater
Kimsuky
Andariel
BlueNoroff
Sandworm
~Turla
Gamaredon
Volt Typhoon
Salt Typhoon
Flax Typhoon
Silk Typhoon
Hafnium
Mustang Panda
Winnti
Earth Lusca
RedHotel
Killnet
NoName057(16)
Anonymous Sudan
IT Army
Cyber Army of Russia
From Russia with Love
Predatory Sparrow
Syrian Electronic Army
Guccifer 2.0
Shadow Brokers; The Shadow Brokers
Equation Group
Carbanak
FIN7
FIN8
FIN11
TA505
Evil Corp
+Silence
+Cobalt
Wizard Spider
Scattered Spider
Lapsus$; LAPSUS$
ShinyHunters
Shiny Hunters
USDoD
IntelBroker
LockBit; Lockbit
~Conti
REvil; Sodinokibi
DarkSide
BlackMatter
BlackCat; ALPHV; Alphv
Cl0p; ~Clop
+Hive
+Royal
Black Basta
BlackBasta
+Akira
+Play
Rhysida
+Medusa
~Qilin
RansomHub
8Base
BianLian
Vice Society
Ragnar Locker
+Maze
Egregor
DoppelPaymer
NetWalker
Ryuk
Babuk
+Cuba
+Snatch
+Everest
Hunters International
INC Ransom
+Lynx
+Cactus
NoEscape
~Trigona
Ransomhouse; RansomHouse
UNC3886
Storm-0558
Star Blizzard; ~Callisto; Seaborgium; ColdRiver; Coldriver
Ghostwriter
Belarusian Cyber Partisans
+Equation
DarkHotel
+Tick
Stone Panda
Emissary Panda
APT27
LuckyMouse
Naikon
Tonto Team
BackdoorDiplomacy
Chafer
Agrius
CyberAv3ngers
Cyber Av3ngers
Handala
Moses Staff
GhostSec
SiegedSec
Phineas Fisher
`,
  },
  {
    type: 'organization',
    kind: 'other',
    rows: `
FR|fr:gilets jaunes; fr:Gilets jaunes; en:yellow vests; en:Yellow Vests; en:gilets jaunes; de:Gelbwesten; es:chalecos amarillos; it:gilet gialli; pt:coletes amarelos; nl:gele hesjes; fr:Gilets Jaunes
FR|fr:bonnets rouges; fr:Bonnets rouges
FR|fr:Nuit debout
FR|fr:Stylos rouges; fr:stylos rouges
Black Lives Matter
#MeToo; MeToo; fr:MeToo
QAnon
en:Time's Up; fr:Time's Up
FR|fr:Victoires de la musique
FR|fr:Académie des César
en:Recording Academy
fr:Académie des Oscars
en:Academy of Motion Picture Arts and Sciences
de:Pegida; fr:Pegida
en:Antifa; fr:antifas
es:15-M; es:Indignados; fr:Indignés
en:Occupy Wall Street
fr:Soulèvements de la Terre; fr:Les Soulèvements de la terre
Beatles; The Beatles; fr:Les Beatles
Rolling Stones; The Rolling Stones
U2
Coldplay
Pink Floyd
Daft Punk
Radiohead
AC/DC
Metallica
ABBA; Abba
+Oasis
+Queen
The Who
Pussy Riot
BTS
NTM
IAM
Noir Désir
+Téléphone
+Indochine
Les Enfoirés; fr:Enfoirés
One Direction
Spice Girls
Backstreet Boys
Arcade Fire
+Muse
Depeche Mode
The Cure
The Clash
Sex Pistols
Guns N' Roses
~Nirvana
Pearl Jam
Red Hot Chili Peppers
Foo Fighters
Green Day
Imagine Dragons
Bon Jovi
Led Zeppelin
Deep Purple
Black Sabbath
Iron Maiden
~Scorpions
Rammstein
Die Toten Hosen
Kraftwerk
~Eagles of Death Metal
`,
  },
];
