import { describe, expect, it } from 'vitest';
import { scanWords } from '../../../src/ingest/zones/scan-words.js';

/** The same words by a regular expression. */
const byPattern = (text: string) =>
  Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*/gu), ({ 0: word, index }) => ({
    key: word.replace(/[\p{M}\u00ad]/gu, ''),
    start: index,
    end: index + word.length,
  }));

const whole = (text: string) => scanWords(text, { start: 0, end: text.length }, 64);

describe('the words of a line', () => {
  it.each(['', ' ', 'par luc sorel, a 18h05', 'e\u0301te\u0301 \u0301seul', 'co\u00adope 😀 𐐨𐐨a œuvre', '4½ ² l’an_né', '東京、ab'])(
    'are runs of letters, digits and marks: %j',
    (text) => {
      expect(whole(text)).toEqual(byPattern(text));
    },
  );

  it('are no more than asked for, and end with the stretch', () => {
    expect(scanWords('un deux trois', { start: 0, end: 13 }, 2).map(({ key }) => key)).toEqual(['un', 'deux']);
    expect(scanWords('un deux trois', { start: 3, end: 10 }, 9)).toEqual([
      { key: 'deux', start: 3, end: 7 },
      { key: 'tr', start: 8, end: 10 },
    ]);
    expect(scanWords('a 😀', { start: 0, end: 3 }, 9)).toEqual([{ key: 'a', start: 0, end: 1 }]);
  });
});
