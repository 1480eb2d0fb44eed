import type { Passage } from './passages.js';

/** Sentences as weighted term vectors of length 1, and what the article says most. */
export interface Centrality {
  /** Weight of each term of each passage, in the order of its `terms`; Euclidean length 1 (or all 0). */
  readonly vectors: readonly Float64Array[];
  /** Cosine of each passage with the sum of all vectors. */
  readonly centroid: Float64Array;
  /** LexRank score of each passage, 1 on average. */
  readonly lexRank: Float64Array;
  /** In how many passages each term occurs. */
  readonly spread: Float64Array;
  /** Share of the article's content words that each term is. */
  readonly frequency: Float64Array;
}

type Terms = Pick<Passage, 'terms' | 'counts'>;

const DAMPING = 0.85;
const STEPS = 12;

/** The vectors of all passages one after the other: those of passage `i` lie at `[starts[i], starts[i + 1])`. */
interface Matrix {
  readonly starts: Int32Array;
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  /** How many different terms there are. */
  readonly size: number;
}

function matrixOf(passages: readonly Terms[], spread: Float64Array): Matrix {
  const starts = new Int32Array(passages.length + 1);
  for (let i = 0; i < passages.length; i++) starts[i + 1] = (starts[i] as number) + (passages[i] as Terms).terms.length;
  const terms = new Int32Array(starts[passages.length] as number);
  const weights = new Float64Array(terms.length);
  for (let i = 0; i < passages.length; i++) {
    const { terms: own, counts } = passages[i] as Terms;
    const start = starts[i] as number;
    let squares = 0;
    for (let k = 0; k < own.length; k++) {
      const weight = Math.sqrt(counts[k] as number) * Math.log(1 + passages.length / (spread[own[k] as number] as number));
      terms[start + k] = own[k] as number;
      weights[start + k] = weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares);
    if (length > 0) for (let k = start; k < start + own.length; k++) weights[k] = (weights[k] as number) / length;
  }
  return { starts, terms, weights, size: spread.length };
}

/** `M · (Mᵀ · weights)`: each passage's similarity with all others, weighted, in time linear in the words. */
function spreadScores({ starts, terms, weights, size }: Matrix, weightOf: Float64Array): Float64Array {
  const sums = new Float64Array(size);
  for (let i = 0; i < weightOf.length; i++) {
    const weight = weightOf[i] as number;
    const end = starts[i + 1] as number;
    for (let k = starts[i] as number; k < end; k++) {
      const term = terms[k] as number;
      sums[term] = (sums[term] as number) + (weights[k] as number) * weight;
    }
  }
  const scores = new Float64Array(weightOf.length);
  for (let i = 0; i < scores.length; i++) {
    const end = starts[i + 1] as number;
    let dot = 0;
    for (let k = starts[i] as number; k < end; k++) dot += (weights[k] as number) * (sums[terms[k] as number] as number);
    scores[i] = dot;
  }
  return scores;
}

/** Continuous LexRank (Erkan and Radev 2004): a random walk over cosine similarities; `degree` is the sum of a passage's. */
function lexRankOf(matrix: Matrix, degree: Float64Array): Float64Array {
  let rank: Float64Array = new Float64Array(degree.length).fill(1);
  const out = new Float64Array(degree.length);
  for (let step = 0; step < STEPS; step++) {
    for (let i = 0; i < out.length; i++) out[i] = (rank[i] as number) / Math.max(degree[i] as number, 1e-9);
    rank = spreadScores(matrix, out);
    for (let i = 0; i < rank.length; i++) rank[i] = 1 - DAMPING + DAMPING * (rank[i] as number);
  }
  return rank;
}

/**
 * Centroid and LexRank without the matrix of pairs: the walk goes from sentences to terms and back, so it is linear in the length of the article.
 */
export function centralityOf(passages: readonly Terms[], size: number): Centrality {
  const spread = new Float64Array(size);
  const frequency = new Float64Array(size);
  let total = 0;
  for (const { terms, counts } of passages) {
    for (let k = 0; k < terms.length; k++) {
      const term = terms[k] as number;
      spread[term] = (spread[term] as number) + 1;
      frequency[term] = (frequency[term] as number) + (counts[k] as number);
      total += counts[k] as number;
    }
  }
  for (let term = 0; term < size; term++) frequency[term] = (frequency[term] as number) / Math.max(total, 1);
  const matrix = matrixOf(passages, spread);
  const degree = spreadScores(matrix, new Float64Array(passages.length).fill(1));
  const norm = Math.sqrt(degree.reduce((sum, x) => sum + x, 0)) || 1;
  const vectors = passages.map((_, i) => matrix.weights.subarray(matrix.starts[i], matrix.starts[i + 1]));
  return { vectors, centroid: degree.map((x) => x / norm), lexRank: lexRankOf(matrix, degree), spread, frequency };
}

/** Cosine of two passages by their vectors: a merge of their sorted terms. */
export function cosine(a: Terms, va: Float64Array, b: Terms, vb: Float64Array): number {
  let dot = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const difference = (a.terms[i] as number) - (b.terms[j] as number);
    if (difference === 0) dot += (va[i++] as number) * (vb[j++] as number);
    else if (difference < 0) i++;
    else j++;
  }
  return dot;
}
