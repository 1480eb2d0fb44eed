import { describe, expect, it } from 'vitest';
import { packFor } from '../../../src/languages/index.js';
import { findAmounts } from '../../../src/stages/amounts/index.js';
import { TextView } from '../../../src/text/index.js';

describe('old francs', () => {
  const money = (text: string, publishedAt: string | null): string[] =>
    findAmounts(new TextView(text), [{ start: 0, end: text.length }], packFor('fr'), { publishedAt }).map(
      ({ start, end, type, value }) => `${text.slice(start, end)} = ${value.amount} ${type === 'money' ? value.currency : type}`,
    );
  it('have a letter in archives', () => expect(money('Le livre vaut 100 F, dit-il.', '1995-03-01')).toEqual(['100 F = 100 FRF']));
  it('have it where the article names them', () =>
    expect(money('Deux cents francs français, puis 100 F.', '2015-03-01')).toEqual(['Deux cents francs français = 200 FRF', '100 F = 100 FRF']));
  it('are no other letter', () => expect(money('Il fait 100 F à Phoenix, avec 12 F-16 et 40 F.', '2015-03-01')).toEqual([]));
  it('have their millions in two letters', () =>
    expect(money('Un apport de 250 MF, puis 1,5 MF et 300 kF.', '1987-03-14')).toEqual([
      '250 MF = 250000000 FRF',
      '1,5 MF = 1500000 FRF',
      '300 kF = 300000 FRF',
    ]));
  it('have them without a date', () => expect(money('Un apport de 12 MF.', null)).toEqual(['12 MF = 12000000 FRF']));
  it('have them in a range', () => expect(money('Entre 10 et 12 MF.', '1987-03-14')).toEqual(['Entre 10 et 12 MF = null FRF']));
  it('have centimes', () => {
    expect(money('Le timbre passe de 50 centimes à 3 francs.', '1997-03-14')).toEqual(['50 centimes = 0.5 FRF', '3 francs = 3 FRF']);
    expect(money('Le timbre coûte 50 centimes.', '2012-03-14')).toEqual(['50 centimes = 0.5 EUR']);
    expect(money("Une pièce de 20 centimes d'euro.", '2001-12-14')).toEqual(["20 centimes d'euro = 0.2 EUR"]);
  });
  it('are not what only looks like them', () => expect(money('Les 12 MF 77, 12 MF-2000, 12 mf et MF 12 roulent.', '1987-03-14')).toEqual([]));
});
