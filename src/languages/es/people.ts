import type { PeopleData } from '../people-data.js';
import { wordList as words } from '../word-list.js';

export const people: PeopleData = {
  women:
    words(`Sra; Srta; señora; señorita; doña; madre; hija; hermana; esposa; mujer; viuda; tía; sobrina; prima; abuela; nieta; novia; pareja; nuera; suegra; cuñada; exmujer; exesposa; reina; princesa; duquesa; sor; Dra; doctora
        presidenta; vicepresidenta; ministra; diputada; senadora; alcaldesa; concejala; consejera; directora; jefa; fundadora; empresaria; entrenadora; jugadora; actriz; escritora; autora; jueza; abogada
        investigadora; científica; médica; profesora; gobernadora; candidata; embajadora; portera; delantera; heredera; ganadera; maestra`),
  men: words(`Sr; señor; don; padre; hijo; hermano; esposo; marido; viudo; tío; sobrino; primo; abuelo; nieto; novio; yerno; suegro; cuñado; exmarido; rey; príncipe; duque; Dr; doctor
        presidente; vicepresidente; ministro; diputado; senador; alcalde; concejal; consejero; director; jefe; fundador; empresario; entrenador; jugador; actor; escritor; autor; juez; abogado; investigador; científico; médico; profesor; gobernador
        candidato; embajador; portero; delantero; heredero; ganadero; maestro; técnico`),
  relatives:
    words(`padre; madre; hijo; hija; hermano; hermana; esposo; esposa; marido; mujer; viudo; viuda; tío; tía; sobrino; sobrina; primo; prima; abuelo; abuela; nieto; nieta; novio; novia; pareja; yerno; nuera; suegro; suegra; cuñado; cuñada
        exmarido; exmujer; exesposa; gemelo; gemela; mellizo; melliza; hermanastro; hermanastra; primogénito; primogénita`),
  families: words(
    `familia; los; las; hermanos; hermanas; matrimonio; pareja; clan; dinastía; herederos; padres; hijos; primos; gemelos; mellizos; dos; tres; esposos; saga`,
  ),
  twoFamilyNames: true,
  generations: words(`padre; hijo; mayor; menor; júnior; sénior; jr; sr`),
};
