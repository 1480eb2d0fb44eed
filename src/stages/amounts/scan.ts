import type { Span, TextView, Token } from '../../text/index.js';
import { numeralLexicon } from '../numerals/index.js';
import type { CurrencyContext } from './currency-context.js';
import type { AmountLexicon } from './lexicon.js';

/** How the engine reads; the defaults are those of the stage. */
export interface AmountOptions {
  /** Words such as `environ` belong to the span and to the value. Default true. */
  readonly hedges?: boolean;
  /** Large figures without a currency may be money (`35 milliards`). Default true. */
  readonly bareAmounts?: boolean;
  /** Nouns that are coins or something else (`livres`) are always coins, a coin's noun may stand before its number, and cents without a noun of
   * their own after a joiner count (`15 dollars and 20`); every number of years is an age, and one of a unit counts. Default false: as the article's
   * place and the words around tell. */
  readonly eager?: boolean;
  /** RFC 3339 date of publication: before 2002 a franc is the French one, and a mark no souvenir. Default null, unknown. */
  readonly publishedAt?: string | null;
}

/** One zone of a text being searched: its tokens are `[low, high)` of the view's. */
export interface AmountScan {
  readonly view: TextView;
  readonly lexicon: AmountLexicon;
  readonly context: CurrencyContext;
  readonly options: AmountOptions;
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

/** Index after a linker (`de`, `d’`) at `at`, or `at` itself. */
export function afterLinker(scan: AmountScan, at: number): number {
  const token = tokenAt(scan, at);
  if (token?.kind !== 'word' || !numeralLexicon(scan.lexicon.numerals).words.get(folded(scan, token))?.linker) return at;
  return isMark(scan, at + 1, "'") ? at + 2 : at + 1;
}

export const isCapital = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase();
