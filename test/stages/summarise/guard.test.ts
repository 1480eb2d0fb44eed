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

describe('the guard, of the same thing in other words', () => {
  it.each([
    ['fr', 'La ville a reçu 10 000 000 dollars.', 'La ville a reçu 10 millions de dollars.', []],
    ['fr', 'La ville a reçu 10 millions de dollars.', 'La ville a reçu 10 000 000 $.', []],
    ['fr', 'La ville a reçu 10 millions de dollars.', 'La ville a reçu dix millions de dollars.', []],
    ['fr', 'La ville a reçu 10 000 000 dollars.', 'La ville a reçu 10 milliards de dollars.', ['number 10']],
    ['fr', 'La ville a reçu 10 000 000 dollars.', 'La ville a reçu 10 millions d’euros.', ['number 10']],
    ['fr', 'La ville a reçu 10 000 000 dollars.', 'La ville a reçu douze millions de dollars.', ['number douze millions']],
    ['fr', 'La ville a perdu 1,5 million d’euros.', 'La ville a perdu 1 500 000 euros.', []],
    ['fr', 'Le chômage touche 12,5 % des habitants.', 'Le chômage touche 12,5 pour cent des habitants.', []],
    ['fr', 'Le chômage touche 12,5 % des habitants.', 'Le chômage touche 13,5 % des habitants.', ['number 13']],
    ['fr', 'Deux hommes ont été arrêtés.', 'Deux hommes sont arrêtés.', []],
    ['fr', 'Deux hommes ont été arrêtés.', 'Trois hommes sont arrêtés.', ['number Trois']],
    ['fr', 'Les États-Unis ont gagné contre l’Égypte.', 'Les Etats-Unis battent l’Egypte.', []],
    ['fr', 'ARMOR LINES a gagné contre Vaubert.', 'Vaubert a perdu contre Armor Lines.', []],
    ['fr', 'La mairie de Vaubert a voté.', 'Mairies : Vaubert a voté.', []],
    ['fr', 'Le vote a eu lieu le 3 mars 2024.', 'Le vote a eu lieu le 3 mars 2025.', ['number 2025']],
    ['fr', 'Le vote a eu lieu lundi.', 'Le vote a eu lieu Lundi.', []],
    ['en', 'The town received $10,000,000.', 'The town received $10 million.', []],
    ['en', 'The town received $10,000,000.', 'The town received $10 billion.', ['number 10']],
    ['de', 'Die Stadt erhielt 10.000.000 Euro.', 'Die Stadt erhielt 10 Millionen Euro.', []],
    ['es', 'La ciudad recibió 10.000.000 de euros.', 'La ciudad recibió 10 millones de euros.', []],
    ['it', 'La città ha ricevuto 10.000.000 di euro.', 'La città ha ricevuto 10 milioni di euro.', []],
    ['pt', 'A cidade recebeu 10.000.000 de euros.', 'A cidade recebeu 10 milhões de euros.', []],
    ['nl', 'De stad kreeg 10.000.000 euro.', 'De stad kreeg 10 miljoen euro.', []],
  ])('%s: %s | %s', (tag, text, sentence, expected) => {
    const found = new Guard([text], packFor(tag)).check(sentence);
    expect(found.map((fault) => `${fault.kind} ${fault.text}`)).toEqual(expected);
    for (const { start, end, text: said } of found) expect(sentence.slice(start, end)).toBe(said);
  });

  it('lets every sentence of a text pass that is made of what it reads', () => {
    const part = fc.constantFrom(
      'Armor Lines',
      '10 000',
      'dix',
      '12,5 %',
      '3 mars',
      'lundi',
      '$10',
      'vote',
      'États-Unis',
      '1/2',
      '19h30',
      'A380',
      '2,5 millions',
      'd’euros',
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
        const sentence = `La ville ${parts.join(' ')}.`;
        expect(new Guard([sentence], packFor('fr')).check(sentence)).toEqual([]);
      }),
    );
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
