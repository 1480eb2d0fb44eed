/** One change: `[start, end)` of the original became `length` code units. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/**
 * The way from a text back to the original it was made from, as a sorted list of disjoint edits; no edits means the same text.
 * Offsets are UTF-16 code units on both sides. An offset inside a replaced stretch maps to the start of it.
 */
export class EditMap {
  readonly edits: readonly Edit[];
  readonly #shifts: readonly { at: number; edit: Edit; delta: number }[];

  constructor(edits: readonly Edit[] = []) {
    this.edits = edits;
    let delta = 0;
    this.#shifts = edits.map((edit) => {
      const at = edit.start + delta;
      delta += edit.length - (edit.end - edit.start);
      return { at, edit, delta };
    });
  }

  get isIdentity(): boolean {
    return this.edits.length === 0;
  }

  /** Offset in the original for an offset in the changed text. */
  toOriginal(offset: number): number {
    let low = 0;
    let high = this.#shifts.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((this.#shifts[mid] as { at: number }).at <= offset) low = mid + 1;
      else high = mid;
    }
    const last = this.#shifts[low - 1];
    if (last === undefined) return offset;
    if (offset < last.at + last.edit.length) {
      // A change that keeps the length keeps the position inside it.
      return last.edit.length === last.edit.end - last.edit.start ? last.edit.start + (offset - last.at) : last.edit.start;
    }
    return offset - last.delta;
  }
}
