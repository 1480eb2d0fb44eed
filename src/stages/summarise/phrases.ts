import { isUpperAt, type Span, type TextView, type Token } from '../../text/index.js';
import type { Lexicon } from './lexicon.js';
import { pairKey } from './pair-key.js';
import { STEM } from './vocabulary.js';

/** A run of words that may be a key phrase, with all its occurrences counted. */
export interface Phrase {
  /** Its first occurrence. */
  readonly start: number;
  readonly end: number;
  /** The number of the row of its stems, see {@link PhraseCounter.stemsOf}, and how many content words it has. */
  readonly row: number;
  readonly length: number;
  /** Words with a capital, among the content words of the first occurrence. */
  readonly capitals: number;
  /** Place of the sentence of its first occurrence. */
  readonly sentence: number;
  count: number;
  inTitle: boolean;
}

const MOST_WORDS = 5;
const MOST_CONTENT = 3;
const APOSTROPHES = new Set(["'", '’']);
const HYPHENS = new Set(['-', '‑']);

interface Word extends Span {
  /** The number of its stem; -1 for a small word. */
  readonly stem: number;
  readonly capital: boolean;
  /** A hyphen joins it to the word before: the two are never taken apart. */
  readonly hyphened: boolean;
}

function isContent(folded: string, lexicon: Lexicon): boolean {
  return folded.length > 2 && !lexicon.stopWords.has(folded) && !lexicon.attributionVerbs.has(folded) && !lexicon.newsDays.has(folded);
}

/** Where a phrase begins that begins with `run[i]`: with the small words that hyphens join to it (`i-Soon`); undefined inside a longer compound. */
function startOf(run: readonly Word[], i: number): number | undefined {
  let at = i;
  while (at > 0 && run[at]?.hyphened === true) {
    at--;
    if ((run[at]?.stem ?? -1) >= 0) return undefined;
  }
  return run[at]?.start;
}

/** Counts the phrases of an article, sentence by sentence. Stems and rows of stems go by numbers. */
export class PhraseCounter {
  readonly #lexicon: Lexicon;
  readonly #numbers = new Map<string, number>();
  /** Number of a row of stems by the number of the row without its last (0: none) and that of the last; and these two by the number. */
  readonly #rows = new Map<number, number>();
  readonly #before: number[] = [0];
  readonly #last: number[] = [0];
  /** By row; a row that is only the beginning of phrases has none. */
  readonly #phrases: (Phrase | undefined)[] = [undefined];

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  get phrases(): Phrase[] {
    return this.#phrases.filter((phrase) => phrase !== undefined);
  }

  /** Numbers of the stems of a phrase's content words, the last first. */
  stemsOf({ row }: Phrase): number[] {
    const stems: number[] = [];
    for (let at = row; at > 0; at = this.#before[at] as number) stems.push(this.#last[at] as number);
    return stems;
  }

  /** Adds the phrases of the tokens `[from, to)`: up to three content words, with at most two small words between them. */
  read(view: TextView, from: number, to: number, sentence: number, inTitle: boolean): void {
    for (const run of this.#runsOf(view, from, to)) {
      for (let i = 0; i < run.length; i++) {
        const start = (run[i]?.stem ?? -1) >= 0 ? startOf(run, i) : undefined;
        if (start !== undefined) this.#readFrom(run, i, start, sentence, inTitle);
      }
    }
  }

  #readFrom(run: readonly Word[], i: number, start: number, sentence: number, inTitle: boolean): void {
    let row = 0;
    let content = 0;
    let capitals = 0;
    let small = 0;
    const limit = Math.min(run.length, i + MOST_WORDS);
    for (let j = i; j < limit && content < MOST_CONTENT && small <= 2; j++) {
      const word = run[j] as Word;
      if (word.stem < 0) {
        small++;
        continue;
      }
      small = 0;
      content++;
      if (word.capital) capitals++;
      row = this.#rowOf(row, word.stem);
      if (run[j + 1]?.hyphened === true) continue;
      const known = this.#phrases[row];
      if (known === undefined) {
        this.#phrases[row] = { start, end: word.end, row, length: content, capitals, sentence, count: 1, inTitle };
      } else {
        known.count++;
        known.inTitle ||= inTitle;
      }
    }
  }

  /** Runs of words with nothing between them but spaces, apostrophes and hyphens. */
  #runsOf(view: TextView, from: number, to: number): Word[][] {
    const { text, tokens } = view;
    let run: Word[] = [];
    const runs: Word[][] = [run];
    let hyphen = false;
    for (let at = from; at < to; at++) {
      const { kind, start, end, spaced } = tokens[at] as Token;
      if (kind === 'word') {
        run.push({ start, end, stem: this.#stemOf(view.wordAt(at)), capital: isUpperAt(text, start), hyphened: hyphen && !spaced });
        hyphen = false;
        continue;
      }
      const mark = kind === 'punct' && !spaced ? text.slice(start, end) : '';
      hyphen = HYPHENS.has(mark);
      if (hyphen || APOSTROPHES.has(mark) || run.length === 0) continue;
      run = [];
      runs.push(run);
    }
    return runs;
  }

  #stemOf(word: string): number {
    if (!isContent(word, this.#lexicon)) return -1;
    const stem = word.slice(0, STEM);
    let number = this.#numbers.get(stem);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(stem, number);
    }
    return number;
  }

  #rowOf(before: number, stem: number): number {
    const key = pairKey(before, stem);
    let row = this.#rows.get(key);
    if (row === undefined) {
      row = this.#rows.size + 1;
      this.#rows.set(key, row);
      this.#before.push(before);
      this.#last.push(stem);
      this.#phrases.push(undefined);
    }
    return row;
  }
}
