import type { MeasureUnit } from '../../languages/index.js';
import { type CurrencyPrefix, type CurrencyReading, readCurrency } from './currency.js';
import type { NumberPart } from './number-part.js';
import { type AmountScan, folded, isMark, tokenAt } from './scan.js';

/** What a number counts. */
export type Unit =
  | { readonly kind: 'money'; readonly currency: CurrencyReading | CurrencyPrefix; readonly next: number; readonly rule: string }
  | { readonly kind: 'percent' | 'point'; readonly next: number; readonly rule: string }
  | { readonly kind: 'measure'; readonly unit: MeasureUnit; readonly next: number; readonly rule: string };

/** Reads the unit after a number: per cent, points, a currency, a unit of measure. Null when it counts something else, or nothing. */
export function readUnit(scan: AmountScan, part: NumberPart): Unit | null {
  const at = part.next;
  const token = tokenAt(scan, at);
  if (!token || token.kind === 'newline') return null;
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
  const unit = lexicon.units.match(view, at, low, high);
  if (unit) return { kind: 'measure', unit: unit.value, next: unit.next, rule: 'quantity.unit' };
  return null;
}
