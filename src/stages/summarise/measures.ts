import { type Centrality, cosine } from './centrality.js';
import { sumOf } from './distinct.js';
import type { Expectation } from './expectation.js';
import type { Opening } from './opening.js';
import type { Passage } from './passages.js';
import type { Vocabulary } from './vocabulary.js';

/** What the measures of an article's sentences are made from. */
export interface MeasureInput {
  readonly passages: readonly Passage[];
  readonly openings: readonly Opening[];
  readonly vocabulary: Vocabulary;
  readonly expectation: Expectation;
  readonly centrality: Centrality;
  readonly titleTerms: ReadonlySet<number>;
}

/** What is counted of one sentence beside its surface; shares and cosines are 0..1. */
export interface Measures {
  /** Place from 0, and the same over the length of the article. */
  readonly position: number;
  readonly depth: number;
  /** Weighted share of the title's terms (of those that the article uses) that it has, and share of its terms that are in the title. */
  readonly titleRecall: number;
  readonly titlePrecision: number;
  /** Two words of the title in a row. */
  readonly titlePair: boolean;
  /** A name that is in the title. */
  readonly titleName: boolean;
  readonly centroid: number;
  readonly lexRank: number;
  /** Mean share of the article's content words that its terms are. */
  readonly density: number;
  /** Share of its terms that no other sentence has; that are said here first and again later. */
  readonly alone: number;
  readonly introduced: number;
  /** Cosines with the sentence before, the one after, the first one. */
  readonly before: number;
  readonly after: number;
  readonly first: number;
  /** Mean share of the sentences that have its names, and whether it has the article's commonest name. */
  readonly nameSpread: number;
  readonly mainName: boolean;
  /** Places in the article when its sentences are sorted by title recall and by centroid, from 0; equals share the better place. */
  readonly titleRank: number;
  readonly centroidRank: number;
  /** How many of its words, and of its pairs of words, are expected in a summary; shares of all it has. */
  readonly expectedWords: number;
  readonly expectedPairs: number;
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

const total = <T>(items: readonly T[], value: (item: T, k: number) => number): number => items.reduce((sum, item, k) => sum + value(item, k), 0);

function ranks(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => b - a);
  const place = new Map<number, number>();
  sorted.forEach((value, k) => void (place.has(value) || place.set(value, k)));
  return values.map((value) => place.get(value) ?? 0);
}

/** The measures of every passage, in one pass over the words of the article and one over its sentences. */
export function measuresOf({ passages, vocabulary, expectation, centrality, titleTerms }: MeasureInput): Measures[] {
  const { spread, vectors } = centrality;
  const count = passages.length;
  const seen = new Set<number>();
  const introduced = passages.map(({ terms }) => {
    const fresh = terms.filter((term) => !seen.has(term) && (spread[term] ?? 0) > 1);
    for (const term of terms) seen.add(term);
    return share(fresh.length, terms.length);
  });
  const weightOf = (term: number): number => ((spread[term] ?? 0) > 0 ? Math.log(1 + count / (spread[term] as number)) : 0);
  const titleWeight = total([...titleTerms], weightOf);
  const nameTerms = passages.map((passage) =>
    passage.surface.names.map((at) => vocabulary.terms[passage.ids[at] ?? 0] ?? -1).filter((term) => term >= 0),
  );
  const mostNamed = nameTerms.flat().reduce((most, term) => Math.max(most, spread[term] ?? 0), 0);
  const titleRecalls = passages.map(({ terms }) =>
    share(
      total(terms, (term) => (titleTerms.has(term) ? weightOf(term) : 0)),
      titleWeight,
    ),
  );
  const titleRanks = ranks(titleRecalls);
  const centroidRanks = ranks([...centrality.centroid]);
  return passages.map((passage, i): Measures => {
    const { terms, counts, words } = passage;
    const vector = vectors[i] ?? new Float64Array(0);
    const like = (j: number): number => {
      const other = passages[j];
      const theirs = vectors[j];
      return other === undefined || theirs === undefined || j === i ? 0 : cosine(passage, vector, other, theirs);
    };
    const names = nameTerms[i] ?? [];
    const pairs = expectation.pairsByPassage[i] ?? [];
    return {
      position: i,
      depth: share(i, count - 1),
      titleRecall: titleRecalls[i] ?? 0,
      titlePrecision: share(
        total(terms, (term) => Number(titleTerms.has(term))),
        terms.length,
      ),
      titlePair: pairs.some((pair) => expectation.isTitlePair[pair]),
      titleName: names.some((term) => titleTerms.has(term)),
      centroid: centrality.centroid[i] ?? 0,
      lexRank: centrality.lexRank[i] ?? 0,
      density: share(
        total(terms, (term, k) => (centrality.frequency[term] ?? 0) * (counts[k] ?? 0)),
        terms.length,
      ),
      alone: share(
        total(terms, (term) => Number(spread[term] === 1)),
        terms.length,
      ),
      introduced: introduced[i] ?? 0,
      before: like(i - 1),
      after: like(i + 1),
      first: like(0),
      nameSpread: share(
        total(names, (term) => spread[term] ?? 0),
        names.length * count,
      ),
      mainName: names.some((term) => spread[term] === mostNamed),
      titleRank: titleRanks[i] ?? 0,
      centroidRank: centroidRanks[i] ?? 0,
      expectedWords: share(sumOf(expectation.wordsByPassage[i] ?? [], expectation.words), words.length),
      expectedPairs: share(sumOf(pairs, expectation.pairs), words.length - 1),
    };
  });
}
