import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, divide, exact, fromDecimal, multiply, negate, shift, toDecimal } from '../../../src/stages/numerals/index.js';

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 12 }))
  .map(([digits, places]) => toDecimal(shift(exact(digits), -places)));

describe('exact numbers', () => {
  it('keep every digit', () => {
    fc.assert(
      fc.property(decimal, (text) => {
        expect(toDecimal(fromDecimal(text))).toBe(text);
      }),
    );
    expect(toDecimal(add(fromDecimal('0.1'), fromDecimal('0.2')))).toBe('0.3');
    expect(toDecimal(multiply(fromDecimal('1.005'), exact(1000)))).toBe('1005');
    expect(toDecimal(fromDecimal('123456789012345678901234567890.5'))).toBe('123456789012345678901234567890.5');
  });
  it('are canonical: no exponent, no trailing zeros, no negative zero', () => {
    fc.assert(
      fc.property(decimal, (text) => {
        expect(text).toMatch(/^(0|-?(0\.\d*[1-9]|[1-9]\d*(\.\d*[1-9])?))$/u);
      }),
    );
    expect(toDecimal(negate(exact(0)))).toBe('0');
  });
  it('round an endless expansion to 15 significant digits', () => {
    expect(toDecimal(divide(exact(1), exact(3)))).toBe('0.333333333333333');
    expect(toDecimal(divide(exact(2), exact(3)))).toBe('0.666666666666667');
    expect(toDecimal(divide(exact(1), exact(700)))).toBe('0.00142857142857143');
    expect(toDecimal(divide(exact(-20_000_000), exact(3)))).toBe('-6666666.66666667');
  });
  it('compare by value', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (a, b) => {
        expect(compare(exact(a, 3), exact(b, 3))).toBe(Math.sign(a - b) + 0);
      }),
    );
  });
});
