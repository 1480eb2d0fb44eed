import { describe, expect, it } from 'vitest';
import { brief, findDates } from './find.js';

/** A Wednesday. */
const PUBLISHED = '2025-04-16';

const CASES: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  en: [
    ['He left on Tuesday and will return on Friday.', 'Tuesday = 2025-04-15', 'Friday = 2025-04-18'],
    ['Born September 24, 2018, or 24 September 2018.', 'September 24, 2018 = 2018-09-24', '24 September 2018 = 2018-09-24'],
    ['It was the fourth of July 1995.', 'fourth of July 1995 = 1995-07-04'],
    ['Dated 9/24/2018 and 24/9/2018.', '9/24/2018 = 2018-09-24', '24/9/2018 = 2018-09-24'],
    ['Sales fell in the third quarter of 2019.', 'third quarter of 2019 = 2019-Q3'],
    ['Sales fell in the 1980s and the 19th century.', '1980s = 198X', '19th century = 18XX'],
    ['It closed at 7.55am, not 5 p.m. ET.', '7.55am = T07:55', '5 p.m. ET = T17:00'],
    ['A four-day week for up to two years.', 'four-day = P4D', 'up to two years = P2Y at most'],
    ['It happened two years ago, in early 2018.', 'two years ago = 2023', 'early 2018 = 2018'],
    ['Between 2010 and 2018 it rained.', '2010 and 2018 = 2010/2018'],
    ['Thanksgiving 2024 was wet.', 'Thanksgiving 2024 = 2024-11-28'],
    ['Mrs May may march on, aged 45.'],
  ],
  de: [
    ['Am 24. September 2018 um 14:30 Uhr.', '24. September 2018 = 2018-09-24', '14:30 Uhr = T14:30'],
    ['Vor zwei Jahren begann es.', 'Vor zwei Jahren = 2023'],
    ['Letzte Woche sagte er zu.', 'Letzte Woche = 2025-W15'],
    ['Im zweiten Quartal 2019 und in den 1980er Jahren.', 'zweiten Quartal 2019 = 2019-Q2', '1980er Jahren = 198X'],
    ['Vom 3. bis 5. Mai 2024.', '3. bis 5. Mai 2024 = 2024-05-03/2024-05-05'],
    ['Am Freitagabend kam er nicht.', 'Freitagabend = 2025-04-11'],
    ['Eine zweitägige Reise seit drei Jahren.', 'zweitägige = P2D', 'drei Jahren = P3Y'],
    ['Ein Bau aus dem 19. Jahrhundert.', '19. Jahrhundert = 18XX'],
    ['Der 45-jährige Mann ist 45 Jahre alt.'],
  ],
  es: [
    ['El 24 de septiembre de 2018 a las 17:30.', '24 de septiembre de 2018 = 2018-09-24', '17:30 = T17:30'],
    ['Hace dos años llegó a las 5 de la tarde.', 'Hace dos años = 2023', '5 de la tarde = T17:00'],
    ['Del 3 al 5 de mayo de 2024.', '3 al 5 de mayo de 2024 = 2024-05-03/2024-05-05'],
    ['En el siglo XIX y en los años 80.', 'siglo XIX = 18XX', 'años 80 = 198X'],
    ['Estuvo tres años; el próximo lunes vuelve.', 'tres años = P3Y', 'próximo lunes = 2025-04-21'],
    ['La semana pasada dijo que sí.', 'semana pasada = 2025-W15'],
    ['A las dos personas les gusta.'],
  ],
  it: [
    ['Il 24 settembre 2018 alle 17.30.', '24 settembre 2018 = 2018-09-24', '17.30 = T17:30'],
    ['Due anni fa, dal 3 al 5 maggio.', 'Due anni fa = 2023', '3 al 5 maggio = 2025-05-03/2025-05-05'],
    ['Nel XIX secolo e negli anni ’80.', 'XIX secolo = 18XX', 'anni ’80 = 198X'],
    ['La settimana scorsa ha detto di sì per tre anni.', 'settimana scorsa = 2025-W15', 'tre anni = P3Y'],
    ['Dalle due finestre si vede.'],
  ],
  pt: [
    ['Em 24 de setembro de 2018, às 17h30.', '24 de setembro de 2018 = 2018-09-24', '17h30 = T17:30'],
    ['Há dois anos, de 3 a 5 de maio.', 'Há dois anos = 2023', '3 a 5 de maio = 2025-05-03/2025-05-05'],
    ['No século XIX e na década de 1980.', 'século XIX = 18XX', 'década de 1980 = 198X'],
    ['Na terça-feira disse que sim durante três anos.', 'terça-feira = 2025-04-15', 'três anos = P3Y'],
    ['A segunda metade do jogo foi má.'],
  ],
  nl: [
    ['Op 24 september 2018 om 14.30 uur.', '24 september 2018 = 2018-09-24', '14.30 uur = T14:30'],
    ['Twee jaar geleden, van 3 tot 5 mei.', 'Twee jaar geleden = 2023', '3 tot 5 mei = 2025-05-03/2025-05-05'],
    ['In de 19e eeuw en in de jaren 80.', '19e eeuw = 18XX', 'jaren 80 = 198X'],
    ['Om half twee, vrijdagavond, drie jaar lang.', 'half twee = T01:30', 'vrijdagavond = 2025-04-18', 'drie jaar = P3Y'],
    ['Zij is 45 jaar oud.'],
  ],
};

describe.each(Object.entries(CASES))('dates in %s', (language, cases) => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(findDates(text, language, PUBLISHED).map(brief)).toEqual(expected);
  });
});

describe('a language without rules of its own', () => {
  it('still has ISO dates and clock times', () => {
    expect(findDates('2018-09-24 kl. 19:30', 'und').map(brief)).toEqual(['2018-09-24 = 2018-09-24', '19:30 = T19:30']);
  });
});
