import type { Decimal } from '../../article/index.js';
import type { NumeralData } from '../../languages/index.js';
import type { Span, TextView, Token } from '../../text/index.js';
import { Accumulator } from './accumulator.js';
import { readDigits } from './digits.js';
import { type Exact, exact, fromDecimal, multiply, negate, shift, toDecimal } from './exact.js';
import { type NumeralLexicon, numeralLexicon } from './lexicon.js';
import { afterHyphen, afterLinker, entryAt, foldedToken, type NumberOptions, type NumberScan } from './number-scan.js';
import { readDecimalWords, readFraction, vulgarFraction } from './number-tail.js';

/** A number found in a text. */
export interface NumberReading extends Span {
  /** Exact, whatever the spelling: `"1500000"` for `1,5 million`. A fraction without a finite expansion has 15 significant digits. */
  readonly value: Decimal;
  /** Index of the first token after it. */
  readonly nextToken: number;
  readonly kind: 'digits' | 'words' | 'mixed';
  /** Power of ten of the last scale (9 for `240 milliards`), 0 without one. */
  readonly scale: number;
  /** It is no more than an indefinite article: `un`, `een`. */
  readonly article: boolean;
  /** The words say "about": `une centaine`. */
  readonly approximate: boolean;
  /** It has a part of one: `deux tiers`, `trois et demi`, `½`. */
  readonly fraction: boolean;
  /** It ends on an abbreviation, whose full stop is not part of the span: `Mrd`. */
  readonly abbreviated: boolean;
  /** Marks and digits go on after it: it is the head of an IP address, a version or a dotted date. */
  readonly chained: boolean;
  /** Index of the first token after such a chain; `nextToken` where there is none. */
  readonly chainEnd: number;
}

interface Progress {
  next: number;
  digits: boolean;
  words: boolean;
  onlyArticle: boolean;
  onlyBefore: boolean;
  approximate: boolean;
  fraction: boolean;
  abbreviated: boolean;
  /** Where a chain of marked digits ends; 0 without one. */
  chainEnd: number;
}

/**
 * Reads the number that begins at token `at`: digits with any grouping, words of any length, scales, fractions, signs. Null when none begins
 * there. Ranks (`2e`, `premier`) are no numbers here: see {@link readOrdinal}. Time is linear in the length of the number.
 */
export function readNumber(view: TextView, at: number, data: NumeralData, options: NumberOptions = {}): NumberReading | null {
  const first = view.tokens[at];
  if (!first) return null;
  const scan: NumberScan = { view, lexicon: numeralLexicon(data), options };
  const sign = signAt(scan, first, at);
  const start = sign === 0 ? at : at + 1;
  const read = readUnsigned(scan, start);
  if (!read) return null;
  const { value, progress, scale } = read;
  const last = view.tokens[progress.next - 1] as Token;
  return {
    start: first.start,
    end: last.end,
    value: typeof value === 'string' && sign >= 0 ? value : toDecimal(sign < 0 ? negate(toExact(value)) : toExact(value)),
    nextToken: progress.next,
    kind: progress.digits ? (progress.words ? 'mixed' : 'digits') : 'words',
    scale,
    article: progress.onlyArticle,
    approximate: progress.approximate,
    fraction: progress.fraction,
    abbreviated: progress.abbreviated,
    chained: progress.chainEnd > 0,
    chainEnd: progress.chainEnd || progress.next,
  };
}

const toExact = (value: Exact | string): Exact => (typeof value === 'string' ? fromDecimal(value) : value);

/** -1 or 1 for a sign that belongs to the number after it, else 0. */
function signAt(scan: NumberScan, token: Token, at: number): -1 | 0 | 1 {
  const { view } = scan;
  const next = view.tokens[at + 1];
  if (!next) return 0;
  if (token.kind === 'punct') {
    const char = view.folded.charAt(token.start);
    if ((char !== '-' && char !== '+') || next.spaced || next.kind !== 'number') return 0;
    const before = view.tokens[at - 1];
    const attached = before && !token.spaced && (before.kind === 'word' || before.kind === 'number');
    return attached ? 0 : char === '-' ? -1 : 1;
  }
  if (token.kind !== 'word' || !entryAt(scan, at)?.negative) return 0;
  if (next.kind !== 'number' && next.kind !== 'word') return 0;
  return entryAt(scan, at - 1)?.notNegated ? 0 : -1;
}

function readUnsigned(scan: NumberScan, at: number): { value: Exact | string; progress: Progress; scale: number } | null {
  const { view, lexicon } = scan;
  const first = view.tokens[at];
  if (!first) return null;
  const progress: Progress = {
    next: at,
    digits: false,
    words: false,
    onlyArticle: false,
    onlyBefore: false,
    approximate: false,
    fraction: false,
    abbreviated: false,
    chainEnd: 0,
  };
  if (first.kind === 'number') {
    const simple = readDigits(view, at, lexicon.data);
    if (!simple) return null;
    if (isOrdinalEnding(scan, simple.nextToken)) return null;
    if (endsThere(scan, simple.nextToken)) {
      return {
        value: simple.value,
        progress: { ...progress, next: simple.nextToken, digits: true, chainEnd: simple.chained ? simple.chainEnd : 0 },
        scale: 0,
      };
    }
  }
  const vulgar = first.kind === 'punct' ? vulgarFraction(view, at) : null;
  if (vulgar) return { value: vulgar, progress: { ...progress, next: at + 1, digits: true, fraction: true }, scale: 0 };

  const leading = readLeadingFraction(scan, at, progress);
  if (leading) return leading;
  if (first.kind === 'punct') return null;

  const sum = new Accumulator(lexicon.data);
  addParts(scan, sum, progress);
  if (sum.empty) return null;
  return finish(scan, sum, progress);
}

/** After these digits nothing can go on: the usual case, decided without arithmetic. */
function endsThere(scan: NumberScan, next: number): boolean {
  const token = scan.view.tokens[next];
  if (!token || token.kind === 'newline') return true;
  if (token.kind === 'word') {
    const text = scan.view.text.slice(token.start, token.end);
    return (
      !scan.lexicon.words.has(foldedToken(scan.view, token)) && !scan.lexicon.abbreviations.has(text) && !scan.lexicon.moneyAbbreviations.has(text)
    );
  }
  return (
    token.kind === 'punct' &&
    vulgarFraction(scan.view, next) === null &&
    scan.view.text.charAt(token.start) !== '/' &&
    afterHyphen(scan, next) === next
  );
}

function isOrdinalEnding(scan: NumberScan, at: number): boolean {
  const token = scan.view.tokens[at];
  return token !== undefined && !token.spaced && token.kind === 'word' && scan.lexicon.ordinalEndings.has(foldedToken(scan.view, token));
}

/** Adds words and digits as long as they belong together; `et` and its like only where a part follows that fits. */
function addParts(scan: NumberScan, sum: Accumulator, progress: Progress): void {
  let undo: { state: ReturnType<Accumulator['save']>; next: number } | null = null;
  for (;;) {
    const started = !sum.empty;
    let at = started ? afterHyphen(scan, progress.next) : progress.next;
    let joined = false;
    if (started && entryAt(scan, at)?.joiner && scan.options.joiners !== false && !progress.digits) {
      joined = true;
      at = afterHyphen(scan, at + 1);
    } else if (started && entryAt(scan, at)?.joiner && scan.options.hundredsAfterDigits) {
      joined = true;
      at++;
    }
    const before = joined ? { state: sum.save(), next: progress.next } : null;
    const next = addPart(scan, sum, at, progress, joined);
    if (next < 0) {
      if (undo && !joined && isPart(scan, at)) {
        sum.restore(undo.state);
        progress.next = undo.next;
      }
      return;
    }
    undo = before ?? undo;
    progress.next = next;
  }
}

/** Whether a number word or digits stand at `at`, though they did not fit. */
function isPart(scan: NumberScan, at: number): boolean {
  const entry = entryAt(scan, at);
  return entry !== undefined && (entry.hundred === true || entry.scale !== undefined);
}

/** Adds the part at `at`; answers the index after it, or -1 when none is there or it does not fit. */
function addPart(scan: NumberScan, sum: Accumulator, at: number, progress: Progress, joined: boolean): number {
  const { view, lexicon, options } = scan;
  const token = view.tokens[at];
  if (!token || (token.kind !== 'word' && token.kind !== 'number')) return -1;
  if (token.kind === 'number') {
    const read = readDigits(view, at, lexicon.data);
    if (!read || isOrdinalEnding(scan, read.nextToken)) return -1;
    const small = joined && read.integer && read.value.length <= 2;
    if (!sum.empty && !small && !mayContinue(scan, read.nextToken, read.value)) return -1;
    if (!(small && !sum.empty ? sum.unit(Number(read.value)) : sum.digits(read.value))) return -1;
    progress.digits = true;
    progress.chainEnd = read.chained ? read.chainEnd : 0;
    return read.nextToken;
  }
  const word = foldedToken(view, token);
  const entry = lexicon.words.get(word);
  const empty = sum.empty;
  let fits = false;
  if (entry) {
    if (entry.unit !== undefined && !(entry.onlyBefore && !empty)) fits = sum.unit(entry.unit);
    else if (entry.hundred) fits = (!empty || entry.bare === true) && sum.hundred(options.hundredsAfterDigits === true);
    else if (entry.scale !== undefined) fits = (!empty || entry.bare === true || options.bareScales === true) && sum.scaleBy(entry.scale);
    else if (entry.value !== undefined) fits = sum.digits(entry.value);
    if (fits && entry.value !== undefined) progress.fraction = true;
  }
  if (!fits && !entry?.unit && lexicon.compound) {
    const steps = lexicon.compound.read(word);
    if (steps) {
      const state = sum.save();
      fits = steps.every((step) => sum.step(step));
      if (!fits) sum.restore(state);
    }
  }
  if (!fits && !empty && progress.digits && options.abbreviations && options.abbreviations !== 'none') {
    const exponent = abbreviationOf(lexicon, view.text.slice(token.start, token.end), options.abbreviations);
    fits = exponent !== undefined && sum.scaleBy(exponent);
    progress.abbreviated = fits;
  } else if (fits) {
    progress.abbreviated = false;
  }
  if (!fits) return -1;
  progress.onlyArticle = empty && entry?.article === true;
  progress.onlyBefore = empty && entry?.onlyBefore === true;
  progress.words = true;
  return at + 1;
}

function abbreviationOf(lexicon: NumeralLexicon, text: string, which: 'plain' | 'money'): number | undefined {
  return lexicon.abbreviations.get(text) ?? (which === 'money' ? lexicon.moneyAbbreviations.get(text) : undefined);
}

/** Digits after a scale go on with the number only before a smaller scale (`3 mille 5 cents`) or when they are thousands (`2 millions 300 000`). */
function mayContinue(scan: NumberScan, next: number, value: string): boolean {
  const entry = entryAt(scan, next);
  return entry?.scale !== undefined || entry?.hundred === true || (value.length >= 4 && !value.includes('.'));
}

/** `un demi million`, `half a million`, `un quart de million`, `la moitié`: a fraction first, then what it is a fraction of. */
function readLeadingFraction(scan: NumberScan, at: number, progress: Progress): ReturnType<typeof readUnsigned> {
  const first = entryAt(scan, at);
  if (!first) return null;
  const article = first.article === true || first.onlyBefore === true;
  const place = article ? at + 1 : at;
  const entry = article ? entryAt(scan, place) : first;
  const denominator = entry?.fraction;
  if (denominator === undefined || (entry?.ordinal !== undefined && !scan.options.ordinalFractions)) return null;
  const fraction = exact(1, denominator);
  const of = entryAt(scan, afterLinker(scan, place + 1))?.onlyBefore
    ? afterLinker(scan, place + 1) + 1
    : afterHyphen(scan, afterLinker(scan, place + 1));
  const target = entryAt(scan, of);
  const shared = { ...progress, words: true, fraction: true };
  if (target?.scale !== undefined) {
    return { value: shift(fraction, target.scale), progress: { ...shared, next: of + 1 }, scale: target.scale };
  }
  if (target?.collective) {
    const value = multiply(fraction, exact(target.collective.value));
    return { value, progress: { ...shared, next: of + 1, approximate: target.collective.approximate, fraction: false }, scale: 0 };
  }
  return { value: fraction, progress: { ...shared, next: place + 1 }, scale: 0 };
}

/** What may follow the number itself: decimals in words, a fraction, a collective noun and its scale. */
function finish(scan: NumberScan, sum: Accumulator, progress: Progress): ReturnType<typeof readUnsigned> {
  let value = sum.value;
  let scale = sum.scale;
  const decimals = readDecimalWords(scan, progress.next);
  if (decimals && scale === 0) {
    value = fromDecimal(`${toDecimal(value)}.${decimals.digits}`);
    progress.next = decimals.next;
    const after = entryAt(scan, progress.next)?.scale;
    if (after !== undefined) {
      value = shift(value, after);
      scale = after;
      progress.next++;
    }
    return { value, progress: { ...progress, words: true, onlyArticle: false }, scale };
  }
  const fraction = readFraction(scan, progress.next, { value, scale, article: progress.onlyArticle || progress.onlyBefore, digits: progress.digits });
  if (fraction) {
    return {
      value: fraction.value,
      progress: { ...progress, next: fraction.next, words: true, onlyArticle: false, fraction: true },
      scale: fraction.scale,
    };
  }
  const place = afterHyphen(scan, progress.next);
  const collective = entryAt(scan, place)?.collective;
  if (collective && scale === 0) {
    value = multiply(value, exact(collective.value));
    progress.next = place + 1;
    const of = afterLinker(scan, progress.next);
    const after = entryAt(scan, of)?.scale;
    if (after !== undefined) {
      value = shift(value, after);
      scale = after;
      progress.next = of + 1;
    }
    return { value, progress: { ...progress, words: true, onlyArticle: false, approximate: collective.approximate }, scale };
  }
  if (progress.onlyBefore) return null;
  return { value, progress, scale };
}
