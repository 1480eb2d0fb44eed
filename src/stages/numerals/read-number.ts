import type { Decimal } from '../../article/index.js';
import type { NumeralData } from '../../languages/index.js';
import type { Span, TextView, Token } from '../../text/index.js';
import { Accumulator } from './accumulator.js';
import { addParts, isOrdinalEnding, type Progress, startOf } from './add-parts.js';
import { readDigits } from './digits.js';
import { type Exact, exact, fromDecimal, negate, toDecimal } from './exact.js';
import { finish, readLeadingFraction, slashFraction, type Unsigned, vulgarFraction } from './fractions.js';
import { numeralLexicon, opensNumber } from './lexicon.js';
import { afterHyphen, entryAt, type NumberOptions, type NumberScan } from './number-scan.js';
import { withPower, withRatio } from './powers.js';

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

/**
 * Reads the number that begins at token `at`: digits with any grouping, words of any length, scales, fractions, signs. Null when none begins
 * there. Ranks (`2e`, `premier`) are no numbers here. Time is linear in the length of the number.
 */
export function readNumber(view: TextView, at: number, data: NumeralData, options: NumberOptions = {}): NumberReading | null {
  const first = view.tokens[at];
  if (!first) return null;
  const lexicon = numeralLexicon(data);
  if (first.kind === 'word' && !opensNumber(lexicon, view.wordAt(at))) return null;
  const scan: NumberScan = { view, lexicon, options };
  const sign = signAt(scan, first, at);
  const plain = readUnsigned(scan, sign === 0 ? at : at + 1);
  if (!plain) return null;
  const read = options.wide ? withRatio(scan, withPower(scan, plain), readUnsigned) : plain;
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
  const entry = token.kind === 'word' ? entryAt(scan, at) : undefined;
  if (!entry || (!entry.negative && !entry.alwaysNegative) || (next.kind !== 'number' && next.kind !== 'word')) return 0;
  return entry.negative && entryAt(scan, at - 1)?.notNegated ? 0 : -1;
}

function readUnsigned(scan: NumberScan, at: number): Unsigned | null {
  const { view, lexicon, options } = scan;
  const first = view.tokens[at];
  if (!first) return null;
  const progress: Progress = startOf(at);
  if (first.kind === 'punct') return readMark(scan, at, progress);
  if (first.kind === 'number') {
    const simple = readDigits(view, at, lexicon.data);
    if (!simple || isOrdinalEnding(scan, simple.nextToken)) return null;
    const slashed = options.wide && simple.integer ? slashFraction(scan, at, simple) : null;
    if (slashed) return { value: slashed.value, progress: { ...progress, next: slashed.next, digits: true, fraction: true }, scale: 0 };
    if (endsThere(scan, simple.nextToken)) {
      return {
        value: simple.value,
        progress: { ...progress, next: simple.nextToken, digits: true, chainEnd: simple.chained ? simple.chainEnd : 0 },
        scale: 0,
      };
    }
  }
  const leading = readLeadingFraction(scan, at, progress);
  if (leading) return leading;
  const sum = new Accumulator(lexicon.data, options.wide === true);
  addParts(scan, sum, progress);
  return sum.empty ? null : finish(scan, sum, progress);
}

/** A number that begins with a mark: `½`, `,25`. */
function readMark(scan: NumberScan, at: number, progress: Progress): Unsigned | null {
  const { view, lexicon } = scan;
  const vulgar = vulgarFraction(view, at);
  if (vulgar) return { value: vulgar, progress: { ...progress, next: at + 1, digits: true, fraction: true }, scale: 0 };
  const mark = view.tokens[at];
  const digits = view.tokens[at + 1];
  if (!mark?.spaced || digits?.kind !== 'number' || digits.spaced || digits.end - digits.start > 15) return null;
  if (!lexicon.data.decimalMarks.includes(view.text.charAt(mark.start))) return null;
  const value = fromDecimal(`0.${view.text.slice(digits.start, digits.end)}`);
  return value.n === 0n
    ? { value: exact(0), progress: { ...progress, next: at + 2, digits: true }, scale: 0 }
    : { value, progress: { ...progress, next: at + 2, digits: true }, scale: 0 };
}

/** After these digits nothing can go on: the usual case, decided without arithmetic. */
function endsThere(scan: NumberScan, next: number): boolean {
  const { view, lexicon } = scan;
  const token = view.tokens[next];
  if (!token || token.kind === 'newline') return true;
  if (token.kind === 'word') {
    const text = view.text.slice(token.start, token.end);
    return !lexicon.words.has(view.wordAt(next)) && !lexicon.abbreviations.has(text) && !lexicon.moneyAbbreviations.has(text);
  }
  return token.kind === 'punct' && vulgarFraction(view, next) === null && afterHyphen(scan, next) === next;
}
