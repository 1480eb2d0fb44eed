import type { Decimal } from '../../article/index.js';
import { readNumber, readVague } from '../numerals/index.js';
import { type AmountScan, folded, isMark, tokenAt, written } from './scan.js';

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
  /** A scale word alone: `(le) million`. */
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

/** What a number at token `at` reads as; `money` lets abbreviated scales in (`3 M€`), `wide` every reading of a fraction. A chain of marked digits (dates, versions) gives its end to skip to. */
export function readPart(scan: AmountScan, at: number, money: boolean, wide = false): NumberPart | { readonly skipTo: number } | null {
  const { view, lexicon } = scan;
  const token = tokenAt(scan, at);
  if (!token || token.kind === 'newline') return null;
  const between = at > scan.low && lexicon.between.match(view, at - 1, scan.low, at) !== null;
  const read = readNumber(view, at, lexicon.numerals, {
    abbreviations: money ? 'money' : 'none',
    joiners: !between,
    wide,
  });
  if (read && read.nextToken <= scan.high) {
    if (read.chained) return { skipTo: read.chainEnd };
    return {
      start: read.start,
      end: read.end,
      firstToken: at,
      next:
        read.abbreviated && isMark(scan, read.nextToken, '.') && !tokenAt(scan, read.nextToken)?.spaced && continues(scan, read.nextToken + 1)
          ? read.nextToken + 1
          : read.nextToken,
      value: read.value,
      min: null,
      scale: read.scale,
      approximate: read.approximate,
      article: read.article,
      bare: false,
      large: read.scale >= 6 && (!read.abbreviated || isWordy(scan, read.nextToken - 1)),
      grouped: read.kind === 'digits' && read.value.length >= 4 && /^\d+$/u.test(read.value) && read.end - read.start > read.value.length,
      digits: read.kind !== 'words',
      fraction: read.fraction,
      shortScale: read.abbreviated,
      rule: read.kind === 'digits' ? 'number.digits' : read.kind === 'words' ? 'number.words' : 'number.mixed',
    };
  }
  if (token.kind !== 'word') return null;
  const vague = readVague(view, at, lexicon.numerals);
  if (vague && vague.nextToken <= scan.high) {
    return {
      start: vague.start,
      end: vague.end,
      firstToken: vague.firstToken,
      next: vague.nextToken,
      value: null,
      min: vague.min,
      scale: vague.scale,
      approximate: false,
      article: false,
      bare: false,
      large: vague.scale >= 6 && vague.several,
      grouped: false,
      digits: false,
      fraction: false,
      shortScale: false,
      rule: 'number.vague',
    };
  }
  const scale = readNumber(view, at, lexicon.numerals, { bareScales: true });
  if (!scale || scale.nextToken !== at + 1 || scale.scale < 6 || scale.nextToken > scan.high) return null;
  return {
    start: scale.start,
    end: scale.end,
    firstToken: at,
    next: scale.nextToken,
    value: scale.value,
    min: null,
    scale: scale.scale,
    approximate: false,
    article: false,
    bare: true,
    large: false,
    grouped: false,
    digits: false,
    fraction: false,
    shortScale: false,
    rule: 'number.bare-scale',
  };
}

/** `Md` and `mds` are scales without a currency too, `M` and `G` are not. */
function isWordy(scan: AmountScan, at: number): boolean {
  const token = tokenAt(scan, at);
  return token !== undefined && token.end - token.start > 1;
}

/** A full stop belongs to an abbreviation when the line goes on with a sign or a currency, not with a new sentence. */
function continues(scan: AmountScan, at: number): boolean {
  const token = tokenAt(scan, at);
  return token !== undefined && token.kind !== 'newline';
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
  const name = !scan.lexicon.data.nouns.capitalised && noun.charAt(0) !== noun.charAt(0).toLowerCase();
  return name || (before?.kind === 'word' && scan.lexicon.nouns.notAfter.has(folded(scan, before)));
}
