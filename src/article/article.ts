import type { Notice } from './annotation.js';

/** What a caller gives: untrusted, decoded. Either `text` or `html` holds the article. */
export interface Article {
  /** Kept as the record's id. Default: the first 16 hexadecimal digits of the SHA-256 of the input. */
  readonly id?: string;
  readonly text?: string;
  /** A whole page or a fragment; the article is extracted from it. */
  readonly html?: string;
  /** Stands before the text in the record when the text does not begin with it. */
  readonly title?: string;
  /** Publication date, RFC 3339 date or date-time; anchors relative dates. */
  readonly publishedAt?: string;
  readonly url?: string;
  /** BCP 47 tag of the article's language when the caller knows it; detection then is not asked. */
  readonly language?: string;
  readonly source?: Source;
  /** Remarks of the reader that decoded the input; they go into the record. */
  readonly notices?: readonly Notice[];
}

/** Where an article came from. */
export interface Source {
  readonly path: string | null;
  /** Line of the file, or number of the item or record for formats without lines, from 1; absent where the file is one article. */
  readonly line?: number;
  /** SHA-256 of the bytes of the input (the file or the line), lower-case hexadecimal. */
  readonly sha256: string;
  readonly url: string | null;
  /** The earlier article that this one repeats; absent where it repeats none, or where nobody looked. */
  readonly duplicateOf?: DuplicateOf;
}

/** What an article repeats. */
export interface DuplicateOf {
  /** Id of the first of its kind. */
  readonly id: string;
  /** `exact`: the same words in the same order; `near`: at least as alike as the threshold. */
  readonly kind: 'exact' | 'near';
  /** Estimated share of common three-word shingles, 0..1; 1 for exact copies. */
  readonly similarity: number;
}
