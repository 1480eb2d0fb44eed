import type { Decimal } from '../../article/index.js';
import { type NumberReading, numeralLexicon, opensNumber, readNumber, readVague } from '../numerals/index.js';
import { readCurrency } from './currency.js';
import { type AmountScan, folded, isCapital, isMark, tokenAt, written } from './scan.js';

/** A number that may become an amount: exact, or vague with what is known of it. */
export interface NumberPart {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly next: number;
  /** Null for a vague count. */
  readonly value: Decimal | null;
  /** What is known of a vague count. */
  readonly min: Decimal | null;
  readonly scale: number;
  readonly approximate: boolean;
  /** No more than an indefinite article. */
  readonly article: boolean;
  /** It begins with a scale word: `(le) million`, `millón y medio`. */
  readonly bare: boolean;
  /** It may be money without a currency word: a scale said in a word, of a known number. */
  readonly large: boolean;
  /** Digits in groups, a thousand at least. */
  readonly grouped: boolean;
  /** It begins with digits. */
  readonly digits: boolean;
  readonly fraction: boolean;
  /** `M`, `k` and the like were read as scales: only right beside a currency. */
  readonly shortScale: boolean;
  readonly rule: 'number.digits' | 'number.words' | 'number.mixed' | 'number.vague' | 'number.bare-scale';
}

/** What is true of most numbers. */
const PLAIN = {
  min: null,
  approximate: false,
  article: false,
  bare: false,
  large: false,
  grouped: false,
  digits: false,
  fraction: false,
  shortScale: false,
};
/** A figure of millions may be money by its context. */
const LARGE = 6;

/**
 * What a number at token `at` reads as; `money` lets abbreviated scales in (`3 M€`), `wide` every reading of a fraction. A chain of marked digits
 * (dates, versions) gives its end to skip to.
 */
export function readPart(scan: AmountScan, at: number, money: boolean, wide = false): NumberPart | { readonly skipTo: number } | null {
  const { view, lexicon } = scan;
  const token = tokenAt(scan, at);
  if (!token || token.kind === 'newline') return null;
  if (token.kind === 'word' && !opensNumber(numeralLexicon(lexicon.numerals), view.wordAt(at))) return null;
  const joiners = at === scan.low || lexicon.between.match(view, at - 1, scan.low, at) === null;
  const read = readNumber(view, at, lexicon.numerals, { abbreviations: money ? 'money' : 'none', joiners, wide });
  if (read && read.nextToken <= scan.high) return read.chained ? { skipTo: read.chainEnd } : exactPart(scan, at, read);
  return token.kind === 'word' ? (vaguePart(scan, at) ?? barePart(scan, at)) : null;
}

function exactPart(scan: AmountScan, at: number, read: NumberReading): NumberPart {
  const { start, end, value, scale, approximate, article, fraction, abbreviated, kind } = read;
  // The usual part: written out, since a spread costs more than the reading.
  return {
    min: null,
    bare: false,
    start,
    end,
    firstToken: at,
    next: abbreviated ? afterStop(scan, read.nextToken) : read.nextToken,
    value,
    scale,
    approximate,
    article,
    fraction,
    large: scale >= LARGE && (!abbreviated || isWordy(scan, read.nextToken - 1)),
    grouped: kind === 'digits' && value.length >= 4 && /^\d+$/u.test(value) && end - start > value.length,
    digits: kind !== 'words',
    shortScale: abbreviated,
    rule: `number.${kind}`,
  };
}

function vaguePart(scan: AmountScan, at: number): NumberPart | null {
  const vague = readVague(scan.view, at, scan.lexicon.numerals);
  if (!vague || vague.nextToken > scan.high) return null;
  const { start, end, firstToken, min, scale } = vague;
  return {
    ...PLAIN,
    start,
    end,
    firstToken,
    next: vague.nextToken,
    value: null,
    min,
    scale,
    large: scale >= LARGE && vague.several,
    rule: 'number.vague',
  };
}

function barePart(scan: AmountScan, at: number): NumberPart | null {
  const read = readNumber(scan.view, at, scan.lexicon.numerals, { bareScales: true });
  if (!read || read.nextToken > scan.high || read.scale < LARGE) return null;
  const { start, end, value, scale, nextToken } = read;
  return { ...PLAIN, start, end, firstToken: at, next: nextToken, value, scale, bare: true, rule: 'number.bare-scale' };
}

/** `Md` and `mds` are scales without a currency too, `M` and `G` are not. */
function isWordy(scan: AmountScan, at: number): boolean {
  const token = tokenAt(scan, at);
  return token !== undefined && token.end - token.start > 1;
}

/** The index after the full stop of an abbreviation; one that ends the sentence stays out. */
function afterStop(scan: AmountScan, at: number): number {
  if (!isMark(scan, at, '.') || tokenAt(scan, at)?.spaced) return at;
  return goesOn(scan, at + 1) || readCurrency(scan, at + 1) !== null ? at + 1 : at;
}

/** Whether the sentence goes on at token `at`: with a small letter, a mark inside sentences, or any word where nouns have capitals. */
function goesOn(scan: AmountScan, at: number): boolean {
  const token = tokenAt(scan, at);
  if (token?.kind === 'word') return scan.lexicon.data.nouns.capitalised || !isCapital(written(scan, token));
  return token?.kind === 'punct' && !token.spaced && ',;:'.includes(written(scan, token));
}

const TYING = /^[-/_@#.:,'&=+~^*\\]$/u;

/**
 * Whether the number at token `at` is stuck to what stands before it, as in `Covid-19`, `A380`, `v2.1`, `/2024`, `3-1`: then it is part of a
 * name, an address, a score, and counts nothing.
 */
export function isStuck(scan: AmountScan, at: number): boolean {
  const token = tokenAt(scan, at);
  const before = tokenAt(scan, at - 1);
  if (!token || token.spaced || !before || before.kind === 'newline') return false;
  if (before.kind === 'word' || before.kind === 'number') return true;
  if (!TYING.test(folded(scan, before)) || before.spaced) return false;
  const further = tokenAt(scan, at - 2);
  return further !== undefined && (further.kind === 'word' || further.kind === 'number') && !isMark(scan, at - 1, "'");
}

/** A number of four digits without grouping, from 1900 to 2099, after a word that goes with years or before a name (`2012 Olympics`). */
export function isYear(scan: AmountScan, first: number, noun = ''): boolean {
  const token = tokenAt(scan, first);
  const before = tokenAt(scan, first - 1);
  if (token?.kind !== 'number' || token.end - token.start !== 4) return false;
  const year = Number(written(scan, token));
  if (year < 1900 || year >= 2100) return false;
  const name = !scan.lexicon.data.nouns.capitalised && isCapital(noun);
  return name || (before?.kind === 'word' && scan.lexicon.nouns.notAfter.has(folded(scan, before)));
}
