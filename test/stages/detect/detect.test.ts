import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCases } from '../../../bench/lib/cases.js';
import { LANGUAGE_TAGS } from '../../../src/article/index.js';
import { createDetectStage, eldIdentifier, francIdentifier, identifyLanguage } from '../../../src/stages/detect/index.js';
import { samples } from '../../../src/stages/detect/samples.js';
import { hostileText } from '../../helpers/torture.js';

const supported = new Set<string>(LANGUAGE_TAGS);
const identify = (text: string) => identifyLanguage(text, supported, { first: eldIdentifier, second: francIdentifier });

describe('identifyLanguage', () => {
  it.each([
    ['fr', 'La ministre a présenté jeudi un plan pour les hôpitaux.'],
    ['en', 'The minister set out a plan for hospitals on Thursday.'],
    ['de', 'Die Ministerin stellte am Donnerstag einen Plan für die Krankenhäuser vor.'],
    ['es', 'La ministra presentó el jueves un plan para los hospitales.'],
    ['it', 'La ministra ha presentato giovedì un piano per gli ospedali.'],
    ['pt', 'A ministra apresentou na quinta-feira um plano para os hospitais.'],
    ['nl', 'De minister presenteerde donderdag een plan voor de ziekenhuizen.'],
    ['und', 'Ministerka ve čtvrtek představila plán pro nemocnice.'],
    ['und', 'La ministra va presentar dijous un pla per als hospitals que han quedat enrere.'],
    ['und', '大臣は木曜日に病院の計画を発表した。'],
    ['und', '12 345 — 67 %'],
    ['und', ''],
  ])('says %s for: %s', (tag, text) => {
    const found = identify(text);
    expect(found.tag).toBe(tag);
    expect(found.score).toBeGreaterThanOrEqual(0.5);
    expect(found.score).toBeLessThanOrEqual(1);
  });

  it('names the language of every fixture, surely', () => {
    for (const { text, gold } of loadCases()) {
      const found = identify(text);
      expect(found.tag).toBe(gold.language);
      expect(found.score).toBeGreaterThan(0.95);
    }
  });

  it('is less sure of a word than of a sentence', () => {
    expect(identify('ministre').score).toBeLessThan(identify('Le ministre est arrivé à Paris hier soir avec ses conseillers.').score ?? 0);
  });

  it('always gives a probability', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const { tag, score } = identify(text);
        expect(supported.has(tag) || tag === 'und').toBe(true);
        expect(score).toBeGreaterThanOrEqual(0.5);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('samples', () => {
  it('are stretches of the text, few and short', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 0, maxLength: 5000 }), (text) => {
        const parts = samples(text);
        expect(parts.length).toBeLessThanOrEqual(4);
        for (const part of parts) expect(text.includes(part)).toBe(true);
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(600);
      }),
    );
  });
});

describe('the stage', () => {
  const run = (language: string | null) => createDetectStage().run({ givenLanguage: language, layers: {} } as never, {});

  it('takes a given language as it is, without a score', () => {
    expect(run('fr-CA')).toMatchObject({ layers: { language: { tag: 'fr', score: null, scoreKind: null, by: 'language/given' } } });
    expect(run('ja')).toMatchObject({ layers: { language: { tag: 'und' } } });
  });
});
