import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPacks, packFor } from '../../../src/languages/index.js';
import { findNumbers } from '../../../src/stages/numerals/index.js';
import { TextView } from '../../../src/text/index.js';
import { growth, LINEAR } from '../../helpers/growth.js';
import { hostileText } from '../../helpers/torture.js';

const numbers = (tag: string, text: string): string[] =>
  findNumbers(new TextView(text), packFor(tag).numerals).map(({ start, end, value }) => `${text.slice(start, end)}=${value}`);

describe('all numbers of a text', () => {
  it('come in reading order', () => {
    expect(numbers('fr', 'Ils étaient douze en 2019, puis 1 500 : trois sur dix.')).toEqual([
      'douze=12',
      '2019=2019',
      '1 500=1500',
      'trois sur dix=0.3',
    ]);
  });
  it('leave out addresses and what is glued to letters', () => {
    expect(numbers('fr', 'Voir https://exemple.test/a?q=30%25 et 29km sur l’A380, puis 7.')).toEqual(['7=7']);
  });
  it('are as many as the parts of a chain', () => {
    expect(numbers('en', '192.168.1.2')).toEqual(['192=192', '168=168', '1=1', '2=2']);
    expect(numbers('en', 'nrs. 22,24,26.')).toEqual(['22=22', '24=24', '26=26']);
  });
  it('know a pronoun from a number', () => expect(numbers('en', 'This one or one?')).toEqual(['one=1']));
});

describe('any text', () => {
  it.each(allPacks().map((pack) => pack.tag))('%s: spans are exact, sorted and disjoint', (tag) => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        let last = 0;
        for (const { start, end, value } of findNumbers(new TextView(text), packFor(tag).numerals)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(value).toMatch(/^-?\d+(\.\d*[1-9])?$/u);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 60 },
    );
  });
  it.each([
    ['fr', 'vingt '],
    ['fr', 'un million et '],
    ['fr', '1 234 '],
    ['fr', '1.'],
    ['fr', 'quatre-vingt-'],
    ['fr', 'un virgule zéro '],
    ['fr', 'un sur '],
    ['fr', '1/2'],
    ['fr', '1e1'],
    ['de', 'zweiundzwanzig'],
    ['de', 'hundertundeins '],
    ['es', 'veintiunavo '],
  ])('%s: %j repeated takes linear time', { retry: 3 }, (tag, unit) => {
    expect(growth((text) => findNumbers(new TextView(text), packFor(tag).numerals), unit, 12_500)).toBeLessThan(LINEAR);
  });
});
