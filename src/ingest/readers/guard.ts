import { DepecheError } from '../../errors/index.js';

/** Archives may hold archives, to this depth. */
export const DEEPEST_ARCHIVE = 4;
/** Text compresses 4 to 20 times, very uniform rows 100 times; what grows more, and beyond this size, is made to fill memory or disks. */
const MOST_GROWTH = 250;
const FREE_BYTES = 64 * 1024 * 1024;

/** Counts bytes in and out of a decompressor and throws `article/bad-archive` where the growth is not one of text. */
export class GrowthGuard {
  readonly #where: string;
  #in = 0;
  #out = 0;

  constructor(where: string) {
    this.#where = where;
  }

  took(bytes: number): void {
    this.#in += bytes;
  }

  gave(bytes: number): void {
    this.#out += bytes;
    if (this.#out > FREE_BYTES && this.#out > MOST_GROWTH * this.#in) {
      throw new DepecheError('article/bad-archive', {
        where: this.#where,
        expected: `data that grows less than ${MOST_GROWTH} times`,
        got: `${Math.floor(this.#out / Math.max(1, this.#in))} times`,
      });
    }
  }
}
