import type { Article, Source } from '../../article/index.js';
import { DepecheError, type ErrorCode, type ErrorParticulars } from '../../errors/index.js';
import type { DeadLetter } from '../dead-letter.js';

/** A file, the member of an archive or standard input: a name and bytes that can be read once. */
export interface Entry {
  /** As given; for a member of an archive `dump.zip!/folder/page.html`. */
  readonly path: string;
  /** Size in bytes where it is known beforehand. */
  readonly size?: number;
  /** How many archives it stands in. */
  readonly depth: number;
  /** The file on disk whose bytes these are, where it is one: formats with their index at the end are read in place. */
  readonly file?: string;
  open(): AsyncIterable<Uint8Array>;
}

export type Outcome = Article | DeadLetter;

export function deadLetter(
  entry: Entry,
  code: ErrorCode,
  particulars: ErrorParticulars = {},
  at: { line?: number; sha256?: string } = {},
): DeadLetter {
  const where = at.line === undefined ? entry.path : `${entry.path}:${at.line}`;
  return failed(entry, new DepecheError(code, { where, ...particulars }), at);
}

export const failed = (entry: Entry, error: DepecheError, at: Partial<Pick<Source, 'line' | 'sha256'>> = {}): DeadLetter => ({
  source: { path: entry.path, url: null, ...at },
  error,
});
