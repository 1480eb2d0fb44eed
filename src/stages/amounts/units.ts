import type { MeasureUnit } from '../../languages/index.js';
import { readCounted } from './counted.js';
import { type CurrencyReading, readCurrency } from './currency.js';
import type { CurrencyPrefix } from './currency-prefix.js';
import type { NumberPart } from './number-part.js';
import { type AmountScan, afterLinker, folded, isCapital, isMark, tokenAt, written } from './scan.js';

/** What a number counts. */
export type Unit =
  | { readonly kind: 'money'; readonly currency: CurrencyReading | CurrencyPrefix; readonly next: number; readonly rule: string }
  | { readonly kind: 'percent' | 'point'; readonly next: number; readonly rule: string }
  | { readonly kind: 'measure'; readonly unit: MeasureUnit; readonly next: number; readonly rule: string }
  /** Years: an age or a length of time, which what stands around tells. */
  | { readonly kind: 'years'; readonly sure: boolean; readonly next: number; readonly rule: string }
  | { readonly kind: 'noun'; readonly noun: string; readonly next: number; readonly rule: string }
  /** Nothing said, but the size and the context may make it money: `35 milliards`. */
  | { readonly kind: 'bare'; readonly next: number; readonly rule: string };

/** Reads the unit after a number: per cent, points, a currency, a unit of measure. Null when it counts something else, or nothing. */
export function readUnit(scan: AmountScan, part: NumberPart): Unit | null {
  const at = part.next;
  const token = tokenAt(scan, at);
  if (!token || token.kind === 'newline') return bare(part);
  if (token.kind === 'punct') {
    const char = folded(scan, token);
    if (char === '%' || char === '٪') return { kind: 'percent', next: at + 1, rule: 'percent.sign' };
  }
  const { view, lexicon, low, high } = scan;
  const point = lexicon.points.match(view, at, low, high);
  if (point) return { kind: 'point', next: point.next, rule: 'percent.point' };
  const percent = lexicon.percent.match(view, at, low, high) ?? (isMark(scan, at, '-') ? lexicon.percent.match(view, at + 1, low, high) : null);
  if (percent) return { kind: 'percent', next: percent.next, rule: 'percent.word' };
  const currency = readCurrency(scan, at);
  if (currency) return { kind: 'money', currency, next: currency.next, rule: currency.rule };
  const tied = isMark(scan, at, '-') && !token.spaced && tokenAt(scan, at + 1)?.spaced === false;
  const ending = lexicon.ages.endings.match(view, at, low, high);
  if (ending) return { kind: 'years', sure: true, next: ending.next, rule: 'quantity.age' };
  const place = part.scale > 0 || part.value === null || part.approximate ? afterLinker(scan, at) : at;
  const years = lexicon.ages.units.match(view, place, low, high);
  if (years) return { kind: 'years', sure: false, next: years.next, rule: 'quantity.age' };
  const unit = part.shortScale ? null : lexicon.units.match(view, tied ? at + 1 : place, low, high);
  if (unit && !isOtherLetter(scan, place, unit.value.symbol)) return { kind: 'measure', unit: unit.value, next: unit.next, rule: 'quantity.unit' };
  if (place > at && lexicon.fillersForward.match(view, place, low, high)) return bare(part);
  if (place > at && lexicon.moneyWords.match(view, place, low, high)) return bare(part);
  return countedUnit(scan, part) ?? (!tied && (place === at || tokenAt(scan, place)?.kind !== 'word') ? bare(part) : null);
}

/** What the number counts as a noun. */
export function countedUnit(scan: AmountScan, part: NumberPart): Unit | null {
  const short = part.shortScale && !(isCapital(shortScaleOf(scan, part)) && afterLinker(scan, part.next) > part.next);
  const counted = short || part.bare ? null : readCounted(scan, part);
  return counted && { kind: 'noun', ...counted, rule: part.value === null ? 'quantity.vague' : 'quantity.noun' };
}

/** The abbreviation that a number ends with: `M` of `12,5 M`. */
const shortScaleOf = (scan: AmountScan, part: NumberPart): string => written(scan, { start: part.end - 1, end: part.end });

/** `M` is no metre and `T` no tonne: one letter must have the case of its symbol. */
function isOtherLetter(scan: AmountScan, at: number, symbol: string): boolean {
  const token = tokenAt(scan, at);
  return token !== undefined && token.end - token.start === 1 && isCapital(written(scan, token)) && symbol === symbol.toLowerCase();
}

/** A figure that may be money by its context: a large one, or one whose digits are grouped as sums are (`5.000`). */
const bare = (part: NumberPart): Unit | null =>
  part.large ? { kind: 'bare', next: part.next, rule: 'money.context' } : part.grouped ? { kind: 'bare', next: part.next, rule: 'money.list' } : null;

/** Whether the two ends of a range count the same. */
export function sameUnit(a: Unit, b: Unit): boolean {
  if (a.kind === 'money' && b.kind === 'money') return a.currency.ref === b.currency.ref;
  if (a.kind === 'noun' && b.kind === 'noun') return a.noun === b.noun;
  if (a.kind === 'measure' && b.kind === 'measure') return a.unit.symbol === b.unit.symbol;
  return a.kind === b.kind;
}
