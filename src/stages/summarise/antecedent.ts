import type { Analysis } from './analysis.js';
import { leans } from './opening.js';

/** A sentence that needs a longer row of others is left out: a summary is no place for them all, and the work stays linear. */
const MOST_ANTECEDENTS = 4;

type Known = Pick<Analysis, 'openings' | 'eligible' | 'quotations' | 'introducers'>;

/** The row of passages that end with `i` and with no part of which it can do without, first and last; undefined where it begins with one that leans. */
function rowTo({ openings, quotations }: Known, i: number): readonly [number, number] | undefined {
  const quotationAt = (k: number): { readonly first: number; readonly last: number } => {
    const quotation = quotations[k];
    // The sentence that opens a quotation says whose it is, or is its first: it may stand alone.
    return typeof quotation === 'object' && quotation !== null && quotation.first !== k ? quotation : { first: k, last: k };
  };
  const { last } = quotationAt(i);
  let { first } = quotationAt(i);
  while (leans(openings[first])) {
    if (first === 0 || last - first >= MOST_ANTECEDENTS) return undefined;
    first = quotationAt(first - 1).first;
  }
  return [first, last];
}

/**
 * A passage with those it cannot do without, ascending: its quotation from the begin where it is a later part of one, those it leans on, back to one that
 * stands by itself, and those that say in full the names they say in short. Undefined where one of them may not stand in a summary, where the article
 * begins with a sentence that leans on nothing, or where there are more than four.
 */
export function withAntecedents(known: Known, i: number): number[] | undefined {
  const members = new Set<number>();
  const open = [i];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (members.has(next)) continue;
    const [first, last] = rowTo(known, next) ?? [];
    if (first === undefined || last === undefined || last - first > MOST_ANTECEDENTS) return undefined;
    for (let k = first; k <= last; k++) {
      if (known.eligible[k] !== true) return undefined;
      members.add(k);
      open.push(...(known.introducers[k] ?? []));
    }
    if (members.size > MOST_ANTECEDENTS + 1) return undefined;
  }
  return [...members].sort((a, b) => a - b);
}
