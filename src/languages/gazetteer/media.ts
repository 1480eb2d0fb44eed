import type { GazetteerTable } from './row.js';

/** Press, radio, television, news agencies and news sites. A title that is a common noun too counts only with its article or not at the start of a sentence. */
export const MEDIA: readonly GazetteerTable[] = [
  {
    type: 'organization',
    kind: 'media',
    rows: `
AFP; fr:Agence France-Presse; en,es,de,it,pt,nl:Agence France-Presse; fr:Agence France Presse
Reuters; Agence Reuters; Thomson Reuters
Associated Press; =en,fr:AP; fr:agence AP
Bloomberg; Bloomberg News
DPA; dpa; de:Deutsche Presse-Agentur
fr:Chine nouvelle; fr:agence Chine nouvelle; Xinhua; fr:Xinhuanet
TASS; fr:agence TASS; fr:agence Tass; Tass; de:TASS
RIA Novosti; Ria Novosti; de:Ria Nowosti
~Interfax
~Sputnik
=fr,en,de,es,it,nl,pt:RT; Russia Today; RT France
fr:Agence Anadolu; Anadolu; fr:Anadolu; es:Agencia Anadolu
ANSA; it:Ansa; it:Agenzia ANSA
AGI
it:Adnkronos; Adnkronos
es:EFE; es:Efe; es:Agencia EFE; es:Europa Press; fr:EFE
~pt:Lusa; pt:Agência Lusa
nl:ANP
de:APA
~fr:Belga; ~nl:Belga
fr:Keystone-ATS
en:Press Association; =en:PA
en:Canadian Press; fr:La Presse canadienne
KCNA
Yonhap
Kyodo
fr:Kyodo News
fr:IRNA; Irna
+Isna
+Fars
Tasnim
SANA
FR|fr:Le Monde; +fr:Monde; Le Monde
FR|fr:Le Figaro; Le Figaro; +fr:Figaro
FR|Libération; ~fr:Libération; ~fr:Libé
FR|fr:Le Parisien; Le Parisien; +fr:Parisien
FR|fr:Le Parisien-Aujourd'hui en France; fr:Parisien-Aujourd'hui en France
FR|fr:Aujourd'hui en France
FR|fr:Parisien Dimanche
FR|fr:Parisien Week-End
FR|fr:Les Échos; fr:Les Echos; Les Echos; +fr:Échos; +fr:Echos
FR|fr:La Croix; +fr:Croix
FR|fr:L'Humanité; fr:Humanité dimanche; +fr:Humanité; fr:L'Huma
FR|fr:L'Équipe; fr:L'Equipe; +fr:Équipe; +fr:Equipe; L'Équipe
FR|fr:L'Express; +fr:Express
FR|fr:L'Obs; fr:Le Nouvel Observateur; fr:Nouvel Observateur; fr:Nouvel Obs; fr:Le Nouvel Obs; +fr:Obs
FR|fr:Le Point; +fr:Point
FR|~Marianne; ~fr:Marianne
FR|fr:Valeurs actuelles; fr:Valeurs Actuelles
FR|fr:Paris Match; Paris Match; fr:Paris-Match
FR|fr:Le Canard enchaîné; fr:Canard enchaîné; fr:Le Canard Enchaîné; fr:Canard Enchaîné
FR|Mediapart; fr:Médiapart
FR|Charlie Hebdo; fr:Charlie-Hebdo
FR|fr:Le JDD; fr:Journal du Dimanche; fr:Journal du dimanche; fr:Le Journal du dimanche; fr:Le Journal du Dimanche; =fr:JDD
FR|~fr:Challenges
FR|~fr:Capital
FR|fr:L'Usine nouvelle
FR|fr:La Tribune
FR|fr:L'Opinion
FR|fr:Alternatives économiques
FR|fr:Ouest-France; fr:Ouest France; Ouest-France
FR|fr:Edition du soir
FR|fr:Sud Ouest; fr:Sud-Ouest
FR|fr:La Voix du Nord; fr:Voix du Nord
FR|fr:La Dépêche du Midi; fr:Dépêche du Midi
FR|fr:La Dépêche
FR|fr:Le Dauphiné libéré; fr:Dauphiné libéré; fr:Dauphiné Libéré
FR|fr:Le Dauphiné
FR|fr:Le Progrès
FR|fr:Nice-Matin; fr:Nice Matin
FR|fr:Var-Matin
FR|fr:La Provence
FR|fr:Midi libre; fr:Midi Libre
FR|fr:Le Télégramme
FR|fr:Dernières nouvelles d'Alsace; fr:Dernières Nouvelles d'Alsace; =fr:DNA
FR|fr:L'Est républicain; fr:Est républicain; fr:Est Républicain; fr:L'Est Républicain
FR|fr:Républicain lorrain; fr:Le Républicain lorrain
FR|fr:La Montagne
FR|fr:La Nouvelle République; fr:Nouvelle République
FR|fr:Paris-Normandie
FR|fr:Le Courrier picard; fr:Courrier picard
FR|fr:L'Union
FR|fr:L'Alsace
FR|fr:Corse-Matin
FR|fr:Le Bien public
FR|fr:Presse Océan
FR|fr:L'Indépendant
FR|fr:Charente libre
FR|fr:Le Maine libre
FR|fr:Le Populaire du Centre
FR|fr:L'Yonne républicaine
FR|fr:Le Journal de Saône-et-Loire
FR|fr:La République du Centre
FR|fr:Le Berry républicain
FR|fr:Vosges Matin
FR|fr:L'Écho républicain
FR|fr:Le Courrier de l'Ouest; fr:Courrier de l'Ouest
FR|fr:Le Journal du Centre
FR|fr:Actu.fr; fr:actu.fr
FR|fr:Rue89
FR|fr:20 Minutes; 20 Minutes; fr:20 minutes
FR|CNews; fr:CNEWS; fr:i-Télé; fr:iTélé; fr:iTELE; fr:itélé
FR|BFMTV; BFM TV; fr:BFM; fr:BFM-TV
FR|fr:BFM Business
FR|fr:BFM Paris
FR|fr:BFM Lyon
FR|fr:RMC Sport
FR|fr:RMC Découverte
FR|fr:RMC Story
FR|LCI; fr:LCI
FR|fr:TF1; TF1
FR|fr:groupe TF1
FR|fr:TMC
FR|fr:TFX
FR|fr:NRJ 12
FR|fr:NRJ12
FR|fr:Gulli
FR|fr:Paris Première
FR|fr:Téva
FR|fr:W9
FR|fr:6ter
FR|fr:Chérie 25
FR|fr:CStar
FR|M6; fr:M6
FR|fr:Canal+; Canal+
FR|fr:Canal Plus
FR|fr:C8
FR|fr:D8
FR|fr:France Télévisions
FR|fr:France 2
FR|fr:France 3
FR|fr:France 4
FR|fr:France 5
FR|fr:France Ô
FR|fr:Franceinfo; fr:franceinfo
FR|fr:France Info; fr:France info
FR|fr:France 3 Régions
FR|fr:LCP
FR|fr:Public Sénat
FR|fr:LCP-AN
FR|fr:France 24; France 24; =fr:RFI
FR|fr:Radio France internationale
FR|fr:France Médias Monde
FR|fr:TV5 Monde
FR|fr:TV5Monde
FR|fr:Radio France
FR|fr:France Inter
FR|fr:France Culture
FR|fr:France Bleu
FR|fr:France Musique
FR|~fr:Fip
FR|fr:Mouv'
FR|+fr:ici
FR|RTL; fr:RTL
FR|fr:RTL2
FR|fr:Fun Radio
FR|fr:NRJ
FR|fr:Skyrock
FR|fr:Sud Radio
FR|~fr:Nostalgie
FR|fr:RFM
FR|fr:Virgin Radio
FR|fr:Rire et Chansons
FR|fr:Radio Classique
FR|fr:Radio J
FR|fr:Radio Nova
FR|fr:Beur FM
FR|fr:Europe 1; Europe 1
FR|fr:Europe1
FR|RMC; fr:RMC
FR|Arte
FR|fr:Télérama
FR|fr:Télé 7 Jours
FR|fr:Télé Loisirs; fr:Télé-Loisirs
FR|fr:TV Magazine
FR|fr:Télé Star
FR|~fr:Closer
FR|+fr:Voici
FR|~fr:Gala
FR|+fr:Public
FR|fr:Ici Paris
FR|fr:France Dimanche
FR|fr:Point de vue
FR|+fr:Elle
FR|fr:Vanity Fair
FR|fr:Le Parisien Magazine
FR|fr:Les Inrockuptibles
FR|fr:Les Inrocks
FR|~fr:Society
FR|fr:So Foot
FR|~fr:Brut
FR|fr:Konbini
FR|fr:Loopsider
FR|fr:HuffPost
FR|fr:Huffington Post
FR|~fr:Slate
FR|fr:Numerama
FR|fr:Next Inpact
FR|fr:L'Incorrect
FR|~fr:Causeur
FR|~fr:Atlantico
FR|fr:StreetPress
FR|fr:Reporterre
FR|fr:Bastamag
FR|fr:Disclose
FR|fr:Arrêt sur images
FR|fr:Courrier international
FR|fr:Le Monde diplomatique
FR|fr:Jeune Afrique
FR|~fr:Politis
FR|~fr:Fakir
FR|+fr:Minute
FR|fr:Rivarol
FR|fr:Purepeople
FR|fr:Pure People
FR|fr:TV Mag
FR|fr:Puremédias; fr:PureMédias
FR|fr:Ozap
FR|fr:Allociné
FR|fr:60 Millions de consommateurs; fr:60 millions de consommateurs
FR|fr:Le Quotidien du médecin
FR|fr:Auto Plus
FR|fr:Sciences et Avenir
FR|fr:Ciel & Espace
FR|fr:L'Argus
FR|~fr:Les Jours
FR|fr:Capital.fr
FR|fr:LSA
FR|fr:Le Film français
FR|~fr:Têtu
FR|fr:Le Journal du Geek
FR|fr:Maddyness
FR|fr:Futura Sciences
FR|fr:Que choisir
FR|fr:La Chaîne parlementaire
FR|fr:Femme actuelle
FR|~fr:Marie Claire
FR|fr:Orange Actu
FR|fr:L'Étudiant
FR|fr:L'Essor
FR|fr:NextRadioTV
FR|fr:Le Média; +fr:Média
FR|fr:Journal officiel
FR|fr:TéléStar
FR|fr:Nouveau Magazine littéraire; fr:Le Nouveau Magazine littéraire
FR|fr:LyonMag
FR|+fr:Voltage
FR|fr:Le Lab
FR|fr:L'Opinion; +fr:Opinion
GB|BBC; fr:BBC
GB|en:British Broadcasting Corporation
GB|en:BBC News
GB|en:BBC Sport
GB|en:BBC Scotland
GB|en:BBC One
GB|en:BBC Two
GB|en:BBC Radio 4
GB|en:Radio 4
GB|The Guardian; +en:Guardian; +fr:Guardian; ~fr:Guardian; ~en:Guardian
GB|en:The Times; The Times; ~en:Times
GB|en:Sunday Times; en:The Sunday Times; Sunday Times
GB|Daily Mail; The Daily Mail
GB|en:Mail on Sunday
GB|MailOnline
GB|en:Mail Online
GB|The Sun; +fr:Sun
GB|en:The Sun on Sunday
GB|Daily Mirror; The Mirror; +fr:Mirror; en:Sunday Mirror
GB|Daily Telegraph; The Daily Telegraph
GB|The Telegraph; +fr,en:Telegraph
GB|en:Sunday Telegraph
GB|The Independent; +fr:Independent; fr:The Independent
GB|Financial Times; The Financial Times; =en,fr:FT
GB|The Economist; +fr:Economist; en:Economist
GB|Sky News
GB|ITV
GB|Channel 4
GB|en:Sky Sports
GB|en:ITV News
GB|en:Channel 4 News
GB|en:Channel 5
GB|en:STV
GB|Evening Standard
GB|+en:Metro
GB|en:The Scotsman; en:Scotsman
GB|en:Daily Record
GB|en:The Herald
GB|en:Daily Express
GB|en:Daily Star
GB|en:Press and Journal
GB|en:Manchester Evening News
GB|en:Liverpool Echo
GB|en:Radio Times
GB|en:The Observer
GB|en:New Statesman
GB|en:The Spectator
US|New York Times; en:The New York Times; The New York Times; fr:NYT; =en:NYT
US|Washington Post; The Washington Post; +en:Post
US|Wall Street Journal; The Wall Street Journal; =en,fr:WSJ
US|USA Today
US|Los Angeles Times
US|en:LA Times
US|en:New York Post
US|en:Chicago Tribune
US|en:Boston Globe
US|en:Miami Herald
US|en:Newsweek; fr:Newsweek
US|The New Yorker; en:New Yorker; fr:New Yorker
US|The Atlantic
US|~en:Politico; ~Politico
US|en:Axios; Axios
US|en:Buzzfeed; BuzzFeed
US|BuzzFeed News
US|~en:Vox
US|~en:Vice
US|Vice News
US|HuffPost
US|Huffington Post
US|en:The Hill
US|The Daily Beast; Daily Beast
US|~en:Breitbart; ~Breitbart
US|Breitbart News
US|Business Insider
US|~Forbes
US|~Fortune
US|TechCrunch
US|~The Verge
US|~Wired
US|Rolling Stone
US|~Variety
US|The Hollywood Reporter; Hollywood Reporter
US|~Deadline
US|+People
US|TMZ
US|Vanity Fair
US|+Time
US|+Time Magazine
US|The Intercept
US|ProPublica
US|~Billboard
US|National Geographic
US|~Playboy
US|Sports Illustrated
US|en:San Francisco Chronicle
US|en:Houston Chronicle
US|en:Denver Post
US|en:Foreign Policy
US|~Vogue
US|~Cosmopolitan
US|Ars Technica
US|BleepingComputer
US|Bleeping Computer
US|~The Record
US|Entertainment Weekly
US|~Esquire
US|GQ
US|CNN
US|CNN International
US|CNN Business
US|Fox News
US|fr:Fox News Channel
US|en:Fox Business
US|NBC
US|NBC News
US|MSNBC
US|CNBC
US|ABC News
US|ABC
US|CBS News
US|CBS
US|PBS
US|NPR
US|ESPN
US|HBO
US|C-SPAN
US|Univision
US|Telemundo
US|Voice of America
US|~Fox
US|en:20th Century Fox
QA|Al-Jazeera; Al Jazeera; fr:Al-Jazira; fr:Al Jazeera English; de:Al-Dschasira; it:Al Jazeera
AE|Al-Arabiya; Al Arabiya
LB|Al-Manar
LB|fr:L'Orient-Le Jour
DE|de:ARD; fr,en,es,nl,it:ARD
DE|de:ZDF; fr:ZDF
DE|de:Tagesschau
DE|de:Das Erste
DE|de:Deutschlandfunk
DE|de:Deutsche Welle; Deutsche Welle; =de,en:DW
DE|de:WDR
DE|de:NDR
DE|de:MDR
DE|de:SWR
DE|de:RBB; de:rbb
DE|de:Bayerischer Rundfunk; =de:BR
DE|de:RTL
DE|de:Sat.1
DE|de:ProSieben
DE|de:n-tv
DE|de:ntv
DE|~de:Phoenix
DE|de:Radio Bremen
DE|de:Hessischer Rundfunk
DE|Der Spiegel; ~de:Spiegel; +fr:Spiegel; de:Spiegel Online; de:SPIEGEL; ~fr:Spiegel
DE|~Bild; ~de:Bild; de:Bild-Zeitung; ~fr:Bild; de:BILD; de:Bild am Sonntag
DE|Süddeutsche Zeitung; de:Süddeutsche; =de:SZ
DE|Frankfurter Allgemeine Zeitung; =de,fr:FAZ; de:F.A.Z.; de:Frankfurter Allgemeine; de:FAS; de:Frankfurter Rundschau
DE|de:Die Zeit; Die Zeit
DE|de:Zeit Online
DE|Die Welt; ~de:Welt
DE|Handelsblatt
DE|de:Tagesspiegel; de:Der Tagesspiegel
DE|de:taz
DE|de:Die Tageszeitung
DE|+de:Stern
DE|+Focus
DE|de:Focus Online
DE|WirtschaftsWoche
DE|de:Berliner Zeitung
DE|de:Rheinische Post
DE|de:Hamburger Abendblatt
DE|de:Stuttgarter Zeitung
DE|~de:Kicker; de:kicker
DE|de:Sport Bild
DE|de:Manager Magazin
DE|de:heise online
DE|~de:Heise
DE|~de:Golem
DE|de:Golem.de
DE|de:Redaktionsnetzwerk Deutschland
DE|de:Sächsische Zeitung
DE|de:Münchner Merkur
DE|de:Leipziger Volkszeitung
DE|~de:Bunte
DE|de:Cicero
DE|de:Correctiv
DE|de:Netzpolitik.org
AT|de:ORF
AT|de:Der Standard
AT|de:Die Presse
AT|+de:Kurier
AT|de:Kronen Zeitung
AT|+de:Krone
AT|de:Salzburger Nachrichten
CH|NZZ
CH|de:Neue Zürcher Zeitung; fr:Neue Zürcher Zeitung
CH|de:SRF
CH|fr:RTS
CH|de:Tages-Anzeiger
CH|+de:Blick
CH|fr:Le Temps
CH|fr:Tribune de Genève
CH|fr:Le Matin
CH|de:20 Minuten
CH|fr:La Liberté
CH|it:RSI
BE|fr:Le Soir
BE|fr:La Libre Belgique
BE|fr:La Libre
BE|fr:RTBF
BE|nl:VRT; fr:VRT
BE|nl:De Standaard
BE|nl:De Morgen
BE|nl:Het Laatste Nieuws
BE|nl:HLN
BE|nl:Het Nieuwsblad
BE|nl:VTM
BE|fr:L'Écho; fr:L'Echo
BE|nl:De Tijd
BE|fr:Sudpresse
BE|fr:RTL-TVI
BE|fr:La Dernière Heure
BE|nl:Knack
BE|nl:Gazet van Antwerpen
BE|nl:Het Belang van Limburg
IT|Corriere della Sera
IT|~it:Corriere
IT|La Repubblica; +it:Repubblica; ~Repubblica
IT|La Stampa; +it:Stampa
IT|it:Il Sole 24 Ore; it:Sole 24 Ore
IT|it:Il Fatto Quotidiano
IT|it:Il Messaggero
IT|it:Il Giornale
IT|+it:Libero
IT|it:Gazzetta dello Sport; Gazzetta dello Sport; it:La Gazzetta dello Sport
IT|it:Corriere dello Sport
IT|it:Tuttosport
IT|it:Il Foglio
IT|it:Il Manifesto; it:il manifesto
IT|~it:Avvenire
IT|it:L'Espresso
IT|~it:Panorama
IT|it:Il Mattino
IT|it:Il Tempo
IT|it:Il Post
IT|it:Fanpage
IT|+it:Open
IT|it:L'Osservatore Romano; fr:L'Osservatore Romano
IT|it:Famiglia Cristiana
IT|it:Il Secolo XIX
IT|it:Il Gazzettino
IT|it:Il Resto del Carlino
IT|it:Quotidiano Nazionale
IT|+it:Domani
IT|it:Wired Italia
IT|it:Huffington Post Italia
IT|it:Radio Radicale
IT|RAI; it:Rai; Rai
IT|it:Rai 1
IT|it:Rai 2
IT|it:Rai 3
IT|it:Rai1
IT|it:RaiNews
IT|it:Rai News
IT|it:Mediaset; Mediaset
IT|it:La7
IT|it:Sky TG24
IT|it:SkyTg24
IT|it:Canale 5
IT|it:Tg1
IT|it:Tg2
IT|it:TgCom24
IT|it:Sky Italia
ES|El País
ES|es:Cinco Días
ES|El Mundo
ES|es:ABC
ES|es:La Vanguardia; La Vanguardia
ES|es:El Confidencial
ES|es:elDiario.es; es:eldiario.es
ES|es:El Diario
ES|es:El Periódico
ES|es:El Español
ES|es:20minutos
ES|+es:Público
ES|es:La Razón
ES|~es:Marca; ~Marca
ES|+es:As; +es:AS
ES|es:Mundo Deportivo
ES|+es:Sport
ES|es:Expansión
ES|es:El Economista
ES|es:Televisión Española; =es:TVE
ES|es:RTVE
ES|es:Antena 3
ES|es:La Sexta
ES|es:laSexta
ES|es:Telecinco
ES|es:Cadena SER; es:Cadena Ser
ES|+es:SER
ES|es:Onda Cero
ES|es:COPE; ~es:Cope
ES|es:RNE
ES|es:TV3
ES|+es:Cuatro
ES|es:Telemadrid
ES|es:Canal Sur
ES|es:La Voz de Galicia
ES|es:Faro de Vigo
ES|es:El Correo
ES|es:Diario Vasco
ES|es:Heraldo de Aragón
ES|+es:Ara
ES|es:infoLibre
ES|es:Newtral
ES|es:Maldita.es
ES|es:Vozpópuli
ES|es:OKdiario
ES|es:Interviú
ES|es:Hola
ES|es:¡Hola!
AR|es:Clarín
AR|es:La Nación
AR|es:Página/12
AR|es:Infobae
AR|es:Télam
MX|es:El Universal
MX|+es:Reforma
MX|es:La Jornada
MX|~es:Milenio
MX|es:Televisa
MX|es:Excélsior
MX|+es:Proceso
MX|es:Animal Político
CO|es:El Tiempo
CO|es:El Espectador
CO|+es:Semana
CO|~es:Caracol
CO|es:RCN
CL|es:El Mercurio
CL|es:La Tercera
PE|es:El Comercio
PE|es:RPP
VE|es:El Nacional
VE|es:Telesur
VE|es:VTV
PT|+pt:Público
PT|+pt:Expresso
PT|pt:Diário de Notícias; =pt:DN
PT|pt:Jornal de Notícias; =pt:JN
PT|pt:Correio da Manhã
PT|~pt:Observador
PT|+pt:Sábado
PT|+pt:Visão
PT|pt:RTP
PT|pt:SIC
PT|pt:SIC Notícias
PT|pt:TVI
PT|pt:TSF
PT|pt:Rádio Renascença
PT|~pt:Renascença
PT|pt:Antena 1
PT|pt:Jornal de Negócios
PT|pt:Dinheiro Vivo
PT|pt:Jornal Económico
PT|+pt:ECO
PT|pt:A Bola
PT|+pt:Record
PT|pt:O Jogo
PT|pt:CNN Portugal
PT|pt:CMTV
BR|pt:Folha de S.Paulo
BR|pt:Folha de S. Paulo
BR|+pt:Folha
BR|pt:O Globo; ~pt:Globo
BR|pt:O Estado de S. Paulo
BR|pt:Estadão
BR|+pt:Veja
BR|+pt:Época
BR|pt:IstoÉ
BR|pt:TV Globo
BR|pt:Rede Globo
BR|pt:G1
BR|pt:UOL
BR|pt:Record TV
BR|pt:SBT
BR|~pt:Band
BR|pt:GloboNews
BR|pt:Valor Econômico
BR|pt:Agência Brasil
BR|pt:Correio Braziliense
BR|pt:Zero Hora
BR|pt:CNN Brasil
BR|pt:Jovem Pan
BR|pt:The Intercept Brasil
BR|pt:CartaCapital
BR|pt:Poder360
BR|pt:BBC Brasil
BR|pt:BBC News Brasil
NL|nl:NOS
NL|nl:NRC
NL|nl:NRC Handelsblad
NL|nl:de Volkskrant; nl:Volkskrant
NL|nl:De Telegraaf; nl:Telegraaf
NL|nl:Algemeen Dagblad; =nl:AD
NL|+nl:Trouw
NL|nl:Het Parool; nl:Parool
NL|nl:Het Financieele Dagblad; =nl:FD
NL|nl:RTL Nieuws
NL|nl:RTL 4
NL|nl:NU.nl
NL|nl:Nieuwsuur
NL|nl:Omroep Brabant
NL|nl:RTV Utrecht
NL|nl:AVROTROS
NL|nl:VPRO
NL|nl:VARA
NL|nl:BNNVARA
NL|nl:De Correspondent
NL|nl:Follow the Money
NL|nl:Nederlands Dagblad
NL|nl:De Groene Amsterdammer
NL|+nl:Elsevier
NL|nl:NPO
NL|nl:Tweakers
NL|nl:Omrop Fryslân
NL|nl:De Limburger
NL|nl:BN DeStem
NL|nl:Eindhovens Dagblad
NL|nl:Leeuwarder Courant
NL|nl:Dagblad van het Noorden
NL|nl:Brabants Dagblad
NL|nl:KRO-NCRV
NL|nl:Omroep Max
NL|nl:Hart van Nederland
NL|nl:Security.NL
NL|nl:BNR
NL|+nl:Metro
IL|Haaretz; fr:Haaretz
IL|Jerusalem Post
IL|Times of Israel
IL|Yediot Aharonot
IL|Ynet
IL|Israel Hayom
IL|en:Channel 12
RU|Kommersant
RU|Novaïa Gazeta
RU|Novaya Gazeta
RU|Rossiya 24
RU|~Pravda
RU|Izvestia
RU|Vedomosti
RU|~Meduza
RU|Moscow Times
CN|Global Times
CN|Quotidien du Peuple; fr:Quotidien du peuple
CN|en:People's Daily
CN|CCTV
CN|CGTN
CN|Caixin
CN|en:China Daily; China Daily
HK|South China Morning Post
HK|en:SCMP
HK|fr:Apple Daily
JP|Nikkei
JP|Asahi Shimbun
JP|~Asahi
JP|NHK
JP|Yomiuri
JP|Mainichi
JP|Japan Times
IN|Times of India
IN|NDTV
IN|Hindustan Times
IN|en:The Hindu
IN|Indian Express
TR|Hürriyet
TR|Hurriyet
TR|Cumhuriyet
TR|+Sabah
TR|Daily Sabah
TR|Yeni Safak
TR|TRT
CA|Radio-Canada
CA|fr:La Presse
CA|fr:Le Devoir
CA|fr:Journal de Montréal; fr:Le Journal de Montréal
CA|Globe and Mail; The Globe and Mail
CA|Toronto Star
CA|CBC
CA|CTV
CA|CTV News
CA|National Post
CA|TVA
AU|Sydney Morning Herald
AU|The Australian
AU|en:The Age
AU|en:ABC Australia
AU|Daily Telegraph Australia
AU|en:Seven Network
AU|en:Nine Network
AU|en:Guardian Australia
IR|PressTV
IR|Press TV
EG|Al-Ahram
DZ|fr:El Watan; El Watan
DZ|fr:Liberté Algérie
DZ|fr:TSA
MA|fr:Le Matin du Sahara
MA|Hespress
MA|fr:Le360
MA|fr:TelQuel
TN|fr:Mosaïque FM
SA|fr:Al-Ekhbariya
+Nature
The Lancet; en:Lancet; fr:Lancet
New England Journal of Medicine
Science Advances
British Medical Journal
PLOS One; Plos One
PNAS
+Cell
fr:JAMA
Nature Communications
Scientific Reports
en:The BMJ
Nature Medicine
Nature Climate Change
+fr:Science; +Science
fr:Eurosurveillance
Current Biology
PLOS Medicine
en:Geophysical Research Letters
Bellingcat
WikiLeaks; Wikileaks
Forbidden Stories
Euronews
Eurosport
beIN Sports
fr:beIN
DAZN
Canal+ Sport
Infosport+
Amaq
Al-Qods
Radio Free Europe
Radio Free Asia
Radio Liberty
The Conversation
EUobserver
Euractiv
~Contexte
fr:Mediapart
US|RedState
US|Daily Caller; The Daily Caller
US|Drudge Report
US|Newsmax
`,
  },
];
