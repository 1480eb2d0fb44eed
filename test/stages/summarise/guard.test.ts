import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packFor } from '../../../src/languages/index.js';
import { Guard } from '../../../src/stages/summarise/abstractive/guard.js';
import { windowsOf } from '../../../src/stages/summarise/abstractive/windows.js';
import { FERRY } from './articles.js';

const guard = new Guard([FERRY.title, FERRY.text], packFor('fr'));
const faults = (sentence: string): string[] => guard.check(sentence).map(({ kind, text }) => `${kind} ${text}`);

describe('the guard', () => {
  it.each([
    'La ligne Kermor-Plymouth rouvrira le 2 juin.',
    'Armor Lines a payé 96 millions d’euros le nouveau navire.',
    'Solène Abgrall annonce 12 millions d’euros de travaux.',
    'Le navire consomme 40 % de moins.',
    'La compagnie vendra les billets lundi.',
    'Navires et ports : la région Bretagne financera les travaux.',
  ])('lets pass: %s', (sentence) => {
    expect(faults(sentence)).toEqual([]);
  });

  it.each([
    ['La ligne rouvrira le 3 juin.', ['number 3']],
    ['La ligne rouvrira le 2 juillet.', ['number 2', 'date juillet']],
    ['Le navire a coûté 96 milliards d’euros.', ['number 96']],
    ['Le navire a coûté 12 000 euros.', ['number 12', 'number 000']],
    ['La ligne Kermor-Portsmouth rouvrira.', ['name Portsmouth']],
    ['La région financera les travaux, selon Solène Kerdoncuff.', ['name Kerdoncuff']],
    ['Brittany Ferries rouvrira la ligne.', ['name Brittany', 'name Ferries']],
    ['Les billets seront en vente mardi.', ['date mardi']],
  ])('stops: %s', (sentence, expected) => {
    expect(faults(sentence)).toEqual(expected);
  });

  it('lets every sentence of the article pass', () => {
    for (const line of FERRY.text.split('\n')) expect(faults(line)).toEqual([]);
  });
});

describe('windows', () => {
  const count = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

  it('hold every word, in order, within the limit', () => {
    const sentence = fc
      .array(fc.constantFrom('un', 'deux', 'trois', 'quatre.', '«', '😀'), { minLength: 1, maxLength: 30 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 12 }), fc.integer({ min: 1, max: 20 }), (sentences, limit) => {
        const windows = windowsOf(sentences, count, limit);
        expect(windows.join(' ')).toBe(sentences.join(' '));
        for (const window of windows) expect(count(window)).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
