import type { NameData } from '../name-data.js';
import { wordList as words } from '../word-list.js';

const kindCues: NameData['kindCues'] = [
  {
    type: 'organization',
    kind: 'media',
    words: words(
      `según; informó; informa; informaron; reveló; publicó; publica; dijo a; dijo al; dijo a la; declaró a; declaró al; contó a; contó al; explicó a; explicó al; aseguró a; comentó a; entrevista con; entrevista a; entrevista en; publicado en; publicada en; periodista de; reportero de; redacción de; editor de; columnista de; periódico; diario; cadena; cadena de televisión; emisora; portal; sitio; sitio web; página web; agencia; agencia de noticias; revista; semanario; tabloide; canal; citado por; citada por`,
    ),
  },
  {
    type: 'organization',
    kind: 'ngo',
    words: words(
      `ONG; organización; organización benéfica; asociación; fundación; sindicato; voluntarios de; activistas de; secretario general de la; secretaria general de la; afiliados a; colectivo; plataforma; entidad; patronal; organización ecologista; congregación de`,
    ),
  },
  {
    type: 'organization',
    kind: 'education',
    words: words(
      `profesor de; profesora de; profesor en; profesora en; profesor en la; catedrático de; catedrática de; investigador de; investigadora de; investigadores de; investigadores del; estudiante de; estudiantes de; alumnos de; alumnos del; graduado en; graduada en; licenciado por; doctorado por; estudió en; científicos de; rector de; rectora de; decano de`,
    ),
  },
  {
    type: 'organization',
    kind: 'sports',
    words: words(
      `contra el; ante el; frente al; al; victoria del; victoria de; derrota del; derrota de; jugador del; jugador de; jugadores del; jugadores de; entrenador del; entrenador de; técnico del; capitán del; capitán de; delantero del; portero del; defensa del; aficionados del; afición del; partido contra; partido ante; fichó por; club; equipo; conjunto; ganó al; venció al; vencer al; derrotó al; eliminó al; goles del; plantilla del`,
    ),
  },
  {
    type: 'organization',
    kind: 'party',
    words: words(
      `diputado de; diputada de; diputado del; diputada del; diputados de; diputados del; senador del; senadora del; candidato de; candidata de; candidato del; candidata del; líder de; líder del; votantes de; militantes de; militantes del; portavoz del; lista de; coalición con; congresista; congresistas; secretario general del; formación`,
    ),
  },
  {
    type: 'organization',
    kind: 'armed',
    words: words(
      `grupo terrorista; organización terrorista; combatientes de; combatientes del; combatientes de la; yihadistas de; yihadistas del; rebeldes; milicia; milicianos de; reivindicado por; cártel de; banda; guerrilla; guerrilleros de; grupo rebelde; grupo yihadista; grupo de hackers; grupo armado; facción; terroristas de`,
    ),
  },
  {
    type: 'organization',
    kind: 'company',
    words: words(
      `acciones de; consejero delegado de; consejera delegada de; director ejecutivo de; directora ejecutiva de; presidente ejecutivo de; fundador de; fundadora de; empleados de; trabajadores de; plantilla de; clientes de; filial de; propiedad de; propietario de; propietaria de; accionistas de; fabricante; empresa; compañía; firma; marca; multinacional; aerolínea; tecnológica; operadora; constructora; cadena de; tiendas de; gigante; banco; aseguradora; grupo; sociedad; empresa de`,
    ),
  },
  {
    type: 'location',
    kind: 'country',
    words: words(
      `presidente de; presidenta de; primer ministro de; primera ministra de; Gobierno de; embajador en; embajador de; frontera con; rey de; reina de; canciller de; república de; selección de; país; Estado de`,
    ),
  },
  {
    type: 'location',
    kind: 'region',
    words: words(
      `provincia de; provincia; gobernador de; gobernadora de; región de; región; condado de; departamento de; comunidad de; distrito de; comarca de; isla de; archipiélago de; presidente de la Junta de; estado norteamericano de; territorio de`,
    ),
  },
  {
    type: 'location',
    kind: 'city',
    words: words(
      `alcalde de; alcaldesa de; ciudad de; ciudad; localidad de; localidad; municipio de; municipio; pueblo de; pueblo; nació en; nacido en; nacida en; cerca de; afueras de; vecinos de; capital; barrio de; villa de; centro de; residentes de; natural de; puerto de; obispo de; ciudad portuaria de`,
    ),
  },
  {
    type: 'location',
    kind: 'other',
    words: words(
      `río; estadio; estadio de; orillas del; cárcel de; prisión de; lago; monte; finca; finca de; campo de; instalaciones de; reserva de; propiedad de la finca`,
    ),
  },
];

const kindWords: NameData['kindWords'] = [
  {
    type: 'organization',
    kind: 'agency',
    words: words(
      `ministerio; departamento; consejería; policía; guardia; ejército; marina; armada; gobierno; parlamento; senado; congreso; tribunal; juzgado; fiscalía; ayuntamiento; comisión; consejo; oficina; servicio; agencia; dirección; comité; cámara; embajada; bomberos; hospital; autoridad; secretaría; delegación; navegación; diputación; cabildo; registro; police; department; commission; agency; tesoro; hacienda; fiscal; ertzaintza; mossos; fuerzas; fuerza; brigada; comisaría; inspección; jefatura; subdelegación; concejalía; gobernación; intendencia; prisiones; penitenciario; penitenciarias; penitenciarios; instituciones; aduanas; patrulla; suprema; supremo; constitucional; presidencia; capitanía; registraduría; procuraduría; contraloría; superintendencia; salud; cuerpo; asamblea; rectoría; servicios; seguridad; unidad`,
    ),
  },
  {
    type: 'organization',
    kind: 'media',
    words: words(
      `radio; televisión; tv; diario; periódico; revista; noticias; com; times; post; news; herald; register; canal; gaceta; voz; pundit; prensa; mundo; país; vanguardia; correo; hora; heraldo; tribuna; informativos; informativo; semanario; publicaciones; editorial; tele; telediario; cope; antena; cadena; eco; magazine; blog`,
    ),
  },
  {
    type: 'organization',
    kind: 'ngo',
    words: words(
      `asociación; fundación; sindicato; sindicatos; cruz; iglesia; federación; confederación; unión; amigos; plataforma; trust; conferencia; colegio; samaritanos; ciudadanos; sociedad; coordinadora; comunidad; colegios; cáritas; médicos; ecologistas; consumidores; usuarios; víctimas; derechos; humanos; greenpeace; cofradía; hermandad; gremio; patronal; empresarios; arzobispado; obispado; diócesis; congregación; parroquia; orden; liga; red; alianza; coalición; colectivo; movimiento; foro; observatorio; mesa; asociaciones`,
    ),
  },
  {
    type: 'organization',
    kind: 'education',
    words: words(
      `universidad; escuela; instituto; colegio; facultad; academia; laboratorio; university; school; college; universitat; universidades; politécnica; complutense; autónoma; conservatorio; liceo; politécnico; investigación; investigaciones; científicas; ciencias; estudios; facultades; campus`,
    ),
  },
  {
    type: 'organization',
    kind: 'sports',
    words: words(
      `real; atlético; club; deportivo; cf; fc; lakers; warriors; rangers; selección; racing; rapid; rayo; premiership; liga; athletics; fútbol; baloncesto; deportiva; sporting; unión; athletic; atletismo; tenis; rugby; ciclismo; equipo; escudería; peña; olímpico; olímpica; betis; sociedad; celta; alavés; juventud; ferrari; tigres; red`,
    ),
  },
  {
    type: 'organization',
    kind: 'party',
    words: words(
      `partido; republicano; demócrata; frente; izquierda; campaña; conservadores; laboristas; popular; socialista; partidos; demócratas; republicanos; laborista; conservador; liberal; liberales; comunista; socialistas; comunistas; verdes; ciudadanos; coalición; alianza; acción; esquerra; bloque; vox; populares; derecha; nacionalista; independentista; morena; democrático; revolucionario; congresual; parlamentario`,
    ),
  },
  {
    type: 'organization',
    kind: 'international',
    words: words(
      `naciones; unidas; europea; europeo; internacional; mundial; unión; onu; otan; interamericana; panamericana; americanos; africana; árabe; iberoamericana; latinoamericana; mercosur; ue; multilateral; interamericano; europeas; europeos`,
    ),
  },
  {
    type: 'organization',
    kind: 'armed',
    words: words(
      `nusra; talibán; cártel; milicia; brigadas; cartel; mafia; guerrilla; farc; eln; eta; yihad; clan; banda; mara; talibanes; liberación; brigada; hutíes`,
    ),
  },
  {
    type: 'organization',
    kind: 'company',
    words: words(
      `banco; caja; grupo; seguros; industrias; laboratorios; motors; aerolíneas; constructora; inmobiliaria; telefónica; hoteles; cervecería; compañía; bodegas; astilleros; holding; airlines; airways; studios; energía; energías; eléctrica; petróleos; autopistas; ferrocarriles; supermercados; mercados; tecnologías; systems`,
    ),
  },
  {
    type: 'organization',
    kind: 'other',
    words: words(`orquesta; ballet; ópera; coro; banda; filarmónica; sinfónica; movimiento; chalecos`),
  },
  { type: 'location', kind: 'country', words: words(`república; reino; emiratos; emirato; principado; federación; unidos; unido`) },
  {
    type: 'location',
    kind: 'region',
    words: words(
      `norte; sur; este; oeste; noroeste; noreste; sureste; suroeste; provincia; región; estado; distrito; condado; isla; islas; costa; comarca; península; valle; llanura; occidente; oriente; territorio; cuenca; sierra; archipiélago; cordillera; meseta; pampa; llanos; altiplano; levante; litoral; tierras; altas; bajas; highlands; county; shire; canarias; baleares; áfrica; asia; europa; américa; caribe; oriental; occidental; septentrional; meridional; central; nuevo; nueva; carolina; dakota; virginia; islands; mancha`,
    ),
  },
  {
    type: 'location',
    kind: 'city',
    words: words(`ciudad; villa; pueblo; santa; santo; los; las; barrio; puerto; city; town; alcalá; arroyo; aldea; colonia`),
  },
  {
    type: 'location',
    kind: 'other',
    words: words(
      `calle; avenida; plaza; paseo; parque; río; lago; mar; océano; monte; montaña; montañas; puente; torre; aeropuerto; estación; estadio; hotel; hospital; cárcel; prisión; iglesia; catedral; castillo; palacio; museo; teatro; puerto; playa; golfo; cabo; zona; desierto; jardines; hmp; punta; ría; polígono; línea; muro; barranco; auditorio; volcán; campo; arena; church; hall; house; garden; gardens; park; street; road; square; centre; center; tower; castle; bridge; community; national; golf; canal; estrecho; cueva; cuevas; mirador; ermita; basílica; monasterio; mezquita; sinagoga; cementerio; embalse; presa; pantano; faro; finca; hacienda; mansión; residencia; torres; rascacielos; pabellón; polideportivo; circuito; hipódromo; autopista; carretera; ruta; túnel; bosque; selva; glaciar; bahía; central; mercado; zoo; zoológico; refinería; mina; fábrica; edificio; rambla; glorieta; casa; alameda; cerro; pico; sierra`,
    ),
  },
];

const tellingWords: NameData['tellingWords'] = [
  { type: 'organization', kind: 'ngo', words: words(`sindicatos; sindical; consumidores; inquilinos`) },
  {
    type: 'organization',
    kind: 'sports',
    words: words(
      `fútbol; baloncesto; atletismo; tenis; ciclismo; natación; rugby; golf; boxeo; balonmano; voleibol; gimnasia; automovilismo; judo; esgrima; remo; béisbol; hockey; piragüismo`,
    ),
  },
];

/** Words in and before a name that tell its kind. */
export const kinds = { kindCues, kindWords, tellingWords };
