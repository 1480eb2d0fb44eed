import type { Span, TextView, Token } from '../../text/index.js';
import type { CurrencyContext } from './currency-context.js';
import type { AmountLexicon } from './lexicon.js';

/** One zone of a text being searched: its tokens are `[low, high)` of the view's. */
export interface AmountScan {
  readonly view: TextView;
  readonly lexicon: AmountLexicon;
  readonly context: CurrencyContext;
  readonly low: number;
  readonly high: number;
}

export const tokenAt = (scan: AmountScan, at: number): Token | undefined => (at >= scan.low && at < scan.high ? scan.view.tokens[at] : undefined);

export const written = (scan: AmountScan, span: Span): string => scan.view.text.slice(span.start, span.end);

export const folded = (scan: AmountScan, span: Span): string => scan.view.folded.slice(span.start, span.end);

/** Whether the punctuation character `char` (folded) is token `at`. */
export function isMark(scan: AmountScan, at: number, char: string): boolean {
  const token = tokenAt(scan, at);
  return token?.kind === 'punct' && scan.view.folded.charAt(token.start) === char;
}
