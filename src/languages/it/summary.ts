import type { SummaryData } from '../summary-data.js';
import { wordList as words } from '../word-list.js';

export const summary: SummaryData = {
  stopWords:
    words(`il; lo; la; i; gli; le; l; un; uno; una; del; dello; della; dei; degli; delle; dell; al; allo; alla; ai; agli; alle; all; dal; dallo
    dalla; dai; dagli; dalle; dall; nel; nello; nella; nei; negli; nelle; nell; sul; sullo; sulla; sui; sugli; sulle; sull; col; coi; di
    d; a; ad; da; in; con; su; per; tra; fra; e; ed; o; od; ma; se; che; ch; chi; cui; come; quando; dove; dov; perché; mentre; anche
    ancora; già; più; meno; molto; molta; molti; molte; poco; poca; pochi; poche; tanto; tanti; troppo; tutto; tutta; tutti; tutte; altro
    altra; altri; altre; ogni; alcuni; alcune; qualche; nessun; nessuno; nessuna; niente; nulla; stesso; stessa; stessi; stesse; io; me
    mi; tu; te; ti; lui; lei; egli; ella; esso; essa; noi; ci; c; voi; vi; loro; li; ne; si; s; sé; mio; mia; miei; mie; tuo; tua; suo
    sua; suoi; sue; nostro; nostra; nostri; nostre; vostro; vostra; questo; questa; questi; queste; quest; quello; quella; quelli; quelle
    quel; quei; quell; quale; quali; quanto; non; né; no; sì; sia; dopo; prima; poi; ora; oggi; ieri; qui; qua; lì; là; sotto; sopra
    contro; senza; verso; durante; circa; secondo; oltre; fino; sono; è; era; erano; essere; stato; stata; stati; state; fu; furono; sarà
    saranno; sarebbe; sarebbero; ho; hai; ha; abbiamo; avete; hanno; avere; aveva; avevano; avrà; avrebbe; avuto; fa; fare; fatto; può
    possono; potrebbe; deve; devono; viene; vengono; due; tre; volta; volte; così; solo; proprio; quindi; invece; però; dunque; infatti
    pure; sempre; mai`),
  pronounOpenings: words(`lui; lei; loro; egli; ella; essi; esse; esso; essa; ciò; questo è; questo ha; questa è; quello è; quest'ultimo; quest'ultima
    questi ultimi; queste ultime; il suo; la sua; i suoi; le sue; il loro; la loro; i loro; le loro; suo; sua; costui; costei; costoro
    entrambi; entrambe; i due; le due; gli altri; le altre; altri; altre; uno di loro; una di loro; alcuni di loro; molti di loro
    tra loro; fra loro; secondo lui; secondo lei; secondo loro; per lui; per lei; per loro; con lui; con lei; si tratta; si trattava
    è un; è una; è il; è la; era un; era una; sono i; sono le; lì; là; ne; ha aggiunto; ha detto; ha spiegato; ha dichiarato
    ha sottolineato; ha ricordato; ha affermato; ha concluso; ha precisato; ha ribadito; ha commentato; ha scritto; ha poi; aggiunge
    spiega; racconta; conclude; sottolinea; ricorda; dice; afferma; gli; lo ha; lo hanno; l'ha; l'hanno; a suo avviso; a suo dire; come lui
    come lei; come loro; con loro; senza di lui; senza di lei; senza di loro; contro di lui; contro di lei; dietro di lui; dietro di lei
    accanto a lui; accanto a lei; al suo fianco`),
  freeOpenings: words(`è possibile; è probabile; è necessario; è la prima volta; è stato arrestato; questa settimana; quest'anno; questo mese
    questa mattina; questa sera; questa notte; questo pomeriggio; quest'estate; quest'inverno; questo weekend; questo fine settimana
    questo lunedì; questo martedì; questo mercoledì; questo giovedì; questo venerdì; questo sabato; questa domenica; le due squadre
    questi giorni; questi mesi; questi anni; questo momento; i due paesi; altri paesi; le altre squadre; gli altri paesi`),
  demonstrativeOpenings:
    words(`questo; questa; questi; queste; quest; quello; quella; quelli; quelle; quel; quei; quell; tale; tali; dopo questo; dopo questa
    in questo; in questa; con questo; con questa; per questo; per questa; di questo; di questa; a questo; a questa; su questo; su questa
    da questo; da questa; in quel; in quella; un simile; una simile`),
  connectiveOpenings:
    words(`ma; e; ed; o; però; tuttavia; eppure; quindi; dunque; perciò; pertanto; infatti; inoltre; invece; anche; anzi; allora; poi; infine
    così; ancora; intanto; nel frattempo; al contrario; d'altra parte; d'altro canto; in effetti; di conseguenza; per questo; per esempio
    ad esempio; cioè; ossia; del resto; peraltro; per altro; a sua volta; dal canto suo; da parte sua; da parte loro; per parte sua
    allo stesso tempo; al tempo stesso; nonostante ciò; ciononostante; in ogni caso; comunque; di più; non solo; più tardi; in seguito
    successivamente; il giorno dopo; il giorno prima; da allora; fino ad allora; a quel punto; nello specifico; in particolare; insomma
    in sostanza; in totale; oltre a ciò; oltre a questo; sì; no; perché; mentre; né; neppure; neanche; nemmeno; pure; a proposito
    quanto a; in più; come se non bastasse; viceversa; altrimenti; in confronto`),
  openingPrepositions: words(`a; a causa di; accanto a; attraverso; con; contro; da; davanti a; dentro; di; di fronte a; dietro; dopo; durante
    entro; fra; fuori da; grazie a; in; in base a; malgrado; nonostante; oltre a; per; per via di; prima di; secondo
    senza; sopra; sotto; su; tra; tramite; verso; tutti; tutte; tutto; tutta`),
  subordinators: words(`se; quando; mentre; anche se; sebbene; benché; nonostante; poiché; siccome; dato che; visto che; dopo che; prima che
    finché; appena; come; affinché; qualora`),
  subjectPronouns: words(`lui; lei; egli; ella; loro; essi; esse`),
  attributionVerbs:
    words(`detto; dice; dichiarato; dichiara; annunciato; annuncia; spiegato; spiega; aggiunto; aggiunge; affermato; afferma; sottolineato
    sottolinea; precisato; precisa; ricordato; ricorda; ribadito; ribadisce; commentato; commenta; raccontato; racconta; scritto; scrive
    concluso; conclude; denunciato; denuncia; ammesso; ammette; confermato; conferma; secondo; riferito; riferisce; osserva; osservato
    rilevato; avvertito; avverte; chiesto; chiede; assicurato; assicura; sostiene; sostenuto; rivelato; rivela`),
  pronounAttributions:
    words(`dice lui; dice lei; ha detto; ha aggiunto; ha spiegato; ha dichiarato; ha sottolineato; ha ricordato; ha affermato; ha concluso
    ha precisato; ha ribadito; ha commentato; ha scritto; secondo lui; secondo lei`),
  newsDays: words(`lunedì; martedì; mercoledì; giovedì; venerdì; sabato; domenica; oggi; ieri; domani; stamattina; stasera`),
  firstPersons: words(`io; me; mi; noi; ci; mio; mia; miei; nostro; nostra; nostri; nostre; tu; te; voi; vi; vostro`),
  quotes: ['«»', '“”'],
  pageOpenings: words(`leggi anche; leggi di più; leggi tutto; approfondisci; vedi anche; guarda anche; foto; fotogallery; immagine; video; iscriviti
    abbonati; seguici; newsletter; condividi; pubblicità; clicca; crediti; riproduzione riservata; aggiornato; pubblicato; ascolta
    potrebbe interessarti; ingresso libero; ingresso gratuito; l'ingresso è; biglietti in vendita; biglietti da; i biglietti sono; prenotazioni al; prenotazioni su; per prenotare; per prenotazioni; per informazioni
    per info; info su; iscrizioni entro; iscrizioni su; orari; contatti; prossimo appuntamento`),
};
