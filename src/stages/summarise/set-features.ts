import type { Analysis } from './analysis.js';
import { cosine } from './centrality.js';
import { Marks } from './distinct.js';
import type { Passage } from './passages.js';
import { rampNames, writeRamp } from './ramp.js';

const FILL = [0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 1] as const;
const TITLE = [0, 0.15, 0.3, 0.5, 0.75, 1] as const;
const COVER = [0.05, 0.1, 0.15, 0.2, 0.3, 0.45] as const;
const ALIKE = [0, 0.1, 0.2, 0.3, 0.5] as const;
const WORDS = [0.1, 0.15, 0.2, 0.25, 0.3, 0.36, 0.44] as const;
const PAIRS = [0.01, 0.02, 0.04, 0.07, 0.11, 0.16, 0.24] as const;
/** A usual abstract takes this part of the budget. */
const USUAL = 0.57;

/** Names of the features of a whole summary, in the order of a set's row. */
export const SET_FEATURES: readonly string[] = [
  ...rampNames('fill', FILL),
  ...rampNames('titleRecall', TITLE),
  ...rampNames('coverage', COVER),
  ...rampNames('redundancy', ALIKE),
  ...rampNames('expectedWords', WORDS),
  ...rampNames('expectedPairs', PAIRS),
  'sentences.two',
  'sentences.more',
  'adjacent',
  'first',
];

/** Where the columns of each ramp begin, and those of the flags after them. */
const AT_TITLE = FILL.length;
const AT_COVER = AT_TITLE + TITLE.length;
const AT_ALIKE = AT_COVER + COVER.length;
const AT_WORDS = AT_ALIKE + ALIKE.length;
const AT_PAIRS = AT_WORDS + WORDS.length;
const AT_FLAGS = AT_PAIRS + PAIRS.length;

/**
 * Features of a summary as a whole: how much of `budget` (words) it takes, how much of the title, of what the article says most and of what
 * a summary is expected to say it holds, how alike its sentences are. One object an article; what it has compared it remembers.
 */
export class SummaryFeatures {
  readonly #analysis: Analysis;
  readonly #budget: number;
  readonly #row = new Float64Array(SET_FEATURES.length);
  readonly #terms: Marks;
  readonly #words: Marks;
  readonly #pairs: Marks;
  readonly #alike = new Map<number, number>();

  constructor(analysis: Analysis, budget: number) {
    this.#analysis = analysis;
    this.#budget = budget;
    this.#terms = new Marks(analysis.centrality.spread.length);
    this.#words = new Marks(analysis.expectation.words.length);
    this.#pairs = new Marks(analysis.expectation.pairs.length);
  }

  /** The row of a set of passages, ascending. The array is the same for every call: read it before the next. */
  row(set: readonly number[]): Float64Array {
    const { passages, centrality, titleTerms, expectation } = this.#analysis;
    this.#terms.next();
    this.#words.next();
    this.#pairs.next();
    let words = 0;
    let title = 0;
    let cover = 0;
    let expectedWords = 0;
    let expectedPairs = 0;
    let alike = 0;
    let adjacent = 0;
    for (let a = 0; a < set.length; a++) {
      const i = set[a] as number;
      const passage = passages[i] as Passage;
      words += passage.words.length;
      for (const term of passage.terms) {
        if (!this.#terms.add(term)) continue;
        if (titleTerms.has(term)) title++;
        cover += centrality.frequency[term] as number;
      }
      for (const id of expectation.wordsByPassage[i] as readonly number[]) if (this.#words.add(id)) expectedWords += expectation.words[id] as number;
      for (const pair of expectation.pairsByPassage[i] as readonly number[])
        if (this.#pairs.add(pair)) expectedPairs += expectation.pairs[pair] as number;
      for (let b = 0; b < a; b++) {
        const j = set[b] as number;
        alike = Math.max(alike, this.#cosine(j, i));
        if (j === i - 1) adjacent++;
      }
    }
    const row = this.#row.fill(0);
    writeRamp(row, 0, FILL, words / this.#budget);
    writeRamp(row, AT_TITLE, TITLE, title / Math.max(titleTerms.size, 1));
    writeRamp(row, AT_COVER, COVER, cover);
    writeRamp(row, AT_ALIKE, ALIKE, alike);
    // Both expectations as F1 against an abstract of the usual length.
    writeRamp(row, AT_WORDS, WORDS, (2 * expectedWords) / (words + USUAL * this.#budget));
    writeRamp(row, AT_PAIRS, PAIRS, (2 * expectedPairs) / (words + USUAL * this.#budget));
    row[AT_FLAGS] = set.length === 2 ? 1 : 0;
    row[AT_FLAGS + 1] = Math.max(0, set.length - 2);
    row[AT_FLAGS + 2] = adjacent / Math.max(set.length, 1);
    row[AT_FLAGS + 3] = set[0] === 0 ? 1 : 0;
    return row;
  }

  #cosine(i: number, j: number): number {
    const { passages, centrality } = this.#analysis;
    const key = i * passages.length + j;
    let known = this.#alike.get(key);
    if (known === undefined) {
      known = cosine(passages[i] as Passage, centrality.vectors[i] as Float64Array, passages[j] as Passage, centrality.vectors[j] as Float64Array);
      this.#alike.set(key, known);
    }
    return known;
  }
}
