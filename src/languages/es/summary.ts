import type { SummaryData } from '../summary-data.js';
import { wordList as words } from '../word-list.js';

export const summary: SummaryData = {
  stopWords: words(`el; la; los; las; lo; un; una; unos; unas; al; del; de; a; ante; bajo; con; contra; desde; durante; en; entre; hacia; hasta; para
    por; según; sin; sobre; tras; y; e; o; u; ni; pero; sino; aunque; porque; pues; que; qué; quien; quién; quienes; cual; cuál; cuales
    cuyo; cuya; cuando; cuándo; donde; dónde; como; cómo; si; sí; yo; me; mi; mis; mí; tú; te; tu; tus; él; ella; ello; ellos; ellas; le
    les; se; su; sus; nos; nosotros; nuestro; nuestra; os; vosotros; usted; ustedes; este; esta; esto; estos; estas; ese; esa; eso; esos
    esas; aquel; aquella; aquello; aquellos; aquellas; otro; otra; otros; otras; mismo; misma; mismos; mismas; todo; toda; todos; todas
    cada; algún; alguna; algunos; algunas; algo; alguien; ningún; ninguna; nada; nadie; mucho; mucha; muchos; muchas; poco; poca; pocos
    pocas; más; menos; muy; tan; tanto; tanta; ya; no; también; tampoco; además; así; aún; todavía; siempre; nunca; solo; sólo; entonces
    luego; después; antes; ahora; aquí; allí; hoy; ayer; es; son; era; eran; fue; fueron; ser; sido; siendo; sea; sean; será; serán
    sería; serían; está; están; estaba; estaban; estar; estado; ha; han; he; había; habían; haber; hay; hubo; haya; hayan; habrá; tiene
    tienen; tenía; tener; hace; hacer; hizo; puede; pueden; podría; podrían; poder; debe; deben; va; van; dos; tres; vez; veces`),
  pronounOpenings: words(`él; ella; ellos; ellas; ello; esto; eso; aquello; su; sus; éste; ésta; éstos; éstas; ése; ésa; este último; esta última
    estos últimos; estas últimas; el primero; el segundo; ambos; ambas; los dos; las dos; otros; otras; uno de ellos; una de ellas
    algunos de ellos; muchos de ellos; entre ellos; entre ellas; según él; según ella; según ellos; para él; para ella; para ellos
    con él; con ella; se trata; se trataba; es un; es una; es el; es la; era un; era una; son los; son las; allí; ahí; añadió; agregó
    explicó; dijo; señaló; afirmó; aseguró; indicó; precisó; subrayó; destacó; recordó; apuntó; insistió; concluyó; lamentó; reconoció
    admitió; sostuvo; advirtió; relató; contó; ha añadido; ha explicado; ha asegurado; ha señalado; ha afirmado; ha recordado
    ha indicado; ha dicho; ha subrayado; ha insistido; asegura; explica; afirma; señala; añade; recuerda; lo hizo; lo que; le; les
    la suya; el suyo; como él; como ella; como ellos; como ellas; con ellos; con ellas; sin él; sin ella; sin ellos; contra él; contra ella
    junto a él; junto a ella; frente a él; tras él; tras ella; a su lado`),
  freeOpenings: words(`es posible; es probable; es necesario; es importante; es la primera vez; este lunes; este martes; este miércoles; este jueves
    este viernes; este sábado; este domingo; esta semana; este año; este mes; esta mañana; esta tarde; esta noche; esta madrugada
    este verano; este invierno; este otoño; esta primavera; este fin de semana; estos días; estos momentos; este momento; otros países; ambos países; ambas partes
    otras personas; otros medios`),
  demonstrativeOpenings:
    words(`este; esta; estos; estas; ese; esa; esos; esas; aquel; aquella; aquellos; aquellas; dicho; dicha; dichos; dichas; tal; tales
    tras este; tras esta; tras estos; con este; con esta; en este; en esta; en ese; en esa; de este; de esta; para este; para esta
    por este; por esta; ante esta; ante este; a este; a esta; el citado; la citada; el mencionado; la mencionada`),
  connectiveOpenings: words(`pero; y; e; o; ni; así; además; sin embargo; no obstante; por tanto; por lo tanto; por ello; por eso; por consiguiente
    en consecuencia; en cambio; por el contrario; por otra parte; por otro lado; por su parte; de hecho; en efecto; asimismo; también
    tampoco; igualmente; mientras tanto; entretanto; entonces; luego; después; más tarde; posteriormente; finalmente; por último
    al día siguiente; el día anterior; desde entonces; hasta entonces; a continuación; por ejemplo; es decir; o sea; a su vez; de ahí
    de este modo; de esta forma; de esta manera; de esa forma; con todo; aun así; pese a ello; a pesar de ello; en este sentido
    en ese sentido; al respecto; al mismo tiempo; a la vez; incluso; más aún; aparte; por otra; en todo caso; en cualquier caso; pues
    porque; aunque; sino; sí; no; eso sí; en concreto; en particular; en definitiva; en total; por entonces; todo ello; y es que
    ahora bien; en cuanto a; a cambio; con ello; en comparación`),
  openingPrepositions: words(`a; a causa de; a pesar de; a partir de; a raíz de; además de; al final de; ante; antes de; bajo; con; contra; de
    debido a; dentro de; desde; después de; durante; en; en medio de; entre; frente a; fuera de; gracias a; hacia; hasta
    mediante; para; por; según; sin; sobre; tras; todos; todas; todo; toda`),
  subordinators: words(`si; cuando; mientras; aunque; como; porque; ya que; puesto que; antes de que; después de que; desde que; hasta que
    en cuanto; para que`),
  subjectPronouns: words(`él; ella; ellos; ellas`),
  attributionVerbs:
    words(`dijo; dice; dicho; añadió; añade; añadido; explicó; explica; explicado; señaló; señala; señalado; afirmó; afirma; afirmado; aseguró
    asegura; asegurado; anunció; anuncia; anunciado; indicó; indica; indicado; precisó; declaró; declarado; subrayó; subraya; subrayado
    destacó; destaca; destacado; recordó; recuerda; recordado; advirtió; advierte; denunció; denuncia; denunciado; insistió; insiste
    apuntó; apunta; reconoció; reconoce; admitió; confirmó; confirma; confirmado; criticó; lamentó; según; agregó; sostiene; sostuvo
    manifestó; manifestado; relató; concluyó; defendió; pidió; reveló; revela; informó; informado; estima`),
  pronounAttributions:
    words(`dijo él; dijo ella; según él; según ella; ha añadido; ha explicado; ha asegurado; ha señalado; ha afirmado; ha recordado; ha indicado
    ha dicho; ha subrayado; ha insistido; ha concluido; ha agregado; ha apuntado; ha lamentado; ha destacado`),
  newsDays: words(`lunes; martes; miércoles; jueves; viernes; sábado; domingo; hoy; ayer; mañana; anoche`),
  firstPersons: words(`yo; me; mi; mis; mí; nosotros; nosotras; nos; nuestro; nuestra; nuestros; nuestras; tú; te; usted; ustedes; vosotros; os`),
  quotes: ['«»', '“”'],
  pageOpenings:
    words(`lea también; lee también; leer más; más información; ver también; te puede interesar; foto; fotografía; imagen; vídeo; video; crédito
    suscríbete; suscríbase; síguenos; newsletter; boletín; comparte; haz clic; publicidad; noticia relacionada; noticias relacionadas
    consulta; apúntate; actualizado; publicado; archivado en; entradas a la venta; entradas desde; las entradas se; entrada libre; entrada gratuita; la entrada es; reservas en; reservas a; reservas por; inscripciones en; inscripciones hasta; para más información
    para reservar; horario; contacto; con información de; próxima cita`),
};
