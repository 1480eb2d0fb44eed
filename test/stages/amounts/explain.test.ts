import { describe, expect, it } from 'vitest';
import { AMOUNT_RULES, explainAmounts } from '../../../src/stages/amounts/index.js';

describe('why an amount has its value', () => {
  it('is the chain of its rules, in words', () => {
    const [found] = explainAmounts('jusqu’à 10 millions de dollars', 'fr');
    expect(found?.mention).toMatchObject({ by: 'amounts/rules:money.word', value: { amount: '10000000', max: '10000000' } });
    expect(found?.steps.map((step) => step.rule)).toEqual(['number.mixed', 'currency.word', "hedge:jusqu'à", 'currency:default']);
    expect(found?.steps[2]?.meaning).toContain('jusqu');
  });
  it('uses only rules that are written down', () => {
    const texts = [
      'entre 2 et 3 %, 10-15 km, 3 euros 50, des milliers de gens, un homme de 45 ans, deux points de pourcentage, le million d’euros',
      'Un budget de 40 milliards, 50 centimes, 12 €, 12 EUR, 12 pirates, quelque 30 couronnes en Suède',
    ];
    const steps = texts.flatMap((text) => explainAmounts(text, 'fr').flatMap((found) => found.steps.map((step) => step.rule)));
    const unknown = steps.filter((step) => !step.startsWith('hedge:') && AMOUNT_RULES[step] === undefined);
    expect(unknown).toEqual([]);
    expect(new Set(steps).size).toBeGreaterThan(18);
  });
});
