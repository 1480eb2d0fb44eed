import type { Document, NameMention, ValueMention } from '../../article/index.js';
import { resolveOverlaps } from '../../text/index.js';

export interface Settled {
  readonly names: readonly NameMention[];
  readonly values: readonly ValueMention[];
}

const isValue = (mention: NameMention | ValueMention): mention is ValueMention => 'value' in mention;

/**
 * Makes names, amounts and dates disjoint: the longer one wins ("Coupe du monde 2018" over "2018", "12 soldats de l'Otan" over "Otan" would be
 * no amount); of the same span the name ("20 Minutes"), then the amount ("29 ans" as an age), then the date.
 */
export function settle({ layers: { names, amounts, dates } }: Document<'names' | 'amounts' | 'dates'>): Settled {
  const all = resolveOverlaps<NameMention | ValueMention>([...names, ...amounts, ...dates], () => 0);
  return { names: all.filter((mention) => !isValue(mention)) as NameMention[], values: all.filter(isValue) };
}
