import type { GazetteerTable } from './row.js';

/** Capitals and main cities. Cities with names of their own in several languages stand one a line. */
export const CITIES: readonly GazetteerTable[] = [
  {
    type: 'location',
    kind: 'city',
    rows: `
FR|Paris; it:Parigi; nl:Parijs
FR|Lyon; it:Lione
FR|Marseille; es:Marsella; it:Marsiglia; pt:Marselha; en:Marseilles
FR|Nice; it:Nizza; de:Nizza; es:Niza
FR|Strasbourg; de:Straßburg; it:Strasburgo; es:Estrasburgo; pt:Estrasburgo; nl:Straatsburg
FR|Toulouse; it:Tolosa
FR|Bordeaux; es:Burdeos; pt:Bordéus
FR|Lille; nl:Rijsel
FR|Dunkerque; en,de:Dunkirk; nl:Duinkerke
FR|Calais; ~nl:Kales
FR|Versailles; es:Versalles; pt:Versalhes
FR|Avignon; es:Aviñón
GB|fr:Londres; en,de:London; es,pt:Londres; it:Londra; nl:Londen
GB|fr:Édimbourg; en,de:Edinburgh; es:Edimburgo; it:Edimburgo; pt:Edimburgo; nl:Edinburgh
DE|Berlin; it:Berlino; es:Berlín; pt:Berlim; nl:Berlijn
DE|fr,en:Munich; de:München; es:Múnich; it:Monaco di Baviera; pt:Munique; nl:München
DE|fr:Cologne; en:Cologne; de:Köln; es,pt:Colonia; it:Colonia; pt:Colónia; nl:Keulen
DE|fr:Francfort; fr:Francfort-sur-le-Main; en,de,nl:Frankfurt; de:Frankfurt am Main; es:Fráncfort; it:Francoforte; pt:Frankfurt
DE|fr:Hambourg; en,de,nl:Hamburg; es:Hamburgo; it:Amburgo; pt:Hamburgo
DE|fr:Brême; de,en,nl:Bremen
DE|fr:Dresde; de,en,nl:Dresden; es,it:Dresda
DE|Leipzig; es,pt:Leipzig; it:Lipsia
DE|fr,en:Nuremberg; de:Nürnberg; es:Núremberg; it:Norimberga; nl:Neurenberg
DE|Stuttgart; it:Stoccarda
DE|Düsseldorf; fr,en:Düsseldorf
DE|fr:Hanovre; de:Hannover; en:Hanover
DE|fr:Aix-la-Chapelle; de:Aachen; nl:Aken
DE|fr:Trèves; de:Trier
DE|fr:Mayence; de:Mainz
BE|fr:Bruxelles; en,nl:Brussels; de:Brüssel; es:Bruselas; it:Bruxelles; pt:Bruxelas; nl:Brussel
BE|fr:Anvers; en:Antwerp; de,nl:Antwerpen; es:Amberes; it:Anversa; pt:Antuérpia
BE|fr:Gand; en:Ghent; de,nl:Gent; es:Gante; it:Gand
BE|fr,en:Bruges; nl:Brugge; de:Brügge; es:Brujas
BE|fr:Liège; en:Liège; de:Lüttich; es:Lieja; it:Liegi; nl:Luik
BE|fr:Louvain; nl:Leuven; de:Löwen; en:Leuven
BE|fr:Ostende; nl,de:Oostende; en:Ostend
BE|~fr:Mons; nl:Bergen
BE|fr:Malines; nl:Mechelen
BE|fr:Courtrai; nl:Kortrijk
NL|fr,en,de,nl,es,it:Amsterdam; pt:Amesterdão; es:Ámsterdam; pt:Amsterdã
NL|fr:La Haye; en:The Hague; de:Den Haag; nl:Den Haag; es:La Haya; it:L'Aia; pt:Haia
NL|Rotterdam; es:Róterdam; pt:Roterdã; pt:Roterdão
LU|fr,en:Luxembourg-Ville; de:Luxemburg-Stadt
CH|fr:Genève; en:Geneva; de:Genf; es:Ginebra; it:Ginevra; pt:Genebra; nl:Genève
CH|fr:Zurich; en:Zurich; de:Zürich; es:Zúrich; it:Zurigo; pt:Zurique; nl:Zürich
CH|fr:Berne; en,de:Bern; es:Berna; it:Berna; pt:Berna
CH|fr:Bâle; en,de:Basel; es:Basilea; it:Basilea; pt:Basileia; nl:Bazel
CH|fr:Lausanne; it:Losanna; es:Lausana
CH|fr:Lucerne; de:Luzern; it:Lucerna; es:Lucerna
AT|fr:Vienne; en,it:Vienna; de:Wien; es,pt:Viena; nl:Wenen
AT|fr:Salzbourg; de,en:Salzburg; es:Salzburgo; it:Salisburgo
IT|fr,en:Rome; de,nl:Rom; es,it,pt:Roma; nl:Rome
IT|fr,en:Milan; de:Mailand; es:Milán; it:Milano; pt:Milão; nl:Milaan
IT|fr:Turin; en,de:Turin; es:Turín; it:Torino; pt:Turim; nl:Turijn
IT|fr,en:Naples; de:Neapel; es:Nápoles; it:Napoli; pt:Nápoles; nl:Napels
IT|fr:Venise; en:Venice; de:Venedig; es:Venecia; it:Venezia; pt:Veneza; nl:Venetië
IT|fr,en:Florence; de:Florenz; es:Florencia; it:Firenze; pt:Florença; nl:Florence
IT|fr:Gênes; en:Genoa; de:Genua; es:Génova; it:Genova; pt:Gênova; nl:Genua
IT|fr:Bologne; en,it,de:Bologna; es:Bolonia; pt:Bolonha
IT|fr:Palerme; en,de,es,it,pt,nl:Palermo
IT|fr:Vérone; it,en,de,es:Verona
IT|fr:Padoue; it,de:Padova; en:Padua; de:Padua
IT|fr:Sienne; it,en,de:Siena
IT|fr:Pise; it,en,de,es:Pisa
IT|fr:Pérouse; it,en:Perugia
ES|Madrid; it:Madrid
ES|fr:Barcelone; en,es,pt,nl:Barcelona; de:Barcelona; it:Barcellona
ES|fr:Valence; es,en,de,it:Valencia; pt:Valência
ES|fr:Séville; en:Seville; es:Sevilla; de,nl:Sevilla; it:Siviglia; pt:Sevilha
ES|fr:Saragosse; es:Zaragoza; de,en:Zaragoza; it:Saragozza; pt:Saragoça
ES|fr:Grenade; es,en,de,it:Granada
ES|fr:Cordoue; es:Córdoba; it:Cordova
ES|Bilbao
ES|fr:Saint-Sébastien; es:San Sebastián; en:San Sebastian
ES|fr:Saint-Jacques-de-Compostelle; es:Santiago de Compostela
ES|fr:Pampelune; es:Pamplona
ES|fr:La Corogne; es:La Coruña; es:A Coruña
ES|es:Palma de Mallorca; fr:Palma de Majorque; fr,es:Palma
PT|fr:Lisbonne; en:Lisbon; de:Lissabon; es,it:Lisbona; es:Lisboa; pt:Lisboa; nl:Lissabon
PT|fr,en,pt,de,nl:Porto; es:Oporto; it:Oporto
PT|pt:Coimbra; fr:Coimbra
IE|Dublin; es:Dublín; it:Dublino; pt:Dublim
DK|fr:Copenhague; en:Copenhagen; de:Kopenhagen; es,pt:Copenhague; it:Copenaghen; nl:Kopenhagen
SE|Stockholm; es:Estocolmo; it:Stoccolma; pt:Estocolmo
NO|Oslo
FI|Helsinki; es:Helsinki
IS|Reykjavik; es:Reikiavik
PL|fr:Varsovie; en:Warsaw; de:Warschau; es:Varsovia; it:Varsavia; pt:Varsóvia; nl:Warschau
PL|fr:Cracovie; en:Krakow; de:Krakau; es:Cracovia; it:Cracovia; pt:Cracóvia; nl:Krakau
PL|fr:Gdansk; en:Gdansk; de:Danzig; es:Gdansk
CZ|fr,en:Prague; de:Prag; es,it,pt:Praga; nl:Praag
SK|Bratislava
HU|fr,en:Budapest; de,es,it:Budapest; pt:Budapeste; nl:Boedapest
RO|fr:Bucarest; en:Bucharest; de:Bukarest; es:Bucarest; it:Bucarest; pt:Bucareste; nl:Boekarest
BG|fr,en,de,it,pt,nl:Sofia; es:Sofía
GR|fr:Athènes; en:Athens; de:Athen; es,pt:Atenas; it:Atene; nl:Athene
GR|fr:Thessalonique; en:Thessaloniki; de:Thessaloniki; es:Salónica; it:Salonicco
TR|fr,en:Istanbul; de,it,nl:Istanbul; es:Estambul; pt:Istambul
TR|Ankara; pt:Ancara
RS|fr,en:Belgrade; de:Belgrad; es,it:Belgrado; pt:Belgrado; nl:Belgrado
HR|Zagreb; it:Zagabria
BA|Sarajevo
SI|Ljubljana; it:Lubiana; es:Liubliana
XK|Pristina
AL|Tirana
MK|Skopje; es:Skopie
ME|Podgorica
RU|fr:Moscou; en:Moscow; de:Moskau; es:Moscú; it:Mosca; pt:Moscovo; pt:Moscou; nl:Moskou
RU|fr:Saint-Pétersbourg; en:Saint Petersburg; en:St. Petersburg; en:St Petersburg; de:Sankt Petersburg; de:St. Petersburg; es:San Petersburgo; it:San Pietroburgo; pt:São Petersburgo; nl:Sint-Petersburg
UA|fr:Kiev; fr:Kyiv; en:Kyiv; en:Kiev; de:Kiew; de:Kyjiw; es:Kiev; it:Kiev; pt:Kiev; nl:Kiev
UA|fr:Odessa; en,es:Odesa; de:Odessa; it:Odessa; en:Odessa
UA|fr:Kharkiv; en:Kharkiv; de:Charkiw; es:Járkov; it:Kharkiv
UA|fr:Marioupol; en,es:Mariupol; de,it:Mariupol
BY|Minsk
MD|Chisinau; fr:Chisinau
EE|Tallinn; es:Tallin; pt:Tallinn
LV|Riga; it:Riga
LT|Vilnius; it:Vilnius; es:Vilna
GE|Tbilissi; en,it:Tbilisi; de:Tiflis; es:Tiflis
AM|fr:Erevan; en:Yerevan; de:Eriwan
AZ|fr:Bakou; en,it:Baku; de:Baku; es:Bakú
US|Washington; Washington D.C.; Washington DC; Washington, DC; Washington, D.C.
US|New York; es:Nueva York; New York City; pt:Nova Iorque; pt:Nova York
US|Los Angeles; es:Los Ángeles
US|fr:Philadelphie; en,de:Philadelphia; es:Filadelfia; it:Filadelfia; pt:Filadélfia
US|fr:La Nouvelle-Orléans; en:New Orleans; es:Nueva Orleans; =fr:Nouvelle-Orléans
MX|fr:Mexico; en:Mexico City; de:Mexiko-Stadt; es:Ciudad de México; it:Città del Messico; pt:Cidade do México; nl:Mexico-Stad
CU|fr:La Havane; en:Havana; de:Havanna; es:La Habana; it:L'Avana; pt:Havana; nl:Havana
HT|Port-au-Prince; es:Puerto Príncipe
CO|Bogota; es:Bogotá; fr:Bogota; en:Bogota
VE|Caracas
PE|Lima
EC|Quito
BO|La Paz
CL|fr,en:Santiago du Chili; es:Santiago de Chile; ~Santiago
AR|Buenos Aires
UY|Montevideo; es,pt:Montevideo; pt:Montevidéu
PY|Asuncion; es:Asunción; pt:Assunção
BR|Brasilia; pt:Brasília
BR|São Paulo; fr,en,de:Sao Paulo
BR|Rio de Janeiro; es:Río de Janeiro; fr:Rio
CN|fr:Pékin; en,es,it,nl,pt,de:Beijing; de:Peking; es:Pekín; it:Pechino; pt:Pequim; nl:Peking; fr:Beijing
CN|Shanghai; fr:Shanghaï; de:Schanghai; es:Shanghái; pt:Xangai; it:Shanghai
CN|Wuhan
CN|Canton; en,de:Guangzhou; fr:Guangzhou; es:Cantón
CN|Shenzhen
HK|Hong Kong; Hong-Kong; de,nl:Hongkong
MO|Macao; pt,de:Macau
TW|Taipei; es:Taipéi; fr:Taïpei
JP|Tokyo; de,it:Tokio; es:Tokio; pt:Tóquio; nl:Tokio
KR|fr:Séoul; en,de:Seoul; es:Seúl; it:Seul; pt:Seul; nl:Seoel
KP|Pyongyang; de:Pjöngjang; es:Pyongyang
MN|fr:Oulan-Bator; en:Ulaanbaatar
IN|New Delhi; fr:New Delhi; es:Nueva Delhi; it:Nuova Delhi; de:Neu-Delhi; pt:Nova Délhi
IN|Delhi
IN|fr:Bombay; en:Mumbai; es:Bombay; en:Bombay; de,it,pt,nl:Mumbai
IN|fr:Calcutta; en:Kolkata; es:Calcuta
PK|Islamabad
PK|Karachi; es:Karachi
PK|Lahore
AF|fr:Kaboul; en,es,de,it:Kabul; pt:Cabul; nl:Kaboel
AF|Kandahar
BD|Dacca; en:Dhaka; de:Dhaka
LK|Colombo
NP|fr:Katmandou; en:Kathmandu; de:Kathmandu; es:Katmandú
MM|Rangoun; en:Yangon; en:Rangoon; es:Rangún
MM|Naypyidaw
TH|Bangkok
VN|fr:Hanoï; en,de,it:Hanoi; es:Hanói
VN|fr:Hô-Chi-Minh-Ville; en:Ho Chi Minh City; es:Ciudad Ho Chi Minh
KH|Phnom Penh; fr:Phnom-Penh
LA|Vientiane
ID|fr:Jakarta; en,de,it,nl:Jakarta; es:Yakarta; pt:Jacarta
MY|Kuala Lumpur
PH|fr:Manille; en,de,es,it,nl:Manila
AU|Canberra
AU|Sydney; es:Sídney
IR|fr:Téhéran; en,de:Tehran; de:Teheran; es:Teherán; it:Teheran; pt:Teerã; pt:Teerão; nl:Teheran
IQ|fr:Bagdad; en:Baghdad; de,es,nl:Bagdad; it:Baghdad; pt:Bagdá; pt:Bagdade
IQ|fr:Mossoul; en,it:Mosul; de:Mossul; es:Mosul
SY|fr:Damas; en:Damascus; de,nl:Damaskus; es,it:Damasco; pt:Damasco
SY|fr:Alep; en,de,nl:Aleppo; es:Alepo; it:Aleppo
SY|Raqqa; de:Rakka
LB|fr:Beyrouth; en,de,it:Beirut; es:Beirut; pt:Beirute; nl:Beiroet
IL|fr:Jérusalem; en,de,nl:Jerusalem; es:Jerusalén; it:Gerusalemme; pt:Jerusalém; nl:Jeruzalem
IL|Tel-Aviv; Tel Aviv
PS|Gaza; de:Gaza-Stadt; fr:ville de Gaza
PS|Ramallah
JO|Amman; es:Ammán
SA|fr:Riyad; en:Riyadh; de:Riad; es:Riad; it:Riad; pt:Riade; nl:Riyad
SA|fr:La Mecque; en:Mecca; de:Mekka; es:La Meca; it:La Mecca; nl:Mekka
SA|fr:Djeddah; en:Jeddah; es:Yeda
AE|fr:Dubaï; en,de,it,es:Dubai; es:Dubái; nl:Dubai; pt:Dubai
AE|Abou Dhabi; en,de,it,es,nl:Abu Dhabi; fr:Abou Dabi; es:Abu Dabi
QA|Doha
KW|Koweït City; en:Kuwait City
YE|Sanaa; es:Saná; en:Sana'a
EG|fr:Le Caire; en:Cairo; de:Kairo; es:El Cairo; it:Il Cairo; pt:Cairo; nl:Caïro; +fr:Caire
EG|fr:Alexandrie; en:Alexandria; es:Alejandría
LY|Tripoli; es:Trípoli; de:Tripolis
LY|Benghazi; es:Bengasi
TN|Tunis; es:Túnez; it:Tunisi
DZ|fr:Alger; en:Algiers; de:Algier; es:Argel; it:Algeri; pt:Argel; nl:Algiers
MA|Rabat
MA|Casablanca
MA|Marrakech; en:Marrakesh; de:Marrakesch
MA|Tanger; en:Tangier; es:Tánger
SN|Dakar
ML|Bamako; fr:Bamako
CI|Abidjan; es:Abiyán
CI|Yamoussoukro
BF|Ouagadougou; es:Uagadugú
NE|Niamey
TD|N'Djamena; fr:Ndjamena; fr:N'Djaména
GH|Accra
GA|Libreville
CG|Brazzaville
CF|Bangui
RW|Kigali
BI|Bujumbura
UG|Kampala
KE|Nairobi
ET|fr,en:Addis-Abeba; en:Addis Ababa; es:Adís Abeba; it:Addis Abeba
SO|Mogadiscio; fr:Mogadiscio; en:Mogadishu; es:Mogadiscio; de:Mogadischu
SD|Khartoum; es:Jartum; de:Khartum
SS|Juba; fr:Djouba
ZA|fr:Le Cap; en:Cape Town; de:Kapstadt; es:Ciudad del Cabo; it:Città del Capo; pt:Cidade do Cabo; nl:Kaapstad
ZA|Johannesburg; es:Johannesburgo
ZA|Pretoria
AO|Luanda
MZ|Maputo
ZW|Harare
MG|Antananarivo; fr:Tananarive
CA|Ottawa
CA|fr:Montréal; en:Montreal; es:Montreal
UZ|fr:Tachkent; en:Tashkent
CY|Nicosie; en,es,it:Nicosia; de:Nikosia
MT|La Valette; en,it:Valletta; es:La Valeta
VA|fr:Cité du Vatican; en:Vatican City
`,
  },
  {
    type: 'location',
    kind: 'city',
    bulk: true,
    rows: `
FR|Notre-Dame-des-Landes; Évry-Courcouronnes; Kremlin-Bicêtre; Choisy-le-Roi; Palavas-les-Flots; Cannes; Nantes; Montpellier; Rennes; Reims; Le Havre; Saint-Étienne; Toulon; Grenoble; Dijon; Angers; Nîmes; Villeurbanne; Clermont-Ferrand; Aix-en-Provence; Le Mans; Brest; Amiens; Limoges; Annecy; Perpignan; Boulogne-Billancourt; Metz; Besançon; Orléans; Rouen; Argenteuil; Montreuil
FR|Mulhouse; Caen; Nancy; Saint-Denis; Roubaix; Tourcoing; Vitry-sur-Seine; Nanterre; Créteil; Avignon; Poitiers; Aubervilliers; Asnières-sur-Seine; Colombes; Aulnay-sous-Bois; Saint-Maur-des-Fossés; Rueil-Malmaison; Pau; La Rochelle; Courbevoie; Antibes; Béziers; Saint-Malo; Saint-Nazaire
FR|Drancy; Champigny-sur-Marne; Mérignac; Ajaccio; Bastia; Bourges; Issy-les-Moulineaux; Levallois-Perret; Noisy-le-Grand; Quimper; Lorient; Vannes; La Seyne-sur-Mer; Neuilly-sur-Seine; Villeneuve-d'Ascq; Troyes; Antony; Sarcelles; Niort; Clichy; Chambéry; Pessac; Ivry-sur-Seine; Cergy; Hyères; Montauban; Épinay-sur-Seine
FR|Beauvais; Cholet; Bondy; Fréjus; Vénissieux; Évry; Clamart; Le Blanc-Mesnil; Charleville-Mézières; Pantin; Sartrouville; Narbonne; Albi; Carcassonne; Tarbes; Bayonne; Biarritz; Anglet; Châteauroux; Châlons-en-Champagne; Blois; Arras; Saint-Brieuc; Thionville; Chalon-sur-Saône; Mâcon; Alès; Arles; Istres; Martigues; Salon-de-Provence; Aubagne; La Ciotat
FR|Cagnes-sur-Mer; ~Grasse; Draguignan; Saint-Raphaël; Saint-Tropez; ~Gap; Digne-les-Bains; Menton; Briançon; Valenciennes; Douai; Lens; Liévin; Béthune; Saint-Omer; Boulogne-sur-Mer; Maubeuge; Cambrai; Saint-Quentin; Laon; Soissons; Compiègne; Creil; Abbeville; Dieppe; Évreux; Cherbourg; Alençon; Lisieux; Bayeux; Deauville; Honfleur; Fougères; Vitré; Redon; Dinan; Morlaix; Lannion; Concarneau
FR|Pontivy; Auray; Laval; La Roche-sur-Yon; Les Sables-d'Olonne; Saumur; Rochefort; Royan; Saintes; Cognac; Angoulême; Périgueux; Bergerac; Agen; Mont-de-Marsan; Dax; Arcachon; Libourne; Lourdes; Auch; Castres; Millau; Rodez; Cahors; Figeac; Brive-la-Gaillarde; Tulle; Guéret; Aurillac; Le Puy-en-Velay; Mende; Privas; Valence; Montélimar; Romans-sur-Isère; Vienne; Roanne; Saint-Chamond; Vichy; Moulins; Montluçon; Nevers; Auxerre; ~Sens; ~Dole
FR|Lons-le-Saunier; Pontarlier; Montbéliard; Belfort; Vesoul; Épinal; Saint-Dié-des-Vosges; Bar-le-Duc; Verdun; Sedan; Colmar; Sélestat; Haguenau; Saverne; Sarreguemines; Forbach; Bourg-en-Bresse; Oyonnax; Annemasse; Thonon-les-Bains; Évian; Chamonix; Albertville; Courchevel; Aix-les-Bains; Sète; Lunel; Agde; Uzès; ~Orange; Carpentras; Cavaillon; Manosque; Porto-Vecchio; Calvi; Corte
FR|Saint-Germain-en-Laye; Poissy; Mantes-la-Jolie; Trappes; Rambouillet; Melun; Meaux; Fontainebleau; Corbeil-Essonnes; Massy; Palaiseau; Grigny; Villejuif; Maisons-Alfort; Vincennes; Bobigny; Sevran; Villepinte; Clichy-sous-Bois; Saint-Ouen; La Courneuve; Stains; Gennevilliers; Puteaux; Suresnes; Bagneux; Malakoff; Montrouge; Vanves; Gonesse; Pontoise; Fort-de-France; Pointe-à-Pitre; Cayenne; Nouméa; Papeete; Mamoudzou; Basse-Terre; Saint-Pierre; Kourou; Les Mureaux; Magnanville; Villacoublay; Flamanville; Fessenheim; ~Bure; Châteaudun; Chartres; Dreux; Tours; Vierzon
GB|Manchester; Liverpool; Birmingham; Leeds; Sheffield; Bristol; Glasgow; Aberdeen; Dundee; Inverness; Cardiff; Swansea; Belfast; Newcastle; Sunderland; Nottingham; Leicester; Coventry; Southampton; Portsmouth; Plymouth; Brighton; Oxford; Cambridge; York; Norwich; Exeter; Salisbury; Blackpool; Wolverhampton; Middlesbrough; Londonderry; Windsor; Wimbledon; Westminster; ~Derby; ~Hull; Stoke-on-Trent; Blackburn; Huddersfield; Bournemouth; Ipswich; Luton; ~Reading
US|Chicago; Houston; Phoenix; San Antonio; San Diego; Dallas; San Francisco; ~Austin; Seattle; Denver; Boston; Detroit; Memphis; Portland; Las Vegas; Baltimore; Milwaukee; Atlanta; Miami; Minneapolis; Cleveland; Tampa; Orlando; Pittsburgh; Cincinnati; Kansas City; Saint-Louis; St. Louis; St Louis; Sacramento; Oakland; San José; San Jose; Salt Lake City; Nashville; ~Charlotte; Charlottesville; Honolulu; Anchorage; Brooklyn; Manhattan; Hollywood; Beverly Hills; Malibu; Palo Alto; Albuquerque; Tucson; El Paso; Fort Worth; ~Buffalo; Richmond; Ferguson; Princeton; Cupertino; Mountain View; Redmond; Santa Monica; Santa Barbara; Long Beach; Annapolis; Harrisburg; Jacksonville; Louisville
DE|Dortmund; ~Essen; Duisburg; Bochum; Wuppertal; Bonn; Bielefeld; Mannheim; Karlsruhe; Wiesbaden; Augsburg; Mönchengladbach; Gelsenkirchen; Braunschweig; Chemnitz; Kiel; ~Halle; Magdeburg; Freiburg; Lübeck; Erfurt; Rostock; Kassel; Potsdam; Saarbrücken; Heidelberg; Darmstadt; Regensburg; Ingolstadt; Würzburg; Wolfsburg; Ulm; Heilbronn; Göttingen; Leverkusen; Schwerin; Münster; Osnabrück; Oldenburg; Koblenz; Jena; Cottbus; Flensburg; Hanau; Passau; Konstanz; Tübingen; Bamberg; Bayreuth; Weimar; Dessau; Gütersloh; Paderborn; Krefeld; Oberhausen; Hagen; Hamm; Solingen; Ludwigshafen; Reutlingen
AT|Graz; Linz; Innsbruck; Klagenfurt; Bregenz; St. Pölten; Villach; Wels
CH|Winterthur; Lugano; Neuchâtel; Fribourg; Davos; Montreux; Nyon; St. Gallen; Bellinzona; Locarno; ~Biel; ~Zug; ~Sion
BE|Charleroi; Namur; Tournai; Verviers; Arlon; Molenbeek; Hasselt; Genk; Roeselare; Sint-Niklaas; Zeebrugge; Aalst; Waterloo
NL|Utrecht; Eindhoven; Groningen; Tilburg; Almere; Breda; Nijmegen; Enschede; Haarlem; Arnhem; Amersfoort; Apeldoorn; Zwolle; Leiden; Maastricht; Dordrecht; Delft; Alkmaar; Leeuwarden; Venlo; Den Bosch; 's-Hertogenbosch; Hilversum; Zaandam; Deventer; Gouda; Middelburg; Assen; Lelystad; Roermond; Schiedam; Heerlen; Helmond; Oss; Zoetermeer; Vlissingen; Terneuzen; Purmerend; ~Hoorn
IT|Bari; Catania; Messina; Trieste; Brescia; Parma; Modena; Reggio Emilia; Reggio Calabria; Ravenna; Livorno; Cagliari; Foggia; Rimini; Salerno; Ferrara; Sassari; Siracusa; Pescara; Monza; Bergamo; Trento; Bolzano; Vicenza; Terni; Novara; Piacenza; Ancona; Arezzo; Udine; Lecce; La Spezia; Lucca; ~Como; Varese; Pavia; Cremona; Mantova; Treviso; Forlì; Cesena; Taranto; Brindisi; Matera; Potenza; Cosenza; Catanzaro; Crotone; Lampedusa; Ventimiglia; Aosta; Asti; Alessandria; Cuneo; Savona; Imperia; Sanremo; Pesaro; Grosseto; Viterbo; Latina; L'Aquila; Campobasso; Caserta; Benevento; Avellino; Agrigento; Trapani; Ragusa; Enna; Caltanissetta; Gorizia; Pordenone; Belluno; Rovigo; Sondrio; Lecco; Lodi; Biella; Vercelli; Verbania; ~Prato; Pistoia; ~Massa; Carrara; Faenza; Olbia; Nuoro; Oristano; Amatrice
ES|Málaga; Murcia; Alicante; Valladolid; Vigo; Gijón; Oviedo; Santander; Vitoria; Almería; Cádiz; Huelva; Jaén; Salamanca; Burgos; León; Lleida; Tarragona; Girona; Gérone; Castellón; Albacete; Badajoz; Cáceres; Mérida; Toledo; Segovia; Ávila; Cuenca; Guadalajara; Logroño; Huesca; Teruel; Zamora; Palencia; Soria; Pontevedra; Lugo; Ourense; Ferrol; Ceuta; Melilla; Elche; Cartagena; Jerez; Marbella; Algeciras; Getafe; Móstoles; Alcalá de Henares; Leganés; Fuenlabrada; Badalona; Sabadell; Terrassa; Hospitalet; L'Hospitalet; Las Palmas; Santa Cruz de Tenerife; Torremolinos; Benidorm; Lorca; Torrevieja; Reus; Figueres; Manresa
PT|Braga; ~Faro; Aveiro; Évora; Setúbal; Funchal; Viseu; Leiria; Guimarães; Matosinhos; Vila Nova de Gaia; Sintra; Cascais; Oeiras; Almada; Loures; Odivelas; Amadora; Barreiro; Beja; Bragança; Castelo Branco; ~Guarda; Portalegre; Santarém; Viana do Castelo; Vila Real; Ponta Delgada; Fátima; Peniche; Nazaré; Figueira da Foz; Portimão; Albufeira; Lagos; Tavira; Sines; Gondomar; ~Maia; Póvoa de Varzim; Barcelos; Famalicão; ~Chaves; Pedrógão Grande
BR|Salvador; Fortaleza; Recife; Porto Alegre; Belo Horizonte; Curitiba; Manaus; Belém; Goiânia; Campinas; ~Natal; Florianópolis; ~Vitória; Maceió; São Luís; Teresina; João Pessoa; Aracaju; Cuiabá; Campo Grande; Macapá; Boa Vista; Rio Branco; Porto Velho; ~Palmas; ~Santos; Guarulhos; Niterói; Ribeirão Preto; São Bernardo do Campo; Sorocaba; Juiz de Fora; Uberlândia; Brumadinho; ~Mariana
MX|Monterrey; Puebla; Tijuana; Ciudad Juárez; Cancún; Acapulco; Culiacán; Toluca; Morelia; Hermosillo
AR|~Rosario; ~Mendoza; La Plata; Mar del Plata; Tucumán; ~Salta; Bariloche; Ushuaia
CO|Medellín; Cali; Barranquilla; Bucaramanga; Cúcuta
CL|Valparaíso; Concepción; Antofagasta
PE|Arequipa; Cusco; Trujillo
EC|Guayaquil
VE|Maracaibo; Barquisimeto
PA|Panama City; Panamá City
CR|San José de Costa Rica
GT|Guatemala City; Ciudad de Guatemala
SV|San Salvador
HN|Tegucigalpa; San Pedro Sula
NI|Managua
DO|Santo Domingo; Saint-Domingue
PR|San Juan
IE|Cork; Limerick; Galway
DK|Aarhus; Odense; Aalborg
SE|Göteborg; Gothenburg; Malmö; Uppsala; Västerås; Örebro; Umeå
NO|Bergen; Trondheim; Stavanger; Tromsø
FI|Tampere; Turku; Espoo; Oulu
PL|Wroclaw; Wrocław; Poznan; Poznań; Lodz; Łódź; Katowice; Lublin; Szczecin; Auschwitz; Gdańsk; Bialystok; Białystok; Rzeszów
CZ|Brno; Ostrava; Plzeň
RO|Cluj; Cluj-Napoca; Timisoara; Iasi; Constanta; Brasov
HU|Debrecen; Szeged
RU|Vladivostok; Kazan; Sotchi; Sochi; Sotschi; Iekaterinbourg; Yekaterinburg; Novossibirsk; Novosibirsk; Volgograd; Rostov; Mourmansk; Murmansk; Kaliningrad; Grozny; Omsk; Samara; Belgorod; Koursk; Kursk
UA|Lviv; Lwiw; Dnipro; Zaporijjia; Zaporijia; Zaporizhzhia; Kherson; Donetsk; Louhansk; Lougansk; Luhansk; Tchernobyl; Chernobyl; Tschernobyl; Chernóbil; Sébastopol; Sevastopol; Sewastopol; Boutcha; Bucha; Bakhmout; Bakhmut; Kramatorsk
CN|Chongqing; Chengdu; Tianjin; Nankin; Nanjing; Hangzhou; Xi'an; Dalian; Qingdao; Harbin; Urumqi; Lhassa; Lhasa; Shenyang; Xiamen; Suzhou; Zhengzhou
JP|Kyoto; Osaka; Hiroshima; Nagasaki; Yokohama; Nagoya; Fukuoka; Sapporo; Kobe; Fukushima; Sendai; ~Nara
KR|Busan; Pusan; Incheon; Daegu; Pyeongchang
IN|Bangalore; Bengaluru; Chennai; Madras; Hyderabad; Ahmedabad; Pune; Jaipur; Srinagar; Lucknow; Varanasi; Agra
PK|Peshawar; Rawalpindi; Quetta; Faisalabad
ID|Surabaya; Palu; Denpasar; Bandung; Medan; Donggala; Yogyakarta
AU|Melbourne; Perth; Brisbane; Adelaide; Darwin; Hobart
NZ|Christchurch; Wellington; Auckland
IL|Haïfa; Haifa; Eilat
PS|Hébron; Hebron; Rafah; Khan Younès; Khan Younis; Naplouse; Nablus; Jénine; Jenin; Bethléem; Bethlehem; Bethléhem
IQ|Erbil; Kirkouk; Kirkuk; Bassora; Basra; Fallouja; Falluja
SY|Homs; Palmyre; Palmyra; Kobané; Kobane; Deir Ezzor; Afrine; Afrin; ~Hama; Douma; Deraa
IR|Ispahan; Isfahan; Chiraz; Shiraz; Machhad; Mashhad; Qom; Tabriz
TR|Izmir; Antalya; Bursa; Adana; Gaziantep; Diyarbakir; Konya; Bodrum
LY|Misrata; Syrte
EG|Louxor; Luxor; Assouan; Charm el-Cheikh; Sharm el-Sheikh; Gizeh; Giza; Port-Saïd
MA|Fès; Agadir; Meknès; Oujda; Tétouan; Essaouira; Ouarzazate; Al Hoceïma
DZ|Oran; Constantine; Annaba; Tizi Ouzou; Béjaïa; Sétif; Blida
TN|Sfax; Sousse; Bizerte; Kairouan; Gabès; Hammamet
ML|Tombouctou; Timbuktu; ~Gao; Kidal; Mopti; Ségou; Ménaka
SA|Médine; Medina; Taëf
YE|Aden; Hodeida; Taëz
AF|Hérat; Herat; Jalalabad; Kunduz; Kondôz; Mazar-e-Charif
NG|Abuja; Lagos
CM|Yaoundé; Douala
CD|Kinshasa; Goma; Bukavu; Lubumbashi
KZ|Astana; Almaty
CA|Toronto; Vancouver; Calgary; Edmonton; Halifax; Gatineau; Sherbrooke; Saguenay; Laval; Winnipeg; Regina; Saskatoon; Québec City
ZA|Durban; Soweto; Bloemfontein
KE|Mombasa
TZ|Dar es Salaam; Dodoma; Zanzibar
ZM|Lusaka
MW|Lilongwe
NA|Windhoek
BW|Gaborone
GN|Conakry
LR|Monrovia
SL|Freetown
TG|Lomé
BJ|Cotonou; Porto-Novo
MR|Nouakchott
GM|Banjul
ER|Asmara
MU|Port-Louis
MC|Monte-Carlo
OM|Mascate; Muscat
BH|Manama
UZ|Samarcande; Samarkand
KG|Bichkek; Bishkek
TJ|Douchanbé; Dushanbe
TM|Achgabat; Ashgabat
BN|Bandar Seri Begawan
TL|Dili
FJ|Suva
PG|Port Moresby
`,
  },
];
