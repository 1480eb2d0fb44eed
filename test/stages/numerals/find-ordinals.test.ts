import { describe, expect, it } from 'vitest';
import { packFor } from '../../../src/languages/index.js';
import { findOrdinals } from '../../../src/stages/numerals/index.js';
import { TextView } from '../../../src/text/index.js';
import { growth, LINEAR } from '../../helpers/growth.js';

const find = (language: string, text: string): string[] =>
  findOrdinals(new TextView(text), packFor(language).numerals).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);

describe('findOrdinals', () => {
  it.each([
    ['fr', 'le 3e rang et le troisième trimestre', ['3e = 3', 'troisième = 3']],
    [
      'fr',
      'vingt et unième, soixante-dixième, cent vingt-cinquième',
      ['vingt et unième = 21', 'soixante-dixième = 70', 'cent vingt-cinquième = 125'],
    ],
    ['fr', 'les deux premiers livres', ['premiers = 1']],
    ['fr', 'en première classe, la 111e année', ['première = 1', '111e = 111']],
    ['fr', 'trois livres, 12 ans, 1900', []],
    ['fr', 'voir www.site.fr/2e/page', []],
    ['en', 'the 21st, twenty-fifth and three trillionth', ['21st = 21', 'twenty-fifth = 25', 'three trillionth = 3000000000000']],
    ['en', 'a first class seat', ['first = 1']],
    ['de', 'am siebenundzwanzigsten Tag', ['siebenundzwanzigsten = 27']],
    ['es', 'el vigésimo quinto aniversario, la 5ª vez', ['vigésimo quinto = 25', '5ª = 5']],
    [
      'es',
      'trece millones cuatrocientos cincuenta y dos milésimo tricentésimo cuadragésimo séptimo',
      ['trece millones cuatrocientos cincuenta y dos milésimo tricentésimo cuadragésimo séptimo = 13452347'],
    ],
    ['it', 'il ventunesimo secolo', ['ventunesimo = 21']],
    ['pt', 'o centésimo vigésimo quinto, o 30º lugar', ['centésimo vigésimo quinto = 125', '30º = 30']],
    ['nl', 'de tweeëntwintigste keer', ['tweeëntwintigste = 22']],
  ] as const)('%s: %s', (language, text, found) => expect(find(language, text)).toEqual(found));

  it.each(['vingt et ', 'premier ', '2e', 'vigésimo '])('%j repeated takes linear time', { retry: 3 }, (unit) => {
    const { numerals } = packFor(unit === 'vigésimo ' ? 'es' : 'fr');
    expect(growth((text) => findOrdinals(new TextView(text), numerals), unit, 10_000)).toBeLessThan(LINEAR);
  });
});
