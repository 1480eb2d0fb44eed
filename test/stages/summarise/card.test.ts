import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readRankerCard } from '../../../src/stages/summarise/card.js';

interface Card {
  weights: Record<'words' | 'pairs' | 'sentence' | 'summary', Record<string, number>>;
}

const path = join(import.meta.dirname, '../../../models/extractive-summary/card.json');
const folder = mkdtempSync(join(tmpdir(), 'depeche-card-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(change: (card: Card) => void): string {
  const card = JSON.parse(readFileSync(path, 'utf8')) as Card;
  change(card);
  const file = join(folder, 'card.json');
  writeFileSync(file, JSON.stringify(card));
  return file;
}

describe('the card of the ranker', () => {
  it('has a coefficient for each feature', () => {
    const { sentence, summary, words, pairs } = readRankerCard(path);
    for (const weights of [sentence, summary, words, pairs]) expect(weights.some((weight) => weight !== 0)).toBe(true);
  });

  it.each([
    ['a feature is missing', (card: Card) => void Reflect.deleteProperty(card.weights.sentence, 'position.last'), /none for "position\.last"/u],
    ['a feature is unknown', (card: Card) => void Object.assign(card.weights.summary, { luck: 1 }), /unknown feature "luck"/u],
    ['a coefficient is no number', (card: Card) => void Object.assign(card.weights.words, { 'small.any': 'x' }), /weights\.words/u],
  ])('is refused where %s', (_, change, message) => {
    expect(() => readRankerCard(written(change))).toThrow(message);
  });

  it('is missed by its path', () => {
    expect(() => readRankerCard(join(folder, 'none.json'))).toThrow(/none\.json/u);
  });

  it('is refused where it is no JSON', () => {
    const file = join(folder, 'broken.json');
    writeFileSync(file, '{');
    expect(() => readRankerCard(file)).toThrow(/expected JSON/u);
  });
});
