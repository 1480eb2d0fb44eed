import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameMention } from '../../../src/article/index.js';
import type { EntityEngine } from '../../../src/stages/entities/engine.js';
import { evidenceKey, gatherEvidence } from '../../../src/stages/entities/evidence.js';
import { logOdds, probabilityOf } from '../../../src/stages/entities/weights.js';

const engine: EntityEngine = { info: { id: 'entities/test', version: '1' }, rank: () => 0, find: () => [] };
const at = (start: number, text: string, more: Partial<NameMention>): NameMention => ({
  start,
  end: start + text.length,
  text,
  type: 'location',
  by: 'entities/neural',
  score: 0.9,
  ...more,
});
const signsOf = (own: NameMention[], others: NameMention[], of: NameMention): string[] => {
  const scoreOf = () => 0.5;
  const all = [
    { engine, mentions: own, scoreOf },
    { engine, mentions: others },
  ];
  return [...(gatherEvidence(all, scoreOf).get(evidenceKey(of))?.signs ?? [])].sort();
};

describe('the evidence for a name', () => {
  const paris = at(0, 'Paris', {});

  it('says who speaks for it', () => {
    const others = [
      at(0, 'Paris', { by: 'entities/gazetteer:city/paris', score: 0.84 }),
      at(0, 'Paris', { by: 'entities/cues:fr.cue ville de', score: 0.72 }),
      at(0, 'Paris', { by: 'entities/compromise', score: 0.5 }),
    ];
    expect(signsOf([paris], others, paris)).toEqual(['compromise', 'cues cue', 'gazetteer', 'marked']);
    const long = at(9, 'La Rochelle', { by: 'entities/gazetteer:city/la-rochelle', score: 0.93 });
    expect(signsOf([], [long], long)).toEqual(['gazetteer, several words']);
  });

  it('compares the name with itself at other places, case and accents apart', () => {
    expect(signsOf([paris, at(20, 'PARIS', {})], [], paris)).toEqual(['marked', 'same name and type elsewhere']);
    expect(signsOf([paris, at(20, 'Pâris', { type: 'person' })], [], paris)).toEqual(['marked', 'same name of another type']);
  });

  it('never loses probability where the model gives more', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
        const signs = new Set(['marked']);
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(probabilityOf(low, signs)).toBeLessThanOrEqual(probabilityOf(high, signs));
        expect(Math.abs(logOdds(a))).toBeLessThanOrEqual(8);
      }),
    );
  });
});
