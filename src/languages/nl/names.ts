import type { NameData } from '../name-data.js';
import { wordList as words } from '../word-list.js';
import { kinds } from './kinds.js';

export const names: NameData = {
  heads: [
    {
      type: 'organization',
      kind: 'agency',
      never: true,
      words: words(`raad van bestuur; raad van commissarissen; college van bestuur; kamer van; bank van lening; hof van; partij van de eer`),
    },
    {
      type: 'organization',
      kind: 'agency',
      lists: true,
      small: true,
      words: words(
        `ministerie van; ministerie; departement van; departement; directoraat-generaal; inspectie; inspectie voor; rijksdienst; rijksdienst voor; agentschap; agentschap voor; autoriteit; dienst voor; nationaal coördinator; federale overheidsdienst; FOD; nederlandse voedsel- en warenautoriteit; raad voor de; dienst; bureau voor; centraal bureau; nationaal instituut; rijksinstituut`,
      ),
    },
    {
      type: 'organization',
      kind: 'agency',
      words: words(
        `rechtbank; rechtbank van; gerechtshof; hof van beroep; hof van assisen; hof van cassatie; grondwettelijk hof; openbaar ministerie in; parket; parket van; parket-generaal; federaal parket; politie; politie van; politiezone; lokale politie; federale politie; brandweer; brandweer van; veiligheidsregio; gemeente; gemeente van; provincie; waterschap; gemeenteraad van; provinciale staten van; college van burgemeester; Tweede Kamer der; leger; koninklijke; marine; luchtmacht; ambassade; ambassade van; consulaat; centrale bank; nationale bank; GGD; omgevingsdienst; belastingdienst; douane; arrondissementsparket; korps; parlement; vlaams parlement; senaat; kustwacht`,
      ),
    },
    {
      type: 'organization',
      kind: 'international',
      small: true,
      lists: true,
      words: words(
        `internationale organisatie; wereldgezondheidsorganisatie; europese commissie; europees hof; internationaal gerechtshof; internationaal strafhof; europees agentschap; internationaal agentschap; hoge commissaris; raad van Europa; organisatie voor; internationaal comité; afrikaanse unie; hoog commissariaat`,
      ),
    },
    {
      type: 'organization',
      kind: 'education',
      link: 'any',
      words: words(
        `universiteit; universiteit van; universiteit voor; technische universiteit; hogeschool; hogeschool van; TU; basisschool; middelbare school; lyceum; gymnasium; college; school voor; instituut voor; academie; academie voor; faculteit; KU; vrije universiteit; ROC; atheneum`,
      ),
    },
    {
      type: 'organization',
      kind: 'ngo',
      words: words(
        `stichting; vereniging; vereniging van; vereniging voor; federatie; vakbond; bond van; bond voor; nederlandse vereniging; nederlandse bond; nationale vereniging; genootschap; koninklijke vereniging; kamer van koophandel; bisdom; aartsbisdom; unie van; orde van; raad van kerken`,
      ),
    },
    {
      type: 'organization',
      kind: 'sports',
      link: 'any',
      words: words(
        `FC; SC; SV; VV; AZ; PSV; RKC; NEC; ADO; KV; KRC; KAA; RSC; Sparta; Excelsior; Heracles; Fortuna; koninklijke nederlandse; Royal; Club; Racing; HC; Real; Atletico`,
      ),
    },
    { type: 'organization', kind: 'party', words: words(`partij; partij van de; partij voor de; forum voor; beweging; fractie`) },
    {
      type: 'organization',
      kind: 'company',
      words: words(`bank; uitgeverij; brouwerij; bouwbedrijf; scheepswerf; rederij; drukkerij; bakkerij; warenhuis`),
    },
    {
      type: 'location',
      kind: 'other',
      link: 'any',
      words: words(
        `luchthaven; vliegveld; station; centraal station; kasteel; kathedraal; kerk; museum; theater; stadion; ziekenhuis; gevangenis; hotel; toren; brug; haven van; haven; park; plein; straat; laan; gracht; rivier; meer; berg; baai; golf van; zee van; eiland; kaap; tunnel; camping; kerncentrale; dierentuin; strand van; Mount; vulkaan; straat van; schiereiland; penitentiaire inrichting; snelweg; polder`,
      ),
    },
    { type: 'location', kind: 'region', words: words(`provincie; graafschap; regio; eilanden; deelstaat; kanton`) },
    {
      type: 'event',
      words: words(
        `slag bij; slag om; slag van; verdrag van; oorlog in; orkaan; tyfoon; storm; operatie; grote prijs van; grand prix van; ronde van; festival van; top van; vrede van; WK; EK; akkoord van`,
      ),
    },
  ],
  tails: [
    {
      type: 'organization',
      kind: 'company',
      words: words(
        `BV; B.V.; NV; N.V.; Inc; Ltd; Corp; LLC; Group; Groep; Holding; GmbH; AG; SA; Airlines; Technologies; Systems; Bank; Pharma; Motors; Energy; Software; Capital; Ventures; Company; Air; Studios; Labs; Research; Partners; Nederland; Verzekeringen`,
      ),
    },
    {
      type: 'organization',
      kind: 'education',
      words: words(
        `University; College; School; High School; Medical School; Institute; Observatory; Universiteit; Hogeschool; Lyceum; Gymnasium; Research Center; University College`,
      ),
    },
    { type: 'organization', kind: 'sports', words: words(`FC; United; City; Athletics; Rovers; Lakers; Warriors; Rugby; Wanderers; Hotspur`) },
    {
      type: 'organization',
      kind: 'media',
      words: words(
        `Times; Post; Tribune; Herald; News; TV; FM; Radio; Journal; Magazine; Register; Daily; Globe; Nieuws; Dagblad; Courant; Nieuwsblad`,
      ),
    },
    { type: 'organization', kind: 'ngo', words: words(`Foundation; Association; Trust; Union; Watch; Church; Institution; Congress; Stichting`) },
    {
      type: 'organization',
      kind: 'agency',
      words: words(`Agency; Department; Police Department; Commission; Council; Court; Office; Bureau; Authority; Center`),
    },
    {
      type: 'location',
      kind: 'other',
      words: words(
        `Street; Road; Avenue; Square; Park; Airport; Island; River; Lake; Bridge; Tower; Stadium; Beach; Hospital; Hotel; House; Hall; Bay; Plein; Straat; Laan`,
      ),
    },
    { type: 'event', words: words(`Cup; Open; Festival; Grand Prix; Games; Masters; Awards; Tour; Marathon; Summit`) },
  ],
  triggers: [
    {
      type: 'person',
      words:
        words(`meneer; mevrouw; de heer; dhr.; mr.; mr; dr.; dr; prof.; prof; drs.; ir.; president; vicepresident; oud-president; premier; minister-president; minister; oud-minister; vicepremier; staatssecretaris; bondskanselier; kanselier; Kamerlid; Tweede Kamerlid; fractievoorzitter; fractieleider; partijleider; lijsttrekker; senator; europarlementariër; burgemeester; wethouder; gouverneur; commissaris van de Koning; gedeputeerde; gemeenteraadslid; schepen; informateur; secretaris-generaal; buitenlandminister; minister van Buitenlandse Zaken
        rechter; officier van justitie; procureur-generaal; procureur; advocaat; advocate; generaal; kolonel; majoor; kapitein; luitenant; admiraal; commandant; commissaris; inspecteur; politiewoordvoerder; politiechef; koning; koningin; prins; prinses; hertog; hertogin; paus; kardinaal; bisschop; aartsbisschop; pastoor; dominee; imam; rabbijn; directeur; bestuursvoorzitter; topman; topvrouw; baas; chef; leider; oprichter; medeoprichter; ondernemer; zakenman; miljardair; woordvoerder; woordvoerster; voorzitter; bestuurder; coach; bondscoach; trainer; spits; aanvaller; middenvelder; verdediger; doelman; keeper; aanvoerder; speler; speelster; voetballer; renner; wielrenner; schaatser; schaatsster; coureur; tennisser; tennisster; atleet; golfer; bokser
        acteur; actrice; regisseur; zanger; zangeres; rapper; muzikant; componist; schrijver; schrijfster; auteur; dichter; journalist; journaliste; presentator; presentatrice; columnist; schilder; kunstenaar; fotograaf; ontwerper; architect; historicus; econoom; politicoloog; socioloog; analist; onderzoeker; onderzoekster; wetenschapper; hoogleraar; arts; viroloog; epidemioloog; psycholoog; activist; activiste; kandidaat; ambassadeur; oppositieleider; dictator; terrorist; broer; zus; zoon; dochter; vrouw; man; echtgenoot; echtgenote; weduwe; vader; moeder; collega; vriend; vriendin; lord; sir; lady; Mr; expert; deskundige; bewoner; boer; eigenaar; hoofdredacteur; officier; patholoog; teammanager; projectleider`),
    },
    {
      type: 'organization',
      kind: 'company',
      words: words(
        `bedrijf; concern; onderneming; fabrikant; autofabrikant; maker; bank; verzekeraar; luchtvaartmaatschappij; winkelketen; supermarktketen; keten; techbedrijf; softwarebedrijf; beveiligingsbedrijf; dochterbedrijf; dochteronderneming; moederbedrijf; energiebedrijf; farmaceut; merk; uitgever; leverancier; brouwer; start-up; startup; multinational; vervoerder; aanbieder; techgigant; oliemaatschappij; bouwbedrijf; ingenieursbureau; adviesbureau; rederij; retailer; firma`,
      ),
    },
    {
      type: 'organization',
      kind: 'media',
      words: words(
        `krant; dagblad; weekblad; tijdschrift; omroep; zender; persbureau; nieuwssite; tabloid; magazine; nieuwszender; website; radiozender; televisiezender; vakblad`,
      ),
    },
    {
      type: 'organization',
      kind: 'ngo',
      words: words(
        `stichting; vakbond; vereniging; organisatie; hulporganisatie; milieuorganisatie; mensenrechtenorganisatie; belangenvereniging; denktank; brancheorganisatie; liefdadigheidsinstelling; actiegroep`,
      ),
    },
    { type: 'organization', kind: 'party', words: words(`partij; regeringspartij; oppositiepartij; coalitiepartij; coalitiepartner`) },
    {
      type: 'organization',
      kind: 'armed',
      words: words(
        `terreurgroep; terreurbeweging; terreurorganisatie; militie; rebellengroep; hackersgroep; hackerscollectief; ransomwaregroep; bende; drugskartel; kartel; motorclub; extremistische groep; jihadistische groep`,
      ),
    },
    {
      type: 'organization',
      kind: 'sports',
      words: words(`club; ploeg; voetbalclub; elftal; eredivisionist; wielerploeg; team; landskampioen; eerstedivisionist`),
    },
    {
      type: 'organization',
      kind: 'agency',
      words: words(`inlichtingendienst; toezichthouder; veiligheidsdienst; geheime dienst; overheidsinstantie`),
    },
    {
      type: 'location',
      kind: 'city',
      words: words(
        `stad; hoofdstad; gemeente; dorp; plaats; havenstad; plaatsje; wijk; kustplaats; deelgemeente; nabij; stadje; badplaats; grensstad`,
      ),
    },
    { type: 'location', kind: 'region', words: words(`provincie; regio; deelstaat; staat; eiland; schiereiland; graafschap; kanton`) },
    {
      type: 'product',
      words: words(
        `app; applicatie; software; smartphone; telefoon; model; spelcomputer; game; vaccin; medicijn; platform; berichtendienst; besturingssysteem; browser; chatbot; satelliet; raket; gevechtsvliegtuig; schip; vliegtuig; malware; zoekmachine; tool; dienst`,
      ),
    },
    {
      type: 'work',
      words: words(
        `film; boek; roman; album; single; serie; nummer; lied; programma; voorstelling; musical; opera; documentaire; schilderij; podcast; thriller; getiteld; titel; tv-programma; show; liedje`,
      ),
    },
    { type: 'event', words: words(`festival; orkaan; storm; operatie; toernooi; tyfoon; beurs; conferentie`) },
  ],
  speech: words(
    `zei; zegt; aldus; vertelt; vertelde; verklaarde; verklaart; liet; laat; stelt; stelde; meldt; meldde; benadrukt; benadrukte; vindt; vond; denkt; schreef; schrijft; twitterde; waarschuwde; waarschuwt; bevestigde; bevestigt; reageert; reageerde; noemt; noemde; voegt; voegde; legt; legde; antwoordde; concludeert; concludeerde; erkent; erkende; ontkent; ontkende; beweert; beweerde; overleed; bekritiseerde; heeft gezegd; heeft verklaard; beaamt; vraagt; vroeg; merkt; merkte; adviseert; pleit; pleitte; hoopt; verwacht`,
  ),
  ages: ['jaar'],
  connectors: ['van', 'de', 'het', 'der', 'den', 'voor', 't'],
  looseConnectors: ['in', 'te', 'aan', 'op', 'tot', 'ter', 'tegen', 'bij'],
  conjunctions: ['en'],
  complements: words(
    `nationale; nationaal; algemene; algemeen; federale; federaal; koninklijke; provinciale; regionale; centrale; hoge; europese; europees; internationale; openbare; openbaar; militaire; sociale; buitenlandse; binnenlandse; zaken; justitie; veiligheid; defensie; financiën; economische; klimaat; klimaatbeleid; landbouw; natuur; voedselkwaliteit; infrastructuur; waterstaat; milieu; onderwijs; cultuur; wetenschap; volksgezondheid; gezondheid; gezondheidszorg; welzijn; sport; werkgelegenheid; koninkrijksrelaties; wonen; ruimtelijke; ordening; ontwikkelingssamenwerking; handel; migratie; asiel; statistiek; consument; markt; persoonsgegevens; financiële; markten; mededinging; terrorismebestrijding; cybersecurity; rechtspraak; rechten; mens; kinderen; jeugd; jeugdzorg; gezondheidszorg; leefomgeving; volkshuisvesting; ondernemend; ondernemers; werknemers; werkgevers; consumenten; journalisten; huisartsen; artsen; advocaten; boeren; leraren; ouderen; dieren; vrijheid; democratie; arbeid; uitvoering; bescherming; rampen; mobiliteit; vervoer; energie; visserij; toezicht; technologie; letteren; kunsten; theologie; geneeskunde; wetenschappen; toegepaste; natuurwetenschappelijk; veiligheidsdienst; inlichtingen; belastingen; monumenten; cultureel; erfgoed; wegverkeer; ruimtevaart; kernenergie; geneesmiddelen`,
  ),
  particles: ['van', 'de', 'der', 'den', 'het', 'ten', 'ter', 'te', 't', 'von', 'da', 'di', 'del', 'la', 'le', 'el', 'al', 'bin', 'ben', 'in'],
  beforePlaces: [],
  articles: ['de', 'het', 'een', 't'],
  notNames:
    words(`de; het; een; en; of; maar; want; dus; omdat; als; toen; terwijl; hoewel; dat; die; dit; deze; wie; wat; waar; wanneer; waarom; hoe; welke; welk; ik; jij; je; hij; zij; ze; wij; we; jullie; u; hen; hun; haar; zijn; mijn; jouw; ons; onze; uw; hem; in; op; aan; bij; met; van; voor; door; naar; uit; over; onder; tussen; tegen; zonder; tijdens; sinds; na; om; te; tot; volgens; ondanks; vanwege; ook; nog; al; alleen; niet; geen; nee; ja; er; hier; daar; nu; dan; toch; wel; zo; heel; zeer; meer; minder; veel; weinig; alle; alles; iedereen; iemand; niemand; niets; elke; elk; ieder; andere; ander; enkele; sommige; verschillende; beide; is; was; waren; heeft; hebben; had; wordt; worden; werd; kan; kunnen; zal; zou; moet; mag; gaat; komt
    vandaag; gisteren; morgen; vanavond; vorig; vorige; volgend; afgelopen; later; eerder; eerst; daarna; daarom; daarnaast; bovendien; echter; zelfs; misschien; inmiddels; één; twee; drie; vier; vijf; zes; zeven; acht; negen; tien; eerste; tweede; derde; laatste; januari; februari; maart; april; mei; juni; juli; augustus; september; oktober; november; december; maandag; dinsdag; woensdag; donderdag; vrijdag; zaterdag; zondag; president; minister; premier; koning; koningin; meneer; mevrouw; mr; mrs; dr; prof; btw; bbp; tv; dna; hiv; aids; covid; ic; ggz; vwo; havo; vmbo; mbo; hbo; pc; cd; dvd; usb; pdf; sms; bv; nv; zzp; foto; video; lees; bekijk; bron; god; kerst; kerstmis; pasen; internet; noord; zuid; oost; west; europese; nederlandse; amerikaanse; britse; duitse; franse; the; and; of`),
  idioms: words(
    `paard van Troje; Trojaans paard; achilleshiel; doos van Pandora; zwaard van Damocles; Stockholmsyndroom; syndroom van Down; schaal van Richter; Nobelprijs; wet van Murphy; ziekte van Lyme; ziekte van Alzheimer`,
  ),
  demonyms: {
    FR: ['frans'],
    DE: ['duits'],
    GB: ['brits', 'engels', 'schots', 'welsh'],
    IT: ['italiaans'],
    ES: ['spaans', 'catalaans'],
    PT: ['portugees', 'portuges'],
    BE: ['belgisch'],
    NL: ['nederlands'],
    CH: ['zwitsers'],
    AT: ['oostenrijks'],
    IE: ['iers'],
    DK: ['deens', 'dens'],
    SE: ['zweeds', 'zwedes'],
    NO: ['noors', 'noorse'],
    FI: ['fins'],
    PL: ['pools', 'poolse'],
    CZ: ['tsjechisch'],
    HU: ['hongaars'],
    RO: ['roemeens'],
    GR: ['grieks'],
    TR: ['turks'],
    UA: ['oekraïens'],
    RU: ['russisch'],
    US: ['amerikaans'],
    CA: ['canadees', 'canades'],
    MX: ['mexicaans'],
    BR: ['braziliaans'],
    AR: ['argentijns'],
    CO: ['colombiaans'],
    VE: ['venezolaans'],
    CU: ['cubaans'],
    SR: ['surinaams'],
    CN: ['chinees', 'chines'],
    JP: ['japans'],
    KR: ['zuid-koreaans'],
    KP: ['noord-koreaans'],
    IN: ['indiaas'],
    PK: ['pakistaans'],
    AF: ['afghaans'],
    ID: ['indonesisch'],
    IR: ['iraans'],
    IQ: ['iraaks'],
    SY: ['syrisch'],
    LB: ['libanees', 'libanes'],
    IL: ['israëlisch'],
    PS: ['palestijns'],
    SA: ['saoedisch', 'saudisch'],
    EG: ['egyptisch'],
    LY: ['libisch'],
    TN: ['tunesisch'],
    DZ: ['algerijns'],
    MA: ['marokkaans'],
    NG: ['nigeriaans'],
    ZA: ['zuid-afrikaans'],
    AU: ['australisch'],
    NZ: ['nieuw-zeelands'],
    MK: ['macedonisch'],
  },
  demonymEndings: ['', 'e', 'en'],
  runsArePeople: true,
  ...kinds,
  compounds: true,
  abbreviated: words(`of; kortweg; afgekort; oftewel; kortweg ook; ofwel`),
  renamed: words(
    `nu; thans; tegenwoordig; inmiddels; omgedoopt tot; herdoopt tot; herdoopt in; hernoemd tot; nu bekend als; tegenwoordig bekend als; inmiddels omgedoopt tot; nu omgedoopt tot; later omgedoopt tot`,
  ),
  callings: { pronouns: [], verbs: [], by: words(`door`) },
  aliases: [
    {
      relation: 'official name',
      words: words(
        `officieel; officieel genaamd; officieel bekend als; waarvan de officiële naam; voluit; met volledige naam; wiens echte naam is; echte naam; statutaire naam`,
      ),
    },
    {
      relation: 'also known as',
      words: words(
        `alias; ook bekend als; ook wel bekend als; bekend als; beter bekend als; bijgenaamd; ook wel; ook genoemd; genaamd; ook wel genoemd; met als bijnaam; artiestennaam; in de volksmond; beter bekend onder de naam; bekend onder de naam; ook bekend onder de naam; roepnaam; onder de naam; onder het pseudoniem; oftewel; die zich noemt`,
      ),
    },
    {
      relation: 'former name',
      words: words(
        `ex-; voorheen; vroeger; eerder; voormalig; voorheen bekend als; eerder bekend als; vroeger bekend als; destijds; vroeger genaamd; voorheen genaamd; oorspronkelijk; geboren als; tot voor kort; vroeger geheten; destijds nog; eerder genaamd`,
      ),
    },
  ],
};
