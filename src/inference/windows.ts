/** A stretch of words that the model reads at once, and the words that it answers for. Word numbers, ends exclusive. */
export interface Window {
  readonly start: number;
  readonly end: number;
  /** Of the words shared with a neighbour, the earlier window answers for the first half (rounded up) and the later one for the rest. */
  readonly from: number;
  readonly to: number;
}

/**
 * Windows over words of the given piece counts, so that a text of any length is read to its end. A text that does not fit in `room` pieces is cut into as
 * few windows as hold it, of about one length: a short last one would know little of what stands before it, and the cost of attention grows with the square
 * of the length. Windows hold whole words; the next begins at the first word whose pieces, up to the end of the window before, number at most `overlap`.
 * `room` ≥ the largest count; `overlap` < `room`.
 */
export function* cutWindows(counts: ArrayLike<number>, room: number, overlap: number): Generator<Window, void, void> {
  const total = counts.length;
  const count = (word: number): number => counts[word] as number;
  let left = 0;
  for (let word = 0; word < total; word++) left += count(word);
  let start = 0;
  let from = 0;
  while (from < total) {
    const size = evenSize(left, room, overlap);
    let end = start;
    let pieces = 0;
    for (; end < total && pieces < size && pieces + count(end) <= room; end++) pieces += count(end);
    let next = end;
    let shared = 0;
    for (; end < total && next - 1 > start && shared + count(next - 1) <= overlap; next--) shared += count(next - 1);
    const to = end < total ? next + Math.ceil((end - next) / 2) : total;
    yield { start, end, from, to };
    left -= pieces - shared;
    start = next;
    from = to;
  }
}

/** Pieces of each window when `left` are cut evenly into as few as hold them, what neighbours share counted in both. */
function evenSize(left: number, room: number, overlap: number): number {
  const windows = Math.max(1, Math.ceil((left - overlap) / (room - overlap)));
  return Math.ceil((left + (windows - 1) * overlap) / windows);
}
