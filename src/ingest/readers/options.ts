import type { NearDuplicates } from '../duplicates/near-duplicates.js';

/** Fields of an article that a row can hold; `date` is the date of publication. */
export const ROW_FIELDS = ['id', 'title', 'text', 'html', 'date', 'url', 'language'] as const;
export type RowField = (typeof ROW_FIELDS)[number];

export interface ReadOptions {
  /** Name of the row's field for each field of the article; a dot goes into an object (`meta.body`). Default: the same name. */
  readonly map?: Partial<Readonly<Record<RowField, string>>>;
  /** What standard input holds, as the extension of a file that is read: `txt`, `jsonl`, `csv.gz`. Default `txt`. */
  readonly stdinFormat?: string;
  /** Largest article, in bytes of its file or row. Default 20,000,000. */
  readonly maxBytes?: number;
  /** Articles that repeat an earlier one: kept as they are, marked with a notice `ingest/copy`, or made dead letters `article/copy`. Default `keep`. */
  readonly copies?: 'keep' | 'mark' | 'skip';
  /** What earlier runs have seen, and where this one remembers. Default: an empty one. */
  readonly seen?: NearDuplicates;
}

export const DEFAULT_MAX_BYTES = 20_000_000;

export interface ReadContext {
  readonly map: ReadonlyMap<RowField, string>;
  readonly maxBytes: number;
}

export const readContext = (options: ReadOptions): ReadContext => ({
  map: new Map(ROW_FIELDS.map((field) => [field, options.map?.[field] ?? field])),
  maxBytes: options.maxBytes ?? DEFAULT_MAX_BYTES,
});
