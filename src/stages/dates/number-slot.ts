import { type NumberReading, opensNumber, readNumber } from '../numerals/index.js';
import type { Grammar } from './grammar.js';
import type { Read } from './lexicon.js';
import { mayBeRoman } from './readers.js';
import type { Words } from './words.js';

/** The reading of one token, kept while several patterns ask for it. */
interface LastReading {
  at: number;
  reading: NumberReading | null;
}

const last = new WeakMap<Words, LastReading>();

/** Whether a slot that reads numbers of any kind can have something to read at a token; false for most words. */
export function mayBeNumber(grammar: Grammar, words: Words, at: number): boolean {
  const isWord = words.tokens[at]?.kind === 'word';
  return !isWord || mayBeRoman(words, at) || opensNumber(grammar.numerals, words.view.wordAt(at));
}

/** Reads a count in figures or words; what is negative, or the head of a version or an address, is none. */
export function readCount(grammar: Grammar, words: Words, at: number): Read | null {
  const known = last.get(words);
  if (known?.at === at) return toRead(known.reading);
  const reading = readNumber(words.view, at, grammar.pack.numerals);
  last.set(words, { at, reading });
  return toRead(reading);
}

function toRead(reading: NumberReading | null): Read | null {
  if (reading === null || reading.chained || reading.value.startsWith('-')) return null;
  return { value: reading.value, next: reading.nextToken, ...(reading.approximate ? { approximate: true as const } : {}) };
}
