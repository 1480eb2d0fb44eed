import type { Analysis } from './analysis.js';

/** Whether the sentence leans on the one before it and would dangle alone. */
export function dangles({ openings }: Pick<Analysis, 'openings'>, i: number): boolean {
  const opening = openings[i];
  return opening !== undefined && (opening.pronoun || opening.connective || opening.demonstrative || opening.pronounAttribution);
}

/**
 * A passage with those it leans on, back to one that stands by itself, ascending. Undefined where one of them may not stand in a summary, or
 * where the article begins with a sentence that leans on nothing.
 */
export function withAntecedents(analysis: Pick<Analysis, 'openings' | 'eligible'>, i: number): number[] | undefined {
  const chain: number[] = [];
  for (let at = i; ; at--) {
    if (analysis.eligible[at] !== true) return undefined;
    chain.unshift(at);
    if (!dangles(analysis, at)) return chain;
  }
}
