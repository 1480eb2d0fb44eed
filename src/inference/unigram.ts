/** How much worse than the worst piece an unknown character is, as SentencePiece has it. */
const UNKNOWN_PENALTY = 10;
const SCRATCH = 256;

/**
 * A Unigram model (Kudo 2018): the segmentation with the highest total of log probabilities, by dynamic programming. A character that is no piece
 * may be read as unknown; neighbouring unknowns are one. Time and memory grow with the length of the word.
 */
export class Unigram {
  readonly unknown: number;
  readonly #ids = new Map<string, number>();
  readonly #scores: Float64Array;
  /** Length of the longest piece that begins with a code unit. */
  readonly #longest = new Uint8Array(0x10000);
  readonly #unknownScore: number;
  readonly #scratch = newScratch(SCRATCH);

  /** `vocabulary`: `[piece, log probability]` by id; `unknown`: id of the unknown piece. */
  constructor(vocabulary: readonly (readonly [string, number])[], unknown: number) {
    this.unknown = unknown;
    this.#scores = new Float64Array(vocabulary.length);
    let lowest = 0;
    for (const [id, [piece, score]] of vocabulary.entries()) {
      this.#ids.set(piece, id);
      this.#scores[id] = score;
      lowest = Math.min(lowest, score);
      const first = piece.charCodeAt(0);
      this.#longest[first] = Math.max(this.#longest[first] ?? 0, Math.min(piece.length, 255));
    }
    this.#unknownScore = lowest - UNKNOWN_PENALTY;
  }

  /** The piece ids of a word, at most `limit` of them: the surplus of a longer word is left out. */
  split(word: string, limit: number): Int32Array {
    const { length } = word;
    const { best, from, piece } = length < SCRATCH ? this.#scratch : newScratch(length + 1);
    best.fill(Number.NEGATIVE_INFINITY, 1, length + 1);
    best[0] = 0;
    for (let at = 0; at < length; ) {
      const here = best[at] as number;
      const width = (word.codePointAt(at) as number) > 0xffff ? 2 : 1;
      const longest = Math.min(this.#longest[word.charCodeAt(at)] as number, length - at);
      let single = false;
      for (let size = 1; size <= longest; size++) {
        const id = this.#ids.get(word.substring(at, at + size));
        if (id === undefined) continue;
        single ||= size === width;
        const score = here + (this.#scores[id] as number);
        if (score > (best[at + size] as number)) {
          best[at + size] = score;
          from[at + size] = at;
          piece[at + size] = id;
        }
      }
      if (!single && here + this.#unknownScore > (best[at + width] as number)) {
        best[at + width] = here + this.#unknownScore;
        from[at + width] = at;
        piece[at + width] = this.unknown;
      }
      at += width;
    }
    const reversed: number[] = [];
    for (let at = length; at > 0; at = from[at] as number) {
      const id = piece[at] as number;
      if (id !== this.unknown || reversed.at(-1) !== this.unknown) reversed.push(id);
    }
    return Int32Array.from(reversed.reverse().slice(0, limit));
  }
}

const newScratch = (size: number) => ({ best: new Float64Array(size), from: new Int32Array(size), piece: new Int32Array(size) });
