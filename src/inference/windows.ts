/** A stretch of words that the model reads at once, and the words that it answers for. Word numbers, ends exclusive. */
export interface Window {
  readonly start: number;
  readonly end: number;
  /** Of the words shared with a neighbour, the earlier window answers for the first half (rounded up) and the later one for the rest. */
  readonly from: number;
  readonly to: number;
}

/**
 * Windows over words of the given piece counts, so that a text of any length is read to its end. Each holds as many whole words as fit in `room`
 * pieces; the next begins at the first word whose pieces, up to the end of the window before, number at most `overlap`.
 * `room` ≥ the largest count; `overlap` < `room`.
 */
export function* cutWindows(counts: ArrayLike<number>, room: number, overlap: number): Generator<Window, void, void> {
  const total = counts.length;
  const count = (word: number): number => counts[word] as number;
  let start = 0;
  let from = 0;
  while (from < total) {
    let end = start;
    for (let pieces = 0; end < total && pieces + count(end) <= room; end++) pieces += count(end);
    let next = end;
    for (let pieces = 0; end < total && next - 1 > start && pieces + count(next - 1) <= overlap; ) pieces += count(--next);
    const to = end < total ? next + Math.ceil((end - next) / 2) : total;
    yield { start, end, from, to };
    start = next;
    from = to;
  }
}
