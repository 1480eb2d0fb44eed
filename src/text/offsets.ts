/** Units in which other tools count: code points (Python), UTF-8 bytes (Go, Rust). */
export type OffsetUnit = 'utf-16' | 'code-point' | 'utf-8';

/**
 * Converts UTF-16 offsets of one text into code points or UTF-8 bytes.
 * In `'é😀!'` the `!` is at 3 in UTF-16, 2 in code points, 6 in UTF-8 bytes.
 * Throws a RangeError for an offset outside the text or inside a surrogate pair, which no other unit can express.
 */
export class OffsetTable {
  readonly #units: Uint32Array;

  constructor(text: string, unit: Exclude<OffsetUnit, 'utf-16'>) {
    this.#units = new Uint32Array(text.length + 1).fill(UNMAPPABLE);
    let total = 0;
    for (let at = 0; at < text.length; ) {
      this.#units[at] = total;
      const code = text.codePointAt(at) ?? 0;
      total += unit === 'code-point' ? 1 : code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
      at += code > 0xffff ? 2 : 1;
    }
    this.#units[text.length] = total;
  }

  convert(offset: number): number {
    const converted = this.#units[offset];
    if (converted === undefined || converted === UNMAPPABLE) {
      throw new RangeError(`offset ${offset} is outside the text or inside a surrogate pair: no other unit can express it`);
    }
    return converted;
  }
}

const UNMAPPABLE = 0xffffffff;
