import type { NameMention, ValueMention } from '../../article/index.js';
import { resolveOverlaps } from '../../text/index.js';

export type Candidate = NameMention | ValueMention;

/**
 * Who wins where names, amounts and dates overlap: money, percentages and identifiers over names ("10 millions de dollars US"), names over
 * dates ("Coupe du monde 2018"), ages over durations, dates over quantities ("12 mars"); within a rank the longer one.
 */
function rank(candidate: Candidate): number {
  switch (candidate.type) {
    case 'money':
    case 'percent':
    case 'identifier':
      return 5;
    case 'quantity':
      return candidate.value.dimension === 'age' ? 3 : 1;
    case 'date':
    case 'time':
    case 'duration':
      return 2;
    default:
      return 4;
  }
}

/** The mentions of an article, disjoint and in reading order: the one place where the layers of three stages meet. */
export function settle(names: readonly NameMention[], amounts: readonly ValueMention[], dates: readonly ValueMention[]): Candidate[] {
  return resolveOverlaps<Candidate>([...names, ...amounts, ...dates], rank);
}

export const isName = (candidate: Candidate): candidate is NameMention => !('value' in candidate);
