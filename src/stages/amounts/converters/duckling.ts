import type { NumberValue, ValueMention } from '../../../article/index.js';

type AmountMention = ValueMention<'money' | 'percent' | 'quantity'>;

/** One end of an interval, or a value alone. Numbers are floats there: the exact decimal stays in the mention. */
export interface DucklingNumber {
  readonly value: number;
  readonly unit: string;
}

/** An entity as Duckling's JSON has it: half-open offsets, `latent` always false. */
export interface DucklingEntity {
  readonly dim: 'amount-of-money' | 'quantity' | 'distance' | 'volume' | 'temperature';
  readonly body: string;
  readonly start: number;
  readonly end: number;
  readonly latent: false;
  readonly value:
    | ({ readonly type: 'value' } & DucklingNumber)
    | { readonly type: 'interval'; readonly from?: DucklingNumber; readonly to?: DucklingNumber };
}

const DIMENSIONS: ReadonlyMap<string, DucklingEntity['dim']> = new Map([
  ['length', 'distance'],
  ['volume', 'volume'],
  ['temperature', 'temperature'],
]);

/**
 * An amount in Duckling's shape; null when nothing is known of its size. "At most" and "less than" give an interval without `from`, ranges give both
 * ends. Duckling has no dimension for shares: they come as `quantity` with the unit `percent` or `point`.
 */
export function toDuckling(mention: AmountMention): DucklingEntity | null {
  const unit = unitOf(mention);
  const value = sizeOf(mention.value, unit);
  if (!value) return null;
  return { dim: dimensionOf(mention), body: mention.text, start: mention.start, end: mention.end, latent: false, value };
}

function dimensionOf(mention: AmountMention): DucklingEntity['dim'] {
  if (mention.type === 'money') return 'amount-of-money';
  if (mention.type === 'percent') return 'quantity';
  return DIMENSIONS.get(mention.value.dimension ?? '') ?? 'quantity';
}

function unitOf(mention: AmountMention): string {
  if (mention.type === 'money') return mention.value.currency ?? 'unknown';
  return mention.type === 'percent' ? mention.value.unit : (mention.value.unit ?? 'unit');
}

function sizeOf({ amount, min, max }: NumberValue, unit: string): DucklingEntity['value'] | null {
  const number = (text: string): DucklingNumber => ({ value: Number(text), unit });
  if (min === null && max === null) return amount === null ? null : { type: 'value', ...number(amount) };
  return { type: 'interval', ...(min === null ? {} : { from: number(min) }), ...(max === null ? {} : { to: number(max) }) };
}
