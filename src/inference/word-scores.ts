import type { Span } from '../text/index.js';
import type { LabelScheme } from './label-scheme.js';
import { lowerBound } from './lower-bound.js';
import type { Words } from './words.js';

/** Of a word that is so surely in no name, the log probabilities of the other labels are not kept, one by one. */
const SURELY_NONE = 0.999;

/** The number of the word that begins (or ends) at an offset; −1 where none does. */
function wordAt(offsets: Int32Array, offset: number): number {
  const at = lowerBound(offsets, offset);
  return offsets[at] === offset ? at : -1;
}

/**
 * What the model said of every word of a text, so that any span can be scored afterwards. Only the rows of words that may be in a name are kept: in press
 * about a fifth of them.
 */
export class WordScores {
  readonly #scheme: LabelScheme;
  readonly #words: Words;
  readonly #outside: number;
  /** Log probability that the word is in a name at all, which no label of a name exceeds. */
  readonly #inName: Float32Array;
  readonly #rows = new Map<number, Float32Array>();

  constructor(scheme: LabelScheme, words: Words) {
    this.#scheme = scheme;
    this.#words = words;
    this.#outside = scheme.outside;
    this.#inName = new Float32Array(words.count);
  }

  /** Takes the log probabilities of the labels of one word, which begin at `at`. */
  add(word: number, logs: Float32Array, at: number): void {
    const none = this.#outside < 0 ? 0 : Math.exp(logs[at + this.#outside] as number);
    this.#inName[word] = Math.log(Math.max(1e-8, 1 - none));
    if (none < SURELY_NONE) this.#rows.set(word, logs.slice(at, at + this.#scheme.size));
  }

  /** Mean of the log probabilities of the labels that spell a span of a label type (`PER`); null where the model's words or labels cannot spell it. */
  mean({ start, end }: Span, type: string): number | null {
    const first = wordAt(this.#words.starts, start);
    const last = wordAt(this.#words.ends, end);
    const labels = first < 0 || last < first ? null : this.#scheme.spell(type, last - first + 1);
    if (labels === null) return null;
    const sum = labels.reduce((total, label, i) => total + (this.#rows.get(first + i)?.[label] ?? (this.#inName[first + i] as number)), 0);
    return sum / labels.length;
  }
}
