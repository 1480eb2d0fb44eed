import type { NameData } from '../name-data.js';
import { wordList as words } from '../word-list.js';

export const names: NameData = {
  heads: [
    {
      type: 'organization',
      kind: 'agency',
      never: true,
      words: words(
        `court of public opinion; office of; ministry of silly walks; police officer; police officers; police station; police department; army officer; parliament building`,
      ),
    },
    {
      type: 'organization',
      kind: 'agency',
      lists: true,
      small: true,
      words: words(
        `Ministry; Department; Office for; Bureau; Directorate; Directorate General; National Institute; National Agency; Federal Bureau; Federal Agency; Federal Office; State Department; Secretariat; Inspectorate; Authority for`,
      ),
    },
    {
      type: 'organization',
      kind: 'agency',
      words:
        words(`Court; Council of Ministers; Council of State; Council of Judges; Congress of Deputies; Court of Appeal; High Court; Supreme Court; Crown Court; Court of Session; Constitutional Court; Parliament; Senate; House; Embassy; Consulate; Bank of; Central Bank; Prosecutor's Office; Public Prosecutor's Office
        Attorney General's Office; Police Service; Government; Council; City Council; Committee; Select Committee; Commission; Royal Commission; Armed Forces; Army; Navy; Air Force; Regiment; Battalion; Brigade; Port Authority; Commissioner; Mayor's Office`),
    },
    {
      type: 'organization',
      kind: 'international',
      words: words(
        `Organisation; Organization; International Court; International Organization; International Organisation; Union of; League of; World Organisation; World Organization; Council of Europe`,
      ),
    },
    {
      type: 'organization',
      kind: 'education',
      words: words(
        `University; University College; School of; College of; Institute; Institute of; Institute for; Academy of; Faculty of; Centre for; Center for; Laboratory of`,
      ),
    },
    {
      type: 'organization',
      kind: 'ngo',
      words: words(
        `Association; Association of; Council of; Council on; Council for; Congress of; Federation; Federation of; Foundation for; Society for; Friends of; Confederation; Union; Royal Society; Citizens for; Campaign for; Church of; Archdiocese; Diocese; Trust for; Institute of Directors`,
      ),
    },
    { type: 'organization', kind: 'party', words: words(`Party; Movement for; Alliance for; Front; Coalition for`) },
    {
      type: 'location',
      kind: 'other',
      words: words(
        `Mount; Lake; River; Cape; Gulf; Sea; Strait; Strait of; Gulf of; Bay; Bay of; Port; Fort; Palace of; Cathedral of; Church of St; Isle`,
      ),
    },
    { type: 'location', kind: 'region', words: words(`Province; Province of; State of; County; Isle of; Kingdom of; Republic of`) },
    {
      type: 'event',
      words: words(
        `Battle of; Battle; War of; Treaty of; Treaty; Festival of; Tour of; Operation; Hurricane; Storm; Typhoon; Cyclone; Cup; World Championships; Operation`,
      ),
    },
  ],
  tails: [
    {
      type: 'organization',
      kind: 'company',
      words:
        words(`Inc; Ltd; Limited; Corp; Corporation; LLC; LLP; PLC; Co; Company; Group; Holdings; Holding; Industries; Airlines; Airways; Air; Motors; Pharma; Pharmaceuticals; Capital; Ventures; Technologies; Technology; Systems; Software
        Electronics; Energy; Consulting; Partners; Records; Entertainment; Studios; Pictures; Laboratories; Logistics; Robotics; Labs; Foods; Telecom; Interactive; Aviation; Aerospace; Semiconductor; Solutions; Networks; Media; Brothers; & Sons; Bank
        Insurance; Investments; Asset Management; Securities; Breweries; Brewery; Hotels; Stores; Supermarkets; Enterprises; Publishing; Publishers; Press; SA; GmbH; AG; SpA; BV; NV; AB; Oil; Gas; Steel; Shipping; Lines; Railways; Rail; Research; Gallery; Theatre`),
    },
    {
      type: 'organization',
      kind: 'agency',
      words:
        words(`Agency; Department; Police Department; Police; Constabulary; Ministry; Authority; Administration; Commission; Committee; Council; City Council; County Council; Borough Council; District Council; Court; High Court; Supreme Court
        Crown Court; Magistrates' Court; Sheriff Court; District Court; County Court; Parliament; Assembly; Senate; Congress; Bureau; Office; Prosecutor's Office; Attorney's Office; Sheriff's Office; Service; Fire Service; Fire Department; Ambulance Service
        Fire and Rescue Service; Army; Navy; Air Force; Marines; Coast Guard; Coastguard; Guard; Central Bank; Board; Education Department; Inspectorate; Directorate; Centre for Disease Control; NHS Trust; Health Board; Health Trust; Government; Treasury; Task Force; Division; Regiment; Command; Embassy; Laboratory; Customs`),
    },
    {
      type: 'organization',
      kind: 'education',
      words: words(
        `University; College; School; High School; Medical School; Law School; Business School; Primary School; Academy; Institute; Institute of Technology; Grammar School; Research Center; Research Centre; Polytechnic; Observatory`,
      ),
    },
    {
      type: 'organization',
      kind: 'sports',
      words: words(
        `FC; AFC; United; City FC; Town FC; Rovers; Wanderers; Athletic; Hotspur; Rugby; RFC; Warriors; Rangers FC; County FC; Football Club; Cricket Club; Rugby Club; Golf Club; Athletics; Premiership; Tigers; Sharks; Eagles; Bulls; Lions; Bears; Panthers; Giants; Raiders; Racing`,
      ),
    },
    {
      type: 'organization',
      kind: 'media',
      words: words(
        `Times; Post; Tribune; Herald; News; Magazine; TV; Television; FM; Radio; Gazette; Journal; Telegraph; Chronicle; Review; Weekly; Daily; Register; Observer; Mirror; Broadcasting; Echo; Standard; Advertiser; Courier; Sentinel; Dispatch; Star; Examiner; Press Agency; News Agency; Wire; Podcast`,
      ),
    },
    {
      type: 'organization',
      kind: 'ngo',
      words: words(
        `Foundation; Association; Union; Trust; Society; Federation; Watch; Campaign; Charity; Alliance; Coalition; Church; Institute of Directors; Red Cross; Red Crescent; Institution; Network; Project; Initiative; Fund; League; Guild; Confederation; Chamber of Commerce; Party Research; UK Charity; International Federation`,
      ),
    },
    { type: 'organization', kind: 'party', words: words(`Party; Democrats; Conservatives; Republicans; Greens; Movement`) },
    {
      type: 'organization',
      kind: 'armed',
      words: words(`Brigade; Brigades; Front; Cartel; Liberation Army; Liberation Front; Militia; Group Ransomware; Ransomware; Jihad; Gang; Mafia`),
    },
    {
      type: 'location',
      kind: 'other',
      words:
        words(`Street; Road; Avenue; Lane; Square; Park; Airport; International Airport; Island; River; Lake; Mountain; Mountains; Bridge; Tower; Stadium; Arena; Beach; Hospital; Cathedral; Castle; Palace; Museum; Theater; Hall; House; Hotel; Station; Bay; Sea; Ocean; Canyon; Valley; Desert
        Forest; Hill; Hills; Falls; Gate; Plaza; Center; Centre; Prison; Cemetery; Church of St; Harbour; Harbor; Peninsula; Reservoir; Creek; Canal; Glacier; Coast; Cape; Farm; Estate; Close; Drive; Court Road; Boulevard; Mosque; Temple; Abbey; Chapel; Zoo; Dam; Pier; Quay; Docks; Base; Camp; Detention Centre; Inn; Cafe; Restaurant; Pub; National Park`),
    },
    {
      type: 'location',
      kind: 'region',
      words: words(`County; Province; Islands; State; Territory; Region; Shire; Prefecture; Oblast; Highlands; Borders`),
    },
    { type: 'location', kind: 'city', words: words(`City; Town; Village; Falls City; Springs; Township`) },
    {
      type: 'event',
      words: words(
        `Cup; World Cup; Games; Olympics; Festival; Championship; Championships; Awards; Open; Marathon; Grand Prix; Summit; Conference; War; Revolution; Masters; Trophy; Classic; Prize; Day; Week; Show; Biennale; Accord; Accords; Agreement; Treaty; Deal; Plan; Scandal; Affair; Tour; League; Final; Crisis; Referendum; Act`,
      ),
    },
  ],
  triggers: [
    {
      type: 'person',
      words:
        words(`Mr; Mrs; Ms; Miss; Dr; Prof; Professor; Sir; Dame; Lord; Lady; Rev; Reverend; Father; Sister; Brother; Pope; Cardinal; Archbishop; Bishop; Imam; Rabbi; King; Queen; Prince; Princess; Duke; Duchess; Baroness; Baron; Count; Sheikh; Emir; Sultan; Emperor
        President; Vice President; Prime Minister; Premier; Chancellor; Minister; Foreign Minister; Defence Minister; Defense Minister; Interior Minister; Finance Minister; Home Secretary; Foreign Secretary; Secretary; Secretary of State; Secretary-General; Attorney General; Senator; Sen; Rep; Representative
        Congressman; Congresswoman; MP; MEP; MSP; Governor; Gov; Mayor; Councillor; Cllr; Judge; Justice; Chief Justice; Sheriff; General; Gen; Colonel; Col; Major; Maj; Captain; Capt; Lieutenant; Lt; Sergeant; Sgt; Corporal; Admiral; Commander; Inspector; Detective; Superintendent; Constable; PC; Officer; Chief; Ambassador
        Coach; manager; coach; captain; striker; midfielder; defender; goalkeeper; winger; quarterback; pitcher; golfer; boxer; jockey; sprinter; actor; actress; singer; rapper; comedian; director; producer; author; novelist; writer; poet; playwright; artist; painter; photographer; designer; model; presenter; broadcaster; journalist; reporter; editor
        columnist; historian; economist; analyst; scientist; researcher; professor; biologist; physicist; psychologist; sociologist; lawyer; attorney; barrister; solicitor; prosecutor; judge; activist; campaigner; lobbyist; entrepreneur; billionaire; businessman; businesswoman; tycoon; founder; co-founder; chairman; chairwoman; chair; chief executive
        CEO; boss; spokesman; spokeswoman; spokesperson; nominee; candidate; leader; politician; diplomat; whistleblower; dictator; terrorist; gunman; suspect; victim; killer; brother; sister; son; daughter; wife; husband; mother; father; widow; partner; friend; colleague; driver; cyclist; footballer; striker; teammate; rival; student; teacher; nurse; surgeon; doctor; farmer; secretary; minister; senator; lawmaker; congressman; governor; mayor; president; chancellor; prince; queen; king`),
    },
    {
      type: 'organization',
      kind: 'company',
      words: words(
        `company; firm; carmaker; automaker; retailer; supermarket; manufacturer; maker; airline; brand; startup; start-up; giant; bank; insurer; lender; brewer; developer; publisher; supplier; operator; group; chain; conglomerate; tech giant; shares in; contractor; consultancy; pollster; broker; hedge fund; shipbuilder; drugmaker; subsidiary; vendor; security firm`,
      ),
    },
    {
      type: 'organization',
      kind: 'media',
      words: words(
        `newspaper; broadcaster; magazine; tabloid; news agency; website; channel; radio station; daily; journal; news site; network; told the; told; blog`,
      ),
    },
    {
      type: 'organization',
      kind: 'ngo',
      words: words(
        `charity; union; trade union; NGO; campaign group; think tank; non-profit; nonprofit; advocacy group; rights group; foundation; pressure group; lobby group; aid group`,
      ),
    },
    { type: 'organization', kind: 'party', words: words(`party; coalition partner; rival party; opposition party`) },
    {
      type: 'organization',
      kind: 'armed',
      words: words(
        `terror group; terrorist group; militant group; jihadist group; rebel group; militia; hacker group; hacking group; ransomware group; ransomware gang; gang; cartel; insurgents; extremist group; threat actor; crime group; militants; guerrillas`,
      ),
    },
    { type: 'organization', kind: 'sports', words: words(`club; side; team; franchise; rivals; champions; against; visitors; hosts`) },
    {
      type: 'location',
      kind: 'city',
      words: words(
        `city of; town of; village of; capital; capital of; suburb of; near; outside; town; mayor of; resident of; residents of; born in; based in; living in; port of; outskirts of; city; centre of; north of; south of; east of; west of; miles from`,
      ),
    },
    { type: 'location', kind: 'region', words: words(`province of; state of; region of; county of; governor of; island of; province; region`) },
    {
      type: 'product',
      words: words(
        `app; software; smartphone; console; video game; drug; vaccine; platform; model; malware; spyware; tool; browser; operating system; jet; missile; rocket; satellite; service; website; ransomware strain; search engine`,
      ),
    },
    {
      type: 'work',
      words: words(
        `film; movie; book; novel; album; song; single; series; show; play; musical; sitcom; documentary; painting; memoir; thriller; drama; entitled; titled; called; programme; hit; track; opera; podcast`,
      ),
    },
    { type: 'event', words: words(`festival; tournament; operation; hurricane; storm; typhoon; conference; exhibition; campaign`) },
  ],
  speech: words(
    `said; says; told; added; adds; wrote; writes; tweeted; explained; explains; argued; argues; insisted; claimed; claims; warned; warns; admitted; admits; confirmed; announced; noted; replied; recalled; commented; stated; suggested; believes; thinks; joked; concluded; has said; had said; was quoted; denied; testified; asked; remembers; predicted; acknowledged; responded; was born; died; revealed; described`,
  ),
  ages: ['years', 'year'],
  connectors: ['of', 'the', 'for', 'on'],
  looseConnectors: ['in', 'to', 'against', 'at', 'with', 'from'],
  conjunctions: ['and'],
  complements: words(
    `national; federal; foreign; affairs; defence; defense; interior; health; finance; education; justice; trade; industry; energy; environment; environmental; agriculture; labour; labor; transport; security; intelligence; public; prosecutor; police; human; rights; services; revenue; customs; culture; sport; science; technology; economic; development; planning; statistics; water; housing; home; international; monetary; unification; information; communications; war; peace; emergency; disaster; management; mitigation; civil; aviation; election; electoral`,
  ),
  particles: ['de', 'van', 'von', 'der', 'den', 'bin', 'ben', 'al', 'el', 'ibn', 'da', 'di', 'dos', 'del', 'della', 'la', 'le', 'du'],
  beforePlaces: [],
  articles: ['the', 'a', 'an'],
  notNames:
    words(`the; a; an; this; that; these; those; my; your; his; her; its; our; their; i; you; he; she; it; we; they; me; him; us; them; who; whom; whose; which; what; when; where; why; how; in; on; at; to; for; from; by; with; of; about; as; into; like; through; after; before; over; between; out; against; during; without; under; around; among; while; if; but; and; or; nor; so; yet; because
    although; though; since; until; unless; once; than; then; there; here; now; today; yesterday; tomorrow; not; no; yes; all; some; any; many; most; more; much; few; several; each; every; both; either; neither; other; another; such; only; just; also; even; still; again; too; very; is; are; was; were; be; been; being; am; has; have; had; do; does; did; will; would; can; could; should; may; might; must; shall; let; get; got; go; come
    one; two; three; four; five; six; seven; eight; nine; ten; first; second; third; last; next; new; old; monday; tuesday; wednesday; thursday; friday; saturday; sunday; january; february; march; april; may; june; july; august; september; october; november; december; jan; feb; mar; apr; jun; jul; aug; sep; sept; oct; nov; dec
    mr; mrs; ms; miss; dr; prof; sir; rev; st; president; minister; prime; secretary; senator; judge; justice; general; professor; king; queen; lord; lady; father; mother; however; meanwhile; according; despite; instead; perhaps; maybe; well; please; thanks; thank; hello; ok; oh; god; internet; christmas; easter; english; french; german; american; british; european; chinese; russian; asian; african; arab; jewish; muslim; christian; islamic; catholic
    ceo; cfo; gdp; vat; uk; us; tv; dna; hiv; aids; covid; it; ai; pc; id; ok; pm; am; gmt; est; bst; mp; mps; msp; mep; faq; pr; hr; phd; ba; ma; ngo; ngos; url; api; vpn; ddos; sms; pdf; html; cctv; dvd; cd; dj; mbe; obe; cbe; lgbt; lgbtq; gcse; nfl; wow; image; picture; photo; video; read; related; advertisement; share; source; getty; images; story; breaking; exclusive; watch; listen; follow; updated; north; south; east; west; northern; southern; eastern; western; central; game; premier; live; world; day; team; part; chapter; section; article; act; yes`),
  headsFollow: true,
  idioms: words(
    `Trojan horse; Trojan horses; Achilles heel; Achilles tendon; Adam's apple; Pandora's box; Murphy's law; Stockholm syndrome; Down syndrome; Alzheimer's disease; Parkinson's disease; Lyme disease; Richter scale; Nobel Prize; Nobel Peace Prize; Father Christmas; sword of Damocles; Caesar salad; Molotov cocktail; Molotov cocktails; Ponzi scheme; Ponzi schemes; Ferris wheel`,
  ),
  demonyms: {
    FR: ['french'],
    DE: ['german'],
    GB: ['british', 'english', 'scottish', 'welsh'],
    IT: ['italian'],
    ES: ['spanish', 'catalan'],
    PT: ['portuguese'],
    BE: ['belgian'],
    NL: ['dutch'],
    CH: ['swiss'],
    AT: ['austrian'],
    IE: ['irish'],
    DK: ['danish'],
    SE: ['swedish'],
    NO: ['norwegian'],
    FI: ['finnish'],
    IS: ['icelandic'],
    PL: ['polish'],
    CZ: ['czech'],
    SK: ['slovak'],
    HU: ['hungarian'],
    RO: ['romanian'],
    BG: ['bulgarian'],
    GR: ['greek'],
    TR: ['turkish'],
    RS: ['serbian'],
    HR: ['croatian'],
    SI: ['slovenian'],
    BA: ['bosnian'],
    AL: ['albanian'],
    MK: ['macedonian'],
    UA: ['ukrainian'],
    RU: ['russian'],
    BY: ['belarusian'],
    MD: ['moldovan'],
    EE: ['estonian'],
    LV: ['latvian'],
    LT: ['lithuanian'],
    GE: ['georgian'],
    AM: ['armenian'],
    AZ: ['azerbaijani'],
    US: ['american'],
    CA: ['canadian'],
    MX: ['mexican'],
    BR: ['brazilian'],
    AR: ['argentine', 'argentinian'],
    CL: ['chilean'],
    CO: ['colombian'],
    VE: ['venezuelan'],
    PE: ['peruvian'],
    BO: ['bolivian'],
    EC: ['ecuadorian'],
    CU: ['cuban'],
    HT: ['haitian'],
    CN: ['chinese'],
    TW: ['taiwanese'],
    JP: ['japanese'],
    KR: ['south korean'],
    KP: ['north korean'],
    IN: ['indian'],
    PK: ['pakistani'],
    BD: ['bangladeshi'],
    AF: ['afghan'],
    LK: ['sri lankan'],
    NP: ['nepalese'],
    MM: ['burmese'],
    TH: ['thai'],
    VN: ['vietnamese'],
    KH: ['cambodian'],
    ID: ['indonesian'],
    MY: ['malaysian'],
    SG: ['singaporean'],
    PH: ['philippine', 'filipino'],
    KZ: ['kazakh'],
    IR: ['iranian'],
    IQ: ['iraqi'],
    SY: ['syrian'],
    LB: ['lebanese'],
    IL: ['israeli'],
    PS: ['palestinian'],
    JO: ['jordanian'],
    SA: ['saudi'],
    AE: ['emirati'],
    QA: ['qatari'],
    KW: ['kuwaiti'],
    YE: ['yemeni'],
    EG: ['egyptian'],
    LY: ['libyan'],
    TN: ['tunisian'],
    DZ: ['algerian'],
    MA: ['moroccan'],
    ML: ['malian'],
    NG: ['nigerian'],
    SN: ['senegalese'],
    GH: ['ghanaian'],
    CM: ['cameroonian'],
    CD: ['congolese'],
    RW: ['rwandan'],
    UG: ['ugandan'],
    KE: ['kenyan'],
    TZ: ['tanzanian'],
    ET: ['ethiopian'],
    SO: ['somali'],
    SD: ['sudanese'],
    ZA: ['south african'],
    ZW: ['zimbabwean'],
    AU: ['australian'],
    NZ: ['new zealand'],
  },
  demonymEndings: ['', 's'],
  kindCues: [
    {
      type: 'organization',
      kind: 'media',
      words: words(
        `according to; told; reported by; interview with; published by; published in; writes in; reporter for; editor of; journalist at; columnist for; in the; told the`,
      ),
    },
    {
      type: 'organization',
      kind: 'sports',
      words: words(
        `against; beat; defeated; joined; signed for; plays for; played for; fans of; coach of; manager of; captain of; striker; win over; defeat to; at; versus; host; hosts; visit`,
      ),
    },
    {
      type: 'organization',
      kind: 'education',
      words: words(`professor at; student at; students at; graduate of; researcher at; researchers at; lecturer at; attended; studied at; taught at`),
    },
    {
      type: 'organization',
      kind: 'company',
      words: words(`shares of; CEO of; owner of; bought by; founder of; employees of; customers of; chief executive of; sold by; made by`),
    },
    { type: 'location', kind: 'city', words: words(`mayor of; town of; city of; born in; near`) },
  ],
  kindWords: [
    {
      type: 'organization',
      kind: 'agency',
      words: words(
        `army; navy; police; ministry; department; commission; council; committee; court; parliament; senate; government; bureau; authority; service; services; office; board; embassy; guard; force; forces; hospital trust; NHS; customs; treasury; coastguard; sheriff; county; city; borough; defence; defense; monitor; navigation; administration; election; budget; prosecutor; inspectorate`,
      ),
    },
    {
      type: 'organization',
      kind: 'media',
      words: words(
        `radio; tv; television; times; post; news; herald; magazine; gazette; journal; press; com; net; tribune; pundit; broadcasting; daily; telegraph; chronicle; podcast; media; echo; express; wire; review`,
      ),
    },
    {
      type: 'organization',
      kind: 'ngo',
      words: words(
        `trust; foundation; association; union; society; federation; charity; campaign; church; alliance; coalition; friends; citizens; awareness; samaritans; conservation; congress; conference; independent schools; crimestoppers; watch; aid; cross; crescent; league; guild; institution; network; schools; rights`,
      ),
    },
    {
      type: 'organization',
      kind: 'education',
      words: words(
        `university; college; school; academy; institute; institution of; laboratory; observatory; research; center for; centre for; LSU; medical`,
      ),
    },
    {
      type: 'organization',
      kind: 'sports',
      words: words(
        `united; rovers; athletic; athletics; rangers; warriors; lakers; fc; rugby; football; cricket; golf; premiership; league; club; team; rapid; vikings; nuggets; premier; stars; olympic; sports; racing; hearts; celtic; tigers; bulldogs`,
      ),
    },
    {
      type: 'organization',
      kind: 'party',
      words: words(
        `party; democrats; republicans; conservatives; labour; liberal; tories; greens; campaign committee; republican; democratic; national republican`,
      ),
    },
    {
      type: 'organization',
      kind: 'armed',
      words: words(`front; brigade; brigades; militia; cartel; jihad; mafia; gang; liberation; resistance; taliban`),
    },
    {
      type: 'organization',
      kind: 'international',
      words: words(`nations; european; international; world; union; un; eu; nato; african; arab; global; commonwealth`),
    },
    { type: 'organization', kind: 'other', words: words(`orchestra; band; opera; ballet; choir; against; leave; movement; hospital`) },
    { type: 'location', kind: 'country', words: words(`republic; kingdom; emirate; principality; sultanate; empire`) },
    {
      type: 'location',
      kind: 'region',
      words: words(
        `north; south; east; west; southern; northern; eastern; western; southwest; southeast; northwest; northeast; coast; province; state; county; region; district; islands; island; peninsula; basin; plains; midlands; highlands; borders; territory; desert; shire; california; valley; corners; -shire; africa; asia; america; europe`,
      ),
    },
    {
      type: 'location',
      kind: 'other',
      words: words(
        `street; road; avenue; square; park; airport; stadium; arena; hotel; hospital; prison; hmp; church; cathedral; castle; palace; museum; theatre; theater; hall; house; mews; gardens; lane; bridge; river; lake; sea; ocean; mount; mountains; rockies; zone; dmz; gate; tower; club; community; levee; golf; pub; restaurant; beach; bay; cape; punta; school; st; saint; line; wall; estate; farm; harbour; station; canal; forest; zoo; prison; plaza; islands of; reef; crater; planet; moon; mars`,
      ),
    },
  ],
  tellingWords: [
    {
      type: 'organization',
      kind: 'sports',
      words: words(
        `football; basketball; athletics; rugby; cricket; tennis; cycling; swimming; gymnastics; boxing; golf; hockey; baseball; volleyball; softball; rowing`,
      ),
    },
    { type: 'organization', kind: 'ngo', words: words(`unions; consumers; tenants; schools; churches; charities`) },
  ],
  abbreviated: words(`or; in short; for short; abbreviated; abbreviated as; short for; abbreviated to`),
  renamed: words(
    `now; now known as; now called; since renamed; renamed; renamed as; rebranded; rebranded as; since rebranded as; later renamed; later known as; later called; now named; today known as`,
  ),
  callings: {
    pronouns: words(`that; which; whom; who`),
    verbs: words(
      `call; calls; called; also call; dub; dubs; dubbed; have dubbed; has dubbed; track as; tracks as; know as; knows as; refer to as; refers to as; name; nickname; nicknamed`,
    ),
    by: [],
  },
  aliases: [
    {
      relation: 'official name',
      words: words(
        `officially; officially known as; officially called; officially named; whose official name is; formally; formally known as; legally known as; full name; registered as; trading as; whose real name is; real name; born`,
      ),
    },
    {
      relation: 'also known as',
      words: words(
        `also known as; aka; a.k.a.; alias; known as; better known as; best known as; also called; nicknamed; dubbed; commonly known as; going by the name of; tracked as; also tracked as; who goes by; also goes by; also goes by the name; goes by the name; also tracked under the name; otherwise known as; known to fans as; popularly known as; affectionately known as; widely known as; who goes by the name; alternatively known as; whose nickname is; or simply`,
      ),
    },
    {
      relation: 'former name',
      words: words(
        `formerly; formerly known as; previously; previously known as; formerly called; previously called; once known as; ex-; renamed from; then known as; née; then called; once called; once named; originally called; originally named; originally known as; until recently; previously named; formerly named; born as; earlier known as; which was called`,
      ),
    },
  ],
};
