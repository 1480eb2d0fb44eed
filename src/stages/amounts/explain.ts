import type { ValueMention } from '../../article/index.js';
import { packFor } from '../../languages/index.js';
import { TextView } from '../../text/index.js';
import { findAmounts } from './find-amounts.js';
import { toMention } from './mention.js';
import { ruleMeaning } from './rules.js';

/** An amount and the chain of rules that gave it, first to last. */
export interface AmountExplanation {
  readonly mention: ValueMention<'money' | 'percent' | 'quantity'>;
  readonly steps: readonly { readonly rule: string; readonly meaning: string }[];
}

/** Finds the amounts of a text in a language (BCP 47 tag) and says for each why it has its value. */
export function explainAmounts(text: string, language: string): AmountExplanation[] {
  return findAmounts(new TextView(text), [{ start: 0, end: text.length }], packFor(language)).map((finding) => ({
    mention: toMention(text, finding),
    steps: finding.rules.map((rule) => ({ rule, meaning: ruleMeaning(rule) })),
  }));
}
