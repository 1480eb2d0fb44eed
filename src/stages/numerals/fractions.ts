import type { TextView } from '../../text/index.js';
import type { Accumulator } from './accumulator.js';
import type { Progress } from './add-parts.js';
import { readDecimalWords } from './decimal-words.js';
import { type DigitsReading, readDigits } from './digits.js';
import { add, divide, type Exact, exact, fromDecimal, multiply, shift, toDecimal } from './exact.js';
import { afterHyphen, afterLinker, entryAt, type NumberScan } from './number-scan.js';
import { readOrdinal } from './ordinal.js';

/** A number without its sign: its value, how far it goes, and the power of ten of its last scale. */
export interface Unsigned {
  readonly value: Exact | string;
  readonly progress: Progress;
  readonly scale: number;
}

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

/** `un demi million`, `half a million`, `un quart de million`, `la moitié`: a fraction first, then what it is a fraction of. */
export function readLeadingFraction(scan: NumberScan, at: number, progress: Progress): Unsigned | null {
  const first = entryAt(scan, at);
  if (!first) return null;
  const article = first.article === true || first.onlyBefore === true;
  const place = article ? at + 1 : at;
  const entry = article ? entryAt(scan, place) : first;
  const denominator = entry?.fraction;
  if (denominator === undefined || (entry?.ordinal !== undefined && !scan.options.wide)) return null;
  const fraction = exact(1, denominator);
  const linked = afterLinker(scan, place + 1);
  const of = entryAt(scan, linked)?.onlyBefore ? linked + 1 : afterHyphen(scan, linked);
  const target = entryAt(scan, of);
  const shared = { ...progress, words: true, fraction: true };
  if (target?.scale !== undefined) return { value: shift(fraction, target.scale), progress: { ...shared, next: of + 1 }, scale: target.scale };
  if (target?.collective) {
    const value = multiply(fraction, exact(target.collective.value));
    return { value, progress: { ...shared, next: of + 1, approximate: target.collective.approximate, fraction: false }, scale: 0 };
  }
  return { value: fraction, progress: { ...shared, next: place + 1 }, scale: 0 };
}

/** What may follow the parts of a number: a fraction, decimals in words, a collective noun and its scale. */
export function finish(scan: NumberScan, sum: Accumulator, progress: Progress): Unsigned | null {
  const value = sum.value;
  const { scale } = sum;
  const fraction = readFraction(scan, progress, sum);
  if (fraction) {
    return {
      value: fraction.value,
      progress: { ...progress, next: fraction.next, words: true, onlyArticle: false, fraction: true },
      scale: fraction.scale,
    };
  }
  const decimals = scale === 0 ? readDecimalWords(scan, progress.next) : null;
  if (decimals) {
    const read = withScale(scan, fromDecimal(`${toDecimal(value)}.${decimals.digits}`), decimals.next);
    return { value: read.value, progress: { ...progress, next: read.next, words: true, onlyArticle: false }, scale: read.scale };
  }
  const place = afterHyphen(scan, progress.next);
  const collective = entryAt(scan, place)?.collective;
  if (collective && scale === 0) {
    const { joined } = progress;
    let count = multiply(value, exact(collective.value));
    if (joined) {
      sum.restore(joined.state);
      count = add(sum.value, exact(joined.unit * collective.value));
    }
    const read = withScale(scan, count, place + 1);
    return {
      value: read.value,
      progress: { ...progress, next: read.next, words: true, onlyArticle: false, approximate: collective.approximate },
      scale: read.scale,
    };
  }
  return progress.onlyBefore ? null : { value, progress, scale };
}

interface FractionReading {
  readonly value: Exact;
  readonly next: number;
  readonly scale: number;
}

/** A fraction after a number: its denominator (`deux tiers`), or one that is added (`et demi`, `and three quarters`, `3½`). */
function readFraction(scan: NumberScan, progress: Progress, sum: Accumulator): FractionReading | null {
  const at = progress.next;
  const vulgar = vulgarFraction(scan.view, at);
  if (vulgar) return withScale(scan, add(sum.value, vulgar), at + 1);
  const denominator = denominatorAt(scan, at, progress, sum.scale);
  if (denominator) {
    const { joined } = progress;
    if (joined && joined.unit < 10 && (sum.scaleOf(joined.state) > 0 || (scan.options.wide && scan.lexicon.data.joinerEndsWhole))) {
      sum.restore(joined.state);
      return addTo(scan, sum, exact(joined.unit, 1), denominator);
    }
    return withScale(scan, divide(sum.value, denominator.value), denominator.next);
  }
  const place = afterHyphen(scan, at);
  const entry = entryAt(scan, place);
  const added = entry?.joiner || entry?.decimalWord ? addedFraction(scan, afterHyphen(scan, place + 1)) : null;
  return added ? addTo(scan, sum, added.value, { value: exact(1), next: added.next }) : null;
}

/** Adds `part / denominator` of the last scale, or of a smaller scale that follows (`one billion and a half million`). */
function addTo(scan: NumberScan, sum: Accumulator, part: Exact, denominator: { value: Exact; next: number }): FractionReading {
  const fraction = divide(part, denominator.value);
  const { scale } = sum;
  const after = entryAt(scan, denominator.next)?.scale;
  if (after === undefined) return { value: add(sum.value, shift(fraction, scale)), next: denominator.next, scale };
  if (scale > 0) return { value: add(sum.value, shift(fraction, after)), next: denominator.next + 1, scale: after };
  return { value: shift(add(sum.value, fraction), after), next: denominator.next + 1, scale: after };
}

function denominatorAt(scan: NumberScan, at: number, progress: Progress, scale: number): { value: Exact; next: number } | null {
  const { wide } = scan.options;
  const place = afterHyphen(scan, at);
  const entry = entryAt(scan, place);
  if (entry?.fraction !== undefined && (scale === 0 || wide)) {
    const doubtful = entry.ordinal !== undefined && (progress.onlyArticle || progress.onlyBefore) && !wide;
    return doubtful ? null : { value: exact(entry.fraction), next: place + 1 };
  }
  if (!wide || progress.digits) return null;
  const ordinal = readOrdinal(scan, place);
  return ordinal && ordinal.value > 2n ? { value: exact(ordinal.value), next: ordinal.next } : null;
}

/** `demi`, `un quart`, `deux tiers`, `4/5` after a joiner. */
function addedFraction(scan: NumberScan, at: number): { value: Exact; next: number } | null {
  const entry = entryAt(scan, at);
  if (entry?.fraction !== undefined && entry.ordinal === undefined) return { value: exact(1, entry.fraction), next: at + 1 };
  if (scan.options.wide && scan.view.tokens[at]?.kind === 'number') {
    const digits = readDigits(scan.view, at, scan.lexicon.data);
    return digits?.integer ? slashFraction(scan, at, digits) : null;
  }
  const numerator = entry?.unit;
  if (numerator === undefined || numerator === 0 || numerator >= 100) return null;
  const place = afterHyphen(scan, at + 1);
  const next = entryAt(scan, place);
  if (next?.fraction !== undefined && next.fraction >= 2) return { value: exact(numerator, next.fraction), next: place + 1 };
  const ordinal = scan.options.wide ? readOrdinal(scan, place) : null;
  return ordinal && ordinal.value > 2n ? { value: divide(exact(numerator), exact(ordinal.value)), next: ordinal.next } : null;
}

/** A scale after the fraction, with or without a linker: `deux tiers de million`, `anderthalb Millionen`. */
function withScale(scan: NumberScan, value: Exact, next: number): FractionReading {
  const of = afterLinker(scan, next);
  const scale = entryAt(scan, of)?.scale;
  return scale === undefined ? { value, next, scale: 0 } : { value: shift(value, scale), next: of + 1, scale };
}

/** `3/4`, or `1/4` after a whole number (`2 1/4`). Three parts with slashes are a date. */
export function slashFraction(scan: NumberScan, at: number, whole: DigitsReading): { value: Exact; next: number } | null {
  const own = slashed(scan, at, whole);
  if (own) return { value: divide(exact(BigInt(whole.value)), own.denominator), next: own.next };
  if (scan.view.tokens[at + 1]?.kind !== 'number') return null;
  const next = readDigits(scan.view, whole.nextToken, scan.lexicon.data);
  const part = next?.integer && next.value.length <= 2 ? slashed(scan, whole.nextToken, next) : null;
  return next && part ? { value: add(exact(BigInt(whole.value)), divide(exact(BigInt(next.value)), part.denominator)), next: part.next } : null;
}

function slashed(scan: NumberScan, at: number, numerator: DigitsReading): { denominator: Exact; next: number } | null {
  const isSlash = (place: number, spaced: boolean): boolean => {
    const token = scan.view.tokens[place];
    return token !== undefined && scan.view.text.charAt(token.start) === '/' && (spaced || !token.spaced);
  };
  if (!isSlash(numerator.nextToken, true) || isSlash(at - 1, false)) return null;
  const denominator = readDigits(scan.view, numerator.nextToken + 1, scan.lexicon.data);
  if (!denominator?.integer || denominator.value === '0' || isSlash(denominator.nextToken, false)) return null;
  return { denominator: exact(BigInt(denominator.value)), next: denominator.nextToken };
}
