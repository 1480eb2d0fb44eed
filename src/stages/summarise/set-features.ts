import type { Analysis } from './analysis.js';
import { cosine } from './centrality.js';
import { ramp } from './features.js';
import type { Passage } from './passages.js';

const FILL = [0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 1] as const;
const TITLE = [0, 0.15, 0.3, 0.5, 0.75, 1] as const;
const COVER = [0.05, 0.1, 0.15, 0.2, 0.3, 0.45] as const;
const ALIKE = [0, 0.1, 0.2, 0.3, 0.5] as const;

/** Names of the features of a whole summary, in the order of a set's row. */
export const SET_FEATURES: readonly string[] = [
  ...FILL.map((knot) => `fill@${knot}`),
  ...TITLE.map((knot) => `titleRecall@${knot}`),
  ...COVER.map((knot) => `coverage@${knot}`),
  ...ALIKE.map((knot) => `redundancy@${knot}`),
  'sentences.two',
  'sentences.more',
  'adjacent',
  'first',
];

/**
 * Features of a summary as a whole: how much of `budget` (words) it takes, how much of the title and of what the article says most it
 * holds, how alike its sentences are. `set` is ascending.
 */
export function setRow(analysis: Analysis, set: readonly number[], budget: number): Float64Array {
  const { passages, centrality, titleTerms } = analysis;
  const row = new Float64Array(SET_FEATURES.length);
  const seen = new Set<number>();
  let words = 0;
  let title = 0;
  let cover = 0;
  let alike = 0;
  let adjacent = 0;
  for (let a = 0; a < set.length; a++) {
    const i = set[a] as number;
    const passage = passages[i] as Passage;
    words += passage.words.length;
    for (const term of passage.terms) {
      if (seen.has(term)) continue;
      seen.add(term);
      if (titleTerms.has(term)) title++;
      cover += centrality.frequency[term] as number;
    }
    for (let b = 0; b < a; b++) {
      const j = set[b] as number;
      alike = Math.max(alike, cosine(passage, centrality.vectors[i] as Float64Array, passages[j] as Passage, centrality.vectors[j] as Float64Array));
      if (j === i - 1) adjacent++;
    }
  }
  let at = 0;
  const write = (knots: readonly number[], x: number): void => {
    ramp(row, at, knots, x);
    at += knots.length;
  };
  write(FILL, words / budget);
  write(TITLE, title / Math.max(titleTerms.size, 1));
  write(COVER, cover);
  write(ALIKE, alike);
  row[at++] = set.length === 2 ? 1 : 0;
  row[at++] = Math.max(0, set.length - 2);
  row[at++] = adjacent / Math.max(set.length, 1);
  row[at++] = set[0] === 0 ? 1 : 0;
  return row;
}
