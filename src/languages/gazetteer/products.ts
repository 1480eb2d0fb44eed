import type { GazetteerTable } from './row.js';

/** Named goods, software, services and online platforms; named events; titles of works. */
export const PRODUCTS: readonly GazetteerTable[] = [
  {
    type: 'product',
    bulk: true,
    rows: `
Facebook; Twitter; Instagram; WhatsApp; Snapchat; TikTok; Telegram; +Signal; +Messenger; Facebook Messenger; Skype; +Zoom; Microsoft Teams; +Slack; +Discord; Twitch; Reddit; Pinterest; Tumblr; +Tinder; Grindr; Periscope; Dailymotion; Vimeo; Wikipédia; Wikipedia; Gmail; Hotmail; Google Maps; Google Earth; Google Play; Play Store; App Store; iTunes; Apple Music; Apple Pay; Apple Watch; Google Home; Amazon Prime; Prime Video; Amazon Prime Video; Disney+; Apple TV+; +Molotov; +Salto; +Parler; +Gab; 4chan; 8chan; Weibo; WeChat; Douyin; +VK; Bluesky; Mastodon; +Threads; YouTube Kids; Google News; Google Actualités; Google Docs; Google Chrome; +Chrome; Firefox; +Safari; Internet Explorer; Microsoft Edge; Tor Browser; Thunderbird
Windows; Windows 7; Windows 8; Windows 10; Windows 11; Windows XP; Windows Server; Android; iOS; macOS; MacOS; iPadOS; Linux; Ubuntu; Debian; ChromeOS; Microsoft Office; Office 365; Microsoft 365; +Outlook; +Exchange; Microsoft Exchange; SharePoint; PowerPoint; +Word; +Excel; OneDrive; +Azure; AWS; Google Cloud; iCloud; Active Directory; PowerShell; Log4j; Log4Shell; OpenSSL; +Apache; Kubernetes; Docker; WordPress; Drupal; Joomla; Photoshop; +Acrobat; +Flash Player; Adobe Flash; +Java; JavaScript; +Python; MySQL; PostgreSQL; Oracle Database; Citrix Bleed; MOVEit; MOVEit Transfer; Accellion; GoAnywhere; FortiGate; FortiOS; Ivanti Connect Secure; Pulse Secure; Cobalt Strike; Mimikatz; Metasploit; +Pegasus; +Predator; FinFisher; FinSpy; WannaCry; NotPetya; Petya; Stuxnet; Emotet; TrickBot; Trickbot; QakBot; Qakbot; Qbot; Dridex; IcedID; Mirai; +Zeus; ShadowPad; PlugX; Industroyer; BlackEnergy; HermeticWiper; +Flame; Heartbleed; +Spectre; +Meltdown; EternalBlue; Sunburst; +Orion; ChatGPT; GPT-4; GPT-3; GPT-4o; +Gemini; +Copilot; DALL-E; Midjourney; Stable Diffusion; Llama; Le Chat; DeepSeek; +Bard; +Siri; +Alexa; +Cortana; Google Assistant; +Bing; DuckDuckGo; StopCovid; TousAntiCovid; Parcoursup; Admission Post-Bac; France Connect; FranceConnect; Doctissimo; Pronote; +Ameli; ameli.fr; Health Data Hub; Linky; Hadopi 2; Navigo; Bitcoin; Ethereum; +Libra; Dogecoin
iPhone; iPhone X; iPhone 11; iPhone 12; iPhone SE; iPhone 5; iPhone 6; iPhone 7; iPhone 8; iPad; iPad Pro; iPod; MacBook; MacBook Pro; +Mac; AirPods; Apple TV; Galaxy S10; Galaxy Note; Galaxy Fold; Galaxy Note 7; Galaxy S20; +Pixel; +Kindle; PlayStation; PlayStation 4; PlayStation 5; PS4; PS5; Xbox; Xbox One; Xbox Series X; +Switch; Nintendo Switch; Wii; Game Boy; Fortnite; Minecraft; Call of Duty; Grand Theft Auto; GTA V; FIFA 20; FIFA 21; Pokémon Go; League of Legends; World of Warcraft; Assassin's Creed; Candy Crush; Among Us; Tetris; Overwatch; Roblox; PUBG; Cyberpunk 2077; Animal Crossing; Super Mario; Zelda; Counter-Strike; Dota 2; Red Dead Redemption; The Last of Us
Boeing 737 MAX; Boeing 737; Boeing 747; Boeing 777; Boeing 787; Boeing 737 Max; 737 MAX; 737 Max; Dreamliner; Airbus A380; Airbus A320; Airbus A321; Airbus A330; Airbus A350; A380; A320; A350; A400M; Rafale; Mirage 2000; +Mirage; F-16; F-35; F-22; MiG-29; Su-27; Su-35; Eurofighter; +Concorde; Canadair; +Falcon; +Tornado; Black Hawk; Chinook; Leclerc tank; Leopard 2; +Caesar; +Javelin; Himars; HIMARS; +Patriot; S-300; S-400; Kalachnikov; Kalashnikov; AK-47; AR-15; Famas; Flash-Ball; Taser; LBD 40; +Glock; Shahed; Bayraktar; +Reaper; Tomahawk; Iskander; Kinjal; Tsirkon; +Scalp; Storm Shadow; ATACMS; Iron Dome; Exocet; Charles-de-Gaulle; Falcon 9; Falcon Heavy; Starship; Crew Dragon; +Dragon; Starlink; Ariane 5; Ariane 6; +Vega; Soyouz; Soyuz; Sojus; +Galileo; Hubble; James Webb; +Rosetta; +Philae; +Curiosity; +Perseverance; +InSight; +Opportunity; +Voyager; Apollo 11; +Apollo; +Artemis; +Orion; Hayabusa 2; +Cassini; +Kepler; +Gaia; Parker Solar Probe; New Horizons; Chang'e 4; BepiColombo; +Sentinel; +Copernicus
Model 3; Model S; Model X; Model Y; Tesla Model 3; +Clio; Twingo; +Zoé; Mégane; Kangoo; Renault Clio; Renault Zoé; Renault 5; +Golf; +Polo; Passat; Peugeot 208; Peugeot 308; +C3; +DS; Fiat 500; +Mini; +Smart; Porsche 911; Ferrari 250; +Mustang; Corvette; TGV; Ouigo; Eurostar e320; Hyperloop; Autolib'; Velib; Vélib
Doliprane; Dafalgan; Efferalgan; Lévothyrox; Levothyrox; +Mediator; Médiator; Dépakine; Depakine; Plaquenil; Remdesivir; Tamiflu; Subutex; Viagra; Prozac; Xanax; Valium; Ritaline; Zolgensma; Spinraza; Truvada; Gardasil; Comirnaty; Spikevax; Vaxzevria; Spoutnik V; Sputnik V; Sputnik-V; Roundup; OxyContin; Fentanyl; Ozempic; Wegovy; Baclofène; Bactrim; Smecta; Nurofen; Advil; Motilium; Distilbène; Essure; Androcur; Novitchok; Novichok; Nowitschok; Nowitschoks; Opel Corsa; Coca-Cola Zero; Nutella; Nespresso; +Barbie; Playmobil; +Monopoly; Scrabble; Burkini; Lego Star Wars; Airbnb Plus; Uber Pop; UberPop; BlackBerry Messenger; PornHub; Pornhub; YouPorn; OnlyFans; Le Slip français
`,
  },
  {
    type: 'product',
    rows: `
fr:station spatiale internationale; fr:Station spatiale internationale; en:International Space Station; de:Internationale Raumstation; es:Estación Espacial Internacional; it:Stazione Spaziale Internazionale; nl:Internationaal Ruimtestation; =fr,en,de,it,nl:ISS
fr:Loto
fr:Euromillions; fr:EuroMillions; es:Euromillones; it:EuroMillions
fr:My Million
fr:Nutri-Score; fr:Nutriscore; en:Nutri-Score
fr:pass Navigo; fr:Pass Navigo; fr:passe Navigo
fr:pass sanitaire
fr:Unreal Engine
fr:Transilien
fr:Intercités
+fr:TER
fr:Voltarène
fr:Aquarius; en:Aquarius
fr:Lifeline
fr:Autolib'; fr:Autolib
fr:Carte bleue
fr:Livret A
fr:Chèque-vacances
LinkedIn
Leetchi
Airbnb Experiences
en:Google+
`,
  },
  {
    type: 'work',
    rows: `
fr:La Marseillaise; +fr:Marseillaise
fr:Plus belle la vie
fr:Touche pas à mon poste; fr:TPMP; fr:Touche pas à mon poste !
fr:Balance ton post
+fr:Quotidien
fr:Top Chef; fr:MasterChef; en:MasterChef
The Voice
fr:Star Academy; fr:Star Ac
fr:Koh-Lanta; fr:Koh Lanta
fr:Danse avec les stars
fr:L'amour est dans le pré
fr:Joséphine, ange gardien
fr:Camping Paradis
fr:Fort Boyard
fr:Sept à Huit; fr:Sept à huit
fr:Zone interdite
fr:Enquête exclusive
fr:Cash Investigation
fr:Envoyé spécial
fr:Complément d'enquête
fr:Des paroles et des actes
fr:L'Émission politique; fr:L'Emission politique
fr:Vous avez la parole
fr:C à vous
fr:C dans l'air
fr:On n'est pas couché
fr:Les Guignols; fr:Les Guignols de l'info
fr:Le Grand Journal
fr:Grand Jury
fr:Vivement dimanche
fr:Téléfoot
fr:Télématin
fr:Stade 2
fr:Burger Quiz
fr:Qui veut gagner des millions
fr:N'oubliez pas les paroles
fr:Les 12 coups de midi
fr:Des chiffres et des lettres
fr:Questions pour un champion
fr:Le Seigneur des anneaux; en:The Lord of the Rings; de:Der Herr der Ringe; es:El señor de los anillos; it:Il Signore degli Anelli
Star Wars; fr:La Guerre des étoiles
Game of Thrones; es:Juego de tronos; it:Il Trono di Spade
Harry Potter
James Bond
Breaking Bad
House of Cards
Black Mirror
Stranger Things
The Crown
Squid Game
Peaky Blinders
Downton Abbey
Big Brother
The Simpsons; fr:Les Simpson; es:Los Simpson; it:I Simpson
Titanic
Avengers
La La Land
Blade Runner
Toy Story
Mona Lisa; fr:La Joconde; +fr:Joconde; it:Gioconda
Salvator Mundi
fr:Les Misérables; en:Les Misérables
fr:Les Fleurs du mal
fr:Le Petit Prince; en:The Little Prince
fr:Les Bronzés
fr:Intouchables
fr:Bienvenue chez les Ch'tis
fr:Bible; en:Bible; de:Bibel; es:Biblia; it:Bibbia; pt:Bíblia; nl:Bijbel
fr:Coran; en:Koran; en:Quran; de:Koran; es:Corán; it:Corano; pt:Alcorão; nl:Koran
fr:guide Michelin; fr:Guide Michelin; en:Michelin Guide
Saturday Night Live
60 Minutes
de:Tatort
de:Tagesthemen
de:Wetten, dass..?
es:El Hormiguero
es:Operación Triunfo
it:Un posto al sole
it:Che tempo che fa
it:Porta a porta
pt:Os Lusíadas
nl:De Wereld Draait Door; nl:DWDD
nl:Wie is de Mol?
`,
  },
  {
    type: 'event',
    rows: `
Brexit
fr:Seconde Guerre mondiale; fr:Deuxième Guerre mondiale; fr:seconde guerre mondiale; en:Second World War; en:World War II; en:World War Two; en:WWII; de:Zweiter Weltkrieg; de:Zweiten Weltkrieg; de:Zweiten Weltkriegs; de:Zweite Weltkrieg; es:Segunda Guerra Mundial; it:seconda guerra mondiale; it:Seconda guerra mondiale; it:Seconda Guerra Mondiale; pt:Segunda Guerra Mundial; nl:Tweede Wereldoorlog
fr:Première Guerre mondiale; fr:Grande Guerre; en:First World War; en:World War I; en:World War One; de:Erster Weltkrieg; de:Ersten Weltkrieg; de:Ersten Weltkriegs; es:Primera Guerra Mundial; it:prima guerra mondiale; it:Prima guerra mondiale; pt:Primeira Guerra Mundial; nl:Eerste Wereldoorlog
fr:guerre froide; fr:Guerre froide; en:Cold War; de:Kalter Krieg; de:Kalten Krieg; de:Kalten Krieges; es:Guerra Fría; it:Guerra fredda; pt:Guerra Fria; nl:Koude Oorlog
fr:guerre du Golfe; en:Gulf War; de:Golfkrieg
fr:guerre d'Algérie
fr:guerre du Vietnam; en:Vietnam War; de:Vietnamkrieg; es:guerra de Vietnam
fr:guerre d'Indochine
fr:Printemps arabe; fr:Printemps arabes; fr:printemps arabe; en:Arab Spring; de:Arabischer Frühling; es:Primavera Árabe; it:Primavera araba
fr:Révolution française; en:French Revolution; de:Französische Revolution
fr:Mai-68; fr:Mai 68
fr:Shoah; fr:Holocauste; en,de:Holocaust; es:Holocausto; it:Olocausto; pt:Holocausto
fr:Jeux olympiques; fr:JO; fr:Jeux Olympiques; en:Olympics; en:Olympic Games; en:Winter Olympics; en:Summer Olympics; de:Olympische Spiele; de:Olympischen Spiele; de:Olympia; es:Juegos Olímpicos; it:Olimpiadi; it:Giochi olimpici; pt:Jogos Olímpicos; pt:Olimpíadas; nl:Olympische Spelen
fr:Jeux paralympiques; en:Paralympics; en:Paralympic Games; es:Juegos Paralímpicos; it:Paralimpiadi
fr:Coupe du monde; ~fr:Mondial; en:World Cup; de:Weltmeisterschaft; de:Fußball-WM; es:Mundial; it:Mondiali; es:Copa del Mundo; pt:Copa do Mundo; pt:Mundial; nl:WK; en:FIFA World Cup; it:Coppa del Mondo; nl:wereldkampioenschap
fr:Ligue des champions; fr:Ligue des Champions; en:Champions League; de:Champions League; es:Liga de Campeones; es:Champions League; it:Champions League; pt:Liga dos Campeões; nl:Champions League; es:Champions
fr:Ligue Europa; en,de,es,it,nl:Europa League; pt:Liga Europa
fr:Ligue 1
fr:Ligue 2
fr:Top 14
fr:Pro D2
Super Rugby; Super Rugby Pacific; Super Rugby Aotearoa
fr:Champions Cup; en:Champions Cup
fr:Coupe de France
fr:Coupe de la Ligue
de:Bundesliga; fr,en,es,it:Bundesliga
de:2. Bundesliga
de:DFB-Pokal
es:La Liga; fr:Liga
it:Serie A; fr:Serie A
it:Serie B
it:Coppa Italia
es:Copa del Rey
en:FA Cup
en:Carabao Cup
en:League Cup
nl:Eredivisie
nl:KNVB-beker
en:Super Bowl; Super Bowl
en:World Series
fr:Tournoi des six nations; fr:Tournoi des Six Nations; en:Six Nations
fr:Roland-Garros; en:French Open
en:Wimbledon Championships
US Open
fr:Open d'Australie; en:Australian Open
fr:Coupe Davis; en:Davis Cup
fr:Fed Cup
Ryder Cup; en:Ryder Cup
Tour de France
fr:Giro; Giro d'Italia
fr:Vuelta; es:Vuelta
fr:Paris-Roubaix
fr:Milan-San Remo
fr:Vendée Globe
fr:Route du Rhum
fr:Transat Jacques-Vabre
fr:24 Heures du Mans
fr:Rallye Dakar
fr:Euro 2016
fr:Euro 2020; en:Euro 2020
fr:Euro 2021
de:EM 2024
fr:Coupe d'Afrique des nations; =fr:CAN; en:Africa Cup of Nations
es:Copa América
es:Copa Libertadores; pt:Copa Libertadores; pt:Taça Libertadores
en:Ballon d'Or; fr:Ballon d'or
en:Commonwealth Games
en:Nations League; fr:Ligue des nations; es:Liga de las Naciones; de:Nations League; it:Nations League; nl:Nations League
fr:Festival de Cannes; fr:festival de Cannes; en:Cannes Film Festival; es:Festival de Cannes; de:Filmfestspiele von Cannes; it:Festival di Cannes
fr:festival d'Avignon; fr:Festival d'Avignon
fr:Mostra de Venise; ~fr:Mostra; it:Mostra del Cinema
fr:Berlinale; de:Berlinale
fr:Oscars; en:Oscars
+fr:César
en:Golden Globes; fr:Golden Globes
en:Grammy Awards; fr:Grammy Awards
fr:Eurovision; en:Eurovision; en:Eurovision Song Contest; de:ESC; es:Eurovisión; fr:Concours Eurovision
fr:Salon de l'agriculture; fr:Salon de l'Agriculture
fr:Mondial de l'automobile
fr:Salon du Bourget; fr:salon du Bourget
fr:Foire de Paris
fr:Vivatech; fr:VivaTech
en:CES
fr:Fashion Week; en:Fashion Week
fr:Nuit blanche
fr:Fête de la musique
fr:Fête de l'Humanité
fr:Hellfest
fr:Vieilles Charrues
fr:Rock en Seine
fr:Solidays
en:Glastonbury
en:Coachella
de:Oktoberfest; en,fr:Oktoberfest
en:Black Friday; fr:Black Friday
fr:Téléthon
fr:Miss France
fr:Miss Univers; en:Miss Universe
fr:Forum de Davos; fr:forum de Davos; en:World Economic Forum; de:Weltwirtschaftsforum; es:Foro de Davos
fr:Grenelle des violences conjugales
fr:Ségur de la santé
fr:grand débat national; fr:Grand Débat national; fr:grand débat; fr:Grand débat national
fr:Cop21; fr:COP21
fr:COP25
fr:COP26; en:COP26
fr:COP27
fr:COP28; en:COP28
fr:G7; en:G7; de:G7; it:G7
fr:G20; en:G20; de:G20; es:G20; it:G20; pt:G20; nl:G20
fr:accord de Paris; fr:Accord de Paris; fr:accord de Paris sur le climat; en:Paris Agreement; en:Paris climate agreement; en:Paris climate accord; de:Pariser Klimaabkommen; es:Acuerdo de París; it:Accordo di Parigi; pt:Acordo de Paris; nl:Klimaatakkoord van Parijs
fr:plan Vigipirate; fr:Vigipirate
fr:opération Sentinelle; +fr:Sentinelle
fr:opération Barkhane; fr:Barkhane
en:Watergate; fr:Watergate
fr:Panama Papers; Panama Papers
Paradise Papers
fr:LuxLeaks
fr:affaire Benalla
fr:affaire Dreyfus
fr:Penelopegate
fr:Dieselgate; en:Dieselgate
~fr:Irma; fr:ouragan Irma
en:Hurricane Katrina; fr:ouragan Katrina
en:Hurricane Florence; fr:ouragan Florence; de:Hurrikan Florence; es:huracán Florence
en:Hurricane Maria
en:Hurricane Harvey
fr:attentats du 13-Novembre; fr:attentats du 13 novembre; fr:attentats du 13 novembre 2015; fr:13-Novembre
fr:attentats du 11 septembre 2001; fr:11-Septembre; fr:attentats du 11-Septembre; en:9/11
fr:ramadan; fr:Ramadan; en:Ramadan; de:Ramadan; es:Ramadán
en:Thanksgiving; fr:Thanksgiving
en:Halloween; fr:Halloween
fr:Aïd el-Fitr
fr:Aïd el-Kebir
fr:Aïd
fr:Yom Kippour; en:Yom Kippur; fr:Kippour
fr:Hanouka
en:Good Friday Agreement
es:Diada
es:Semana Santa
en:Easter Rising
de:Wiedervereinigung
en:Chequers plan
pt:Lava Jato; pt:Operação Lava Jato; fr:opération Lava Jato
`,
  },
];
