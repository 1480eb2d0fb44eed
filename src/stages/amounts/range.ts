import { compare, fromDecimal, shift, toDecimal } from '../numerals/index.js';
import { type CurrencyPrefix, readCurrencyPrefix } from './currency-prefix.js';
import { type NumberPart, readPart } from './number-part.js';
import { type AmountScan, isMark, tokenAt } from './scan.js';

/** The second number of a range, and how the two are tied. */
export interface RangeEnd {
  readonly part: NumberPart;
  /** A currency sign before it, as in `$10 to $15`. */
  readonly prefix: CurrencyPrefix | null;
  /** Words opened the range (`entre`): index of the first of them, else -1. */
  readonly opening: number;
  readonly tie: 'opened' | 'to' | 'dash';
}

/** Reads what makes a range of a number and its unit that end before token `next`: `à 30`, `et 3`, `- 15`. */
export function readRangeEnd(scan: AmountScan, first: number, next: number): RangeEnd | null {
  const opening = openingBefore(scan, first);
  const tie = tieAt(scan, next, opening >= 0);
  if (!tie) return null;
  const filler = scan.lexicon.fillersForward.match(scan.view, tie.next, scan.low, scan.high);
  const at = filler?.next ?? tie.next;
  const prefix = readCurrencyPrefix(scan, at);
  const part = readPart(scan, prefix?.next ?? at, true);
  if (!part || 'skipTo' in part || part.value === null || part.bare) return null;
  return { part, prefix, opening, tie: tie.kind };
}

function openingBefore(scan: AmountScan, first: number): number {
  const { view, lexicon, low, high } = scan;
  const at = first - 1;
  if (!tokenAt(scan, at)) return -1;
  const direct = lexicon.between.match(view, at, low, high);
  if (direct) return direct.first;
  const filler = lexicon.fillers.match(view, at, low, high);
  const behind = filler && tokenAt(scan, filler.first - 1) ? lexicon.between.match(view, filler.first - 1, low, high) : null;
  return behind?.first ?? -1;
}

function tieAt(scan: AmountScan, at: number, opened: boolean): { kind: RangeEnd['tie']; next: number } | null {
  const { view, lexicon, low, high } = scan;
  const token = tokenAt(scan, at);
  if (!token || token.kind === 'newline') return null;
  if (isMark(scan, at, '-')) {
    const after = tokenAt(scan, at + 1);
    return after && after.spaced === token.spaced ? { kind: 'dash', next: at + 1 } : null;
  }
  if (opened) {
    const and = lexicon.betweenAnd.match(view, at, low, high);
    if (and) return { kind: 'opened', next: and.next };
  }
  const to = lexicon.to.match(view, at, low, high);
  return to ? { kind: 'to', next: to.next } : null;
}

/** The two ends as decimals: the first takes the scale of the second (`entre 2 et 3 milliards`) when it has none of its own and is small. */
export function rangeValues(low: NumberPart, high: NumberPart, lowHasUnit: boolean): { min: string; max: string; rising: boolean } | null {
  if (low.value === null || high.value === null) return null;
  let from = fromDecimal(low.value);
  const to = fromDecimal(high.value);
  const smaller = compare(shift(from, high.scale), to) < 0;
  if (!lowHasUnit && low.scale === 0 && high.scale > 0 && smaller) from = shift(from, high.scale);
  return { min: toDecimal(from), max: high.value, rising: compare(from, to) < 0 };
}
