import type { NumberValue } from '../../article/index.js';
import type { HedgeReading } from './hedges.js';
import type { NumberPart } from './number-part.js';

/** The number block of one figure under its hedges. */
export function figureBounds(part: NumberPart, hedge: HedgeReading): NumberValue {
  const approximate = part.approximate || hedge.approximate;
  if (part.value === null) return { amount: null, min: part.min, max: null, modifier: null, approximate };
  const { value } = part;
  const lower = hedge.modifier === 'at least' || hedge.modifier === 'more than';
  const upper = hedge.modifier === 'at most' || hedge.modifier === 'less than';
  return { amount: value, min: lower ? value : null, max: upper ? value : null, modifier: hedge.modifier, approximate };
}

/** The number block of a range; words that bound it (`plus de 10 à 15`) move neither figure and are told beside them. */
export function rangeBounds(min: string, max: string, hedge: HedgeReading): NumberValue {
  return { amount: null, min, max, modifier: hedge.modifier, approximate: hedge.approximate };
}
