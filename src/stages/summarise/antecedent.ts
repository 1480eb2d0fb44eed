import type { Analysis } from './analysis.js';
import { leans } from './opening.js';

/** A sentence that leans on a longer row of others is left out: a summary is no place for them all, and the work stays linear. */
const MOST_ANTECEDENTS = 4;

/**
 * A passage with those it leans on, back to one that stands by itself, ascending. Undefined where one of them may not stand in a summary, where
 * the article begins with a sentence that leans on nothing, or where there are more than four.
 */
export function withAntecedents(analysis: Pick<Analysis, 'openings' | 'eligible'>, i: number): number[] | undefined {
  for (let first = i; first >= i - MOST_ANTECEDENTS; first--) {
    if (analysis.eligible[first] !== true) return undefined;
    if (!leans(analysis.openings[first])) return Array.from({ length: i - first + 1 }, (_, k) => first + k);
  }
  return undefined;
}
