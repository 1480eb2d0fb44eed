import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Unigram } from '../../src/inference/unigram.js';
import { wordForm } from '../../src/inference/word-form.js';
import { WordPieces } from '../../src/inference/word-pieces.js';
import { splitWords } from '../../src/inference/words.js';
import { growth, LINEAR } from '../helpers/growth.js';
import { TORTURE } from '../helpers/torture.js';

const split = (text: string): string[] => {
  const { count, starts, ends } = splitWords(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
};

describe('words', () => {
  it('are letters with their marks, digits, and single other characters', () => {
    expect(split('L’Essor a gagné 12,5\u00a0% !')).toEqual(['L', '’', 'Essor', 'a', 'gagné', '12', ',', '5', '%', '!']);
    expect(split('co\u00adopération cafe\u0301 🦆.')).toEqual(['co\u00adopération', 'cafe\u0301', '🦆', '.']);
  });

  it('know whether white space stands before them', () => {
    const { spaced } = splitWords('a\u200b1 c\u00a0d,e\nf\u202f!');
    expect([...spaced]).toEqual([1, 0, 1, 1, 0, 0, 1, 1]);
  });

  it('lie in order in the text, whatever it holds, and leave out only white space and format characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const { count, starts, ends } = splitWords(text);
        let last = 0;
        let rest = '';
        for (let i = 0; i < count; i++) {
          expect(starts[i]).toBeGreaterThanOrEqual(last);
          expect(ends[i]).toBeGreaterThan(starts[i] as number);
          rest += text.slice(last, starts[i]);
          last = ends[i] as number;
        }
        expect(rest + text.slice(last)).toMatch(/^[\p{White_Space}\p{Cf}]*$/u);
      }),
    );
  });

  it('take time in proportion to the text', () => {
    for (const unit of ['a\u200b', `a${'\u200b'.repeat(50)}`, '\u0301', 'é', '1\u0301']) {
      expect(growth(splitWords, unit, 30_000)).toBeLessThan(LINEAR);
    }
  });
});

describe('the form of a word', () => {
  it('folds typographic variants and drops what cannot be seen', () => {
    expect(wordForm('’')).toBe("'");
    expect(wordForm('«')).toBe('"');
    expect(wordForm('‑')).toBe('-');
    expect(wordForm('co\u00adopération')).toBe('coopération');
    expect(wordForm('e\u0301té')).toBe('été');
    expect(wordForm('ﬁn')).toBe('fin');
    expect(wordForm('´')).toBe("'");
    expect(wordForm('¨')).toBe('\u0308');
  });
});

const vocabulary: [string, number][] = [
  ['<unk>', 0],
  ['\u2581', -3],
  ['a', -4],
  ['b', -4],
  ['ab', -5],
  ['aba', -9],
  ['\u2581ab', -4],
];

describe('the Unigram model', () => {
  const unigram = new Unigram(vocabulary, 0);
  const pieces = (word: string, limit = 9): (string | undefined)[] => [...unigram.split(word, limit)].map((id) => vocabulary[id]?.[0]);

  it('takes the segmentation of the highest total', () => {
    expect(pieces('ab')).toEqual(['ab']);
    expect(pieces('\u2581aba')).toEqual(['\u2581ab', 'a']);
    expect(pieces('abab')).toEqual(['ab', 'ab']);
  });

  it('reads unknown characters, surrogate pairs too, as one unknown a run', () => {
    expect(pieces('a😀zb')).toEqual(['a', '<unk>', 'b']);
    expect(pieces('😀')).toEqual(['<unk>']);
  });

  it('keeps the first pieces of a long word, and is linear', () => {
    expect(pieces('ab'.repeat(100_000), 8)).toEqual(Array.from({ length: 8 }, () => 'ab'));
  });

  it('finds what trying everything finds', () => {
    const scores = new Map(vocabulary.slice(1));
    const bestOf = (word: string): number =>
      word === ''
        ? 0
        : Math.max(
            ...[...scores].filter(([piece]) => word.startsWith(piece)).map(([piece, score]) => score + bestOf(word.slice(piece.length))),
            Number.NEGATIVE_INFINITY,
          );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '\u2581'), minLength: 1, maxLength: 12 }), (word) => {
        const total = pieces(word, 99).reduce((sum, piece) => sum + (scores.get(piece ?? '') ?? Number.NaN), 0);
        expect(total).toBe(bestOf(word));
      }),
    );
  });
});

describe('pieces of words', () => {
  it('depend on the word alone, whatever was asked before', () => {
    const words = ['ab', 'ba', 'aba', '\u00ad', ...Array.from({ length: 40_000 }, (_, i) => `a${i}`)];
    const used = new WordPieces(new Unigram(vocabulary, 0), 8);
    for (const word of words) used.of(word, true);
    for (const word of words.slice(0, 50)) {
      expect(used.of(word, true)).toEqual(new WordPieces(new Unigram(vocabulary, 0), 8).of(word, true));
      expect(used.of(word, false)).toEqual(new WordPieces(new Unigram(vocabulary, 0), 8).of(word, false));
    }
  });

  it('are never none', () => {
    const pieces = new WordPieces(new Unigram(vocabulary, 0), 8);
    for (const text of TORTURE) for (const word of split(text)) expect(pieces.of(word, true).length).toBeGreaterThan(0);
  });
});

const models = new URL('../../models/', import.meta.url);
const tokenizer = new URL('news-accurate/tokenizer.json', models);
const parity = new URL('training/parity/words.jsonl', models);

describe('the shipped vocabulary', () => {
  it.skipIf(!existsSync(tokenizer))('splits 10,000 varied words as the training side does', () => {
    const { model } = JSON.parse(readFileSync(tokenizer, 'utf8')) as { model: { vocab: [string, number][]; unk_id: number } };
    const pieces = new WordPieces(new Unigram(model.vocab, model.unk_id), 8);
    const rows = readFileSync(parity, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { word: string; spaced: boolean; ids: number[] });
    expect(rows.length).toBeGreaterThanOrEqual(10_000);
    const wrong = rows.filter(({ word, spaced, ids }) => pieces.of(word, spaced).join() !== ids.join());
    expect(wrong).toEqual([]);
  });
});
