import type { Notice, Source } from '../../article/index.js';
import { toDepecheError } from '../../errors/index.js';
import { type Entry, failed, type Outcome } from './entry.js';
import type { ReadContext } from './options.js';
import { articleOfRow } from './row.js';

/** The one outcome of a row: its article, or why it has none. */
export function rowOutcome(
  entry: Entry,
  context: ReadContext,
  row: Readonly<Record<string, unknown>>,
  at: Pick<Source, 'line' | 'sha256'>,
  notices: readonly Notice[] = [],
): Outcome {
  try {
    return articleOfRow(row, { path: entry.path, url: null, ...at }, context, notices);
  } catch (thrown) {
    const where = at.line === undefined ? entry.path : `${entry.path}:${at.line}`;
    return failed(entry, toDepecheError(thrown, 'article/bad-field', { where }), at);
  }
}
