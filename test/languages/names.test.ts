import { describe, expect, it } from 'vitest';
import { LOCATION_KINDS, ORGANIZATION_KINDS } from '../../src/article/index.js';
import { allPacks } from '../../src/languages/index.js';

const KINDS = { organization: ORGANIZATION_KINDS, location: LOCATION_KINDS } as const;
const states = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

describe.each(allPacks().map(({ tag, names }) => [tag, names] as const))('name data of %s', (tag, names) => {
  it('has cues with a type, a kind that goes with it, and words without white space at their ends', () => {
    for (const cue of [...names.heads, ...names.tails, ...names.triggers, ...names.kindCues, ...names.kindWords]) {
      if (cue.kind !== undefined) expect(KINDS[cue.type as keyof typeof KINDS]).toContain(cue.kind);
      expect(cue.words.length).toBeGreaterThan(0);
      for (const word of cue.words) expect(word).toMatch(/^\S(.*\S)?$/u);
    }
  });

  it('has single words where single words are matched', () => {
    for (const word of [
      ...names.ages,
      ...names.connectors,
      ...names.looseConnectors,
      ...names.conjunctions,
      ...names.particles,
      ...names.articles,
      ...names.beforePlaces,
      ...names.callings.pronouns,
    ]) {
      expect(word).toMatch(/^[\p{L}\p{M}]+$/u);
    }
  });

  it('has demonyms of states', () => {
    for (const [country, stems] of Object.entries(names.demonyms)) {
      expect(states.of(country), country).toBeTypeOf('string');
      expect(stems.length).toBeGreaterThan(0);
    }
    expect(names.demonymEndings.length).toBeGreaterThan(0);
  });

  it('says what aliases are, in every supported language', () => {
    if (tag === 'und') return;
    expect(new Set(names.aliases.map(({ relation }) => relation))).toEqual(new Set(['official name', 'also known as', 'former name']));
  });
});
