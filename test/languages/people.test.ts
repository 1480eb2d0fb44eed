import { describe, expect, it } from 'vitest';
import { EITHER_NAMES, FIRST_NAMES, WOMENS_NAMES } from '../../src/languages/gazetteer/index.js';
import { allPacks } from '../../src/languages/index.js';
import { foldKey } from '../../src/text/index.js';

describe.each(allPacks().map(({ tag, people }) => [tag, people] as const))('data of people in %s', (tag, people) => {
  const { women, men, relatives, families, generations } = people;

  it('has single words, each once a list', () => {
    for (const list of [women, men, relatives, families, generations]) {
      for (const word of list) expect(word).toMatch(/^[\p{L}\p{M}]+$/u);
      expect(new Set(list).size).toBe(list.length);
    }
  });

  it('tells women from men', () => {
    const folded = new Set(women.map(foldKey));
    expect(men.filter((word) => folded.has(foldKey(word)))).toEqual([]);
  });

  it('knows titles, kin and families in every supported language', () => {
    if (tag !== 'und') for (const list of [women, men, relatives, families, generations]) expect(list.length).toBeGreaterThan(4);
  });
});

describe('first names', () => {
  const list = (names: string): string[] => names.split(/\s+/u).filter((name) => name !== '');
  const all = new Set(list(FIRST_NAMES));

  it('of women and of either are in the list of first names, in one of the two each', () => {
    expect([...list(WOMENS_NAMES), ...list(EITHER_NAMES)].filter((name) => !all.has(name))).toEqual([]);
    const womens = new Set(list(WOMENS_NAMES).map(foldKey));
    expect(list(EITHER_NAMES).filter((name) => womens.has(foldKey(name)))).toEqual([]);
  });

  // Two spellings that fold to one are one name for the reader ("Michèle", "Michele").
  it('that fold to one and are a woman’s in one spelling only are of either', () => {
    const womens = new Set(list(WOMENS_NAMES));
    const either = new Set(list(EITHER_NAMES).map(foldKey));
    const byKey = new Map<string, string[]>();
    for (const name of all) byKey.set(foldKey(name), [...(byKey.get(foldKey(name)) ?? []), name]);
    for (const [key, names] of byKey) {
      const share = names.filter((name) => womens.has(name)).length;
      if (share > 0 && share < names.length) expect(either.has(key), names.join()).toBe(true);
    }
  });
});
