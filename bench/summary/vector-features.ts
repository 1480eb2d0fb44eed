import { writeRamp } from '../../src/stages/summarise/ramp.js';
import type { Vectors } from './sentence-vectors.js';

const QUANTILES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

const unit = (vector: Float32Array): Float32Array => {
  const length = Math.hypot(...vector);
  return length > 0 ? vector.map((x) => x / length) : vector;
};

const dot = (a: Float32Array, b: Float32Array): number => {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] as number) * (b[d] as number);
  return sum;
};

const sum = (vectors: readonly Float32Array[], width: number): Float32Array => {
  const total = new Float32Array(width);
  for (const vector of vectors) for (let d = 0; d < width; d++) total[d] = (total[d] as number) + (vector[d] as number);
  return total;
};

/** The vectors of an article, title first, less what all articles share, with length 1. */
export class ArticleVectors {
  readonly sentences: readonly Float32Array[];
  readonly #title: Float32Array;
  readonly #centroid: Float32Array;
  readonly #width: number;

  constructor([title = new Float32Array(0), ...sentences]: Vectors, mean: Float32Array) {
    this.#width = mean.length;
    const centred = (vector: Float32Array): Float32Array =>
      vector.some((x) => x !== 0) ? unit(vector.map((x, d) => x - (mean[d] as number))) : vector;
    this.sentences = sentences.map(centred);
    this.#title = centred(title);
    this.#centroid = unit(sum(this.sentences, mean.length));
  }

  /** Of each sentence: cosine to the centroid, its place by that (0 first, 1 last), cosine to the title, to the first sentence, to the nearest before. */
  measures(): number[][] {
    const centroid = this.sentences.map((vector) => dot(vector, this.#centroid));
    const sorted = [...centroid].sort((a, b) => b - a);
    return this.sentences.map((vector, i) => [
      centroid[i] as number,
      sorted.indexOf(centroid[i] as number) / Math.max(1, sorted.length - 1),
      dot(vector, this.#title),
      i === 0 ? 0 : dot(vector, this.sentences[0] as Float32Array),
      this.sentences.slice(0, i).reduce((most, other) => Math.max(most, dot(vector, other)), -1),
    ]);
  }

  /** Of a summary: cosine of its two most alike sentences, of its mean to the centroid, to the title. */
  measure(set: readonly number[]): number[] {
    const vectors = set.map((i) => this.sentences[i] as Float32Array);
    const mean = unit(sum(vectors, this.#width));
    let alike = -1;
    for (const [a, one] of vectors.entries()) for (const other of vectors.slice(0, a)) alike = Math.max(alike, dot(one, other));
    return [alike, dot(mean, this.#centroid), dot(mean, this.#title)];
  }
}

/** The mean vector of all sentences. */
export function meanOf(articles: readonly Vectors[]): Float32Array {
  const vectors = articles.flatMap(([, ...sentences]) => sentences);
  return sum(vectors, vectors[0]?.length ?? 0).map((x) => x / Math.max(1, vectors.length));
}

/** Knots by the quantiles of numbers, column by column. */
export function knotsOf(rows: readonly (readonly number[])[]): number[][] {
  return (rows[0] ?? []).map((_, column) => {
    const sorted = rows.map((row) => row[column] as number).sort((a, b) => a - b);
    const knots = QUANTILES.map((q) => sorted[Math.floor(q * (sorted.length - 1))] as number);
    return knots.filter((knot, k) => k === 0 || knot > (knots[k - 1] as number));
  });
}

/** `numbers` cut into ramps, after `first`. */
export function rampRow(first: number, numbers: readonly number[], knots: readonly (readonly number[])[]): Float64Array {
  const row = new Float64Array(1 + knots.flat().length);
  row[0] = first;
  let at = 1;
  knots.forEach((list, k) => {
    writeRamp(row, at, list, numbers[k] as number);
    at += list.length;
  });
  return row;
}
