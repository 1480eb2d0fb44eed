import { describe, expect, it } from 'vitest';
import {
  allPacks,
  CODE_ALIASES,
  CURRENCY_CODES,
  CURRENCY_FAMILIES,
  CURRENCY_SIGNS,
  WITHDRAWN_CODES,
  WORD_LIKE_CODES,
} from '../../../src/languages/index.js';
import { foldAligned } from '../../../src/text/index.js';

const codes = new Set([...CURRENCY_CODES, ...WITHDRAWN_CODES]);
const isReference = (ref: string): boolean => ref in CURRENCY_FAMILIES || codes.has(ref) || ref === 'BTC';

describe('the currency table', () => {
  it('has each code once, in force or withdrawn', () => {
    expect(codes.size).toBe(CURRENCY_CODES.length + WITHDRAWN_CODES.length);
    for (const code of codes) expect(code).toMatch(/^[A-Z]{3}$/u);
    for (const code of ['EUR', 'USD', 'XOF', 'XCG', 'ZWG']) expect(CURRENCY_CODES).toContain(code);
    for (const code of ['FRF', 'DEM', 'ITL', 'ESP', 'BEF', 'NLG', 'PTE', 'HRK']) expect(WITHDRAWN_CODES).toContain(code);
  });
  it('refers to nothing that it lacks', () => {
    const families = Object.values(CURRENCY_FAMILIES).flatMap((family) => Object.values(family));
    expect(families.filter((code) => !codes.has(code))).toEqual([]);
    expect([...Object.values(CURRENCY_SIGNS), ...Object.values(CODE_ALIASES)].filter((ref) => !isReference(ref))).toEqual([]);
    expect(WORD_LIKE_CODES.filter((code) => !codes.has(code))).toEqual([]);
  });
});

describe.each(allPacks().map((pack) => [pack.tag, pack] as const))('the data of %s', (_, { numerals, amounts }) => {
  it('names currencies that exist', () => {
    const refs = [...Object.values(amounts.currencies), ...Object.values(amounts.usual), ...Object.values(amounts.minorUnits).map((coin) => coin.of)];
    expect(refs.filter((ref) => !isReference(ref))).toEqual([]);
    const nouns = new Set(Object.keys(amounts.currencies).map(foldAligned));
    expect(amounts.doubtful.filter((noun) => !nouns.has(foldAligned(noun)))).toEqual([]);
  });
  it('has a value for every vague count', () => {
    const known = new Set([...Object.keys(numerals.scales), ...Object.keys(numerals.collectives)].map(foldAligned));
    expect(numerals.vague.filter((word) => !known.has(foldAligned(word)))).toEqual([]);
  });
  it('says nothing twice in different ways', () => {
    for (const table of [numerals.words, numerals.scales, numerals.fractions, amounts.currencies, amounts.demonyms]) {
      const seen = new Map<string, number | string>();
      for (const [word, value] of Object.entries(table)) {
        expect(seen.get(foldAligned(word)) ?? value, word).toBe(value);
        seen.set(foldAligned(word), value);
      }
    }
  });
  it('has number words for one to nineteen, where it has any', () => {
    const values = new Set(Object.values(numerals.words));
    if (values.size === 0) return;
    const atoms = [...values];
    for (let n = 1; n < 20; n++) expect(values.has(n) || atoms.some((a) => atoms.some((b) => a + b === n)), String(n)).toBe(true);
  });
});
