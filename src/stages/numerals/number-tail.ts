import type { TextView } from '../../text/index.js';
import { readDigits } from './digits.js';
import { add, divide, type Exact, exact, multiply, shift } from './exact.js';
import { afterHyphen, afterLinker, entryAt, type NumberScan } from './number-scan.js';

const VULGAR: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅙', [1, 6]],
  ['⅚', [5, 6]],
  ['⅐', [1, 7]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
  ['⅑', [1, 9]],
  ['⅒', [1, 10]],
]);

/** The value of a fraction that is one character, or null. */
export function vulgarFraction(view: TextView, at: number): Exact | null {
  const token = view.tokens[at];
  if (token?.kind !== 'punct' || view.text.charCodeAt(token.start) < 0xbc) return null;
  const parts = VULGAR.get(view.text.charAt(token.start));
  return parts ? exact(parts[0], parts[1]) : null;
}

/** More decimals than this are not read out. */
const MAX_DECIMALS = 12;

/** Decimals said in words after a whole number: `virgule cinquante-deux`, `point nought four`. */
export function readDecimalWords(scan: NumberScan, at: number): { digits: string; next: number } | null {
  if (!entryAt(scan, at)?.decimalWord) return null;
  let digits = '';
  let next = at + 1;
  let tens = false;
  while (digits.length < MAX_DECIMALS) {
    const place = digits === '' ? next : afterHyphen(scan, next);
    const token = scan.view.tokens[place];
    const unit = entryAt(scan, place)?.unit;
    if (digits === '' && token?.kind === 'number') {
      const read = readDigits(scan.view, place, scan.lexicon.data);
      return read?.integer ? { digits: scan.view.text.slice(token.start, token.end), next: read.nextToken } : null;
    }
    if (unit === undefined || unit >= 100) break;
    if (tens && unit < 10 && unit > 0) digits = `${digits.slice(0, -1)}${unit}`;
    else digits += String(unit);
    tens = unit >= 20 && unit % 10 === 0;
    next = place + 1;
  }
  return digits === '' ? null : { digits, next };
}

interface Whole {
  readonly value: Exact;
  readonly scale: number;
  readonly article: boolean;
  readonly digits: boolean;
}
interface FractionReading {
  readonly value: Exact;
  readonly next: number;
  readonly scale: number;
}

/** A fraction after a number: its denominator (`deux tiers`), or one that is added (`et demi`, `and three quarters`, `3½`, `2 1/4`). */
export function readFraction(scan: NumberScan, at: number, whole: Whole): FractionReading | null {
  const vulgar = vulgarFraction(scan.view, at);
  if (vulgar) return withScale(scan, add(whole.value, vulgar), at + 1);
  const place = afterHyphen(scan, at);
  const denominator = denominatorAt(scan, place, whole);
  if (denominator) return withScale(scan, divide(whole.value, denominator.value), denominator.next);
  const added = entryAt(scan, place)?.joiner ? addedFraction(scan, afterHyphen(scan, place + 1)) : null;
  if (!added) return null;
  const after = entryAt(scan, added.next)?.scale;
  if (after === undefined) return { value: add(whole.value, shift(added.value, whole.scale)), next: added.next, scale: whole.scale };
  if (whole.scale > 0) return { value: add(whole.value, shift(added.value, after)), next: added.next + 1, scale: after };
  return { value: shift(add(whole.value, added.value), after), next: added.next + 1, scale: after };
}

function denominatorAt(scan: NumberScan, at: number, whole: Whole): { value: Exact; next: number } | null {
  const entry = entryAt(scan, at);
  if (!entry) return null;
  if (entry.fraction !== undefined && (whole.scale === 0 || scan.options.ordinalFractions)) {
    const doubtful = entry.ordinal !== undefined && whole.article && !scan.options.ordinalFractions;
    return doubtful ? null : { value: exact(entry.fraction), next: at + 1 };
  }
  if (entry.ordinal !== undefined && entry.ordinal > 2 && scan.options.ordinalFractions) return { value: exact(entry.ordinal), next: at + 1 };
  return null;
}

/** `demi`, `un quart`, `deux tiers` after a joiner. */
function addedFraction(scan: NumberScan, at: number): { value: Exact; next: number } | null {
  const entry = entryAt(scan, at);
  if (entry?.fraction !== undefined && entry.ordinal === undefined) return { value: exact(1, entry.fraction), next: at + 1 };
  const numerator = entry?.unit;
  if (numerator === undefined || numerator === 0 || numerator >= 100) return null;
  const next = entryAt(scan, afterHyphen(scan, at + 1));
  const denominator = next?.fraction ?? (scan.options.ordinalFractions ? next?.ordinal : undefined);
  if (denominator === undefined || denominator < 2) return null;
  return { value: exact(numerator, denominator), next: afterHyphen(scan, at + 1) + 1 };
}

/** A scale after the fraction, with or without a linker: `deux tiers de million`, `anderthalb Millionen`. */
function withScale(scan: NumberScan, value: Exact, next: number): FractionReading {
  const of = afterLinker(scan, next);
  const scale = entryAt(scan, of)?.scale;
  return scale === undefined ? { value, next, scale: 0 } : { value: multiply(value, shift(exact(1), scale)), next: of + 1, scale };
}
