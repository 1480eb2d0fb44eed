import type { ValueMention } from '../../../src/article/index.js';
import { packFor } from '../../../src/languages/index.js';
import { findAmounts, toMention } from '../../../src/stages/amounts/index.js';
import { TextView } from '../../../src/text/index.js';

type Mention = ValueMention<'money' | 'percent' | 'quantity'>;

/** The amounts of a text, read as one zone. */
export function find(tag: string, text: string): Mention[] {
  return findAmounts(new TextView(text), [{ start: 0, end: text.length }], packFor(tag)).map((finding) => toMention(text, finding));
}

/** An amount in one line: `surface | type value unit bounds`, as the annotation guide writes values. */
export function show(mention: Mention): string {
  const { amount, min, max, modifier, approximate } = mention.value;
  const figure = amount ?? (max === null ? `${min}..` : `${min}..${max}`);
  const unit = mention.type === 'money' ? (mention.value.currency ?? '?') : (mention.value.unit ?? '');
  const words = [mention.text, '|', mention.type, figure, unit, modifier ?? '', approximate ? 'approx' : ''];
  return words.filter((word) => word !== '').join(' ');
}

export const shown = (tag: string, text: string): string[] => find(tag, text).map(show);
