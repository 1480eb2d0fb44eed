import type { NameData } from '../name-data.js';
import { wordList as words } from '../word-list.js';
import { kinds } from './kinds.js';

export const names: NameData = {
  heads: [
    {
      type: 'organization',
      kind: 'agency',
      never: true,
      words: words(
        `agenzia di viaggi; agenzia di stampa; banca dati; corte dei miracoli; pubblico ministero; camera da letto; camera di commercio estera; ministero pubblico`,
      ),
    },
    {
      type: 'organization',
      kind: 'agency',
      lists: true,
      small: true,
      words: words(
        `ministero; dipartimento di; dipartimento della; dipartimento per; direzione generale; direzione nazionale; direzione centrale; direzione distrettuale; agenzia nazionale; agenzia per; autorità nazionale; autorità garante; autorità per; commissione nazionale; istituto nazionale; istituto superiore; consiglio nazionale; consiglio superiore; comando generale; ufficio federale; ufficio nazionale; segretariato generale; centro nazionale; garante per; ispettorato; soprintendenza; sottosegretariato; servizio nazionale`,
      ),
    },
    {
      type: 'organization',
      kind: 'agency',
      words:
        words(`tribunale; tribunale di; tribunale dei minori; tribunale del riesame; corte d'appello; corte d'assise; corte costituzionale; corte suprema; corte di cassazione; procura; procura di; procura della Repubblica; procura generale; questura; questura di; prefettura; prefettura di; polizia; polizia di; polizia locale; polizia municipale; polizia postale; carabinieri di; carabinieri del; guardia di finanza; guardia; squadra mobile di; comune di; comune; provincia di; regione; municipio; consiglio comunale; consiglio regionale; giunta
        assemblea; parlamento; senato; camera dei; esercito; marina; aeronautica; ambasciata; consolato; banca centrale; banca nazionale; azienda ospedaliera; azienda sanitaria; policlinico; Asl; Ausl; Asst; Arpa; vigili del fuoco di; capitaneria di porto; commissariato; commissione parlamentare; tar; protezione civile; città metropolitana; agenzia regionale; agenzia`),
    },
    {
      type: 'organization',
      kind: 'agency',
      demonym: true,
      words: words(
        `polizia; esercito; marina; aviazione; forze armate; parlamento; ambasciata; banca centrale; servizi segreti; guardia costiera; agenzia spaziale; governo`,
      ),
    },
    {
      type: 'organization',
      kind: 'international',
      small: true,
      lists: true,
      words: words(
        `organizzazione mondiale; organizzazione internazionale; organizzazione delle nazioni unite; agenzia europea; agenzia internazionale; corte internazionale; corte europea; corte penale; commissione europea; banca mondiale; fondo monetario; consiglio europeo; consiglio d'Europa; alto commissariato; comitato internazionale; programma alimentare; unione africana; tribunale internazionale`,
      ),
    },
    {
      type: 'organization',
      kind: 'education',
      link: 'any',
      words: words(
        `università; università degli studi; università di; politecnico; politecnico di; facoltà; facoltà di; scuola; scuola superiore; istituto; istituto di; liceo; liceo scientifico; liceo classico; accademia; accademia di; ateneo di; laboratorio; osservatorio; centro di ricerca; centro studi; conservatorio`,
      ),
    },
    {
      type: 'organization',
      kind: 'ngo',
      words: words(
        `associazione; associazione nazionale; associazione italiana; federazione; federazione italiana; fondazione; confederazione; sindacato; unione; unione nazionale; ordine dei; ordine degli; comitato; camera di commercio; lega; diocesi; arcidiocesi; conferenza episcopale; consorzio; società italiana; coordinamento; comunità di; camera penale; croce`,
      ),
    },
    {
      type: 'organization',
      kind: 'sports',
      link: 'any',
      words: words(
        `federazione italiana giuoco; AC; AS; SS; SSC; US; FC; ASD; Polisportiva; Real; Atletico; nazionale; Virtus; Olimpia; Pro; Hellas`,
      ),
    },
    { type: 'organization', kind: 'party', words: words(`partito; movimento; fronte; partito della; lista`) },
    { type: 'organization', kind: 'armed', words: words(`cartello; fronte di liberazione; esercito di liberazione; brigate; clan; cosca; milizia`) },
    {
      type: 'organization',
      kind: 'company',
      words: words(
        `banca; banca popolare; cassa di risparmio; gruppo; compagnia; casa editrice; cantina; cantine; azienda agricola; acciaierie; industrie; officine; cantieri; assicurazioni; edizioni; pastificio; calzaturificio; salumificio; caseificio; birrificio; torrefazione; distilleria; distillerie; caffè; ceramiche; cooperativa`,
      ),
    },
    {
      type: 'location',
      kind: 'other',
      words: words(
        `via; viale; corso; piazza; piazzale; largo; vicolo; ponte; parco; parco nazionale; stazione; stazione di; aeroporto; aeroporto di; porto; porto di; spiaggia; fiume; lago; lago di; mare; mar; oceano; monte; monti; golfo; golfo di; baia; baia di; capo; canale; stretto; stretto di; palazzo; castello; castello di; cattedrale; chiesa; basilica; duomo; duomo di; monastero; museo; teatro; stadio; ospedale; carcere; carcere di; hotel; torre; valle; val; deserto; bosco; vulcano; autostrada; quartiere; cimitero; galleria; villa; rione; colle; borgo; passo; faro; strada`,
      ),
    },
    { type: 'location', kind: 'region', words: words(`isola; isole; penisola; contea; cantone; arcipelago; valle d'; stato di`) },
    {
      type: 'event',
      words: words(
        `coppa; coppa del mondo; campionato; campionato europeo; mondiali; europei; giochi; festival; festival di; fiera; fiera di; vertice; guerra; guerra di; guerra del; battaglia; battaglia di; trattato; trattato di; accordo di; operazione; uragano; tempesta; tifone; ciclone; gran premio; gran premio di; giro; torneo; mostra; biennale; salone; maratona; palio; strage di; inchiesta`,
      ),
    },
  ],
  tails: [
    {
      type: 'organization',
      kind: 'company',
      words: words(
        `SpA; Spa; S.p.A.; S.p.A; Srl; SRL; S.r.l.; Inc; Ltd; Corp; LLC; Group; Holding; GmbH; AG; SA; BV; Airlines; Technologies; Systems; Bank; Pharma; Motors; Energy; Software; Capital; Ventures; Company; Air; Studios; Labs; Research; Partners; Energia; Assicurazioni`,
      ),
    },
    {
      type: 'organization',
      kind: 'education',
      words: words(`University; College; School; High School; Medical School; Institute; Observatory; Research Center`),
    },
    {
      type: 'organization',
      kind: 'sports',
      words: words(`FC; Calcio; United; City; Athletics; Rovers; Lakers; Warriors; Basket; Volley; Rugby; 1909`),
    },
    {
      type: 'organization',
      kind: 'media',
      words: words(`Times; Post; Tribune; Herald; News; TV; FM; Radio; Journal; Magazine; Register; Daily; Globe`),
    },
    { type: 'organization', kind: 'ngo', words: words(`Foundation; Association; Trust; Union; Watch; Onlus; Church; Institution; Congress`) },
    {
      type: 'organization',
      kind: 'agency',
      words: words(`Agency; Department; Police Department; Commission; Council; Court; Office; Bureau; Authority; Center`),
    },
    {
      type: 'location',
      kind: 'other',
      words: words(
        `Street; Road; Avenue; Square; Park; Airport; Island; River; Lake; Bridge; Tower; Stadium; Beach; Hospital; Hotel; House; Hall; Bay`,
      ),
    },
    { type: 'event', words: words(`Cup; Open; Festival; Grand Prix; Games; Masters; Awards; Tour`) },
  ],
  triggers: [
    {
      type: 'person',
      words:
        words(`signor; signora; sig.; dottor; dottore; dottoressa; dott.; dott.ssa; prof.; professor; professore; professoressa; avvocato; avv.; ingegner; ingegnere; onorevole; on.; presidente; vicepresidente; premier; primo ministro; ministro; ministra; ex ministro; ex premier; ex presidente; sottosegretario; sottosegretaria; segretario; segretaria; segretario generale; segretario di Stato; cancelliere; cancelliera; deputato; deputata; senatore; senatrice; europarlamentare; sindaco; sindaca; governatore; governatrice; assessore; assessora; consigliere; consigliera; prefetto; questore
        procuratore; procuratrice; pm; giudice; gip; magistrato; generale; colonnello; capitano; tenente; maresciallo; comandante; commissario; ispettore; ammiraglio; re; regina; principe; principessa; duca; duchessa; papa; cardinale; vescovo; arcivescovo; don; padre; suor; imam; rabbino; direttore; direttrice; direttore generale; capo; leader; fondatore; fondatrice; cofondatore; imprenditore; imprenditrice; miliardario; amministratore delegato; ad; manager; portavoce; allenatore; allenatrice; ct; tecnico; mister; attaccante; centrocampista; difensore; portiere; calciatore; giocatore; giocatrice; pilota; ciclista; tennista
        atleta; golfista; campione; campionessa; attore; attrice; regista; cantante; cantautore; cantautrice; rapper; musicista; pianista; scrittore; scrittrice; romanziere; poeta; autore; autrice; giornalista; conduttore; conduttrice; pittore; pittrice; artista; fotografo; stilista; architetto; architetta; storico; storica; economista; politologo; politologa; sociologo; analista; ricercatore; ricercatrice; scienziato; scienziata; medico; virologo; virologa; infettivologo; attivista; candidato; candidata; ambasciatore; ambasciatrice; oppositore; dittatore; terrorista; boss; fratello; sorella; figlio; figlia; moglie; marito; compagno; compagna; collega; vedova; padre; madre; Mr; Mr.; Lord; Sir; Lady; responsabile; titolare; coordinatore; coordinatrice; delegato; delegata; dirigente; esperto; esperta; vicesindaco; vicesindaca`),
    },
    {
      type: 'organization',
      kind: 'company',
      words: words(
        `azienda; società; gruppo; compagnia; casa automobilistica; produttore; multinazionale; colosso; banca; assicurazione; operatore; marchio; casa farmaceutica; controllata; startup; catena; casa editrice; ditta; impresa; fornitore; compagnia aerea; fondo`,
      ),
    },
    {
      type: 'organization',
      kind: 'media',
      words: words(
        `quotidiano; giornale; settimanale; rivista; emittente; agenzia; agenzia di stampa; mensile; canale; televisione; radio; tabloid; sito; magazine; rete; testata`,
      ),
    },
    { type: 'organization', kind: 'ngo', words: words(`associazione; ong; sindacato; fondazione; organizzazione; onlus; comitato; ente benefico`) },
    { type: 'organization', kind: 'party', words: words(`partito; movimento politico; formazione; gruppo parlamentare; lista`) },
    {
      type: 'organization',
      kind: 'armed',
      words: words(
        `gruppo terroristico; organizzazione terroristica; milizia; gruppo armato; gruppo jihadista; gruppo hacker; gang; clan; cosca; cartello; collettivo hacker; gruppo ransomware; gruppo criminale`,
      ),
    },
    { type: 'organization', kind: 'sports', words: words(`club; squadra; scuderia; formazione; franchigia`) },
    {
      type: 'location',
      kind: 'city',
      words: words(
        `città di; città; comune di; capitale; paese di; borgo di; sindaco di; sindaca di; quartiere di; vicino a; frazione di; abitanti di; località; provincia di; nord di; sud di; est di; ovest di`,
      ),
    },
    {
      type: 'location',
      kind: 'region',
      words: words(`regione; regione di; stato di; isola di; contea di; cantone di; governatore della; provincia autonoma di`),
    },
    { type: 'location', kind: 'country', words: words(`Repubblica di; regno di`) },
    {
      type: 'product',
      words: words(
        `app; applicazione; programma; smartphone; modello; console; videogioco; vaccino; farmaco; piattaforma; social network; satellite; razzo; aereo; nave; browser; sistema operativo; malware; software; ransomware`,
      ),
    },
    {
      type: 'work',
      words: words(
        `film; libro; romanzo; disco; album; serie; canzone; programma; opera; documentario; quadro; brano; singolo; intitolato; intitolata; podcast; musical; commedia; spettacolo`,
      ),
    },
    { type: 'event', words: words(`festival; operazione; torneo; uragano; tempesta; fiera; convegno`) },
  ],
  speech: words(
    `dice; ha detto; disse; afferma; ha affermato; spiega; ha spiegato; sottolinea; ha sottolineato; aggiunge; ha aggiunto; dichiara; ha dichiarato; racconta; ha raccontato; commenta; ha commentato; ricorda; ha ricordato; annuncia; ha annunciato; conferma; ha confermato; osserva; ha osservato; precisa; ha precisato; sostiene; ha sostenuto; ammette; ha ammesso; conclude; ha concluso; scrive; ha scritto; risponde; ha risposto; avverte; ha avvertito; denuncia; ha denunciato; twitta; ha twittato; prosegue; ribadisce; ha ribadito; replica; ha replicato; è morto; è nato; riferisce; ha riferito; chiede; insiste`,
  ),
  ages: ['anni'],
  connectors: ['di', 'del', 'della', 'dello', 'dei', 'degli', 'delle', 'dell', 'd', 'la', 'il', 'lo', 'l', 'le', 'i', 'gli'],
  looseConnectors: ['a', 'al', 'alla', 'alle', 'ai', 'in', 'per', 'nel', 'nella', 'su', 'sul', 'sulla', 'contro', 'con'],
  conjunctions: ['e', 'ed'],
  complements: words(
    `nazionale; generale; statale; federale; regionale; provinciale; comunale; superiore; suprema; supremo; costituzionale; centrale; europea; europeo; internazionale; mondiale; pubblico; pubblica; civile; militare; sociale; sociali; elettorale; penale; sicurezza; salute; sanità; interno; interni; esteri; affari; giustizia; difesa; tesoro; economia; finanze; lavoro; politiche; istruzione; università; ricerca; cultura; beni; culturali; sport; turismo; industria; commercio; made; agricoltura; ambiente; ambientale; transizione; ecologica; digitale; trasporti; infrastrutture; mobilità; energia; sviluppo; economico; innovazione; famiglia; pari; opportunità; immigrazione; migrazioni; rifugiati; nazioni; unite; statistica; concorrenza; mercato; mercati; borsa; vigilanza; comunicazioni; protezione; dati; personali; cybersicurezza; informazioni; investigativa; investigazioni; antimafia; anticorruzione; antiterrorismo; delitti; minori; minorenni; appello; assise; cassazione; conti; revisione; entrate; dogane; monopoli; fiscale; previdenza; infortuni; geofisica; vulcanologia; fisica; nucleare; spaziale; aerea; ferroviaria; marittima; stradale; postale; scientifica; locale; municipale; volontari; magistrati; avvocati; medici; giornalisti; consumatori; imprese; artigiani; agricoltori; pescatori; lavoratori; democratico; democratica; popolare; socialista; comunista; repubblicano; repubblicana; liberazione; studi; italiano; italiana; difesa`,
  ),
  particles: ['di', 'de', 'da', 'del', 'della', 'dei', 'degli', 'd', 'lo', 'la', 'van', 'von', 'der', 'al', 'el', 'bin', 'ben', 'e'],
  beforePlaces: [],
  articles: [
    'il',
    'lo',
    'la',
    'i',
    'gli',
    'le',
    'l',
    'un',
    'uno',
    'una',
    'del',
    'dello',
    'della',
    'dei',
    'degli',
    'delle',
    'dell',
    'al',
    'allo',
    'alla',
    'ai',
    'agli',
    'alle',
    'all',
    'dal',
    'dalla',
    'dall',
    'nel',
    'nella',
    'nell',
    'sul',
    'sulla',
    'sull',
  ],
  notNames:
    words(`il; lo; la; i; gli; le; l; un; uno; una; di; a; da; in; con; su; per; tra; fra; del; dello; della; dei; degli; delle; dell; al; allo; alla; ai; agli; alle; all; dal; dallo; dalla; dai; dagli; dalle; dall; nel; nello; nella; nei; negli; nelle; nell; sul; sullo; sulla; sui; sugli; sulle; sull; col; e; ed; o; ma; però; perché; poiché; se; che; chi; cui; quale; quali; quando; dove; come; quanto; non; sì; no; già; ancora; anche; neanche; così; inoltre; dopo; prima; poi; allora; ora; oggi; ieri; domani; qui; lì; sempre; mai; molto; più; meno; tanto; poco; tutto; tutti; tutta; tutte; altro; altra; altri; altre
    questo; questa; questi; queste; quello; quella; quelli; quelle; mio; mia; tuo; suo; sua; suoi; sue; nostro; nostra; loro; io; tu; lui; lei; noi; voi; essi; mi; ti; si; ci; vi; ne; è; sono; era; ha; hanno; c; essere; avere; fa; può; ogni; alcuni; alcune; diversi; mentre; tuttavia; intanto; infatti; quindi; dunque; secondo; nonostante; durante; senza; sotto; sopra; verso; contro; oltre; presso; uno; due; tre; quattro; cinque; sei; sette; otto; nove; dieci; gennaio; febbraio; marzo; aprile; maggio; giugno; luglio; agosto; settembre; ottobre; novembre; dicembre; lunedì; martedì; mercoledì; giovedì; venerdì; sabato; domenica
    presidente; ministro; signor; signora; don; dott; prof; iva; pil; ong; pmi; tv; dna; hiv; aids; covid; pc; cd; dvd; usb; pdf; sms; ict; ai; ia; ddl; dl; dpcm; isee; imu; irpef; ici; rsa; tso; dia; gip; pm; gup; ct; var; suv; foto; video; leggi; fonte; dio; natale; pasqua; internet; stato; governo; the; of; and`),
  idioms: words(
    `cavallo di Troia; cavalli di Troia; tallone d'Achille; vaso di Pandora; spada di Damocle; sindrome di Stoccolma; sindrome di Down; scala Richter; premio Nobel; Babbo Natale; legge di Murphy`,
  ),
  demonyms: {
    FR: ['frances'],
    DE: ['tedesc'],
    GB: ['britannic', 'ingles', 'scozzes', 'galles'],
    IT: ['italian'],
    ES: ['spagnol', 'catalan'],
    PT: ['portoghes'],
    BE: ['belg'],
    NL: ['olandes'],
    CH: ['svizzer', 'elvetic'],
    AT: ['austriac'],
    IE: ['irlandes'],
    DK: ['danes'],
    SE: ['svedes'],
    NO: ['norveges'],
    FI: ['finlandes'],
    PL: ['polacc'],
    CZ: ['cec'],
    HU: ['ungheres'],
    RO: ['rumen', 'romen'],
    BG: ['bulgar'],
    GR: ['grec'],
    TR: ['turc'],
    AL: ['albanes'],
    RS: ['serb'],
    HR: ['croat'],
    UA: ['ucrain'],
    RU: ['russ'],
    US: ['american', 'statunitens'],
    CA: ['canades'],
    MX: ['messican'],
    BR: ['brasilian'],
    AR: ['argentin'],
    CL: ['cilen'],
    CO: ['colombian'],
    VE: ['venezuelan'],
    CU: ['cuban'],
    CN: ['cines'],
    JP: ['giappones'],
    KR: ['sudcorean'],
    KP: ['nordcorean'],
    IN: ['indian'],
    PK: ['pakistan', 'pachistan'],
    AF: ['afghan', 'afgan'],
    ID: ['indonesian'],
    PH: ['filippin'],
    IR: ['iranian'],
    IQ: ['irachen'],
    SY: ['sirian'],
    LB: ['libanes'],
    IL: ['israelian'],
    PS: ['palestines'],
    SA: ['saudit'],
    QA: ['qatariot'],
    EG: ['egizian'],
    LY: ['libic'],
    TN: ['tunisin'],
    DZ: ['algerin'],
    MA: ['marocchin'],
    NG: ['nigerian'],
    ZA: ['sudafrican'],
    AU: ['australian'],
    NZ: ['neozelandes'],
    MK: ['macedon'],
  },
  demonymEndings: ['o', 'a', 'i', 'e', 'he', 'hi'],
  runsArePeople: true,
  ...kinds,
  abbreviated: words(`o; in sigla; in breve; abbreviato; abbreviata`),
  renamed: words(
    `ribattezzato; ribattezzata; oggi; ora; adesso; ora chiamato; ora chiamata; oggi chiamato; oggi chiamata; diventato; diventata; divenuto; divenuta; rinominato; rinominata; poi ribattezzato; poi ribattezzata; ora ribattezzato; ora ribattezzata`,
  ),
  callings: {
    pronouns: words(`che; cui`),
    verbs: words(
      `chiama; chiamano; chiamano anche; chiamava; chiamavano; chiamavano tutti; chiamano tutti; soprannominano; soprannominavano; conoscono come; denominano; definiscono; battezzano; hanno battezzato; hanno ribattezzato; ha battezzato`,
    ),
    by: [],
  },
  aliases: [
    {
      relation: 'official name',
      words: words(
        `ufficialmente; ufficialmente chiamato; ufficialmente chiamata; il cui nome ufficiale è; denominazione ufficiale; ragione sociale; la cui ragione sociale è; all'anagrafe; il cui vero nome è; nome completo`,
      ),
    },
    {
      relation: 'also known as',
      words: words(
        `alias; noto come; nota come; anche noto come; anche nota come; conosciuto come; conosciuta come; meglio noto come; meglio nota come; detto; detta; soprannominato; soprannominata; chiamato; anche detto; anche detta; in arte; anche conosciuto come; anche conosciuta come; per tutti; soprannominati; soprannominate; detto anche; detta anche; conosciuto da tutti come; conosciuta da tutti come; al secolo; nome d'arte; con il nome di; sotto il nome di; noto anche come; nota anche come; denominato; denominata`,
      ),
    },
    {
      relation: 'former name',
      words: words(
        `ex; ex-; già; in precedenza; un tempo; precedentemente; precedentemente noto come; precedentemente nota come; prima chiamato; prima chiamata; in passato; nata; nato; allora chiamato; allora chiamata; fino a poco fa; che si chiamava; già noto come; già nota come; un tempo chiamato; un tempo chiamata; precedentemente chiamato; precedentemente chiamata`,
      ),
    },
  ],
};
