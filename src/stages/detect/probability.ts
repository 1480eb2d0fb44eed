import type { Opinion } from './opinion.js';

/** The best supported tag of a text, and what the probability that it is right is computed from. */
export interface Evidence {
  readonly tag: string;
  /** One number a weight; see {@link evidence}. */
  readonly features: readonly number[];
}

const odds = (score: number): number => Math.log(Math.max(score, 1e-3) / (1 - Math.min(score, 0.999)));
const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));

/**
 * Features of the best supported tag: a constant; eld's log-odds over the best other language; the log of the length (letters over 20, capped
 * at 300); their product; eld's log-odds; its product with the length; franc's lead for the tag over every other language (negative where it
 * prefers another; 0 where franc was not asked); its product with the length. Undefined where eld sees no supported language at all.
 */
export function evidence(letters: number, supported: ReadonlySet<string>, eld: Opinion, franc: Opinion | null): Evidence | undefined {
  const tag = best(eld, (candidate) => supported.has(candidate));
  if (tag === undefined) return undefined;
  const rival = best(eld, (candidate) => candidate !== tag);
  const own = odds(eld.get(tag) ?? 0);
  const lead = clamp(own - (rival === undefined ? -2.5 : odds(eld.get(rival) ?? 0)), -2, 2);
  const length = Math.log(clamp(letters, 1, 300) / 20);
  const second = franc === null ? 0 : clamp((franc.get(tag) ?? 0.3) - (franc.get(best(franc, (c) => c !== tag) ?? '') ?? 0.3), -0.7, 0.7);
  return { tag, features: [1, lead, length, lead * length, own, own * length, second, second * length] };
}

function best(opinion: Opinion, accept: (tag: string) => boolean): string | undefined {
  let found: string | undefined;
  let score = Number.NEGATIVE_INFINITY;
  for (const [tag, value] of opinion) {
    if (value > score && accept(tag)) {
      found = tag;
      score = value;
    }
  }
  return found;
}

/** Logistic weights over the features, fitted by `bench/language.ts --fit` on sentences, word pairs and single words of 30 languages. */
export const WEIGHTS = {
  eld: [-1.852, 5.709, 0.602, 3.336, 1.548, -0.182],
  both: [-1.449, 5.598, 0.586, 3.264, 1.316, -0.251, 1.245, 0.35],
} as const;

/** Probability, 0..1, that the tag of the evidence is right. */
export function probability(features: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (features[i] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
