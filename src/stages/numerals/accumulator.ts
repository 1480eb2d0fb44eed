import type { NumeralData } from '../../languages/index.js';
import type { NumberStep } from './compound.js';
import { add, compare, type Exact, exact, fromDecimal, shift } from './exact.js';

interface Closed {
  readonly value: Exact;
  readonly exponent: number;
}

interface State {
  readonly closed: readonly Closed[];
  readonly small: number;
  readonly whole: Exact | null;
  readonly open: boolean;
}

const HALF = exact(1, 2);

/**
 * Adds up a number word by word: a small group below a scale (`trois cent vingt`), closed by scales from large to small (`deux millions trois cent
 * mille`). Each method answers whether the word still belongs to the same number; a refused word leaves the state as it was.
 */
export class Accumulator {
  readonly #data: NumeralData;
  readonly #wide: boolean;
  #closed: readonly Closed[] = [];
  /** The open group when it is made of words. */
  #small = 0;
  /** The open group when it is made of digits or of a word such as `anderthalb`. */
  #whole: Exact | null = null;
  #open = false;

  /** `wide` lets a hundred multiply any number: `vingt-cinq cents`. */
  constructor(data: NumeralData, wide: boolean) {
    this.#data = data;
    this.#wide = wide;
  }

  get empty(): boolean {
    return !this.#open && this.#closed.length === 0;
  }

  /** Power of ten that the last word closed the number with; 0 when it did not end on a scale. */
  get scale(): number {
    return this.#open ? 0 : (this.#closed.at(-1)?.exponent ?? 0);
  }

  /** The same of an earlier state. */
  scaleOf(state: State): number {
    return state.open ? 0 : (state.closed.at(-1)?.exponent ?? 0);
  }

  save(): State {
    return { closed: this.#closed, small: this.#small, whole: this.#whole, open: this.#open };
  }

  restore(state: State): void {
    this.#closed = state.closed;
    this.#small = state.small;
    this.#whole = state.whole;
    this.#open = state.open;
  }

  step(step: NumberStep): boolean {
    if ('unit' in step) return this.unit(step.unit);
    if ('scale' in step) return this.scaleBy(step.scale);
    if ('hundred' in step) return this.hundred(false);
    return this.half();
  }

  unit(value: number): boolean {
    if (this.#whole) return false;
    if (!this.#open) {
      this.#small = value;
      this.#open = true;
      return true;
    }
    if (value === 0 || value >= 100) return false;
    const tail = this.#small % 100;
    if (value === 20 && this.#data.timesTwenty?.includes(tail)) {
      this.#small += tail * 19;
      return true;
    }
    const room = tail === 0 ? (this.#small >= 100 ? 99 : 0) : (this.#data.tensUpTo?.[tail] ?? (tail >= 20 && tail % 10 === 0 ? 9 : 0));
    if (value > room) return false;
    this.#small += value;
    return true;
  }

  hundred(afterDigits: boolean): boolean {
    if (this.#whole) {
      if (!afterDigits) return false;
      const { n, d } = this.#whole;
      if (d === 1n && n < 100n) {
        this.#small = Number(n) * 100;
        this.#whole = null;
      } else {
        this.#whole = shift(this.#whole, 2);
      }
      return true;
    }
    if (!this.#open) {
      this.#small = 100;
      this.#open = true;
      return true;
    }
    const most = this.#wide ? 99 : (this.#data.hundredsUpTo ?? 99);
    if (this.#small === 0 || this.#small > most) return false;
    this.#small *= 100;
    return true;
  }

  scaleBy(exponent: number): boolean {
    const top = this.#closed.at(-1);
    const group = this.#open ? (this.#whole ?? exact(this.#small)) : null;
    if (group?.n === 0n) return false;
    if (!top || top.exponent > exponent) {
      if (!group && top) return false;
      this.#close([...this.#closed, { value: shift(group ?? exact(1), exponent), exponent }]);
      return true;
    }
    if (top.exponent === exponent) return false;
    const kept = this.#closed.filter((part) => part.exponent > exponent);
    if (this.#closed.some((part) => part.exponent === exponent)) return false;
    const smaller = this.#closed.slice(kept.length).reduce((sum, part) => add(sum, part.value), group ?? exact(0));
    this.#close([...kept, { value: shift(smaller, exponent), exponent }]);
    return true;
  }

  /** A number in digits, or a word with a value of its own. After a scale it must be smaller than that scale. */
  digits(value: string): boolean {
    if (this.#open) return false;
    const whole = fromDecimal(value);
    const top = this.#closed.at(-1);
    if (top && compare(whole, shift(exact(1), top.exponent)) >= 0) return false;
    this.#whole = whole;
    this.#open = true;
    return true;
  }

  half(): boolean {
    if (!this.#open) return false;
    this.#whole = add(this.#whole ?? exact(this.#small), HALF);
    return true;
  }

  get value(): Exact {
    const group = this.#open ? (this.#whole ?? exact(this.#small)) : exact(0);
    return this.#closed.reduce((sum, part) => add(sum, part.value), group);
  }

  #close(closed: readonly Closed[]): void {
    this.#closed = closed;
    this.#small = 0;
    this.#whole = null;
    this.#open = false;
  }
}
