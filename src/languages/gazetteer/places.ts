import type { GazetteerTable } from './row.js';

/** Seas, rivers, mountains, islands, sites and buildings that news names, and planets. */
export const PLACES: readonly GazetteerTable[] = [
  {
    type: 'location',
    kind: 'other',
    rows: `
fr:Méditerranée; fr:mer Méditerranée; en:Mediterranean; en:Mediterranean Sea; de:Mittelmeer; es:Mediterráneo; es:mar Mediterráneo; it:Mediterraneo; it:Mar Mediterraneo; pt:Mediterrâneo; nl:Middellandse Zee
fr:Atlantique; fr:océan Atlantique; en:Atlantic; en:Atlantic Ocean; de:Atlantik; es:Atlántico; es:océano Atlántico; it:Atlantico; it:oceano Atlantico; pt:Atlântico; pt:oceano Atlântico; nl:Atlantische Oceaan
fr:Pacifique; fr:océan Pacifique; en:Pacific; en:Pacific Ocean; de:Pazifik; es:Pacífico; es:océano Pacífico; it:Pacifico; it:oceano Pacifico; pt:Pacífico; pt:oceano Pacífico; nl:Stille Oceaan
fr:océan Indien; en:Indian Ocean; de:Indischer Ozean; es:océano Índico; it:Oceano Indiano; pt:oceano Índico; nl:Indische Oceaan
fr:mer Noire; en:Black Sea; de:Schwarzes Meer; de:Schwarzen Meer; es:mar Negro; it:Mar Nero; pt:mar Negro; nl:Zwarte Zee
fr:mer Rouge; en:Red Sea; de:Rotes Meer; de:Roten Meer; es:mar Rojo; it:Mar Rosso; pt:mar Vermelho; nl:Rode Zee
fr:mer du Nord; en:North Sea; de:Nordsee; es:mar del Norte; it:Mare del Nord; pt:mar do Norte; nl:Noordzee
fr:mer Baltique; fr:Baltique; en:Baltic Sea; en:Baltic; de:Ostsee; es:mar Báltico; it:Mar Baltico; pt:mar Báltico; nl:Oostzee
fr:mer de Chine méridionale; en:South China Sea; de:Südchinesisches Meer; de:Südchinesischen Meer; es:mar de China Meridional; it:Mar Cinese Meridionale; pt:mar do Sul da China; nl:Zuid-Chinese Zee
fr:mer Égée; en:Aegean Sea; de:Ägäis; es:mar Egeo; it:Mar Egeo
fr:mer d'Azov; en:Sea of Azov; de:Asowsches Meer
fr:mer Caspienne; en:Caspian Sea; de:Kaspisches Meer
fr:golfe Persique; en:Persian Gulf; de:Persischer Golf; es:golfo Pérsico; it:Golfo Persico; pt:golfo Pérsico; nl:Perzische Golf
fr:golfe du Mexique; en:Gulf of Mexico; de:Golf von Mexiko; es:golfo de México; it:Golfo del Messico; nl:Golf van Mexico
fr:détroit d'Ormuz; en:Strait of Hormuz; de:Straße von Hormus; es:estrecho de Ormuz; it:stretto di Hormuz; nl:Straat van Hormuz
fr:canal de Suez; en:Suez Canal; de:Suezkanal; es:canal de Suez; it:canale di Suez; nl:Suezkanaal
fr:canal de Panama; en:Panama Canal; de:Panamakanal; es:canal de Panamá
fr:tunnel sous la Manche; en:Channel Tunnel; de:Ärmelkanaltunnel; it:tunnel della Manica; nl:Kanaaltunnel
en:English Channel; de:Ärmelkanal; es:canal de la Mancha; it:canale della Manica; nl:Het Kanaal
fr:Alpes; en:Alps; de:Alpen; es:Alpes; it:Alpi; pt:Alpes; nl:Alpen
fr:Pyrénées; en:Pyrenees; de:Pyrenäen; es:Pirineos; it:Pirenei; nl:Pyreneeën
fr:Himalaya; en:Himalayas; de,it,es:Himalaya
fr:mont Blanc; fr:Mont-Blanc; en:Mont Blanc; it:Monte Bianco; es:Mont Blanc
fr:Everest; fr:mont Everest; en:Mount Everest; en,es,it:Everest; de:Mount Everest
fr:Massif central; en:Massif Central
fr:Andes; en,es:Andes; de:Anden; it:Ande
fr:Seine; en,de,it,nl:Seine; es:Sena
fr:Rhin; en:Rhine; de:Rhein; es:Rin; it:Reno; nl:Rijn
fr:Danube; en:Danube; de:Donau; es:Danubio; it:Danubio; nl:Donau
fr:Tamise; en:Thames; de:Themse; es:Támesis; it:Tamigi; nl:Theems
fr:Nil; en:Nile; de:Nil; es:Nilo; it:Nilo; nl:Nijl
fr:Tibre; it:Tevere
Mississippi River; fr:fleuve Mississippi
fr:Garonne
fr:tour Eiffel; en:Eiffel Tower; de:Eiffelturm; es:torre Eiffel; it:Torre Eiffel; pt:Torre Eiffel; nl:Eiffeltoren
fr:Champs-Élysées; fr:Champs-Elysées; en,de,es,it,pt,nl:Champs-Élysées
fr:Arc de triomphe; fr:Arc de Triomphe
Notre-Dame; fr:Notre-Dame de Paris; fr:cathédrale Notre-Dame; fr:cathédrale Notre-Dame de Paris; en:Notre-Dame Cathedral
fr:Louvre; fr:musée du Louvre; en,de,es,it:Louvre; en:Louvre Museum
fr:Centre Pompidou; fr:Beaubourg
fr:musée d'Orsay
fr:château de Versailles; en:Palace of Versailles
fr:Panthéon
fr:place de la République
fr:place de la Bastille
fr:place de la Concorde
fr:Stade de France; en,de,es,it:Stade de France
fr:Parc des Princes
fr:Bataclan
fr:Mont-Saint-Michel; en,de:Mont-Saint-Michel
fr:Roissy-Charles-de-Gaulle; fr:aéroport de Roissy; fr:aéroport Roissy-Charles-de-Gaulle; fr:Roissy; fr:aéroport Charles-de-Gaulle; en:Charles de Gaulle Airport
fr:Orly; fr:aéroport d'Orly
fr:gare du Nord
fr:gare de Lyon
fr:gare Montparnasse
fr:gare Saint-Lazare
fr:bois de Vincennes
fr:bois de Boulogne
fr:Père-Lachaise; fr:cimetière du Père-Lachaise
fr:La Défense
fr:prison de Fleury-Mérogis
fr:jardin du Luxembourg
fr:Palais de Tokyo
fr:Zénith de Paris
fr:statue de la Liberté; en:Statue of Liberty; de:Freiheitsstatue; es:Estatua de la Libertad; it:Statua della Libertà
en:Trump Tower; fr:Trump Tower
Mar-a-Lago
en:Camp David; fr:Camp David
en:Times Square; fr:Times Square
en:Central Park; fr:Central Park
en:Broadway; fr:Broadway
en:Capitol Hill; fr:Capitole; de:Kapitol; es:Capitolio
en:Ground Zero
fr:Guantanamo; en:Guantanamo Bay; en:Guantanamo; es:Guantánamo; en:Guantánamo
en:Buckingham Palace; fr:palais de Buckingham; de:Buckingham-Palast; de:Buckingham Palace; es:palacio de Buckingham; it:Buckingham Palace; pt:Palácio de Buckingham
en:Windsor Castle; fr:château de Windsor
en:Trafalgar Square
en:Hyde Park
en:Piccadilly
en:Wembley; en:Wembley Stadium
en:Old Trafford
Heathrow; en:Heathrow Airport
Gatwick
en:Loch Ness; fr:loch Ness
de:Brandenburger Tor; en:Brandenburg Gate; fr:porte de Brandebourg
de:Berliner Mauer; fr:mur de Berlin; en:Berlin Wall; es:muro de Berlín; it:muro di Berlino
de:Alexanderplatz
it:Colosseo; fr:Colisée; en:Colosseum; de:Kolosseum; es:Coliseo
it:piazza San Pietro; fr:place Saint-Pierre; en:St Peter's Square; de:Petersplatz; es:plaza de San Pedro
it:Vesuvio; fr:Vésuve; en:Vesuvius
it:Etna; fr,en:Etna; de:Ätna; en:Mount Etna
Camp Nou
es:Santiago Bernabéu
es:Sagrada Familia; en:Sagrada Família; fr:Sagrada Familia
fr:place Tahrir; en:Tahrir Square; de:Tahrir-Platz
fr:place Rouge; en:Red Square; de:Roter Platz; es:plaza Roja; it:piazza Rossa
fr:Tiananmen; fr:place Tiananmen; en:Tiananmen Square; de:Tiananmen-Platz; fr:place Tian'anmen
fr:mur des Lamentations; en:Western Wall; de:Klagemauer
fr:plateau du Golan; fr:Golan; en:Golan Heights; de:Golanhöhen; es:Altos del Golán; it:alture del Golan
fr:Grande Barrière de corail; en:Great Barrier Reef
~fr,en,de,nl:Jupiter
~fr:Terre; ~en:Earth; ~it:Terra; ~es:Tierra; ~pt:Terra
~fr:Lune; ~es,it:Luna; ~pt:Lua
~fr:Soleil; ~es,pt:Sol
+fr:Mercure; +en:Mercury
+fr:Vénus; +en:Venus
fr:Voie lactée; en:Milky Way
fr:lac Tchad; en:Lake Chad; de:Tschadsee
~fr:Saturne; ~en,de:Saturn
fr:planète Mars; en:planet Mars; =en,it,nl,de:Mars
fr:lac Léman; en:Lake Geneva; de:Genfersee
fr:lac de Constance; de:Bodensee; en:Lake Constance
`,
  },
  {
    type: 'location',
    kind: 'other',
    bulk: true,
    rows: `
GB|Whitehall; Downing Street; Trafalgar Square; Piccadilly; Ibrox; Anfield; Wembley; Twickenham; Murrayfield; Hampden Park; Celtic Park; Stamford Bridge; Old Trafford; Goodison Park; Villa Park; Elland Road; Silverstone; Brands Hatch; Gleneagles; Carnoustie; Royal Troon; Turnberry; Muirfield
DE|Westfalenstadion; Allianz Arena; Olympiastadion; Nürburgring; Hockenheimring; Sachsenring; Alexanderplatz; Kurfürstendamm
ES|Camp Nou; Santiago Bernabéu; Mestalla; San Mamés; Montjuïc; Montmeló; Valderrama
IT|San Siro; Stadio Olimpico; Mugello; Fontana di Trevi
NL|De Kuip; Johan Cruijff Arena; Binnenhof
BE|Spa-Francorchamps; Heizel
PT|Estádio da Luz; Estádio do Dragão; Estádio José Alvalade
BR|Maracanã; Interlagos
FR|Le Golf National; Magny-Cours; Paul-Ricard
US|Augusta National; Pebble Beach; Hazeltine; Medinah; Whistling Straits; Bethpage; Pinehurst; Madison Square Garden; Yankee Stadium; Fenway Park; Wrigley Field; Times Square; Ground Zero; Alcatraz; Guantánamo Bay
`,
  },
];
