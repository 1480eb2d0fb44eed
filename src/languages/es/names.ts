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
        `policía local de barrio; parte de; agencia de viajes; agencia de noticias; banco de datos; banco de pruebas; comisión de investigación; cuerpo de baile`,
      ),
    },
    {
      type: 'organization',
      kind: 'agency',
      lists: true,
      small: true,
      words: words(
        `ministerio; departamento de; secretaría de Estado; secretaría general; dirección general; consejería; consejería de; subsecretaría; viceministerio; comisión nacional; instituto nacional; agencia estatal; agencia nacional; oficina nacional; centro nacional; consejo nacional; autoridad nacional; delegación del Gobierno; servicio nacional; unidad central; superintendencia; procuraduría general; contraloría general; registro nacional; brigada central`,
      ),
    },
    {
      type: 'organization',
      kind: 'agency',
      words:
        words(`tribunal; tribunal superior; tribunal superior de justicia; tribunal constitucional; tribunal supremo; corte suprema; corte constitucional; audiencia provincial; audiencia; juzgado; juzgado de instrucción; juzgado de lo penal; juzgado de primera instancia; fiscalía; fiscalía general; fiscalía provincial; policía; policía nacional; policía local; policía federal; policía metropolitana; guardia
        ayuntamiento; alcaldía; diputación; diputación provincial; diputación foral; cabildo; gobierno de; generalitat de; junta de; xunta de; parlamento; parlamento de; asamblea; asamblea nacional; cámara de; senado; congreso; ejército; ejército de; fuerza aérea; armada; fuerzas armadas; embajada; consulado; banco central; banco nacional; gobernación; intendencia; prefectura; hospital universitario; servicio de salud; servicio murciano; agencia; bomberos de; cuerpo de bomberos; comisaría; delegación; consorcio; universidad policial`),
    },
    {
      type: 'organization',
      kind: 'agency',
      demonym: true,
      words: words(
        `policía; ejército; marina; armada; fuerzas armadas; parlamento; gobierno; embajada; banco central; servicio secreto; agencia espacial; fuerza aérea; servicios de inteligencia; guardia costera`,
      ),
    },
    {
      type: 'organization',
      kind: 'international',
      small: true,
      lists: true,
      words: words(
        `organización mundial; organización internacional; organización de las naciones unidas; organización de estados; agencia europea; agencia internacional; corte internacional; corte interamericana; comisión interamericana; comisión europea; tribunal internacional; tribunal europeo; banco interamericano; banco mundial; fondo monetario; consejo europeo; alto comisionado; comité internacional; programa mundial; unión africana`,
      ),
    },
    {
      type: 'organization',
      kind: 'education',
      link: 'any',
      words: words(
        `universidad; universidad politécnica; universidad autónoma; universidad nacional; universidad complutense; facultad; facultad de; escuela; escuela superior; escuela de; instituto; instituto de; colegio; academia; centro de investigación; laboratorio; universitat; politécnico; observatorio`,
      ),
    },
    {
      type: 'organization',
      kind: 'ngo',
      words: words(
        `asociación; asociación de; asociación española; federación; federación de; fundación; confederación; sindicato; sindicato de; unión de; colegio de; colegio oficial; plataforma; cofradía; hermandad; cámara de comercio; coordinadora; sociedad española; sociedad; diócesis; archidiócesis; conferencia episcopal; cofradía de pescadores; lonja de; gremio de; comité de`,
      ),
    },
    {
      type: 'organization',
      kind: 'sports',
      link: 'any',
      words: words(
        `real federación; real federación española; club deportivo; real; atlético; deportivo; racing; club; CD; UD; SD; CF; FC; RCD; CA; Athletic; Rayo; Unión Deportiva; selección`,
      ),
    },
    { type: 'organization', kind: 'party', words: words(`partido; partido de la; frente; movimiento; coalición; agrupación`) },
    { type: 'organization', kind: 'armed', words: words(`cartel; cártel; frente de liberación; ejército de liberación; brigadas; milicia`) },
    {
      type: 'organization',
      kind: 'company',
      words: words(
        `banco; caja; grupo; compañía; conservas; editorial; bodegas; laboratorios; aerolíneas; constructora; inmobiliaria; hoteles; industrias; supermercados; astilleros; aceites; cervezas`,
      ),
    },
    {
      type: 'location',
      kind: 'other',
      words: words(
        `calle; avenida; paseo; plaza; plaza de; puente; parque; parque nacional; parque natural; estación; estación de; aeropuerto; puerto; puerto de; playa; río; lago; mar; océano; monte; pico; sierra; sierra de; golfo; golfo de; bahía; bahía de; cabo; canal; estrecho; estrecho de; isla de; palacio; palacio de; castillo; catedral; iglesia; basílica; monasterio; museo; teatro; estadio; hospital; cárcel; prisión; centro penitenciario; hotel; torre; ría; ría de; valle; valle de; desierto; bosque; volcán; cuenca; carretera; autopista; barrio; polígono; polígono industrial; cementerio; mercado; embalse; pantano; cueva; auditorio; pabellón; faro`,
      ),
    },
    {
      type: 'location',
      kind: 'region',
      words: words(
        `isla; islas; península; provincia; provincia de; condado; condado de; comarca; departamento del; estado de; región de; archipiélago`,
      ),
    },
    {
      type: 'event',
      words: words(
        `copa; copa del mundo; campeonato; campeonato de; mundial; juegos; juegos olímpicos; festival; festival de; feria; feria de; cumbre; guerra; guerra de; batalla; batalla de; tratado; tratado de; acuerdo de; operación; huracán; tormenta; tifón; ciclón; gran premio; gran premio de; vuelta a; liga; torneo; supercopa; caso; maratón; salón; bienal; ley`,
      ),
    },
  ],
  tails: [
    {
      type: 'organization',
      kind: 'company',
      words: words(
        `SA; SL; SLU; SAU; Inc; Ltd; Corp; LLC; Group; Holding; GmbH; AG; SpA; BV; Airlines; Technologies; Systems; Bank; Pharma; Motors; Energy; Software; Capital; Ventures; Company; Air; Studios; Labs; Research; Partners`,
      ),
    },
    {
      type: 'organization',
      kind: 'education',
      words: words(`University; College; School; High School; Medical School; Institute; Observatory; Research Center`),
    },
    { type: 'organization', kind: 'sports', words: words(`FC; CF; United; City; Athletics; Rovers; Lakers; Warriors; Rugby`) },
    {
      type: 'organization',
      kind: 'media',
      words: words(`Times; Post; Tribune; Herald; News; TV; FM; Radio; Journal; Magazine; Televisión; Register; Noticias; Daily; Globe`),
    },
    { type: 'organization', kind: 'ngo', words: words(`Foundation; Association; Trust; Union; Watch; Church; Institution; Congress`) },
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
        words(`Sr.; Sra.; Sr; Sra; Srta.; señor; señora; don; doña; Don; Doña; Dr.; Dra.; doctor; doctora; profesor; profesora; presidente; presidenta; vicepresidente; vicepresidenta; expresidente; ministro; ministra; primer ministro; primera ministra; exministro; canciller; secretario; secretaria; secretario general; secretaria general; secretario de Estado; consejero; consejera; portavoz; diputado; diputada; senador; senadora; alcalde; alcaldesa; gobernador; gobernadora
        fiscal; fiscal general; juez; jueza; magistrado; magistrada; abogado; abogada; general; coronel; comandante; capitán; teniente; sargento; comisario; comisaria; inspector; inspectora; rey; reina; príncipe; princesa; duque; duquesa; papa; cardenal; obispo; arzobispo; padre; sor; imán; rabino; director; directora; director general; directora general; jefe; jefa; líder; dirigente; fundador; fundadora; cofundador; empresario; empresaria; multimillonario; consejero delegado; entrenador; entrenadora
        seleccionador; técnico; delantero; centrocampista; defensa; portero; jugador; jugadora; futbolista; piloto; ciclista; tenista; atleta; golfista; actor; actriz; director de cine; cineasta; cantante; músico; rapero; guitarrista; escritor; escritora; novelista; poeta; autor; autora; periodista; presentador; presentadora; pintor; pintora; artista; fotógrafo; diseñador; arquitecto; arquitecta; historiador; historiadora; economista; politólogo; politóloga; sociólogo; analista; investigador; investigadora; científico; científica; médico; médica
        virólogo; activista; candidato; candidata; embajador; embajadora; opositor; opositora; dictador; terrorista; exfutbolista; concejal; concejala; delegado; delegada; hermano; hermana; hijo; hija; esposa; esposo; marido; mujer; viuda; compañero; compañera; amigo; Mr.; Mr; Mrs.; Lord; Sir; lady; patrón mayor; armador; propietario; gerente; coordinador; coordinadora; responsable; conselleira; conselleiro; nominado; expresidenta; subsecretario`),
    },
    {
      type: 'organization',
      kind: 'company',
      words: words(
        `empresa; compañía; firma; grupo; constructora; aerolínea; fabricante; multinacional; gigante; banco; aseguradora; operadora; marca; farmacéutica; filial; tecnológica; petrolera; startup; distribuidora; cadena; editorial; consultora; conservera; automovilística; minorista; sociedad; proveedor; fondo`,
      ),
    },
    {
      type: 'organization',
      kind: 'media',
      words: words(
        `diario; periódico; revista; cadena; emisora; agencia; agencia de noticias; semanario; canal; televisión; radio; rotativo; portal; medio; tabloide; web; digital`,
      ),
    },
    {
      type: 'organization',
      kind: 'ngo',
      words: words(`asociación; ONG; sindicato; fundación; organización; colectivo; plataforma; entidad; organización benéfica`),
    },
    { type: 'organization', kind: 'party', words: words(`partido; formación; coalición; grupo parlamentario`) },
    {
      type: 'organization',
      kind: 'armed',
      words: words(
        `grupo terrorista; organización terrorista; milicia; guerrilla; grupo armado; banda terrorista; banda; cártel; grupo de hackers; grupo yihadista; grupo de ransomware; grupo criminal`,
      ),
    },
    { type: 'organization', kind: 'sports', words: words(`club; equipo; conjunto; escudería; franquicia`) },
    {
      type: 'location',
      kind: 'city',
      words: words(
        `ciudad de; ciudad; localidad de; municipio de; capital; pueblo de; villa de; alcalde de; alcaldesa de; barrio de; vecinos de; cerca de; aldea de; localidad; municipio; concello de; puerto de; natural de; norte de; sur de; este de; oeste de`,
      ),
    },
    {
      type: 'location',
      kind: 'region',
      words: words(`provincia de; región de; estado de; departamento de; comarca de; isla de; condado de; comunidad de; gobernador de`),
    },
    { type: 'location', kind: 'country', words: words(`República de; reino de`) },
    {
      type: 'product',
      words: words(
        `aplicación; app; programa; móvil; modelo; consola; videojuego; vacuna; medicamento; plataforma; red social; satélite; cohete; avión; buque; navegador; sistema operativo; virus; malware; herramienta`,
      ),
    },
    {
      type: 'work',
      words: words(
        `película; libro; novela; disco; álbum; serie; canción; programa; obra; documental; ópera; cuadro; filme; sencillo; titulado; titulada; tema; podcast; musical`,
      ),
    },
    { type: 'event', words: words(`festival; operación; torneo; huracán; tormenta; feria; congreso`) },
  ],
  speech: words(
    `dijo; dice; afirmó; afirma; aseguró; asegura; explicó; explica; señaló; señala; añadió; añade; declaró; declara; indicó; indica; comentó; comenta; apuntó; apunta; recordó; recuerda; advirtió; advierte; anunció; anuncia; confirmó; confirma; destacó; destaca; subrayó; sostuvo; sostiene; reconoció; reconoce; lamentó; lamenta; criticó; denunció; denuncia; escribió; tuiteó; respondió; insistió; insiste; manifestó; relató; relata; contó; cuenta; concluyó; concluye; ha dicho; ha afirmado; ha asegurado; ha explicado; ha señalado; ha anunciado; ha declarado; murió; nació; admitió; negó; pidió; opina; resume; precisó`,
  ),
  ages: ['años'],
  connectors: ['de', 'del', 'la', 'las', 'los', 'el'],
  looseConnectors: ['a', 'al', 'en', 'para', 'por', 'contra', 'sobre', 'sin'],
  conjunctions: ['y', 'e'],
  complements:
    words(`nacional; general; estatal; federal; regional; provincial; municipal; superior; supremo; suprema; constitucional; central; europeo; europea; internacional; mundial; público; pública; públicas; civil; militar; social; sociales; electoral; penal; seguridad; salud; sanidad; interior; exteriores; asuntos; relaciones; justicia; defensa; hacienda; economía; economía; trabajo; empleo; educación; cultura; deporte; deportes; ciencia; innovación; universidades; industria; comercio; turismo; agricultura; pesca; alimentación; medio; ambiente; ambiental; transición; ecológica; transportes; movilidad; fomento; vivienda; energía; minas; agua; ganadería
    igualdad; derechos; humanos; consumo; política; territorial; inclusión; migraciones; migración; refugiados; naciones; unidas; estadística; mercado; mercados; valores; competencia; tráfico; meteorología; protección; datos; inteligencia; ciberseguridad; investigación; investigaciones; técnica; tecnología; información; comunicación; comunicaciones; inversiones; desarrollo; cooperación; exterior; finanzas; crédito; público; tributaria; aduanas; policía; guardia; justicia; apelaciones; cuentas; familia; mujer; mujeres; juventud; infancia; mayores; menores; víctimas; terrorismo; antidroga; anticorrupción; organizado; crimen; emergencias; catástrofes; salvamento; marítimo; marítima; aéreo; aérea; espacial; nuclear; autónoma; autónomo; politécnica; complutense; universitario; universitaria; popular; socialista; comunista; obrera; obrero; ciudadana; ciudadano; demócrata; democrático; republicano; republicana; liberación; trabajadores; empresarios; consumidores; usuarios; agricultores; ganaderos; pescadores; abogados; médicos; periodistas; jueces; fiscales; española; español`),
  particles: ['de', 'del', 'la', 'las', 'los', 'y', 'i', 'van', 'von', 'der', 'da', 'di', 'al', 'el', 'bin', 'ben', 'e', 'dos'],
  beforePlaces: [],
  articles: ['el', 'la', 'los', 'las', 'un', 'una', 'unos', 'unas', 'al', 'del', 'lo'],
  notNames:
    words(`el; la; los; las; un; una; unos; unas; lo; al; del; de; a; en; con; por; para; sin; sobre; entre; hasta; desde; contra; según; durante; tras; ante; bajo; hacia; mediante; y; e; o; u; ni; pero; sino; aunque; porque; pues; que; quien; quienes; cual; cuando; donde; como; cuanto; qué; quién; cómo; cuándo; dónde; si; sí; no; ya; aún; también; tampoco; así; además; después; antes; luego; entonces; ahora; hoy; ayer; mañana; aquí; allí; siempre; nunca; muy; más; menos; mucho; muchos; muchas; poco; todo; todos; toda; todas; otro; otra; otros; otras
    este; esta; estos; estas; ese; esa; esos; esas; aquel; aquella; esto; eso; mi; tu; su; sus; nuestro; nuestra; yo; tú; él; ella; ellos; ellas; nosotros; usted; ustedes; me; te; se; nos; le; les; es; son; fue; era; ha; han; hay; está; están; ser; estar; tiene; hace; puede; cada; algunos; algunas; varios; varias; mientras; sin; embargo; aparte; además; incluso; solo; sólo; casi; quizá; tal; vez; uno; dos; tres; cuatro; cinco; seis; siete; ocho; nueve; diez; enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre; lunes; martes; miércoles; jueves; viernes; sábado; domingo
    presidente; ministro; señor; señora; don; doña; dr; dra; sr; sra; iva; pib; ong; pyme; pymes; erte; ere; eso; tv; dna; adn; vih; sida; uci; tac; pcr; covid; dni; nie; ave; cd; dvd; usb; pdf; foto; fotos; vídeo; imagen; leer; ver; fuente; dios; navidad; internet; estado; gobierno; the; of; and`),
  idioms: words(
    `caballo de Troya; caballos de Troya; talón de Aquiles; caja de Pandora; espada de Damocles; síndrome de Estocolmo; síndrome de Down; escala de Richter; premio Nobel; Papá Noel; cóctel molotov; ley de Murphy`,
  ),
  demonyms: {
    FR: ['francés', 'frances'],
    DE: ['alemán', 'aleman'],
    GB: ['británic', 'inglés', 'ingles', 'escocés', 'escoces', 'galés'],
    IT: ['italian'],
    ES: ['español', 'catalán', 'catalan', 'vasc', 'galleg', 'andaluz'],
    PT: ['portugués', 'portugues'],
    BE: ['belg'],
    NL: ['holandés', 'holandes', 'neerlandés', 'neerlandes'],
    CH: ['suiz'],
    AT: ['austriac'],
    IE: ['irlandés', 'irlandes'],
    DK: ['danés', 'danes'],
    SE: ['suec'],
    NO: ['norueg'],
    FI: ['finlandés', 'finlandes'],
    PL: ['polac'],
    CZ: ['chec'],
    HU: ['húngar'],
    RO: ['ruman'],
    GR: ['grieg'],
    TR: ['turc'],
    UA: ['ucranian'],
    RU: ['rus'],
    US: ['estadounidense', 'norteamerican'],
    CA: ['canadiense'],
    MX: ['mexican'],
    BR: ['brasileñ'],
    AR: ['argentin'],
    CL: ['chilen'],
    CO: ['colombian'],
    VE: ['venezolan'],
    PE: ['peruan'],
    BO: ['bolivian'],
    EC: ['ecuatorian'],
    UY: ['uruguay'],
    PY: ['paraguay'],
    CU: ['cuban'],
    CN: ['chin'],
    JP: ['japonés', 'japones'],
    KR: ['surcorean'],
    KP: ['norcorean'],
    IN: ['indi'],
    PK: ['pakistaní', 'paquistaní'],
    AF: ['afgan'],
    ID: ['indonesi'],
    PH: ['filipin'],
    IR: ['iraní'],
    IQ: ['iraquí'],
    SY: ['siri'],
    LB: ['libanés', 'libanes'],
    IL: ['israelí'],
    PS: ['palestin'],
    SA: ['saudí'],
    QA: ['catarí'],
    EG: ['egipci'],
    LY: ['libi'],
    TN: ['tunecin'],
    DZ: ['argelin'],
    MA: ['marroquí'],
    NG: ['nigerian'],
    ZA: ['sudafrican'],
    AU: ['australian'],
    NZ: ['neozelandés'],
    MK: ['macedoni'],
    GT: ['guatemaltec'],
    SV: ['salvadoreñ'],
    NI: ['nicaragüense'],
    HN: ['hondureñ'],
    DO: ['dominican'],
  },
  demonymEndings: ['', 'o', 'a', 'os', 'as', 's', 'es'],
  runsArePeople: true,
  ...kinds,
  abbreviated: words(`o; en siglas; por sus siglas; abreviado; abreviada`),
  renamed: words(
    `rebautizado; rebautizada; rebautizado como; rebautizada como; ahora; hoy; ahora llamado; ahora llamada; hoy llamado; hoy llamada; renombrado; renombrada; renombrado como; renombrada como; actualmente`,
  ),
  callings: {
    pronouns: words(`que; quien`),
    verbs: words(
      `llama; llaman; llaman también; llamaban; apodan; apoda; denominan; denomina; conocen como; conoce como; bautizaron como; bautizó como; llamaron; identifican como; identifica como`,
    ),
    by: [],
  },
  aliases: [
    {
      relation: 'official name',
      words: words(
        `oficialmente; oficialmente llamado; oficialmente llamada; cuyo nombre oficial es; de nombre oficial; denominada oficialmente; denominado oficialmente; cuya razón social es; razón social; de nombre real; cuyo nombre real es; cuyo nombre completo es`,
      ),
    },
    {
      relation: 'also known as',
      words: words(
        `alias; conocido como; conocido también como; conocida también como; conocida como; también conocido como; también conocida como; más conocido como; más conocida como; apodado; apodada; llamado; también llamado; también llamada; conocido por; conocida por; mejor conocido como; mejor conocida como; bautizado como; alias el; a quien todos llaman; al que llaman; a la que llaman; conocido por todos como; conocida por todos como; popularmente conocido como; popularmente conocida como; apodado el; apodada la; de nombre artístico`,
      ),
    },
    {
      relation: 'former name',
      words: words(
        `ex-; ex; antes; anteriormente; antiguamente; antigua; antiguo; antes llamado; antes llamada; anteriormente conocido como; anteriormente conocida como; antes conocido como; antes conocida como; hasta entonces; nacido; nacida; antes conocida; hasta hace poco; entonces llamado; entonces llamada; que antes se llamaba; anteriormente llamado; anteriormente llamada; previamente conocido como; previamente conocida como`,
      ),
    },
  ],
};
