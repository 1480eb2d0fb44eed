import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datelineLength } from '../../../src/stages/summarise/dateline.js';
import { tokenize } from '../../../src/text/index.js';
import { growth, LINEAR } from '../../helpers/growth.js';
import { ready, summarise } from './open.js';

/** What is left of a text behind its place line. */
function rest(text: string): string {
  const tokens = tokenize(text);
  return text.slice(tokens[datelineLength(text, tokens)]?.start ?? 0);
}

const REST = 'Le port de Kermor rouvrira jeudi.';

describe('a place line', () => {
  it.each([
    'KERMOR, 4 mars 2025 (ALP) - ',
    'Kermor, 14 nov 2024 (ALP) – ',
    'KERMOR — ',
    'PORT-SUR-KERMOR. – ',
    'Kermor (Finistère) - ',
    'Port-la-Kermor (dpa) – ',
    'Rio de Kermor, 3 de marzo de 2025 (ALP) - ',
    'KERMOR/VAUBERT, 3. März (alp) - ',
    '(ALP) - KERMOR, 3 MAR - ',
    'L’ÎLE-DE-KERMOR (AP) — ',
  ])('is no part of the sentence: %s', (place) => {
    expect(rest(`${place}${REST}`)).toBe(REST);
    expect(rest(`${place}« ${REST}`)).toBe(`« ${REST}`);
  });

  it.each([
    'Le port de Kermor – Un port de pêche – rouvrira jeudi.',
    'Armor Lines - la compagnie de Kermor - a rouvert la ligne.',
    'Le maire (Kermor) - Luc Sorel - a voté le budget.',
    'KERMOR - le port rouvrira jeudi.',
    'Kermor-Plymouth rouvrira jeudi.',
    'Kermor 2 - Vaubert 1.',
    'Acte 3 - Le port de Kermor rouvrira jeudi.',
    '19:04 – Le port de Kermor rouvrira jeudi.',
    'KERMOR – ',
    '',
  ])('is not seen in: %s', (text) => {
    expect(rest(text)).toBe(text);
  });

  it('is read in time, whatever stands there', () => {
    const parts = fc.array(fc.constantFrom('KERMOR', 'de', ' - ', ' – ', '(', ')', ', ', '3', 'ALP', 'Port', '.'), { maxLength: 60 });
    fc.assert(
      fc.property(parts, (list) => {
        const text = list.join('');
        expect(text.endsWith(rest(text))).toBe(true);
      }),
    );
    expect(growth((text) => void rest(text), 'KERMOR, ', 20_000)).toBeLessThan(LINEAR);
  });
});

describe('a summary of agency copy', () => {
  const text = `KERMOR, 4 mars 2025 (ALP) - La compagnie Armor Lines a annoncé mardi la réouverture de la ligne Kermor-Plymouth.

VAUBERT - La commune a voté le budget du port de pêche.`;

  it('begins after the place line, with the words that are counted', () => {
    const { summary } = summarise(ready({ text }), { sentences: 1 }).layers;
    expect(summary.text).toBe('La compagnie Armor Lines a annoncé mardi la réouverture de la ligne Kermor-Plymouth.');
    const [first = ''] = text.split('\n');
    expect(summarise(ready({ text: first }), { words: 14 }).layers.summary.text).toBe(summary.text);
    expect(summarise(ready({ text: first }), { words: 13 }).layers.summary.text).toBe('');
  });

  it('keeps what looks like one further down', () => {
    expect(summarise(ready({ text }), { sentences: 2 }).layers.summary.text).toContain('VAUBERT - La commune');
  });
});
