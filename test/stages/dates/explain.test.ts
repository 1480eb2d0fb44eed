import { describe, expect, it } from 'vitest';
import { explainDates } from '../../../src/stages/dates/index.js';

describe('explainDates', () => {
  it('tells the rule that made a span, and what its slots read', () => {
    const [only] = explainDates('Le 3 mai 2019, il pleut.', { language: 'fr' });
    expect(only?.mention).toMatchObject({ text: '3 mai 2019', by: 'dates/rules:day-month', value: { edtf: '2019-05-03' } });
    expect(only?.trials.at(-1)).toEqual({
      rule: 'dates/rules:day-month',
      text: '3 mai 2019',
      slots: [
        { slot: 'day', value: 3 },
        { slot: 'month', value: 5 },
        { slot: 'year', value: 2019 },
      ],
      outcome: 'kept',
    });
  });

  it('tells why a longer match was passed over', () => {
    const [first] = explainDates('Le 31 avril 2019.', { language: 'fr' });
    expect(first).toMatchObject({ mention: null });
    expect(first?.trials.map(({ outcome }) => outcome)).toContain('no value');
  });

  it('tells why words are no date', () => {
    const reasons = explainDates('La version 10.2.3, Paul, 45 ans, et 2018 manifestants.', { language: 'fr' });
    expect(reasons.map(({ mention }) => mention)).not.toContainEqual(expect.anything());
    const outcomes = reasons.flatMap(({ trials }) => trials.map(({ rule, text, outcome }) => `${text} ${rule.slice(12)} ${outcome}`));
    expect(outcomes).toContain('10.2.3 no.version no date');
    expect(outcomes).toContain('45 ans duration no date');
    expect(outcomes).toContain('2018 year guard');
  });

  it('counts relative dates from the publication date', () => {
    const [only] = explainDates('Hier, il a plu.', { language: 'fr', publishedAt: '2025-04-16T08:00:00+02:00' });
    expect(only?.mention?.value).toMatchObject({ edtf: '2025-04-15', anchor: '2025-04-16' });
  });
});
