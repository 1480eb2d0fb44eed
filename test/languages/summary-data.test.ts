import { describe, expect, it } from 'vitest';
import { allPacks, type LanguagePack } from '../../src/languages/index.js';
import { phraseWords } from '../../src/stages/summarise/lexicon.js';

const lists = (pack: LanguagePack) => {
  const { quotes: _, ...rest } = pack.summary;
  return Object.entries(rest) as [string, readonly string[]][];
};

describe.each(allPacks().map((pack) => [pack.tag, pack] as const))('summary data of %s', (tag, pack) => {
  it('is there, in small letters, each once', () => {
    for (const [name, list] of lists(pack)) {
      if (tag !== 'und') expect(list, name).not.toHaveLength(0);
      expect([...new Set(list)], name).toEqual(list);
      for (const phrase of list) expect(phrase, name).toBe(phrase.toLowerCase().trim());
    }
  });

  it('has words where words are asked for, and phrases that an opening can hold', () => {
    const { summary } = pack;
    for (const word of [...summary.stopWords, ...summary.attributionVerbs, ...summary.firstPersons]) expect(phraseWords(word), word).toHaveLength(1);
    for (const [name, list] of lists(pack)) {
      for (const phrase of list) {
        expect(phraseWords(phrase).length, `${name}: ${phrase}`).toBeGreaterThan(0);
        expect(phraseWords(phrase).length, `${name}: ${phrase}`).toBeLessThanOrEqual(6);
      }
    }
  });

  it('names quotation marks in pairs', () => {
    for (const pair of pack.summary.quotes) expect(pair).toMatch(/^\p{P}{2}$/u);
  });

  it('does not say both that an opening leans and that it is free', () => {
    const { freeOpenings, pronounOpenings, demonstrativeOpenings, connectiveOpenings } = pack.summary;
    const leaning = new Set([...pronounOpenings, ...demonstrativeOpenings, ...connectiveOpenings]);
    expect(freeOpenings.filter((phrase) => leaning.has(phrase))).toEqual([]);
  });
});
