import { describe, expect, it } from 'vitest';
import { packFor } from '../../../src/languages/index.js';
import { findAmounts } from '../../../src/stages/amounts/index.js';
import { TextView } from '../../../src/text/index.js';

/** Currency and its source of each sum. */
const currencies = (text: string, publishedAt: string | null, tag = 'fr'): string[] =>
  findAmounts(new TextView(text), [{ start: 0, end: text.length }], packFor(tag), { publishedAt }).map(({ value }) =>
    'currency' in value ? `${value.currency} ${value.currencySource}` : '',
  );

describe('a franc that nobody names', () => {
  it('is the one named last', () => {
    const text = 'Il doit 40 millions de francs belges. Il a 300 francs suisses, plus 200 francs.';
    expect(currencies(text, '2020-03-01')).toEqual(['BEF explicit', 'CHF explicit', 'CHF context']);
  });

  it('is the one named last without a sum, too', () => {
    const text = 'Il doit 40 millions de francs belges.\n\nLe franc suisse monte : un café vaut 5 francs.';
    expect(currencies(text, '2020-03-01')).toEqual(['BEF explicit', 'CHF context']);
  });

  it('is not that of a country because another sum names its currency', () =>
    expect(currencies('Il perd 150 millions de francs.\n\nIl doit 2 milliards de francs belges.', '1987-03-14')).toEqual([
      'FRF default',
      'BEF explicit',
    ]));

  it('is the French one of an archive again, in the next paragraph', () => {
    const text = 'Pour 2 milliards de francs belges, dont 10 millions de francs versés.\n\nLa tonne vaut 1 450 F, une prime 30 000 francs.';
    expect(currencies(text, '1987-03-14')).toEqual(['BEF explicit', 'BEF context', 'FRF default', 'FRF default']);
  });

  it('is the French one of an archive that speaks of Belgium once', () =>
    expect(currencies('Il perd 150 millions de francs. Son usine est en Belgique.', '1987-03-14')).toEqual(['FRF default']));

  it('is the Belgian one of an archive that speaks of Belgium all the time', () => {
    const text = 'En Belgique, le gouvernement belge donne 150 millions de francs. La Belgique paiera.';
    expect(currencies(text, '1987-03-14')).toEqual(['BEF place']);
  });
});
