import type { Analysis } from './analysis.js';
import { leans } from './opening.js';

/** A sentence that needs a longer row of others is left out: a summary is no place for them all, and the work stays linear. */
const MOST_ANTECEDENTS = 4;

/**
 * A passage with those it cannot do without, ascending and in a row: its quotation from the begin where it is a later part of one, and those it leans on, back to one that stands by
 * itself. Undefined where one of them may not stand in a summary, where the article begins with a sentence that leans on nothing, or where there are more
 * than four.
 */
export function withAntecedents(
  { eligible, openings, quotations }: Pick<Analysis, 'openings' | 'eligible' | 'quotations'>,
  i: number,
): number[] | undefined {
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
  if (last - first > MOST_ANTECEDENTS) return undefined;
  const members = Array.from({ length: last - first + 1 }, (_, k) => first + k);
  return members.every((k) => eligible[k] === true) ? members : undefined;
}
