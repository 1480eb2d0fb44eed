import { withAntecedents } from '../../src/stages/summarise/antecedent.js';
import { cosine } from '../../src/stages/summarise/centrality.js';
import { rouge } from '../lib/rouge.js';
import type { Case, Choice } from './systems.js';

/** What is measured of one summary. */
export interface Measured {
  readonly r1: number;
  readonly r2: number;
  readonly rl: number;
  readonly words: number;
  /** Share of the names and numbers of the abstract that it has. */
  readonly facts: number | null;
  /** Cosine of its two most alike sentences. */
  readonly redundancy: number;
  /** A sentence leans on one that is not there. */
  readonly dangles: boolean;
}

const FACT = /(?<=[\p{L}\p{N},'’] )\p{Lu}[\p{L}\p{M}]+|\p{N}+/gu;

export function measure(item: Case, choice: Choice): Measured {
  const { document, analysis, abstract } = item;
  const { passages, centrality } = analysis;
  const text = choice.map((i) => document.text.slice(passages[i]?.start, passages[i]?.end)).join(' ');
  const facts = [...new Set(abstract.match(FACT) ?? [])];
  let redundancy = 0;
  for (const [a, i] of choice.entries()) {
    for (const j of choice.slice(0, a)) {
      const [one, other, v, w] = [passages[i], passages[j], centrality.vectors[i], centrality.vectors[j]];
      if (one !== undefined && other !== undefined && v !== undefined && w !== undefined) redundancy = Math.max(redundancy, cosine(one, v, other, w));
    }
  }
  const everythingMayStand = { ...analysis, eligible: passages.map(() => true) };
  return {
    ...rouge(text, abstract),
    words: choice.reduce((sum, i) => sum + (passages[i]?.words.length ?? 0), 0),
    facts: facts.length === 0 ? null : facts.filter((fact) => text.includes(fact)).length / facts.length,
    redundancy,
    dangles: choice.some((i) => withAntecedents(everythingMayStand, i)?.every((needed) => choice.includes(needed)) !== true),
  };
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Half the width of the 95 % bootstrap interval of the mean (1,000 draws, fixed seed). */
export function halfInterval(values: readonly number[]): number {
  let state = 1;
  const draw = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return values[Math.floor((state / 2 ** 32) * values.length)] ?? 0;
  };
  const means = Array.from({ length: 1000 }, () => mean(values.map(draw))).sort((a, b) => a - b);
  return ((means[974] ?? 0) - (means[25] ?? 0)) / 2;
}
