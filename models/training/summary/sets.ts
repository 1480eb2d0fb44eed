import { rougeTokens } from '../../../bench/lib/rouge.js';
import type { Analysis } from '../../../src/stages/summarise/analysis.js';
import { SummaryFeatures } from '../../../src/stages/summarise/set-features.js';

/** One article as the trainer sees it: the summaries that could be made of it, and how good each is. */
export interface Example {
  /** Sentence features, by passage. */
  readonly rows: readonly Float64Array[];
  readonly words: Uint16Array;
  /** Passages of each candidate summary, -1 where it has fewer than 3. */
  readonly members: Int16Array;
  readonly setRows: Float32Array;
  /** Mean of ROUGE-1, -2 and -L F1, each divided by a usual value of it. */
  readonly rewards: Float32Array;
  readonly parts: Float32Array;
}

const USUAL = [0.29, 0.105, 0.19] as const;
export const MOST = 3;
const REACH = 24;
const REACH_OF_TRIPLES = 12;

/** What no token of the reference is. */
const OTHER = -1;

/** ROUGE-1, -2, -L F1 of one reference against many candidates made of the same sentences; tokens are numbers, and those that the reference has not are one. */
class Scorer {
  readonly #ids = new Map<string, number>();
  readonly #reference: readonly number[];
  /** How often each token, and each pair by `left * tokens + right`, stands in the reference. */
  readonly #ones: Uint16Array;
  readonly #twos: Uint16Array;
  readonly #row: Uint16Array;

  constructor(reference: string) {
    this.#reference = rougeTokens(reference).map((token) => {
      const id = this.#ids.get(token) ?? this.#ids.size;
      this.#ids.set(token, id);
      return id;
    });
    const size = this.#ids.size;
    this.#ones = new Uint16Array(size);
    this.#twos = new Uint16Array(size * size);
    this.#row = new Uint16Array(this.#reference.length + 1);
    this.#reference.forEach((id, i) => {
      this.#ones[id] = (this.#ones[id] as number) + 1;
      if (i === 0) return;
      const pair = (this.#reference[i - 1] as number) * size + id;
      this.#twos[pair] = (this.#twos[pair] as number) + 1;
    });
  }

  encode(text: string): number[] {
    return rougeTokens(text).map((token) => this.#ids.get(token) ?? OTHER);
  }

  score(candidate: readonly number[]): [number, number, number] {
    const f1 = (shared: number, n: number): number => {
      const total = Math.max(0, candidate.length - n + 1) + Math.max(0, this.#reference.length - n + 1);
      return total > 0 ? (2 * shared) / total : 0;
    };
    const size = this.#ids.size;
    const ones = candidate.filter((id) => id !== OTHER);
    const twos = candidate.flatMap((id, i) => (i > 0 && id !== OTHER && candidate[i - 1] !== OTHER ? [(candidate[i - 1] as number) * size + id] : []));
    return [f1(shared(this.#ones, ones), 1), f1(shared(this.#twos, twos), 2), f1(this.#longestCommon(ones), 1)];
  }

  #longestCommon(candidate: readonly number[]): number {
    const reference = this.#reference;
    const row = this.#row.fill(0);
    for (const token of candidate) {
      let diagonal = 0;
      for (let j = 1; j <= reference.length; j++) {
        const up = row[j] as number;
        row[j] = token === reference[j - 1] ? diagonal + 1 : Math.max(up, row[j - 1] as number);
        diagonal = up;
      }
    }
    return row[reference.length] as number;
  }
}

/** How many of `grams` the reference has, each as often as it does; `counts` is as before in the end. */
function shared(counts: Uint16Array, grams: readonly number[]): number {
  const found: number[] = [];
  for (const gram of grams) {
    const left = counts[gram] as number;
    if (left === 0) continue;
    counts[gram] = left - 1;
    found.push(gram);
  }
  for (const gram of found) counts[gram] = (counts[gram] as number) + 1;
  return found.length;
}

/** All summaries of one to three sentences under the budget, from the first sentences of the article. */
export function candidateSets(analysis: Analysis, budget: number, allowed: (set: readonly number[]) => boolean): number[][] {
  const { passages } = analysis;
  const open = passages.slice(0, REACH).flatMap((_, i) => (analysis.eligible[i] ? [i] : []));
  const words = (set: readonly number[]): number => set.reduce((sum, i) => sum + (passages[i]?.words.length ?? 0), 0);
  const sets: number[][] = [];
  const grow = (set: number[], from: number): void => {
    for (let k = from; k < open.length; k++) {
      const next = [...set, open[k] as number];
      if (next.length > 2 && (open[k] as number) >= REACH_OF_TRIPLES) return;
      if (words(next) > budget) continue;
      if (allowed(next)) sets.push(next);
      if (next.length < MOST) grow(next, k + 1);
    }
  };
  grow([], 0);
  return sets;
}

export function exampleOf(analysis: Analysis, body: string, abstract: string, budget: number, allowed: (set: readonly number[]) => boolean): Example {
  const scorer = new Scorer(abstract);
  const encoded = analysis.passages.map(({ start, end }) => scorer.encode(body.slice(start, end)));
  const sets = candidateSets(analysis, budget, allowed);
  const features = new SummaryFeatures(analysis, budget);
  const parts = sets.map((set) => scorer.score(set.flatMap((i) => encoded[i] ?? [])));
  return {
    rows: analysis.rows,
    words: Uint16Array.from(analysis.passages, ({ words }) => words.length),
    members: Int16Array.from(sets.flatMap((set) => Array.from({ length: MOST }, (_, k) => set[k] ?? -1))),
    setRows: Float32Array.from(sets.flatMap((set) => [...features.row(set)])),
    rewards: Float32Array.from(parts, (part) => part.reduce((sum, value, k) => sum + value / (USUAL[k] ?? 1), 0) / USUAL.length),
    parts: Float32Array.from(parts.flat()),
  };
}
