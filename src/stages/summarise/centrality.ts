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

const DAMPING = 0.85;
const STEPS = 12;

/** `M · (Mᵀ · weights)`: each passage's similarity with all others, weighted, in time linear in the words. */
function spreadScores(passages: readonly Passage[], vectors: readonly Float64Array[], size: number, weights: Float64Array): Float64Array {
  const sums = new Float64Array(size);
  passages.forEach(({ terms }, i) => {
    const vector = vectors[i] as Float64Array;
    for (let k = 0; k < terms.length; k++)
      sums[terms[k] as number] = (sums[terms[k] as number] as number) + (vector[k] as number) * (weights[i] as number);
  });
  return Float64Array.from(passages, ({ terms }, i) => {
    const vector = vectors[i] as Float64Array;
    let dot = 0;
    for (let k = 0; k < terms.length; k++) dot += (vector[k] as number) * (sums[terms[k] as number] as number);
    return dot;
  });
}

/**
 * Centroid and continuous LexRank (Erkan and Radev 2004: a random walk over cosine similarities, damping 0.85) without the matrix of pairs:
 * the walk goes from sentences to terms and back, so it is linear in the length of the article.
 */
export function centralityOf(passages: readonly Passage[], size: number): Centrality {
  const spread = new Float64Array(size);
  const frequency = new Float64Array(size);
  let total = 0;
  for (const { terms, counts } of passages) {
    terms.forEach((term, k) => {
      spread[term] = (spread[term] as number) + 1;
      frequency[term] = (frequency[term] as number) + (counts[k] as number);
      total += counts[k] as number;
    });
  }
  for (let term = 0; term < size; term++) frequency[term] = (frequency[term] as number) / Math.max(total, 1);
  const vectors = passages.map(({ terms, counts }) => {
    const vector = Float64Array.from(terms, (term, k) => Math.sqrt(counts[k] as number) * Math.log(1 + passages.length / (spread[term] as number)));
    const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0));
    return length > 0 ? vector.map((x) => x / length) : vector;
  });
  const ones = new Float64Array(passages.length).fill(1);
  const degree = spreadScores(passages, vectors, size, ones);
  const norm = Math.sqrt(degree.reduce((sum, x) => sum + x, 0)) || 1;
  let rank: Float64Array = ones;
  for (let step = 0; step < STEPS; step++) {
    const out = Float64Array.from(rank, (x, i) => x / Math.max(degree[i] as number, 1e-9));
    rank = spreadScores(passages, vectors, size, out).map((x) => 1 - DAMPING + DAMPING * x);
  }
  return { vectors, centroid: degree.map((x) => x / norm), lexRank: rank, spread, frequency };
}

/** Cosine of two passages by their vectors: a merge of their sorted terms. */
export function cosine(a: Passage, va: Float64Array, b: Passage, vb: Float64Array): number {
  let dot = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const difference = (a.terms[i] as number) - (b.terms[j] as number);
    if (difference === 0) dot += (va[i++] as number) * (vb[j++] as number);
    else if (difference < 0) i++;
    else j++;
  }
  return dot;
}
