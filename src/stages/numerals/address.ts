import type { TextView } from '../../text/index.js';

const OPENINGS: ReadonlySet<string> = new Set(['http', 'https', 'www', 'ftp', 'mailto']);

/** The index after a web address that begins at token `at`, or `at` itself: digits in it count nothing. */
export function addressEnd(view: TextView, at: number): number {
  const token = view.tokens[at];
  if (token?.kind !== 'word' || token.end - token.start > 6 || token.end - token.start < 3) return at;
  const next = view.tokens[at + 1];
  if (!next || next.spaced || next.kind !== 'punct' || !OPENINGS.has(view.wordAt(at))) return at;
  let end = at + 1;
  while (view.tokens[end]?.spaced === false && view.tokens[end]?.kind !== 'newline') end++;
  return end;
}
