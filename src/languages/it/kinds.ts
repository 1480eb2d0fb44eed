import type { NameData } from '../name-data.js';
import { wordList as words } from '../word-list.js';

const kindCues: NameData['kindCues'] = [
  {
    type: 'organization',
    kind: 'media',
    words: words(
      `secondo; riporta; riportato da; riferisce; riferito; ha riferito; rivela; ha rivelato; scrive; detto a; detto al; detto alla; ha detto a; ha detto al; ha detto alla; dichiarato a; dichiarato al; raccontato a; raccontato al; spiegato a; intervista a; intervista con; intervistato da; pubblicato su; giornalista di; giornalista del; inviato di; redazione di; direttore di; quotidiano; giornale; settimanale; rivista; emittente; canale; sito; sito web; portale; agenzia; agenzia di stampa; agenzia stampa; tabloid; tv; radio; testata; citato da; microfoni di`,
    ),
  },
  {
    type: 'organization',
    kind: 'ngo',
    words: words(
      `ong; organizzazione; associazione; fondazione; sindacato; onlus; volontari di; volontari della; attivisti di; segretario generale della; iscritti alla; comitato; ente; organizzazione umanitaria; ente benefico; congregazione di`,
    ),
  },
  {
    type: 'organization',
    kind: 'education',
    words: words(
      `professore di; professore alla; professore all; professoressa all; docente di; docente all; docente alla; ricercatore di; ricercatore del; ricercatori di; ricercatori del; ricercatori dell; ricercatori della; studente di; studente della; studenti di; studenti del; studenti della; laureato alla; laureata alla; rettore di; rettore dell; studiato alla; preside del`,
    ),
  },
  {
    type: 'organization',
    kind: 'sports',
    words: words(
      `contro il; contro la; contro l; contro i; battuto il; vittoria del; vittoria della; vittoria sul; sconfitta del; giocatore del; giocatore della; giocatori del; giocatori della; allenatore del; allenatore della; tecnico del; capitano del; capitano della; capitano dell; attaquante del; attaccante del; difensore del; portiere del; tifosi del; tifosi della; partita contro; gara contro; club; squadra; società sportiva; ceduto al; passato al; gol del; mister del; giocatore degli; giocatori degli; giocatore dei`,
    ),
  },
  {
    type: 'organization',
    kind: 'party',
    words: words(
      `deputato del; deputata del; deputati del; senatore del; senatrice del; candidato del; candidata del; candidato di; leader del; leader della; leader di; segretario del; segretaria del; segretario di; elettori del; elettori di; capogruppo del; capogruppo di; lista di; alleanza con; critica dei; voti dei; esponente di; esponente del`,
    ),
  },
  {
    type: 'organization',
    kind: 'armed',
    words: words(
      `gruppo terroristico; organizzazione terroristica; combattenti di; combattenti del; combattenti della; jihadisti di; jihadisti del; miliziani di; miliziani del; milizia; ribelli; rivendicato da; clan; cosca; banda; gruppo hacker; gruppo armato; gruppo jihadista; fazione; terroristi di`,
    ),
  },
  {
    type: 'organization',
    kind: 'company',
    words: words(
      `azioni di; azioni della; amministratore delegato di; amministratore delegato della; ceo di; fondatore di; fondatrice di; dipendenti di; dipendenti della; lavoratori della; clienti di; controllata di; filiale di; proprietà di; proprietario di; azionisti di; produttore; azienda; società; impresa; compagnia; marchio; marca; multinazionale; gruppo; colosso; casa automobilistica; compagnia aerea; catena; gestore; operatore; banca; negozi di; stabilimento di; titolo`,
    ),
  },
  {
    type: 'location',
    kind: 'country',
    words: words(
      `presidente del; presidente della; presidente dell; primo ministro di; governo di; governo del; ambasciatore in; ambasciatore del; confine con; frontiera con; re di; regina di; repubblica di; cancelliera di; nazionale di; paese`,
    ),
  },
  {
    type: 'location',
    kind: 'region',
    words: words(
      `provincia di; regione; governatore della; governatore del; governatore di; presidente della Regione; contea di; stato di; cantone; distretto di; isola di; arcipelago di; dipartimento di`,
    ),
  },
  {
    type: 'location',
    kind: 'city',
    words: words(
      `sindaco di; sindaca di; città di; città; comune di; paese di; paese; frazione di; nato a; nata a; vicino a; nei pressi di; abitanti di; residenti a; capitale; capoluogo; quartiere di; periferia di; centro di; borgo di; vescovo di; procuratore di; originario di; originaria di`,
    ),
  },
  {
    type: 'location',
    kind: 'other',
    words: words(
      `fiume; stadio; tenuta di; tenuta; carcere di; prigione di; rive del; lago; monte; riserva di; istituto penitenziario di; circuito di; sponde del; sentiero di`,
    ),
  },
];

const kindWords: NameData['kindWords'] = [
  {
    type: 'organization',
    kind: 'agency',
    words: words(
      `ministero; dipartimento; polizia; guardia; esercito; marina; governo; parlamento; senato; congresso; tribunale; procura; comune; commissione; consiglio; ufficio; servizio; agenzia; direzione; comitato; camera; ambasciata; vigili; ospedale; autorità; segreteria; questura; prefettura; regione; carabinieri; police; department; commission; agency; corte; tesoro; bankitalia; finanza; garante; forze; forza; reparto; nucleo; brigata; comando; comandi; ispettorato; soprintendenza; suprema; costituzionale; cassazione; consulta; penitenziaria; penitenziario; penitenziari; carcerario; dogane; demanio; presidenza; palazzo; quirinale; viminale; farnesina; motorizzazione; capitaneria; asl; ausl; policlinico; servizi; sanità; sanitaria; giunta; assemblea; municipio; provincia; anticorruzione; antimafia; giustizia; difesa; interno; esteri; federal; reserve; avvocatura; catasto; sicurezza; unità`,
    ),
  },
  {
    type: 'organization',
    kind: 'media',
    words: words(
      `radio; televisione; tv; giornale; quotidiano; rivista; notizie; com; times; post; news; herald; register; corriere; gazzetta; canale; pundit; telegraph; stampa; messaggero; mattino; resto; sole; secolo; tempo; unità; fatto; foglio; libero; manifesto; riformista; tg; tirreno; piccolo; giorno; nazione; settimanale; editoriale; web; magazine; blog; eco; voce`,
    ),
  },
  {
    type: 'organization',
    kind: 'ngo',
    words: words(
      `associazione; fondazione; sindacato; croce; chiesa; federazione; confederazione; unione; amici; trust; conferenza; ordine; samaritani; cittadini; società; comunità; scuole; caritas; medici; emergency; legambiente; consumatori; utenti; vittime; diritti; volontariato; volontari; onlus; misericordia; confraternita; arcidiocesi; diocesi; parrocchia; congregazione; rete; alleanza; coordinamento; cgil; cisl; uil; confindustria; confcommercio; confartigianato; coldiretti; sindacati; lega; ente; cooperazione; forum; osservatorio; albo; donne; genitori; esercenti; artigiani; imprenditori`,
    ),
  },
  {
    type: 'organization',
    kind: 'education',
    words: words(
      `università; scuola; istituto; liceo; facoltà; accademia; politecnico; laboratorio; university; school; college; ateneo; universitario; studi; scientifico; ricerca; ricerche; scienze; conservatorio; normale; bocconi; sapienza; cattolica; atenei; laboratori; campus; elementare; media; scuole`,
    ),
  },
  {
    type: 'organization',
    kind: 'sports',
    words: words(
      `ac; as; fc; calcio; rugby; atletico; lakers; warriors; rangers; nazionale; basket; volley; virtus; premiership; athletics; rapid; club; inter; juventus; milan; sporting; polisportiva; squadra; scuderia; racing; olimpia; sampdoria; pallacanestro; pallavolo; ciclismo; atletica; tennis; tigers; united; city; olimpico; coni; figc; reyer; dinamo; aquila; pro; hellas; real`,
    ),
  },
  {
    type: 'organization',
    kind: 'party',
    words: words(
      `partito; movimento; repubblicano; democratico; conservatore; lega; lista; sinistra; campagna; democratici; tory; tories; labour; dem; repubblicani; conservatori; laburisti; laburista; liberali; liberale; socialisti; socialista; comunisti; comunista; verdi; fratelli; alleanza; azione; viva; radicali; popolare; popolari; destra; centrosinistra; centrodestra; rifondazione; stelle; partiti; nazionalista`,
    ),
  },
  {
    type: 'organization',
    kind: 'international',
    words: words(
      `nazioni; unite; europea; europeo; internazionale; mondiale; unione; onu; nato; europee; europei; africana; africano; araba; arabi; internazionali; mondiali; atlantica; atlantico; bce; fmi; ue; interpol; panamericana`,
    ),
  },
  {
    type: 'organization',
    kind: 'armed',
    words: words(
      `nusra; talebani; cartello; milizia; brigate; clan; cosca; fronte; mafia; camorra; ndrangheta; isis; jihad; liberazione; guerriglia; banda; hezbollah; houthi; terroristi; cartelli; anonima`,
    ),
  },
  {
    type: 'organization',
    kind: 'company',
    words: words(
      `banca; banco; cassa; gruppo; assicurazioni; industrie; officine; motors; aerolinee; costruzioni; immobiliare; telecom; hotel; birra; compagnia; cantine; cantieri; holding; airlines; airways; studios; energia; elettrica; petroli; autostrade; ferrovie; supermercati; mercati; tecnologie; systems; moda; acciaierie; farmaceutica; editore; pictures; records; stores; alimentari; group`,
    ),
  },
  {
    type: 'organization',
    kind: 'other',
    words: words(`orchestra; balletto; opera; coro; filarmonica; sinfonica; band; teatro`),
  },
  { type: 'location', kind: 'country', words: words(`repubblica; regno; emirati; emirato; principato; federazione; unito; uniti; sultanato`) },
  {
    type: 'location',
    kind: 'region',
    words: words(
      `nord; sud; est; ovest; provincia; regione; stato; distretto; contea; isola; isole; costa; penisola; valle; pianura; territorio; cantone; bacino; val; mezzogiorno; triveneto; arcipelago; cordigliera; altopiano; costiera; riviera; maremma; highland; highlands; shire; africa; asia; europa; america; caraibi; orientale; occidentale; settentrionale; meridionale; centrale; nuova; carolina; dakota; virginia; islands; county; alpi; appennino; padana; delta; langhe; valli; alta; bassa; terre`,
    ),
  },
  {
    type: 'location',
    kind: 'city',
    words: words(
      `città; santa; santo; sant; borgo; castel; villa; paese; city; town; new; ville; marina; rocca; reggio; colonia; quartiere; frazione; località; sobborgo`,
    ),
  },
  {
    type: 'location',
    kind: 'other',
    words: words(
      `via; viale; piazza; corso; parco; fiume; lago; mare; oceano; monte; monti; montagne; ponte; torre; aeroporto; stazione; stadio; hotel; ospedale; carcere; chiesa; cattedrale; castello; palazzo; museo; teatro; porto; spiaggia; golfo; capo; zona; deserto; giardini; san; hmp; punta; galleria; villa; quartiere; passo; vulcano; duomo; palazzetto; arena; church; hall; house; garden; gardens; park; street; road; square; centre; center; tower; castle; bridge; community; national; golf; canale; stretto; grotta; grotte; basilica; monastero; abbazia; moschea; sinagoga; cimitero; diga; faro; tenuta; residenza; grattacielo; palasport; autodromo; circuito; ippodromo; autostrada; strada; statale; rio; fosso; torrente; bosco; foresta; ghiacciaio; baia; mercato; zoo; raffineria; miniera; fabbrica; edificio; prigione; penitenziario; casa; colle; cima; sentiero; campo; rifugio; santuario; cappella; fontana; scalo; molo; tunnel; traforo; viadotto; cratere; isolotto`,
    ),
  },
];

const tellingWords: NameData['tellingWords'] = [
  { type: 'organization', kind: 'ngo', words: words(`sindacati; sindacale; consumatori; inquilini`) },
  {
    type: 'organization',
    kind: 'sports',
    words: words(
      `calcio; pallacanestro; basket; atletica; tennis; ciclismo; nuoto; rugby; golf; pugilato; pallamano; pallavolo; ginnastica; automobilismo; judo; scherma; canottaggio; baseball; hockey; sci`,
    ),
  },
];

/** Words in and before a name that tell its kind. */
export const kinds = { kindCues, kindWords, tellingWords };
