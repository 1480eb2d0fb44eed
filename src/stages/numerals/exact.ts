import type { Decimal } from '../../article/index.js';

/** An exact rational number `n / d`, `d > 0`. Amounts are never floats: `0.1 + 0.2` is `0.3` here. */
export interface Exact {
  readonly n: bigint;
  readonly d: bigint;
}

/** Digits kept of a quotient that no decimal string can hold, such as a third. */
const SIGNIFICANT = 15;

const POWERS: bigint[] = [];
export function powerOfTen(exponent: number): bigint {
  POWERS[exponent] ??= 10n ** BigInt(exponent);
  return POWERS[exponent];
}

export const exact = (n: bigint | number, d: bigint | number = 1n): Exact => ({ n: BigInt(n), d: BigInt(d) });
export const add = (a: Exact, b: Exact): Exact => (a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const multiply = (a: Exact, b: Exact): Exact => ({ n: a.n * b.n, d: a.d * b.d });
/** `b` must not be zero. */
export const divide = (a: Exact, b: Exact): Exact => (b.n < 0n ? { n: -a.n * b.d, d: -a.d * b.n } : { n: a.n * b.d, d: a.d * b.n });
export const negate = (a: Exact): Exact => ({ n: -a.n, d: a.d });
export const compare = (a: Exact, b: Exact): number => {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
};
/** `a × 10^exponent`, `exponent` may be negative. */
export const shift = (a: Exact, exponent: number): Exact =>
  exponent >= 0 ? { n: a.n * powerOfTen(exponent), d: a.d } : { n: a.n, d: a.d * powerOfTen(-exponent) };

/** Reads a plain decimal string (`-12.50`). The caller knows that it is one. */
export function fromDecimal(text: Decimal): Exact {
  const point = text.indexOf('.');
  if (point < 0) return { n: BigInt(text), d: 1n };
  const decimals = text.length - point - 1;
  return { n: BigInt(text.slice(0, point) + text.slice(point + 1)), d: powerOfTen(decimals) };
}

/**
 * The canonical decimal string: no exponent, no trailing zeros. Exact whenever the value has a finite expansion; otherwise rounded half up to
 * 15 significant digits (`1/3` is `0.333333333333333`).
 */
export function toDecimal(value: Exact): Decimal {
  if (value.d === 1n) return value.n.toString();
  const negative = value.n < 0n;
  let n = negative ? -value.n : value.n;
  let d = value.d;
  if (n === 0n) return '0';
  const common = gcd(n, d);
  n /= common;
  d /= common;
  const places = finitePlaces(d);
  let scaled: bigint;
  let decimals: number;
  if (places >= 0) {
    decimals = places;
    scaled = (n * powerOfTen(decimals)) / d;
  } else {
    const whole = n / d;
    const lead = whole > 0n ? whole.toString().length : 1 - leadingZeros(n, d);
    decimals = Math.max(0, SIGNIFICANT - lead);
    scaled = (2n * n * powerOfTen(decimals) + d) / (2n * d);
  }
  const digits = scaled.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const rest = digits.slice(digits.length - decimals).replace(/0+$/u, '');
  return `${negative ? '-' : ''}${whole}${rest === '' ? '' : `.${rest}`}`;
}

/** Places of the finite expansion of `1/d`, -1 when it has none. */
function finitePlaces(d: bigint): number {
  let rest = d;
  let twos = 0;
  let fives = 0;
  while (rest % 2n === 0n) {
    rest /= 2n;
    twos++;
  }
  while (rest % 5n === 0n) {
    rest /= 5n;
    fives++;
  }
  return rest === 1n ? Math.max(twos, fives) : -1;
}

/** How many decimal places a proper fraction has before its first digit that is not zero, plus one. */
function leadingZeros(n: bigint, d: bigint): number {
  let zeros = 0;
  let scaled = n * 10n;
  while (scaled < d) {
    scaled *= 10n;
    zeros++;
  }
  return zeros + 1;
}

function gcd(a: bigint, b: bigint): bigint {
  let x = a;
  let y = b;
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}
