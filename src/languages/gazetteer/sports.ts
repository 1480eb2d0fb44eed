import type { GazetteerTable } from './row.js';

/** Clubs, federations and leagues, teams. */
export const SPORTS: readonly GazetteerTable[] = [
  {
    type: 'organization',
    kind: 'sports',
    rows: `
FR|Paris Saint-Germain; =fr,en,es,it,de,nl,pt:PSG; Paris SG; fr:Paris-SG; Paris St Germain
FR|fr:Olympique de Marseille; =fr:OM; Olympique Marseille
FR|fr:Olympique lyonnais; =fr:OL; fr:Olympique Lyonnais; Olympique Lyon
FR|fr:LOSC; fr:Losc
FR|fr:OGC Nice
FR|fr:Stade rennais; fr:Stade Rennais
FR|fr:Girondins de Bordeaux; fr:Girondins
FR|fr:FC Nantes
FR|fr:AS Saint-Étienne; fr:AS Saint-Etienne; =fr:ASSE
FR|fr:AS Monaco
FR|fr:RC Lens; fr:Racing Club de Lens
FR|fr:RC Strasbourg
FR|fr:Stade de Reims
FR|fr:SCO Angers; fr:Angers SCO
FR|fr:Montpellier Hérault
FR|fr:Toulouse FC; =fr:TFC
FR|fr:FC Metz
FR|fr:EA Guingamp; fr:En Avant Guingamp
FR|fr:Stade brestois
FR|fr:Dijon FCO
FR|fr:SM Caen
FR|fr:Nîmes Olympique
FR|fr:Amiens SC
FR|fr:FC Lorient
FR|fr:AJ Auxerre
FR|fr:Le Havre AC
FR|fr:Paris FC
FR|fr:Red Star
FR|fr:SC Bastia
FR|fr:AC Ajaccio
FR|fr:Stade toulousain; fr:Stade Toulousain
FR|fr:Racing 92
FR|fr:Stade français; fr:Stade Français
FR|fr:ASM Clermont
FR|fr:RC Toulon; fr:RCT
FR|fr:Stade rochelais; fr:Stade Rochelais
FR|fr:Castres olympique; fr:Castres Olympique
FR|fr:Union Bordeaux-Bègles
FR|fr:Lyon OU
FR|fr:Aviron bayonnais
FR|fr:Section paloise
FR|fr:XV de France
FR|fr:Les Bleus; +fr:Bleus
FR|+fr:Bleues
FR|fr:équipe de France; fr:Équipe de France
FR|fr:LFP; fr:Ligue de football professionnel
FR|=fr:FFF; fr:Fédération française de football
FR|=fr:FFR; fr:Fédération française de rugby
FR|=fr:FFT; fr:Fédération française de tennis
FR|=fr:LNR; fr:Ligue nationale de rugby
FR|fr:Asvel; fr:LDLC Asvel
FR|fr:Fédération française de natation
FR|fr:Fédération française d'athlétisme
FR|fr:CNOSF; fr:Comité national olympique et sportif français
=fr:CIO; fr:Comité international olympique; en:International Olympic Committee; =en:IOC; de:Internationales Olympisches Komitee; =de,nl:IOC; es:Comité Olímpico Internacional; =es,pt:COI; it:Comitato olimpico internazionale; =it:Cio; pt:Comité Olímpico Internacional; nl:Internationaal Olympisch Comité
Fifa; FIFA
UEFA; Uefa
=fr:AMA; fr:Agence mondiale antidopage; en:World Anti-Doping Agency; =en,de,nl:WADA; es:Agencia Mundial Antidopaje; =es:AMA; de:Welt-Anti-Doping-Agentur; it:Wada; nl:Wereldantidopingbureau
FIA
World Rugby
World Athletics
IAAF
ATP
WTA
Fina; FINA
UCI
PGA
PGA Tour
NBA
NFL
NHL
MLB
UFC
WWE
ITF
+FIS
+ASO; fr:Amaury Sport Organisation
Formule 1; Formula One
en:Premier League; fr:Premier League
de:DFB; fr:DFB; de:Deutscher Fußball-Bund
de:DFL
en:Football Association; =en:FA
en:RFU
en:Scottish FA; en:SFA
es:RFEF
es:LaLiga
it:Figc; it:FIGC
it:Coni
pt:CBF
pt:FPF
nl:KNVB
fr:CAF
Conmebol; CONMEBOL
Concacaf
en:US Soccer
en:USA Gymnastics
de:DOSB
de:DSV
+de:Nada
en:UK Sport
en:Team Sky
Team Ineos
Ineos
Groupama-FDJ
AG2R La Mondiale; AG2R
Movistar
Jumbo-Visma
Quick-Step
Deceuninck-Quick Step
UAE Emirates
Cofidis
Arkéa-Samsic
Ferrari
Red Bull Racing
Mercedes AMG
+Williams
+Haas
Racing Point
Toro Rosso
Sauber
Force India
Real Madrid
es:Real Madrid CF
FC Barcelona; es:FC Barcelona
fr:Barça; es:Barça; it:Barça
FC Barcelone; fr:FC Barcelone
en:Barca
es:Barcelona FC
Atlético Madrid; Atlético de Madrid; Atletico Madrid; +fr:Atlético; +es:Atlético
es:Sevilla FC; FC Séville; fr:FC Séville
Valencia CF
Villarreal
Athletic Bilbao; +es:Athletic; es:Athletic Club
Real Sociedad
Real Betis; es:Betis
Espanyol; es:RCD Espanyol
Celta Vigo; es:Celta
Getafe CF
es:Levante
es:Eibar
es:Alavés
es:Osasuna
es:Rayo Vallecano
Girona FC
es:Leganés CF
es:Huesca SD
es:Real Valladolid
+es:Deportivo; es:Deportivo de La Coruña
es:UD Las Palmas
es:Granada CF
es:Real Zaragoza
es:Sporting de Gijón
es:Real Oviedo
es:Cádiz CF
es:RCD Mallorca
es:Elche CF
Juventus; Juventus Turin; it:Juve; fr:Juve; Juventus FC
Inter Milan; fr:Inter Milan; +it:Inter
AC Milan; +it:Milan; Milan AC; fr:Milan AC
AS Roma; AS Rome; fr:AS Rome
it:Roma Calcio
SSC Napoli
it:Napoli Calcio
Lazio
Fiorentina
Atalanta
Sampdoria
Udinese
it:Sassuolo
it:Genoa
it:Hellas Verona
it:Spal
it:Cagliari Calcio
it:Chievo
it:Frosinone Calcio
it:Empoli FC
it:Torino FC
it:Bologna FC
it:Parma Calcio
it:Lecce Calcio
it:Benevento Calcio
it:Crotone FC
it:Salernitana
it:Azzurri
+it:Nazionale
it:Juventus Stadium
Manchester United; en:Man United; en:Man Utd
Manchester City; en:Man City
Liverpool FC
+Chelsea; Chelsea FC
Arsenal
Tottenham; Tottenham Hotspur; +en:Spurs
Everton
Leicester City
West Ham; West Ham United
Newcastle United
Aston Villa
Wolverhampton Wanderers; +en:Wolves
Crystal Palace
+Fulham
Burnley
Watford
Brighton & Hove Albion
Bournemouth AFC
Southampton FC
Cardiff City
Huddersfield Town
Leeds United
Sheffield United
Nottingham Forest
Derby County
Millwall
West Bromwich Albion; en:West Brom
Stoke City
Swansea City
Norwich City
Queens Park Rangers; en:QPR
Brentford
Blackburn Rovers
Bolton Wanderers
Wigan Athletic
Sunderland AFC
en:Middlesbrough FC
Portsmouth FC
Preston North End
Ipswich Town
Reading FC
Bristol City
+Celtic; +en:Celtic; Celtic Glasgow
Glasgow Rangers; +en:Rangers; Rangers FC
+Hearts; +en:Hearts
Hibernian; en:Hibs
en:Aberdeen FC
Kilmarnock
St Johnstone
St Mirren
+Livingston
Motherwell
Hamilton Academical
en:Dundee United
Ross County
Partick Thistle
Queen of the South
Saracens
Leinster
+Munster
+Ulster
Connacht
+Wasps
Harlequins
Leicester Tigers
Bath Rugby
Exeter Chiefs
Northampton Saints
Warrington Wolves
St Helens
Wigan Warriors
Leeds Rhinos
Hull FC
Castleford Tigers
Catalans Dragons
Hull KR
Toronto Wolfpack
Bayern Munich; FC Bayern München; de:FC Bayern; de:Bayern München; fr:Bayern; es:Bayern de Múnich; it:Bayern Monaco; pt:Bayern de Munique; nl:Bayern München; fr:Bayern Munich
Borussia Dortmund; de:BVB; fr:Dortmund BVB
RB Leipzig
Schalke 04; de:Schalke; FC Schalke 04
Bayer Leverkusen
Borussia Mönchengladbach; de:Gladbach
VfB Stuttgart
Werder Bremen; fr:Werder Brême
Eintracht Frankfurt; fr:Eintracht Francfort
Hertha BSC; Hertha Berlin
Union Berlin; 1. FC Union Berlin
1. FC Köln
1. FC Nürnberg
Hamburger SV; =de:HSV
Hannover 96
VfL Wolfsburg
TSG Hoffenheim; de:Hoffenheim
SC Freiburg
FSV Mainz 05; de:Mainz 05
FC Augsburg
Fortuna Düsseldorf
SC Paderborn
Arminia Bielefeld
FC St. Pauli
Dynamo Dresden
Holstein Kiel
VfL Bochum
SpVgg Greuther Fürth
MSV Duisburg
SV Darmstadt 98
1. FC Heidenheim
1. FC Magdeburg
Erzgebirge Aue
Jahn Regensburg
SV Sandhausen
FC Ingolstadt
1860 München; TSV 1860 München
Alba Berlin
THW Kiel
de:Rhein-Neckar Löwen
SG Flensburg-Handewitt
SC Magdeburg
Adler Mannheim
EHC Red Bull München
Eisbären Berlin
Red Bull Salzburg
Rapid Wien
Austria Wien
Sturm Graz
FC Basel; FC Bâle
Young Boys; Young Boys Berne
FC Zürich
Grasshoppers
FC Sion
Servette; Servette FC
Ajax Amsterdam; nl:Ajax; fr:Ajax; en:Ajax; de:Ajax; es:Ajax
PSV Eindhoven; nl:PSV
Feyenoord
AZ Alkmaar; +nl:AZ
FC Utrecht
FC Twente
+Vitesse
FC Groningen
SC Heerenveen
Willem II
NAC Breda
Sparta Rotterdam
ADO Den Haag
NEC Nijmegen
Go Ahead Eagles
+Heracles
Fortuna Sittard
PEC Zwolle
VVV-Venlo
De Graafschap
FC Emmen
RKC Waalwijk
RSC Anderlecht; Anderlecht
Club Brugge; FC Bruges; Club Bruges
Standard de Liège; Standard Liège
Racing Genk; KRC Genk
La Gantoise; AA Gent
KV Mechelen
Royal Antwerp
Union Saint-Gilloise
Charleroi SC
nl:Rode Duivels; fr:Diables rouges
+nl:Oranje
Benfica; SL Benfica; pt:Benfica
FC Porto; pt:FC Porto
Sporting CP; +pt:Sporting; Sporting Lisbonne
Sporting de Braga; SC Braga
Vitória de Guimarães
Boavista
Marítimo
Flamengo
Palmeiras
Corinthians
São Paulo FC
Santos FC
Vasco da Gama
Fluminense
Botafogo
Grêmio
+Internacional
+Cruzeiro
Atlético Mineiro
Boca Juniors
River Plate
San Lorenzo
Racing Club
+Independiente
Peñarol
Colo-Colo
América de Cali
Atlético Nacional
+Chivas
Tigres UANL
Cruz Azul
Galatasaray
Fenerbahçe
Besiktas; Besiktaş
Trabzonspor
Olympiakos; Olympiacos
Panathinaïkos; Panathinaikos
PAOK
AEK Athènes
Zenit Saint-Pétersbourg
CSKA Moscou; CSKA Moscow
Spartak Moscou; Spartak Moscow
Lokomotiv Moscou
Dynamo Kiev; Dynamo Kyiv
Shakhtar Donetsk
Étoile rouge de Belgrade
Partizan Belgrade
Dinamo Zagreb
Legia Varsovie
Slavia Prague
Sparta Prague
Ferencvaros
Steaua Bucarest
Maccabi Tel-Aviv
Al-Ahly
Zamalek
TP Mazembe
Espérance de Tunis
Raja Casablanca
Wydad Casablanca
Al-Nassr; Al Nassr
Al-Hilal; Al Hilal
Al-Ittihad
Los Angeles Lakers; en:Lakers; fr:Lakers
Golden State Warriors; +en:Warriors; fr:Golden State
Chicago Bulls
Boston Celtics
Houston Rockets
Cleveland Cavaliers
Toronto Raptors
Milwaukee Bucks
San Antonio Spurs
Miami Heat
New York Knicks
Brooklyn Nets
Philadelphia 76ers
Dallas Mavericks
Phoenix Suns
Oklahoma City Thunder
Utah Jazz
Denver Nuggets
Los Angeles Clippers
Detroit Pistons
Indiana Pacers
Atlanta Hawks
Charlotte Hornets
New Orleans Pelicans
Memphis Grizzlies
Minnesota Timberwolves
Sacramento Kings
Orlando Magic
Washington Wizards
Portland Trail Blazers
New England Patriots
Dallas Cowboys
Green Bay Packers
Pittsburgh Steelers
Kansas City Chiefs
San Francisco 49ers
Seattle Seahawks
Denver Broncos
Philadelphia Eagles
New York Giants
New York Jets
Los Angeles Rams
Washington Redskins
Chicago Bears
Minnesota Vikings
New Orleans Saints
Oakland Raiders
Las Vegas Raiders
Baltimore Ravens
Cleveland Browns
Cincinnati Bengals
Detroit Lions
Houston Texans
Indianapolis Colts
Jacksonville Jaguars
Tennessee Titans
Miami Dolphins
Buffalo Bills
Carolina Panthers
Atlanta Falcons
Tampa Bay Buccaneers
Arizona Cardinals
Los Angeles Chargers
New York Yankees; en:Yankees
Boston Red Sox; en:Red Sox
Los Angeles Dodgers; en:Dodgers
Chicago Cubs
Houston Astros
Cleveland Indians
Montreal Canadiens
Toronto Maple Leafs
Pittsburgh Penguins
Washington Capitals
Los Angeles Galaxy; LA Galaxy
Inter Miami
New York City FC
All Blacks; fr:All Blacks
Springboks
Wallabies
+en:Lions; British and Irish Lions
Los Pumas; fr:Pumas
Harlem Globetrotters
`,
  },
];
