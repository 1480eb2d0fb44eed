import { describe, expect, it } from 'vitest';
import { allPacks } from '../../../src/languages/index.js';
import { numeralLexicon, opensNumber, readNumber, readVague } from '../../../src/stages/numerals/index.js';
import { TextView } from '../../../src/text/index.js';

describe.each(allPacks().map((pack) => ({ tag: pack.tag, pack })))('words that open a number in $tag', ({ pack }) => {
  const lexicon = numeralLexicon(pack.numerals);

  it('are all number words that stand for a number alone', () => {
    for (const [word, { unit, value }] of lexicon.words) {
      if (unit === undefined && value === undefined) continue;
      expect(opensNumber(lexicon, word)).toBe(true);
    }
  });

  it('are every word that begins a number or a vague count before another one', () => {
    const words = [...lexicon.words.keys()].filter((word) => !word.includes(' '));
    for (const first of words) {
      if (lexicon.openers.has(first)) continue;
      for (const second of words.slice(0, 40)) {
        const view = new TextView(`${first} ${second}`);
        if (view.tokens[0]?.end !== first.length) continue;
        expect(readVague(view, 0, pack.numerals)).toBeNull();
      }
    }
  });

  it('are not the words of other texts', () => {
    expect(opensNumber(lexicon, 'zzyx')).toBe(false);
    expect(readNumber(new TextView('Zzyx 12'), 0, pack.numerals)).toBeNull();
  });
});
