import type { NumeralData } from '../../languages/index.js';
import type { Span, TextView } from '../../text/index.js';
import { isOrdinalEnding } from './add-parts.js';
import { addressEnd } from './address.js';
import { readDigits } from './digits.js';
import { numeralLexicon } from './lexicon.js';
import { entryAt, type NumberScan } from './number-scan.js';
import { readOrdinal } from './ordinal.js';

const MARKS: ReadonlySet<string> = new Set(['ª', 'º']);

/** A rank found in a text. */
export interface OrdinalReading extends Span {
  /** `"3"` for `3e` and `troisième`. */
  readonly value: string;
  readonly nextToken: number;
}

/**
 * Every rank of a text in reading order: `3e`, `troisième`, `vingt et unième`. A record has none: ranks name, they count nothing. Tools that compare
 * readers of ranks ask for them. Linear in the length of the text.
 */
export function findOrdinals(view: TextView, data: NumeralData): OrdinalReading[] {
  const scan: NumberScan = { view, lexicon: numeralLexicon(data), options: { wide: true } };
  const found: OrdinalReading[] = [];
  for (let at = 0; at < view.tokens.length; ) {
    const address = addressEnd(view, at);
    const read = address > at ? null : (inDigits(scan, at) ?? inWords(scan, at));
    if (read) found.push(read);
    at = read?.nextToken ?? Math.max(at + 1, address);
  }
  return found;
}

function inDigits(scan: NumberScan, at: number): OrdinalReading | null {
  const first = scan.view.tokens[at];
  const before = scan.view.tokens[at - 1];
  if (first?.kind !== 'number' || (before && !first.spaced && before.kind === 'word')) return null;
  const read = readDigits(scan.view, at, scan.lexicon.data);
  const ending =
    read?.integer && (isOrdinalEnding(scan, read.nextToken) || isMark(scan, read.nextToken)) ? scan.view.tokens[read.nextToken] : undefined;
  return read && ending ? { start: first.start, end: ending.end, value: read.value, nextToken: read.nextToken + 1 } : null;
}

/** `5ª`, `30º` at the end of a word. */
function isMark({ view }: NumberScan, at: number): boolean {
  const token = view.tokens[at];
  const after = view.tokens[at + 1];
  return token !== undefined && !token.spaced && MARKS.has(view.text.slice(token.start, token.end)) && !(after?.kind === 'word' && !after.spaced);
}

/** An article is no part of a rank: `a first class`; with a scale it makes a part of one: `un millionième`. */
function inWords(scan: NumberScan, at: number): OrdinalReading | null {
  const first = scan.view.tokens[at];
  if (first?.kind !== 'word') return null;
  const entry = entryAt(scan, at);
  const read = readOrdinal(scan, at);
  const last = read && scan.view.tokens[read.next - 1];
  if (!read || !last) return null;
  if ((entry?.article || entry?.onlyBefore) && read.next === at + 2) return null;
  return { start: first.start, end: last.end, value: String(read.value), nextToken: read.next };
}
