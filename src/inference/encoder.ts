import type { Span } from '../text/index.js';
import type { Words } from './words.js';

/** Words with their piece ids: what windows are cut from. */
export interface EncodedText {
  readonly words: Words;
  /** Piece ids of each word, at least one. */
  readonly pieces: readonly Int32Array[];
}

/** How one model's texts become pieces. */
export interface Encoder {
  /** Ids of the special pieces that stand before and after a window. */
  readonly begin: readonly number[];
  readonly end: readonly number[];
  /** `spans`: the parts of the text to read, disjoint and in reading order. */
  encode(text: string, spans: readonly Span[]): EncodedText;
}
