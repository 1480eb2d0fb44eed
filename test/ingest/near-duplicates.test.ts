import { describe, expect, it } from 'vitest';
import { NearDuplicates, type RememberedArticle } from '../../src/ingest/duplicates/near-duplicates.js';

/** A text of invented words, the same for the same seed. */
function story(seed: number, words = 300): string[] {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
  return Array.from({ length: words }, () => `mot${next() % 2000}`);
}
const text = (words: readonly string[]): string => `${words.join(' ')}.`;
/** The text with every `step`-th word changed. */
const edited = (words: readonly string[], step: number): string => text(words.map((word, i) => (i % step === step - 1 ? `autre${i}` : word)));

describe('near duplicates', () => {
  it('tell exact copies, whatever their case, accents, spaces and punctuation', () => {
    const index = new NearDuplicates();
    expect(index.check('a', 'Le maire a été élu dimanche, dit-il.')).toBeUndefined();
    expect(index.check('b', 'LE MAIRE  a ete\nélu dimanche dit il')).toEqual({ id: 'a', kind: 'exact', similarity: 1 });
    expect(index.check('c', 'Le maire a été battu dimanche, dit-il.')).toBeUndefined();
  });

  it('tell near copies by the share of common shingles, with the id of the first', () => {
    const index = new NearDuplicates();
    const first = story(1);
    index.check('first', text(first));
    const cut = index.check('cut', text(first.slice(0, 270)));
    expect(cut).toMatchObject({ id: 'first', kind: 'near' });
    expect(cut?.similarity).toBeCloseTo(0.9, 0);
    expect(index.check('edited', edited(first, 40))).toMatchObject({ id: 'first', kind: 'near' });
    expect(index.check('rewritten', edited(first, 5))).toBeUndefined();
    expect(index.check('other', text(story(2)))).toBeUndefined();
  });

  it('finds planted copies among a thousand articles and no others', () => {
    const index = new NearDuplicates();
    const copies = Array.from({ length: 1000 }, (_, i) => {
      const planted = i % 10 === 9;
      const words = story(planted ? i - 4 : i);
      return [planted, index.check(`a${i}`, planted ? edited(words, 60) : text(words))?.id] as const;
    });
    copies.forEach(([planted, of], i) => {
      expect(of).toBe(planted ? `a${i - 4}` : undefined);
    });
  });

  it('goes on where an earlier run stopped', () => {
    const all = Array.from({ length: 60 }, (_, i) => text(story(i % 45)));
    const whole = new NearDuplicates({ capacity: 20 });
    const answers = all.map((article, i) => whole.check(`a${i}`, article));
    const before = new NearDuplicates({ capacity: 20 });
    const first = all.slice(0, 30).map((article, i) => before.check(`a${i}`, article));
    const stored = [...before.remembered()].map((article) => JSON.stringify(article));
    const after = new NearDuplicates({ capacity: 20 });
    after.restore(stored.map((line) => JSON.parse(line) as RememberedArticle));
    const rest = all.slice(30).map((article, i) => after.check(`a${i + 30}`, article));
    expect([...first, ...rest]).toEqual(answers);
  });

  it('forgets the oldest beyond its capacity, not the newest', () => {
    const index = new NearDuplicates({ capacity: 10 });
    for (let i = 0; i < 100; i++) index.check(`a${i}`, text(story(i)));
    expect([...index.remembered()].length).toBeLessThanOrEqual(10);
    expect(index.check('again', text(story(99)))?.id).toBe('a99');
    expect(index.check('forgotten', text(story(0)))).toBeUndefined();
  });

  it.each([{ threshold: 0 }, { threshold: 2 }, { capacity: 1 }, { capacity: 2.5 }])('refuses %j', (options) => {
    expect(() => new NearDuplicates(options)).toThrow(RangeError);
  });
});
