import { describe, expect, it } from 'vitest';
import { isUpperAt, TextView } from '../../src/text/index.js';

describe('a text view', () => {
  it('gives the folded text of each token, and nothing outside them', () => {
    const view = new TextView('L’Été,\n3,5 Œuvres');
    const words = view.tokens.map((_, i) => view.wordAt(i));
    expect(words).toEqual(view.tokens.map(({ start, end }) => view.folded.slice(start, end)));
    expect(words.slice(0, 3)).toEqual(['l', "'", 'ete']);
    expect(view.wordAt(-1)).toBe('');
    expect(view.wordAt(view.tokens.length)).toBe('');
  });
});

describe('a capital', () => {
  it('is told in every script, surrogate pairs too', () => {
    const text = 'aÉ𐐀𐐨ß1Ωω';
    const found = [...text].map((char) => isUpperAt(text, text.indexOf(char)));
    expect(found).toEqual([...text].map((char) => /^\p{Lu}/u.test(char)));
    expect(found.filter(Boolean)).toHaveLength(3);
    expect(isUpperAt(text, text.length)).toBe(false);
  });
});
