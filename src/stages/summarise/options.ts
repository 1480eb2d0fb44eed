import { DepecheError } from '../../errors/index.js';

export interface SummariseOptions {
  /** That many sentences; fewer where the article or the other limits hold no more. 1..100. */
  readonly sentences?: number;
  /** At most that many words; a ceiling, not a length to reach. Default: 60, or none where `sentences` or `ratio` is given. */
  readonly words?: number;
  /** At most this part of the words of lead and body, 0..1. With `words`, the smaller limit holds. */
  readonly ratio?: number;
}

/** What a summary of one article may take. */
export interface Limits {
  readonly words: number;
  readonly sentences: number;
  /** `true` where `sentences` is asked for and not only allowed. */
  readonly exact: boolean;
  /** Words that a full summary has: what its length is judged against. */
  readonly full: number;
}

const DEFAULT_WORDS = 60;
const MOST_SENTENCES = 100;
/** Words of a usual sentence, for the length of a summary that is asked for in sentences. */
const WORDS_A_SENTENCE = 30;

/** Throws `usage/option` for a value that does not fit. */
export function checkOption(name: string, value: number | undefined, expected: string, fits: (value: number) => boolean): void {
  if (value !== undefined && !fits(value)) throw new DepecheError('usage/option', { where: `summarise: ${name}`, expected, got: String(value) });
}

/** Throws `usage/option` for a value out of range. */
export function checkOptions({ sentences, words, ratio }: SummariseOptions): void {
  checkOption('sentences', sentences, `a whole number from 1 to ${MOST_SENTENCES}`, (n) => Number.isInteger(n) && n >= 1 && n <= MOST_SENTENCES);
  checkOption('words', words, 'a whole number from 1', (n) => Number.isInteger(n) && n >= 1);
  checkOption('ratio', ratio, 'a number above 0 and up to 1', (n) => n > 0 && n <= 1);
}

/** The limits for an article whose lead and body have `total` words. */
export function limitsFor({ sentences, words, ratio }: SummariseOptions, total: number): Limits {
  const part = ratio === undefined ? Number.POSITIVE_INFINITY : Math.floor(ratio * total);
  const ceiling = words ?? (sentences === undefined && ratio === undefined ? DEFAULT_WORDS : Number.POSITIVE_INFINITY);
  const most = Math.min(part, ceiling);
  const full = Math.max(DEFAULT_WORDS, (sentences ?? 0) * WORDS_A_SENTENCE);
  return {
    words: most,
    sentences: sentences ?? MOST_SENTENCES,
    exact: sentences !== undefined,
    full: Math.max(1, Math.min(most, sentences === undefined ? most : full)),
  };
}
