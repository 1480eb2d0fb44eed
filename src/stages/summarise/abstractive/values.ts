import type { LanguagePack } from '../../../languages/index.js';
import { type Span, TextView } from '../../../text/index.js';
import { findAmounts, toMention } from '../../amounts/index.js';
import { findNumbers } from '../../numerals/index.js';

/** What a stretch of text says in numbers, however it is written: one `key` for `10 millions de dollars` and `10 000 000 $`. */
export interface SaidValue extends Span {
  readonly key: string;
  /** Written in words alone: `dix millions`. */
  readonly inWords: boolean;
}

/** Amounts, shares and counts with what they are of, and numbers alone, in the order they are found; articles ("un") are no numbers. */
export function valuesOf(text: string, pack: LanguagePack): SaidValue[] {
  const view = new TextView(text);
  const amounts = findAmounts(view, [{ start: 0, end: text.length }], pack).map((finding): SaidValue => {
    const { start, end, type, value } = toMention(text, finding);
    const of = 'currency' in value ? value.currency : 'unit' in value ? value.unit : null;
    return { start, end, key: [type, value.amount ?? `${value.min}..${value.max}`, of].join(' '), inWords: false };
  });
  const numbers = findNumbers(view, pack.numerals)
    .filter(({ article, value }) => !article && value !== '1')
    .map(({ start, end, value, kind }): SaidValue => ({ start, end, key: `number ${value}`, inWords: kind === 'words' }));
  return [...amounts, ...numbers];
}
