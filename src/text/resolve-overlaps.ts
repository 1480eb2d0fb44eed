import { firstFrom } from './first-from.js';
import { compareSpans, type Span } from './span.js';

/**
 * Makes spans disjoint, in one rule: the higher priority wins, then the longer span, then the earlier one, then the order given.
 * Returns the winners in reading order. O(n log n) for candidates that overlap little, as candidates of real text do.
 */
export function resolveOverlaps<T extends Span>(candidates: readonly T[], priority: (candidate: T) => number): T[] {
  const ranked = candidates
    .map((candidate, order) => ({ candidate, order, rank: priority(candidate) }))
    .sort(
      (a, b) =>
        b.rank - a.rank ||
        b.candidate.end - b.candidate.start - (a.candidate.end - a.candidate.start) ||
        a.candidate.start - b.candidate.start ||
        a.order - b.order,
    );
  const kept: T[] = [];
  for (const { candidate } of ranked) {
    const at = firstFrom(kept, candidate.start);
    const before = kept[at - 1];
    const after = kept[at];
    if ((before && before.end > candidate.start) || (after && after.start < candidate.end)) continue;
    kept.splice(at, 0, candidate);
  }
  return kept.sort(compareSpans);
}
