import { pairKey } from './pair-key.js';
import type { Passage } from './passages.js';
import type { Vocabulary } from './vocabulary.js';

/** The pairs of words in a row of an article, by number. */
export interface Pairs {
  /** The two words of each pair. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly count: readonly number[];
  /** First passage that has it. */
  readonly first: readonly number[];
  readonly inTitle: readonly boolean[];
  /** Pairs of each passage, in order, repeats included. */
  readonly byPassage: readonly (readonly number[])[];
}

export function pairsOf(passages: readonly Passage[], vocabulary: Vocabulary, titleWords: readonly string[]): Pairs {
  const titleIds = titleWords.map((word) => vocabulary.idOf(word));
  const titlePairs = new Set(titleIds.slice(1).map((id, k) => pairKey(titleIds[k] ?? 0, id)));
  const numbers = new Map<number, number>();
  const left: number[] = [];
  const right: number[] = [];
  const count: number[] = [];
  const first: number[] = [];
  const inTitle: boolean[] = [];
  const byPassage = passages.map(({ ids }, i) => {
    const own: number[] = [];
    for (let k = 1; k < ids.length; k++) {
      const before = ids[k - 1] as number;
      const id = ids[k] as number;
      const key = pairKey(before, id);
      let pair = numbers.get(key);
      if (pair === undefined) {
        pair = numbers.size;
        numbers.set(key, pair);
        left.push(before);
        right.push(id);
        count.push(0);
        first.push(i);
        inTitle.push(titlePairs.has(key));
      }
      count[pair] = (count[pair] ?? 0) + 1;
      own.push(pair);
    }
    return own;
  });
  return { left, right, count, first, inTitle, byPassage };
}

export const PAIR_FEATURES: readonly string[] = [
  ...['any', 'left', 'right', 'product', 'weaker', 'both', 'title', 'twice', 'often', 'opens', 'early', 'oneSmall', 'bothSmall', 'titleTwice'],
];

/** Writes the row of a pair; `logits` are those of the words. */
export function writePairRow(row: Float64Array, pairs: Pairs, pair: number, logits: Float64Array, vocabulary: Vocabulary): void {
  const a = pairs.left[pair] as number;
  const b = pairs.right[pair] as number;
  const x = logits[a] as number;
  const y = logits[b] as number;
  const count = pairs.count[pair] as number;
  const small = Number((vocabulary.terms[a] ?? -1) < 0) + Number((vocabulary.terms[b] ?? -1) < 0);
  const title = pairs.inTitle[pair] === true;
  const first = pairs.first[pair] as number;
  row[0] = 1;
  row[1] = x;
  row[2] = y;
  row[3] = (x * y) / 10;
  row[4] = Math.min(x, y);
  row[5] = 5 / ((1 + Math.exp(-x)) * (1 + Math.exp(-y)));
  row[6] = title ? 1 : 0;
  row[7] = count > 1 ? 1 : 0;
  row[8] = count > 2 ? 1 : 0;
  row[9] = first === 0 ? 1 : 0;
  row[10] = first < 3 ? 1 : 0;
  row[11] = small === 1 ? 1 : 0;
  row[12] = small === 2 ? 1 : 0;
  row[13] = title && count > 1 ? 1 : 0;
}
