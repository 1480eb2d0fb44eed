import type { GazetteerTable } from './row.js';

/** Nations inside a state, past states, continents, regions, departments and provinces. */
export const REGIONS: readonly GazetteerTable[] = [
  {
    type: 'location',
    kind: 'country',
    rows: `
GB|fr:Angleterre; en,de:England; nl:Engeland; es,pt:Inglaterra; it:Inghilterra
GB|fr:Écosse; en:Scotland; de:Schottland; es:Escocia; it:Scozia; pt:Escócia; nl:Schotland
GB|fr:Pays de Galles; en,de,nl:Wales; ~es:Gales; it:Galles; pt:País de Gales
GB|fr:Irlande du Nord; en:Northern Ireland; de:Nordirland; es:Irlanda del Norte; it:Irlanda del Nord; pt:Irlanda do Norte; nl:Noord-Ierland
fr:URSS; fr:Union soviétique; en:Soviet Union; en:USSR; de:Sowjetunion; de:UdSSR; es:Unión Soviética; it:Unione Sovietica; it:Urss; pt:União Soviética; nl:Sovjet-Unie; es,it,pt:URSS
fr:Yougoslavie; fr:ex-Yougoslavie; en:Yugoslavia; de:Jugoslawien; es,pt:Yugoslavia; it:Jugoslavia; pt:Iugoslávia; nl:Joegoslavië
fr:RDA; fr:Allemagne de l'Est; en:East Germany; de:DDR; es:Alemania Oriental; it:Germania Est; pt:Alemanha Oriental; nl:Oost-Duitsland
fr:Tchécoslovaquie; en:Czechoslovakia; de:Tschechoslowakei; es:Checoslovaquia; it:Cecoslovacchia; nl:Tsjecho-Slowakije
`,
  },
  {
    type: 'location',
    kind: 'region',
    rows: `
fr,en:Europe; de,es,it,pt:Europa; nl:Europa
fr:Afrique; en,it:Africa; de:Afrika; es:África; pt:África; nl:Afrika
fr:Asie; en,es,it:Asia; de:Asien; pt:Ásia; nl:Azië
fr:Amérique; es,it:América; it:America; pt:América
fr:Amérique du Nord; en:North America; de:Nordamerika; es:América del Norte; es:Norteamérica; it:Nord America; it:Nordamerica; pt:América do Norte; nl:Noord-Amerika
fr:Amérique du Sud; en:South America; de:Südamerika; es:América del Sur; es:Sudamérica; es:Suramérica; it:Sud America; it:Sudamerica; pt:América do Sul; nl:Zuid-Amerika
fr:Amérique latine; en:Latin America; de:Lateinamerika; es:América Latina; es:Latinoamérica; it:America Latina; pt:América Latina; nl:Latijns-Amerika
fr:Amérique centrale; en:Central America; de:Mittelamerika; es:América Central; es:Centroamérica; it:America Centrale; pt:América Central; nl:Midden-Amerika
fr:Océanie; en,it:Oceania; de:Ozeanien; es:Oceanía; pt:Oceania; nl:Oceanië
fr:Antarctique; en:Antarctica; de:Antarktis; es:Antártida; it:Antartide; pt:Antártida; nl:Antarctica
fr:Arctique; en:Arctic; de:Arktis; es:Ártico; it:Artico; pt:Ártico
fr:Moyen-Orient; en:Middle East; de:Naher Osten; de:Nahen Osten; de:Nahost; es:Oriente Medio; es:Oriente Próximo; it:Medio Oriente; pt:Médio Oriente; pt:Oriente Médio; nl:Midden-Oosten
fr:Proche-Orient; en:Near East; nl:Nabije Oosten
fr:Extrême-Orient; en:Far East; it:Estremo Oriente; es:Extremo Oriente
fr,en:Maghreb; de,es,it,pt,nl:Maghreb; es:Magreb
fr:Sahel; en,de,es,it,pt,nl:Sahel
fr:Sahara; en,de,it,nl:Sahara; es:Sáhara; pt:Saara
fr:Balkans; en:Balkans; de:Balkan; es:Balcanes; it:Balcani; pt:Balcãs; pt:Bálcãs; nl:Balkan
fr:Caucase; en:Caucasus; de:Kaukasus; es:Cáucaso; it:Caucaso; pt:Cáucaso; nl:Kaukasus
fr:Caraïbes; fr:Caraïbe; en:Caribbean; de:Karibik; es:Caribe; it:Caraibi; pt:Caribe; nl:Caraïben; nl:Caribisch gebied
fr:Antilles; es:Antillas; it:Antille; pt:Antilhas; nl:Antillen; de:Antillen
fr:Scandinavie; en,it:Scandinavia; de:Skandinavien; es:Escandinavia; pt:Escandinávia; nl:Scandinavië
fr:Asie du Sud-Est; en:Southeast Asia; de:Südostasien; es:Sudeste Asiático; it:Sud-est asiatico; nl:Zuidoost-Azië
fr:Asie centrale; en:Central Asia; de:Zentralasien; es:Asia Central; it:Asia Centrale; nl:Centraal-Azië
fr:Europe de l'Est; en:Eastern Europe; de:Osteuropa; es:Europa del Este; it:Europa dell'Est; it:Europa orientale; pt:Europa Oriental; pt:Leste Europeu; nl:Oost-Europa
fr:Europe de l'Ouest; en:Western Europe; de:Westeuropa; es:Europa Occidental; it:Europa occidentale; nl:West-Europa
fr:Europe centrale; en:Central Europe; de:Mitteleuropa; es:Europa Central; it:Europa centrale; nl:Centraal-Europa
fr:Afrique de l'Ouest; en:West Africa; de:Westafrika; es:África Occidental; it:Africa occidentale; pt:África Ocidental; nl:West-Afrika
fr:Afrique de l'Est; en:East Africa; de:Ostafrika; nl:Oost-Afrika
fr:Afrique du Nord; en:North Africa; de:Nordafrika; es:Norte de África; es:África del Norte; it:Nord Africa; it:Nordafrica; pt:Norte de África; nl:Noord-Afrika
fr:Corne de l'Afrique; en:Horn of Africa; de:Horn von Afrika; es:Cuerno de África; it:Corno d'Africa
fr:bande de Gaza; en:Gaza Strip; de:Gazastreifen; de:Gaza-Streifen; es:Franja de Gaza; it:Striscia di Gaza; pt:Faixa de Gaza; nl:Gazastrook
fr:Cisjordanie; en:West Bank; de:Westjordanland; es:Cisjordania; it:Cisgiordania; pt:Cisjordânia; nl:Westelijke Jordaanoever
CN|fr:Xinjiang; en,de,es,it,pt,nl:Xinjiang; de:Xinjiang
CN|Tibet; fr,en:Tibet; es:Tíbet
CN|Hubei; fr:Hubei
CN|Guangdong; fr:Guangdong
CN|Sichuan
UA|fr:Crimée; en,es,it:Crimea; de:Krim; pt:Crimeia; nl:Krim
UA|fr:Donbass; en:Donbas; de:Donbass; es:Donbás; it:Donbass; pt:Donbass; nl:Donbas
fr:Kurdistan; en,de,it:Kurdistan; es:Kurdistán; pt:Curdistão; nl:Koerdistan
fr:Cachemire; en:Kashmir; de:Kaschmir; es:Cachemira; it:Kashmir; pt:Caxemira; nl:Kasjmir
RU|fr:Tchétchénie; en:Chechnya; de:Tschetschenien; es:Chechenia; it:Cecenia; pt:Chechênia; nl:Tsjetsjenië
RU|fr:Sibérie; en:Siberia; de:Sibirien; es,it:Siberia; pt:Sibéria; nl:Siberië
DK|fr:Groenland; en:Greenland; de:Grönland; es,it:Groenlandia; pt:Groenlândia; nl:Groenland
ES|fr:Catalogne; en:Catalonia; de:Katalonien; es:Cataluña; es:Catalunya; it:Catalogna; pt:Catalunha; nl:Catalonië
ES|fr:Andalousie; en:Andalusia; de:Andalusien; es:Andalucía; it:Andalusia; pt:Andaluzia; nl:Andalusië
ES|fr:Pays basque; en:Basque Country; de:Baskenland; es:País Vasco; es:Euskadi; it:Paesi Baschi; pt:País Basco; nl:Baskenland
ES|fr:Galice; en,es,it:Galicia; de:Galicien; pt:Galiza; nl:Galicië; it:Galizia
ES|fr:Baléares; fr:îles Baléares; en:Balearic Islands; de:Balearen; es:Baleares; es:Islas Baleares; it:Baleari; nl:Balearen
ES|fr:Canaries; fr:îles Canaries; en:Canary Islands; de:Kanaren; de:Kanarische Inseln; es:Canarias; es:Islas Canarias; it:Canarie; nl:Canarische Eilanden
ES|Comunidad Valenciana; es:Comunitat Valenciana
ES|Comunidad de Madrid
ES|es:Castilla y León
ES|es:Castilla-La Mancha
ES|fr:Aragon; es:Aragón; en:Aragon
ES|es:Extremadura
ES|es:Asturias; fr:Asturies
ES|es:Navarra; fr,en:Navarre
ES|es:Cantabria
GB|fr:Cornouailles; en:Cornwall
GB|en:Dumfries and Galloway; de:Dumfries und Galloway; es:Dumfries y Galloway; it:Dumfries e Galloway; pt:Dumfries e Galloway; nl:Dumfries and Galloway
GB|en:Scottish Highlands; fr:Highlands d'Écosse; de:schottische Highlands; de:schottischen Highlands; es:Tierras Altas; it:Highlands scozzesi; pt:Terras Altas; nl:Schotse Hooglanden
IT|fr:Sicile; en:Sicily; de:Sizilien; es,it:Sicilia; pt:Sicília; nl:Sicilië
IT|fr:Sardaigne; en:Sardinia; de:Sardinien; es:Cerdeña; it:Sardegna; pt:Sardenha; nl:Sardinië
IT|fr:Lombardie; en:Lombardy; de:Lombardei; es:Lombardía; it:Lombardia; pt:Lombardia; nl:Lombardije
IT|fr:Toscane; en:Tuscany; de:Toskana; es,it:Toscana; nl:Toscane
IT|fr:Vénétie; it:Veneto; en,es,de:Veneto; de:Venetien
IT|fr:Piémont; it:Piemonte; en:Piedmont; de:Piemont
IT|fr:Ligurie; it:Liguria; de:Ligurien
IT|fr:Pouilles; it:Puglia; en:Apulia; de:Apulien
IT|fr:Calabre; it,en:Calabria; de:Kalabrien
IT|fr:Campanie; it,en:Campania; de:Kampanien
IT|fr:Émilie-Romagne; it:Emilia-Romagna; en,de:Emilia-Romagna
IT|fr:Latium; it:Lazio
IT|it:Umbria; fr:Ombrie; de:Umbrien
IT|it:Abruzzo; fr:Abruzzes; de:Abruzzen
IT|it:Basilicata
IT|it:Friuli-Venezia Giulia; it:Friuli
IT|it:Trentino-Alto Adige; it:Alto Adige; de:Südtirol; it:Trentino; en:South Tyrol
IT|it:Valle d'Aosta; fr:Val d'Aoste; fr:Vallée d'Aoste
DE|fr:Bavière; en:Bavaria; de:Bayern; es:Baviera; it:Baviera; pt:Baviera; nl:Beieren
DE|fr:Saxe; en:Saxony; de:Sachsen; es:Sajonia; it:Sassonia; pt:Saxônia; nl:Saksen
DE|fr:Bade-Wurtemberg; en,de:Baden-Württemberg
DE|fr:Rhénanie-du-Nord-Westphalie; en:North Rhine-Westphalia; de:Nordrhein-Westfalen; =de:NRW; es:Renania del Norte-Westfalia; it:Nord Reno-Westfalia; nl:Noordrijn-Westfalen
DE|fr:Hesse; en,de:Hessen
DE|fr:Basse-Saxe; en:Lower Saxony; de:Niedersachsen; es:Baja Sajonia; it:Bassa Sassonia
DE|fr:Thuringe; de:Thüringen; en:Thuringia; es:Turingia; it:Turingia
DE|fr:Brandebourg; de,en:Brandenburg
DE|fr:Sarre; de,en:Saarland
DE|de:Schleswig-Holstein; fr,en:Schleswig-Holstein
DE|de:Rheinland-Pfalz; fr:Rhénanie-Palatinat; en:Rhineland-Palatinate
DE|de:Sachsen-Anhalt; fr:Saxe-Anhalt; en:Saxony-Anhalt
DE|de:Mecklenburg-Vorpommern; fr:Mecklembourg-Poméranie-Occidentale
DE|de:Ruhrgebiet; fr:Ruhr
AT|de:Tirol; fr,en:Tyrol; it:Tirolo
AT|de:Steiermark; fr:Styrie; en:Styria
AT|de:Kärnten; fr:Carinthie; en:Carinthia
AT|de:Niederösterreich
AT|de:Oberösterreich
AT|de:Vorarlberg
AT|de:Burgenland
fr:Amazonie; en:Amazon rainforest; de:Amazonasgebiet; es:Amazonia; it:Amazzonia; pt:Amazônia; pt:Amazónia; nl:Amazonegebied
BE|fr:Wallonie; en,es,it:Wallonia; de:Wallonien; nl:Wallonië
BE|fr:Flandre; fr:Flandres; en:Flanders; de:Flandern; es:Flandes; it:Fiandre; nl:Vlaanderen
BE|nl:West-Vlaanderen; fr:Flandre-Occidentale
BE|nl:Oost-Vlaanderen; fr:Flandre-Orientale
BE|nl:Vlaams-Brabant; fr:Brabant flamand
NL|nl:Noord-Brabant
NL|nl:Noord-Holland
NL|nl:Zuid-Holland
NL|nl:Zeeland
NL|nl:Limburg; fr:Limbourg
NL|nl:Gelderland
NL|nl:Overijssel
NL|nl:Friesland; fr:Frise
NL|nl:Drenthe
NL|nl:Flevoland
PT|pt:Algarve; fr,en,es,de,it,nl:Algarve
PT|pt:Alentejo; fr,en,es:Alentejo
PT|fr:Açores; pt:Açores; en:Azores; de:Azoren; es:Azores; it:Azzorre; nl:Azoren
PT|fr:Madère; pt,en,de,es:Madeira; it:Madera; nl:Madeira
US|fr:Californie; en,es,it:California; de:Kalifornien; pt:Califórnia; nl:Californië; =en:Calif
US|fr:Floride; en,de,es,it:Florida; pt:Flórida
US|Texas; es:Tejas
US|fr:Virginie; en,de,es,it,nl:Virginia; pt:Virgínia
US|fr:Caroline du Nord; en:North Carolina; es:Carolina del Norte; it:Carolina del Nord; pt:Carolina do Norte
US|fr:Caroline du Sud; en:South Carolina; es:Carolina del Sur; it:Carolina del Sud; pt:Carolina do Sul
US|fr:Pennsylvanie; en:Pennsylvania; es:Pensilvania; pt:Pensilvânia
US|fr:Louisiane; en,de,it,nl,pt:Louisiana; es:Luisiana; pt:Luisiana
US|fr:Virginie-Occidentale; en,de,nl:West Virginia; es:Virginia Occidental; it:Virginia Occidentale; it:West Virginia; pt:Virgínia Ocidental
US|fr:Nouveau-Mexique; en:New Mexico; es:Nuevo México; it:Nuovo Messico
US|fr:Dakota du Nord; en:North Dakota; es:Dakota del Norte; it:Nord Dakota
US|fr:Dakota du Sud; en:South Dakota; es:Dakota del Sur
US|~fr:Géorgie
US|fr:Hawaï; en:Hawaii; es:Hawái; it:Hawaii
US|fr:New Jersey; es:Nueva Jersey; en,de,it,pt,nl:New Jersey
US|fr,en,de,it,nl,pt:New Hampshire; es:Nuevo Hampshire
US|Nouvelle-Angleterre; en:New England; es:Nueva Inglaterra
US|en:Midwest; fr:Midwest
FR|fr:Île-de-France; fr:Ile-de-France; en,de,es,it,pt,nl:Île-de-France
FR|fr:Bretagne; en:Brittany; de:Bretagne; es:Bretaña; it:Bretagna; pt:Bretanha; nl:Bretagne
FR|fr:Normandie; en:Normandy; de:Normandie; es:Normandía; it:Normandia; pt:Normandia; nl:Normandië
FR|fr:Corse; en,it:Corsica; de:Korsika; es:Córcega; pt:Córsega; nl:Corsica
FR|fr:Alsace; en:Alsace; de:Elsass; es:Alsacia; it:Alsazia; pt:Alsácia; nl:Elzas
FR|fr:Lorraine; de:Lothringen; es:Lorena; it:Lorena; nl:Lotharingen
FR|fr:Bourgogne; en:Burgundy; de:Burgund; es:Borgoña; it:Borgogna; pt:Borgonha; nl:Bourgondië
FR|fr:Provence; de,en:Provence; es:Provenza; it:Provenza
FR|fr:Provence-Alpes-Côte d'Azur; =fr:PACA; fr:région Paca; =fr:Paca
FR|fr:Côte d'Azur; en:French Riviera; es:Costa Azul; it:Costa Azzurra; de:Côte d'Azur
FR|fr:La Réunion; =fr:Réunion; fr:île de La Réunion; fr:île de la Réunion; en:Réunion; de:Réunion; es:Reunión
FR|fr:Guadeloupe; en,de,nl:Guadeloupe; es:Guadalupe; it:Guadalupa
FR|fr:Martinique; en,de:Martinique; es,it:Martinica
FR|fr:Guyane; fr:Guyane française; en:French Guiana; es:Guayana Francesa; it:Guyana francese; pt:Guiana Francesa; nl:Frans-Guyana; de:Französisch-Guayana
FR|Mayotte
FR|fr:Nouvelle-Calédonie; en:New Caledonia; de:Neukaledonien; es:Nueva Caledonia; it:Nuova Caledonia; pt:Nova Caledónia; nl:Nieuw-Caledonië
FR|fr:Polynésie française; fr:Polynésie; en:French Polynesia; de:Französisch-Polynesien; es:Polinesia Francesa; it:Polinesia francese
FR|fr:Saint-Pierre-et-Miquelon
FR|fr:Wallis-et-Futuna
FR|fr:Saint-Barthélemy
FR|fr:Grand-Est; fr:Grand Est
FR|fr:Occitanie; en:Occitania; es:Occitania
FR|fr:Nouvelle-Aquitaine; en,es,de:Nouvelle-Aquitaine
FR|fr:Auvergne-Rhône-Alpes; fr:AURA
FR|fr:Hauts-de-France
FR|fr:Pays de la Loire
FR|fr:Centre-Val de Loire
FR|fr:Bourgogne-Franche-Comté
FR|fr:Languedoc-Roussillon
FR|fr:Nord-Pas-de-Calais
FR|fr:Poitou-Charentes
FR|fr:Champagne-Ardenne
FR|fr:Midi-Pyrénées
FR|fr:Rhône-Alpes
FR|fr:outre-mer; fr:Outre-mer; fr:Outre-Mer
fr:Afrique subsaharienne; en:Sub-Saharan Africa; de:Subsahara-Afrika; es:África subsahariana; it:Africa subsahariana
fr:Asie de l'Est; en:East Asia; de:Ostasien; es:Asia Oriental
EG|fr:Sinaï; en,de:Sinai; es:Sinaí
US|fr:Virginie occidentale
CN|Yunnan; fr:Yunnan
CN|Guizhou
CN|Qinghai
ID|Aceh
IR|fr:Khouzestan
fr:Levant
FR|fr:Pays de Gex
BM|fr:Bermudes; en:Bermuda
CH|fr:Grisons; de:Graubünden
CH|fr:Valais; de:Wallis
FR|fr:petite couronne
`,
  },
  {
    type: 'location',
    kind: 'region',
    bulk: true,
    rows: `
FR|Ain; Aisne; Allier; Alpes-de-Haute-Provence; Hautes-Alpes; Alpes-Maritimes; Ardèche; Ardennes; Ariège; Aveyron; Bouches-du-Rhône; Calvados; Cantal; Charente; Charente-Maritime; Corrèze; Corse-du-Sud; Haute-Corse
FR|Côte-d'Or; Côtes-d'Armor; Creuse; Dordogne; Doubs; Drôme; Eure-et-Loir; Finistère; ~Gard; Haute-Garonne; Gers; Gironde; Hérault; Ille-et-Vilaine; Indre; Indre-et-Loire; Isère; Jura; fr,es,it:Landes; Loir-et-Cher; Haute-Loire; Loire-Atlantique; Loiret
FR|Lot-et-Garonne; Lozère; Maine-et-Loire; Manche; Haute-Marne; Mayenne; Meurthe-et-Moselle; Meuse; Morbihan; Moselle; Nièvre; Oise; ~Orne; Pas-de-Calais; Puy-de-Dôme; Pyrénées-Atlantiques; Hautes-Pyrénées; Pyrénées-Orientales; Bas-Rhin; Haut-Rhin
FR|Haute-Saône; Saône-et-Loire; Sarthe; Savoie; Haute-Savoie; Seine-Maritime; Seine-et-Marne; Yvelines; Deux-Sèvres; Somme; Tarn; Tarn-et-Garonne; Vaucluse; Vendée; +Var; Marne; ~Vienne; Haute-Vienne; Vosges; Yonne; Territoire de Belfort; Essonne; Hauts-de-Seine
FR|Seine-Saint-Denis; Val-de-Marne; Val-d'Oise; Auvergne; Limousin; Picardie; Aquitaine; Franche-Comté; Champagne; Touraine; Anjou; Béarn; Gascogne; Périgord; Quercy; Poitou; Berry; Camargue; Luberon; Cévennes; Cotentin; Vercors; Beauce; Sologne; Médoc; Larzac; Vexin; Flandre intérieure; Cher; Eure; Loire; Rhône; Aude; Aube
US|Alabama; Alaska; Arizona; Arkansas; Colorado; Connecticut; Delaware; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; Ohio; Oklahoma; Oregon; Rhode Island; Tennessee; Utah; Vermont; Wisconsin; Wyoming; Silicon Valley; Wall Street
CA|Ontario; Alberta; Manitoba; Saskatchewan; Colombie-Britannique; British Columbia; Nouvelle-Écosse; Nova Scotia; Nouveau-Brunswick; New Brunswick; Yukon; Nunavut; Québec
GB|Yorkshire; Kent; Essex; Sussex; Surrey; Devon; Dorset; Norfolk; Suffolk; Hampshire; Lancashire; Cumbria; Cheshire; Derbyshire; Oxfordshire; Cambridgeshire; Somerset; Wiltshire; Gloucestershire; Northumberland; Highlands; Fife; Aberdeenshire; Midlands; Merseyside; Staffordshire; Warwickshire; Leicestershire; Nottinghamshire; Lincolnshire; Hertfordshire; Buckinghamshire; Berkshire; Ayrshire; Lanarkshire; Worcestershire; Herefordshire; Shropshire; Bedfordshire; Northamptonshire; Rutland; Perthshire; Stirlingshire; Renfrewshire; Dunbartonshire; Inverness-shire; Caithness; Argyll; Argyll and Bute; Orkney; Shetland; Hebrides; Isle of Skye; Wester Ross; Ross-shire; Scottish Borders; Moray; Angus; East Anglia; West Midlands; East Midlands; Tyne and Wear; Cotswolds; Pembrokeshire; Carmarthenshire; Glamorgan; Powys; Gwynedd; Monmouthshire; County Antrim; County Down; County Armagh; County Tyrone
AU|New South Wales; Nouvelle-Galles du Sud; Queensland; Tasmania; Tasmanie; Western Australia; South Australia; Northern Territory
BR|Bahia; Minas Gerais; Pernambuco; Ceará; Amazonas; Maranhão; Goiás; Mato Grosso; Mato Grosso do Sul; Santa Catarina; Rio Grande do Sul; Rio Grande do Norte; Paraíba; Rondônia; Roraima; Tocantins; Espírito Santo; Alagoas; Sergipe; Piauí; Acre; Amapá; Distrito Federal
MX|Jalisco; Sinaloa; Chiapas; Oaxaca; Veracruz; Yucatán; Quintana Roo; Sonora; Chihuahua; Michoacán; Nuevo León; Tamaulipas; Guanajuato; Querétaro; Coahuila; Baja California
ID|Java; Sumatra; Sulawesi; Bali; Lombok; Bornéo; Borneo; Célèbes
IN|Kerala; Gujarat; Rajasthan; Uttar Pradesh; Maharashtra; Bihar; Assam; Goa; Bengale-Occidental; West Bengal; Tamil Nadu; Karnataka; Pendjab; Punjab
JP|Hokkaido; Okinawa
ES|La Rioja; Murcia; Guipúzcoa; Vizcaya; Álava; Gipuzkoa; Bizkaia; Tenerife; Ibiza; Majorque; Mallorca; Minorque; Menorca; Lanzarote; Fuerteventura; Gran Canaria
GR|Crète; Creta; Crete; Kreta; Lesbos; Rhodes; Corfou; Corfù; Corfu
GB|Jersey; Guernesey; Guernsey
MM|Rakhine
SD|Darfour; Darfur
NG|Borno
CD|Nord-Kivu; Sud-Kivu; Ituri; North Kivu; Katanga; Kivu
SY|Idleb; Idlib
AR|Patagonia; Patagonie; Patagônia
IT|Molise; Marche
TR|Anatolie; Anatolia; Anatolien
NO|Svalbard
FI|Laponie; Lapland; Laponia; Lappland
`,
  },
];
