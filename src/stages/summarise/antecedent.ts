import type { Analysis } from './analysis.js';
import { leans } from './opening.js';

/**
 * A passage with those it leans on, back to one that stands by itself, ascending. Undefined where one of them may not stand in a summary, or
 * where the article begins with a sentence that leans on nothing.
 */
export function withAntecedents(analysis: Pick<Analysis, 'openings' | 'eligible'>, i: number): number[] | undefined {
  const chain: number[] = [];
  for (let at = i; ; at--) {
    if (analysis.eligible[at] !== true) return undefined;
    chain.unshift(at);
    if (!leans(analysis.openings[at])) return chain;
  }
}
