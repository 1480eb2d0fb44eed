import type { Line, LineWord } from './line.js';
import { startsCapital } from './name-case.js';
import { zoneTables } from './zone-tables.js';

/** What parts two facts on a line. */
export const HARD_BREAK = /[|·•●–—/>›»\n]|\s-\s|\s:\s|\s{3}/u;

/** Looks at the words of a line and at what stands between them; word numbers outside the line are empty words. */
export class LineCursor {
  readonly words: readonly LineWord[];
  readonly line: Line;

  constructor(line: Line) {
    this.line = line;
    this.words = line.words;
  }

  /** Text between two offsets of the whole text, within the line. */
  text(start: number, end: number): string {
    return this.line.text.slice(Math.max(0, start - this.line.start), Math.max(0, end - this.line.start));
  }

  key(at: number): string {
    return this.words[at]?.key ?? '';
  }

  /** The word as it is written. */
  written(at: number): string {
    const word = this.words[at];
    return word === undefined ? '' : this.text(word.start, word.end);
  }

  isCapital(at: number): boolean {
    return startsCapital(this.written(at));
  }

  /** What stands before the word, back to the one before. */
  gap(at: number): string {
    const word = this.words[at];
    return word === undefined ? '' : this.text(this.words[at - 1]?.end ?? this.line.start, word.start);
  }

  /** Whether something that ends a fact stands before the word. */
  breakBefore(at: number): boolean {
    if (at === 0) return true;
    const gap = this.gap(at);
    if (HARD_BREAK.test(gap) || /[,;()]/u.test(gap)) return true;
    // The full stop of an initial breaks nothing: "Y. S. Publié le".
    const before = this.words[at - 1];
    return gap.includes('.') && before !== undefined && before.end - before.start > 1;
  }

  /** How many words begin before an offset, from word `at` on. */
  wordsUntil(at: number, end: number): number {
    let count = 0;
    while ((this.words[at + count]?.start ?? Number.POSITIVE_INFINITY) < end) count++;
    return count;
  }

  isRole(at: number): boolean {
    return zoneTables().roles.lengthAt(this.words, at) > 0;
  }

  /** "à Rennes", "in New York": words taken by one small word and up to three with capitals. */
  place(at: number): number {
    if (this.breakBefore(at) || !/^\p{Ll}.{0,2}$/u.test(this.written(at))) return 0;
    let next = at + 1;
    while (next - at <= 3 && this.isCapital(next) && (next === at + 1 || !this.breakBefore(next))) next++;
    return next > at + 1 ? next - at : 0;
  }
}
