import type { Kinds } from './kinds.js';
import type { LabelScheme } from './label-scheme.js';
import { Viterbi } from './viterbi.js';
import type { WordScores } from './word-scores.js';

/** A span of words as the model spells it. */
export interface WordSpan {
  /** First and last word, by number, both inside. */
  readonly first: number;
  readonly last: number;
  /** Label type of the model: `PER`. */
  readonly type: string;
  /** Mean of the log probabilities of its labels. */
  readonly meanLog: number;
  /** The smallest of them. */
  readonly leastLog: number;
  readonly kind?: { readonly kind: string; readonly probability: number };
}

interface OpenSpan {
  readonly first: number;
  last: number;
  readonly type: string;
  label: number;
  sum: number;
  least: number;
  readonly kinds: Float64Array;
}

/**
 * From scores of words, fed in order, to spans. It keeps the scores of the words that are not settled, which are few: its memory does not grow with the text.
 */
export class SpanReader {
  readonly #scheme: LabelScheme;
  readonly #kinds: Kinds;
  readonly #viterbi: Viterbi;
  /** Log probabilities of the pending words, row after row, then their kind scores. */
  #labels = new Float32Array(0);
  #kindRows = new Float32Array(0);
  #pending = 0;
  /** Number of the first pending word. */
  #word = 0;
  #open: OpenSpan | null = null;

  readonly #scores: WordScores | undefined;

  /** `scores`: takes the log probabilities of every word. */
  constructor(scheme: LabelScheme, kinds: Kinds, scores?: WordScores) {
    this.#scores = scores;
    this.#scheme = scheme;
    this.#kinds = kinds;
    this.#viterbi = new Viterbi(scheme);
  }

  /** Adds words `from` to `to` (exclusive) of the given rows: label scores (logits), and kind scores where the model has them. */
  push(labels: Float32Array, kinds: Float32Array | undefined, from: number, to: number): void {
    const size = this.#scheme.size;
    this.#reserve(this.#pending + to - from);
    for (let row = from; row < to; row++) {
      const at = this.#pending * size;
      logSoftmax(labels, row * size, this.#labels, at, size);
      if (kinds !== undefined) {
        const width = this.#kinds.size;
        for (let column = 0; column < width; column++) this.#kindRows[this.#pending * width + column] = kinds[row * width + column] as number;
      }
      this.#viterbi.push(this.#labels, at);
      this.#scores?.add(this.#word + this.#pending, this.#labels, at);
      this.#pending++;
    }
  }

  /** Spans that no later word can change. */
  settle(): WordSpan[] {
    return this.#read(this.#viterbi.settle());
  }

  /** The remaining spans: no span goes on after this, and the next word begins anew. */
  finish(): WordSpan[] {
    const spans = this.#read(this.#viterbi.finish());
    this.#close(spans);
    return spans;
  }

  #read(path: Int32Array): WordSpan[] {
    const spans: WordSpan[] = [];
    const size = this.#scheme.size;
    for (let row = 0; row < path.length; row++) {
      const label = path[row] as number;
      const type = this.#scheme.typeOf(label);
      const open = this.#open;
      if (open === null || !this.#scheme.continues(open.label, label)) {
        this.#close(spans);
        if (type !== null) {
          const first = this.#word + row;
          this.#open = { first, last: first, type, label, sum: 0, least: 0, kinds: new Float64Array(this.#kinds.size) };
        }
      }
      if (this.#open !== null) this.#add(this.#open, row, label, this.#labels[row * size + label] as number);
    }
    this.#drop(path.length);
    return spans;
  }

  #add(span: OpenSpan, row: number, label: number, log: number): void {
    span.last = this.#word + row;
    span.label = label;
    span.sum += log;
    span.least = Math.min(span.least, log);
    const width = this.#kinds.size;
    for (let column = 0; column < width; column++)
      span.kinds[column] = (span.kinds[column] as number) + (this.#kindRows[row * width + column] as number);
  }

  #close(spans: WordSpan[]): void {
    if (this.#open === null) return;
    const { first, last, type, sum, least, kinds } = this.#open;
    const count = last - first + 1;
    const kind = this.#kinds.best(
      type,
      kinds.map((total) => total / count),
    );
    spans.push({ first, last, type, meanLog: sum / count, leastLog: least, ...(kind === null ? {} : { kind }) });
    this.#open = null;
  }

  #drop(count: number): void {
    this.#labels.copyWithin(0, count * this.#scheme.size, this.#pending * this.#scheme.size);
    this.#kindRows.copyWithin(0, count * this.#kinds.size, this.#pending * this.#kinds.size);
    this.#pending -= count;
    this.#word += count;
  }

  #reserve(words: number): void {
    if (words * this.#scheme.size <= this.#labels.length) return;
    const room = Math.max(words, 2 * this.#pending);
    this.#labels = longer(this.#labels, room * this.#scheme.size);
    this.#kindRows = longer(this.#kindRows, room * this.#kinds.size);
  }
}

function longer(values: Float32Array<ArrayBuffer>, length: number): Float32Array<ArrayBuffer> {
  const copy = new Float32Array(length);
  copy.set(values);
  return copy;
}

function logSoftmax(from: Float32Array, at: number, to: Float32Array, toAt: number, size: number): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < size; i++) if ((from[at + i] as number) > top) top = from[at + i] as number;
  let total = 0;
  for (let i = 0; i < size; i++) total += Math.exp((from[at + i] as number) - top);
  const shift = top + Math.log(total);
  for (let i = 0; i < size; i++) to[toAt + i] = (from[at + i] as number) - shift;
}
