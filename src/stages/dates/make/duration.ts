import type { DurationValue, Modifier } from '../../../article/index.js';
import type { Match } from '../matcher.js';
import { Fields } from './fields.js';

/** ISO 8601 letter of a unit, how many of it one makes, and the name of the unit in the value. */
const UNITS: Readonly<Record<string, { letter: string; time: boolean; factor: number; name: NonNullable<DurationValue['unit']> }>> = {
  S: { letter: 'S', time: true, factor: 1, name: 'second' },
  MIN: { letter: 'M', time: true, factor: 1, name: 'minute' },
  H: { letter: 'H', time: true, factor: 1, name: 'hour' },
  D: { letter: 'D', time: false, factor: 1, name: 'day' },
  W: { letter: 'W', time: false, factor: 1, name: 'week' },
  FORTNIGHT: { letter: 'W', time: false, factor: 2, name: 'week' },
  M: { letter: 'M', time: false, factor: 1, name: 'month' },
  Q: { letter: 'M', time: false, factor: 3, name: 'quarter' },
  HALF: { letter: 'M', time: false, factor: 6, name: 'half' },
  Y: { letter: 'Y', time: false, factor: 1, name: 'year' },
  DEC: { letter: 'Y', time: false, factor: 10, name: 'decade' },
  CEN: { letter: 'Y', time: false, factor: 100, name: 'century' },
};

interface Part {
  readonly count: string;
  readonly unit: string;
}

/** Decimal text of a sum or product of small decimals, without float noise. */
const decimal = (value: number): string => String(Number(value.toFixed(9)));

/** ISO 8601 length of counts with their units (`D`, `W`, …); null where a unit is none of time. */
export function iso(parts: readonly Part[]): string | null {
  let date = '';
  let time = '';
  for (const { count, unit } of parts) {
    const known = UNITS[unit];
    if (known === undefined) return null;
    const piece = `${decimal(Number(count) * known.factor)}${known.letter}`;
    if (known.time) time += piece;
    else date += piece;
  }
  return `P${date}${time === '' ? '' : `T${time}`}`;
}

/** Counts with their units in reading order; what the rule adds ("et demi") goes to the last count. */
function partsOf(fields: Fields): Part[] {
  const lasting = /^(\d+)(\w+)$/u.exec(fields.text('lasting') ?? '');
  if (lasting !== null) return [{ count: lasting[1] ?? '1', unit: lasting[2] ?? 'D' }];
  const parts: Part[] = [];
  let count: string | null = null;
  for (const capture of fields.captures) {
    if (capture.slot === 'num') count = String(capture.value);
    if (capture.slot === 'minute' && count !== null) {
      parts.push({ count, unit: 'H' }, { count: String(Number(capture.value)), unit: 'MIN' });
      count = null;
    }
    if (capture.slot === 'unit' && count !== null) {
      parts.push({ count, unit: String(capture.value) });
      count = null;
    }
  }
  const unit = fields.text('unit');
  if (parts.length === 0 && unit !== null) parts.push({ count: count ?? fields.text('count') ?? '1', unit });
  const plus = fields.number('plus');
  const last = parts.at(-1);
  if (plus !== null && last !== undefined) parts[parts.length - 1] = { ...last, count: decimal(Number(last.count) + plus) };
  return parts;
}

/** Value of a length of time; null when it counts no unit of time. */
export function durationValue(match: Match): DurationValue | null {
  const fields = Fields.of(match);
  const hedge = hedgeOf(fields);
  const { captures, split, rule } = match;
  if (split >= 0) {
    const right = partsOf(new Fields(captures.slice(split), rule.set))[0];
    const left = new Fields(captures.slice(0, split));
    const low = left.text('num');
    const unit = left.text('unit') ?? right?.unit;
    return right === undefined || unit === undefined || low === null ? null : rangeValue({ count: low, unit }, right);
  }
  const parts = partsOf(fields);
  const first = parts[0];
  const timex = iso(parts);
  if (first === undefined || timex === null) return null;
  if (parts.length > 1) return { amount: null, min: null, max: null, ...hedge, timex, unit: null };
  const unit = UNITS[first.unit];
  if (unit === undefined) return null;
  const amount = first.count;
  // Millions of hours are worked, not waited: a count for the amounts.
  if (Number(amount) >= 1e6 && unit.factor === 1 && first.unit !== 'Y') return null;
  return { amount, ...boundsOf(amount, hedge.modifier), ...hedge, timex, unit: unit.name };
}

function rangeValue(low: Part, high: Part): DurationValue | null {
  const unit = UNITS[high.unit];
  const lowUnit = UNITS[low.unit];
  if (unit === undefined || lowUnit === undefined) return null;
  const none = { amount: null, modifier: null, approximate: false, timex: null };
  if (low.unit === high.unit && Number(low.count) >= Number(high.count)) return null;
  if (low.unit === high.unit) return { ...none, min: low.count, max: high.count, unit: unit.name };
  // Six months to five years: told in the smaller unit where one is made of the other.
  const ratio = RATIOS[`${low.unit} ${high.unit}`];
  if (ratio === undefined) return null;
  return { ...none, min: low.count, max: decimal(Number(high.count) * ratio), unit: lowUnit.name };
}

const RATIOS: Readonly<Record<string, number>> = { 'M Y': 12, 'D W': 7, 'H D': 24, 'MIN H': 60, 'S MIN': 60, 'Y DEC': 10 };

export function hedgeOf(fields: Fields): { modifier: Modifier | null; approximate: boolean } {
  const hedge = fields.text('hedge');
  const approximate = fields.captures.some((capture) => capture.approximate);
  if (hedge === null) return { modifier: null, approximate };
  return hedge === 'approx' ? { modifier: null, approximate: true } : { modifier: hedge as Modifier, approximate: approximate || hedge === 'nearly' };
}

function boundsOf(amount: string, modifier: Modifier | null): { min: string | null; max: string | null } {
  return {
    min: modifier === 'at least' || modifier === 'more than' ? amount : null,
    max: modifier === 'at most' || modifier === 'less than' ? amount : null,
  };
}
