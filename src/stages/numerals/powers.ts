import { compare, divide, type Exact, exact, fromDecimal, multiply, negate, shift } from './exact.js';
import type { Unsigned } from './fractions.js';
import type { NumberScan } from './number-scan.js';

/** Larger exponents than this are not worked out. */
const MAX_EXPONENT = 60;

const toExact = (value: Exact | string): Exact => (typeof value === 'string' ? fromDecimal(value) : value);

/** Takes in a power after a number in digits: `2,5^-1`, `1e10`, `1.3x10^6`. */
export function withPower(scan: NumberScan, read: Unsigned): Unsigned {
  const { view } = scan;
  const { next } = read.progress;
  const mark = view.tokens[next];
  if (!mark || mark.spaced || !read.progress.digits || read.progress.words) return read;
  const sign = view.wordAt(next);
  const base = toExact(read.value);
  if (sign === '^' || sign === 'e') {
    const power = exponentAt(scan, next + 1);
    return power ? ended(read, sign === '^' ? powerOf(base, power.value) : shift(base, power.value), power.next) : read;
  }
  const ten = view.tokens[next + 1];
  const caret = view.tokens[next + 2];
  if ((sign !== 'x' && sign !== '×') || !ten || !caret || view.wordAt(next + 1) !== '10' || view.wordAt(next + 2) !== '^') return read;
  const power = exponentAt(scan, next + 3);
  return power ? ended(read, shift(base, power.value), power.next) : read;
}

function exponentAt(scan: NumberScan, at: number): { value: number; next: number } | null {
  const { view } = scan;
  const first = view.tokens[at];
  if (!first || first.spaced) return null;
  const char = view.wordAt(at);
  const signed = char === '-' || char === '+';
  const digits = signed ? view.tokens[at + 1] : first;
  if (digits?.kind !== 'number' || (signed && digits.spaced)) return null;
  const size = Number(view.wordAt(signed ? at + 1 : at));
  if (!(size <= MAX_EXPONENT)) return null;
  return { value: char === '-' ? -size : size, next: at + (signed ? 2 : 1) };
}

function powerOf(base: Exact, exponent: number): Exact {
  let value = exact(1);
  for (let i = 0; i < Math.abs(exponent); i++) value = multiply(value, base);
  return exponent < 0 && value.n !== 0n ? divide(exact(1), value) : value;
}

/** Takes in the whole that a number is a part of: `one out of three`, `1 sur 3`. The whole must be larger. */
export function withRatio(scan: NumberScan, read: Unsigned, readUnsigned: (scan: NumberScan, at: number) => Unsigned | null): Unsigned {
  const ratio = scan.lexicon.ratios.match(scan.view, read.progress.next);
  if (!ratio || read.progress.fraction) return read;
  const whole = readUnsigned(scan, ratio.next);
  if (!whole || whole.progress.fraction) return read;
  const part = toExact(read.value);
  const of = toExact(whole.value);
  if (of.n <= 0n || compare(part.n < 0n ? negate(part) : part, of) >= 0) return read;
  const ratioed = ended(read, divide(part, of), whole.progress.next);
  return { ...ratioed, progress: { ...ratioed.progress, fraction: true, onlyArticle: false } };
}

const ended = (read: Unsigned, value: Exact, next: number): Unsigned => ({ ...read, value, progress: { ...read.progress, next } });
