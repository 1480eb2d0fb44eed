import type { Centrality } from './centrality.js';
import type { Lexicon } from './lexicon.js';
import type { Passage } from './passages.js';
import { rampNames, writeRamp } from './ramp.js';
import type { Vocabulary } from './vocabulary.js';

/** What the words of an article are judged by. */
export interface WordInput {
  readonly passages: readonly Passage[];
  readonly vocabulary: Vocabulary;
  readonly centrality: Centrality;
  readonly titleWords: readonly string[];
  readonly titleTerms: ReadonlySet<number>;
  readonly lexicon: Lexicon;
}

/** What is counted of each word of the vocabulary while the sentences are read; words of the title alone have no `spread`. */
export class WordCounts {
  /** Sentences that have it, and the first of them. */
  readonly spread: Float64Array;
  readonly first: Float64Array;
  /** Its place in that sentence. */
  readonly place: Float64Array;
  /** Sum of the title recalls of its sentences, and the highest centroid of them. */
  readonly titleRecall: Float64Array;
  readonly centroid: Float64Array;
  readonly capital: Uint8Array;
  readonly unquoted: Uint8Array;
  readonly opening: Uint8Array;
  readonly besideTitle: Uint8Array;

  constructor({ passages, vocabulary, centrality, titleTerms }: WordInput, titleIds: ReadonlySet<number>) {
    const size = vocabulary.words.length;
    this.spread = new Float64Array(size);
    this.first = new Float64Array(size);
    this.place = new Float64Array(size);
    this.titleRecall = new Float64Array(size);
    this.centroid = new Float64Array(size);
    this.capital = new Uint8Array(size);
    this.unquoted = new Uint8Array(size);
    this.opening = new Uint8Array(size);
    this.besideTitle = new Uint8Array(size);
    const last = new Int32Array(size).fill(-1);
    const besides = (id: number | undefined): boolean => id !== undefined && (vocabulary.terms[id] ?? -1) >= 0 && titleIds.has(id);
    passages.forEach((passage, i) => {
      const { ids, terms, surface, paragraph } = passage;
      const recall = terms.filter((term) => titleTerms.has(term)).length / Math.max(1, titleTerms.size);
      for (const at of surface.names) this.capital[ids[at] ?? 0] = 1;
      ids.forEach((id, k) => {
        if (besides(ids[k - 1]) || besides(ids[k + 1])) this.besideTitle[id] = 1;
        if (last[id] === i) return;
        last[id] = i;
        if (this.spread[id] === 0) {
          this.first[id] = i;
          this.place[id] = k;
        }
        this.spread[id] = (this.spread[id] as number) + 1;
        this.titleRecall[id] = (this.titleRecall[id] as number) + recall;
        this.centroid[id] = Math.max(this.centroid[id] as number, centrality.centroid[i] ?? 0);
        if (surface.quotedShare < 0.5) this.unquoted[id] = 1;
        if (paragraph === 0) this.opening[id] = 1;
      });
    });
  }
}

const RAMPS = [
  ['spread', [1, 2, 3, 5, 8]],
  ['first', [0, 1, 2, 4, 8, 16]],
  ['letters', [2, 4, 6, 8, 12]],
  ['term', [1, 2, 3, 5, 8]],
  ['company', [0, 0.1, 0.2, 0.35, 0.5, 0.7]],
  ['centroid', [0.1, 0.25, 0.4, 0.55]],
  ['place', [0, 4, 10, 20, 35]],
  ['share', [0, 0.05, 0.1, 0.2, 0.4, 0.7]],
] as const;

const FLAGS = [
  ...['any', 'title', 'titleStem', 'capital', 'quoted', 'number', 'day', 'speech', 'person', 'opening', 'besideTitle'],
  ...['titleName', 'titleFirst', 'titleOften', 'nameOften'],
] as const;

const BLOCK: readonly string[] = [...RAMPS.flatMap(([name, knots]) => rampNames(name, knots)), ...FLAGS];

/** Names of the features of a word; small (stop) words and content words have coefficients of their own. */
export const WORD_FEATURES: readonly string[] = ['content', 'small'].flatMap((kind) => BLOCK.map((name) => `${kind}.${name}`));

/**
 * Writes the row of each word into one buffer and hands it to `use`, word by word, with the bounds of its block, outside which all is 0; words that only the
 * title has are passed over.
 */
export function eachWordRow(input: WordInput, use: (id: number, row: Float64Array, from: number, to: number) => void): void {
  const { passages, vocabulary, centrality, titleWords, titleTerms, lexicon } = input;
  const inTitle = new Set(titleWords.map((word) => vocabulary.idOf(word)));
  const counts = new WordCounts(input, inTitle);
  const row = new Float64Array(WORD_FEATURES.length);
  let at = 0;
  let ramp = 0;
  const measure = (x: number): void => {
    const { 1: knots } = RAMPS[ramp++] as (typeof RAMPS)[number];
    writeRamp(row, at, knots, x);
    at += knots.length;
  };
  const flag = (holds: boolean): void => {
    row[at++] = holds ? 1 : 0;
  };
  vocabulary.words.forEach((word, id) => {
    const spread = counts.spread[id] as number;
    if (spread === 0) return;
    const term = vocabulary.terms[id] ?? -1;
    const capital = counts.capital[id] === 1;
    const first = counts.first[id] as number;
    const titled = term >= 0 && titleTerms.has(term);
    const from = term < 0 ? BLOCK.length : 0;
    ramp = 0;
    at = from;
    // In the order of `RAMPS`.
    measure(spread);
    measure(first);
    measure(word.length);
    measure(term < 0 ? 1 : (centrality.spread[term] ?? 1));
    measure((counts.titleRecall[id] as number) / spread);
    measure(counts.centroid[id] as number);
    measure(counts.place[id] as number);
    measure(spread / passages.length);
    // In the order of `FLAGS`.
    flag(true);
    flag(inTitle.has(id));
    flag(titled && !inTitle.has(id));
    flag(capital);
    flag(counts.unquoted[id] === 0);
    flag(word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57);
    flag(lexicon.newsDays.has(word));
    flag(lexicon.attributionVerbs.has(word));
    flag(lexicon.firstPersons.has(word));
    flag(counts.opening[id] === 1);
    flag(counts.besideTitle[id] === 1);
    flag(titled && capital);
    flag(titled && first < 2);
    flag(titled && spread > 2);
    flag(capital && spread > 2);
    use(id, row, from, at);
    row.fill(0, from, at);
  });
}
