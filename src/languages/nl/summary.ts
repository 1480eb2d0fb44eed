import type { SummaryData } from '../summary-data.js';
import { wordList as words } from '../word-list.js';

export const summary: SummaryData = {
  stopWords:
    words(`de; het; een; en; of; maar; want; dus; als; dan; dat; die; dit; deze; in; op; aan; van; voor; met; bij; naar; uit; over; onder; tegen
    tussen; door; om; tot; te; ten; ter; na; sinds; tijdens; volgens; zonder; per; via; rond; binnen; buiten; langs; ik; me; mij; mijn
    jij; je; jou; jouw; u; uw; hij; hem; zijn; zij; ze; haar; wij; we; ons; onze; jullie; hen; hun; zich; men; wie; wat; waar; wanneer
    waarom; hoe; welk; welke; er; hier; daar; nu; toen; nog; al; ook; niet; geen; niets; nooit; altijd; weer; zeer; heel; meer; minder
    veel; vele; weinig; enkele; enige; alle; alles; elk; elke; ieder; iedere; ander; andere; anderen; zelf; zelfs; zo; zoals; omdat
    doordat; terwijl; hoewel; nadat; voordat; totdat; indien; toch; wel; even; pas; slechts; alleen; vooral; is; was; waren; ben; bent
    wordt; worden; werd; werden; geworden; heeft; hebben; had; hadden; heb; hebt; kan; kunnen; kon; konden; zal; zullen; zou; zouden
    moet; moeten; moest; moesten; mag; mogen; wil; willen; wilde; gaat; gaan; ging; gingen; doet; doen; deed; komt; komen; kwam; zegt
    zei; twee; drie; keer; ongeveer; bijna; reeds; echter; daarom; ervan; ervoor; erop; eraan; erin; daarvan; daarbij; daarmee; hierbij`),
  pronounOpenings:
    words(`hij; zij; ze; hem; haar; hun; zijn; hen; het is; het was; het werd; het wordt; het gaat; het ging; het betreft; het zou; het heeft
    het had; het zijn; dit is; dit was; dit betekent; dit heeft; dit zou; dat is; dat was; dat betekent; dat heeft; dat zou; dat zegt
    dat zei; dat blijkt; dat meldt; dat gebeurde; dat staat; dat laat; dat leidde; dat kan; dat komt; dat schrijft; dat bevestigt
    dat maakte; die is; die was; die heeft; die zou; laatstgenoemde; eerstgenoemde; beide; beiden; de twee; anderen; een van hen
    sommigen van hen; onder hen; volgens hem; volgens haar; volgens hen; voor hem; voor haar; voor hen; met hem; met haar; bij hem; daar
    daarbij; daarmee; daarna; daarnaast; daarom; daarop; daarover; daarvan; daarvoor; daartegen; daardoor; daarin; hierbij; hiermee
    hierdoor; hiervoor; hierover; er zijn er; ervan; ook hij; ook zij
    net als hij; net als zij; net als hem; net als haar; met hen; zonder hem; zonder haar; zonder hen; achter hem; achter haar; naast hem
    naast haar; tegen hem; tegen haar`),
  freeOpenings: words(`er is; er zijn; er was; er waren; er komt; er komen; er wordt; er worden; er werd; er werden; er vielen; het is mogelijk
    het is onduidelijk; het is nog onduidelijk; het is niet bekend; het is nog niet bekend; het is de eerste keer; deze week
    dit jaar; deze maand; deze zomer; deze winter; dit weekend; deze maandag; deze dinsdag; deze woensdag; deze donderdag; deze vrijdag
    deze zaterdag; deze zondag; dit moment; deze dagen; beide landen; beide partijen; de twee landen`),
  demonstrativeOpenings:
    words(`deze; dit; die; dat; zulke; zo'n; dergelijke; na deze; na dit; na die; na dat; in deze; in dit; in die; in dat; met deze; met dit
    met die; bij deze; bij dit; voor deze; voor dit; op deze; op dit; op die; op dat; van deze; van die; door deze; door dit; over deze
    over dit; tijdens deze; tijdens die; om deze; aan deze; onder deze; volgens die`),
  connectiveOpenings:
    words(`maar; en; of; want; dus; toch; echter; evenwel; niettemin; bovendien; verder; ook; tevens; eveneens; ondertussen; intussen; inmiddels
    tegelijk; tegelijkertijd; vervolgens; toen; dan; later; even later; kort daarna; de volgende dag; een dag later; de dag ervoor
    sindsdien; tot dan; uiteindelijk; ten slotte; tenslotte; kortom; bijvoorbeeld; zo; immers; namelijk; integendeel; daarentegen
    anderzijds; enerzijds; aan de andere kant; desondanks; ondanks dat; in plaats daarvan; overigens; trouwens; sterker nog
    met andere woorden; als gevolg daarvan; op zijn beurt; op haar beurt; van zijn kant; ja; nee; wel; anders; evenmin; noch; omgekeerd
    zodoende; derhalve; zelfs; in totaal; al met al; terwijl; hoewel; eerder; nu; vandaar; ter vergelijking; wat; waarna; waardoor; dat wil zeggen`),
  openingPrepositions: words(`aan; achter; bij; binnen; bovenop; buiten; dankzij; door; gedurende; gezien; in; langs; met; na; naast; om; ondanks
    onder; op; over; per; sinds; te midden van; tegen; tijdens; tot; tussen; uit; van; vanaf; vanuit; vanwege; via
    volgens; voor; wegens; zonder; al; alle`),
  subordinators: words(`als; toen; wanneer; terwijl; hoewel; ofschoon; omdat; doordat; sinds; nadat; voordat; zodra; zolang; indien; mits
    tenzij; zodat; tot`),
  subjectPronouns: words(`hij; zij; ze`),
  attributionVerbs:
    words(`zegt; zei; zeggen; zeiden; meldt; meldde; melden; meldden; verklaarde; verklaart; laat; liet; aldus; volgens; stelt; stelde; vertelt
    vertelde; benadrukt; benadrukte; waarschuwt; waarschuwde; bevestigt; bevestigde; schrijft; schreef; voegt; voegde; noemt; noemde
    reageert; reageerde; vindt; vond; erkent; erkende; kondigde; bericht; berichtte; legt; legde; denkt; besluit; benadrukken; claimt
    beweert; schat`),
  pronounAttributions:
    words(`zegt hij; zegt ze; zegt zij; zei hij; zei ze; zei zij; aldus hij; vertelt hij; vertelt ze; vertelde hij; vertelde ze; schrijft hij
    schrijft ze; schreef hij; schreef ze; stelt hij; stelt ze; stelde hij; stelde ze; vindt hij; vindt ze; volgens hem; volgens haar
    voegt hij; voegt ze; voegde hij; voegde ze; benadrukt hij; benadrukt ze; besluit hij; besluit ze; klinkt het; waarschuwt hij
    waarschuwt ze; legt hij; legt ze; lacht hij; lacht ze; zeggen ze; zeggen zij`),
  newsDays: words(`maandag; dinsdag; woensdag; donderdag; vrijdag; zaterdag; zondag; vandaag; gisteren; morgen; vanavond; vannacht; vanochtend`),
  firstPersons: words(`ik; me; mij; mijn; wij; we; ons; onze; jij; je; jouw; jullie; u; uw`),
  quotes: ['“”', '„”', '«»'],
  pageOpenings:
    words(`lees ook; lees meer; lees verder; bekijk ook; zie ook; foto; foto's; beeld; video; bron; abonneer; volg ons; nieuwsbrief; deel dit
    advertentie; klik; schrijf je in; bijgewerkt; gepubliceerd; luister; meld je aan; kaarten kosten; kaarten zijn; kaartverkoop; toegang gratis; de toegang is; gratis toegang; de entree is; aanmelden kan; aanmelden via; reserveren kan; reserveren via; meer informatie
    voor meer informatie; openingstijden; contact; info via`),
};
