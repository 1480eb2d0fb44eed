import type { TextView } from '../../text/index.js';
import type { NumeralLexicon, WordEntry } from './lexicon.js';

/** How far a reading may go beyond plain number words and digits. */
export interface NumberOptions {
  /** Abbreviated scales after digits: none, those that always are one (`Md`), or also those that are one only beside a currency (`10m`). Default `none`. */
  readonly abbreviations?: 'none' | 'plain' | 'money';
  /** Words such as `et` may join the parts. Turned off after "entre", where `et` parts two numbers. Default true. */
  readonly joiners?: boolean;
  /** A scale word alone means one of it: `(le) million`. Default false. */
  readonly bareScales?: boolean;
  /**
   * Every reading that a general reader of numbers knows: any ordinal as denominator (`trois vingt-cinquièmes`), `3/4`, `1 sur 3`, `2^10`, `1e6`,
   * `322 cent`, hyphens that stand apart. Default false: in an article these are ranks, dates, scores, shares and coins.
   */
  readonly wide?: boolean;
}

/** A text, the words of its language and the options of one reading. */
export interface NumberScan {
  readonly view: TextView;
  readonly lexicon: NumeralLexicon;
  readonly options: NumberOptions;
}

export function entryAt(scan: NumberScan, at: number): WordEntry | undefined {
  return scan.view.tokens[at]?.kind === 'word' ? scan.lexicon.words.get(scan.view.wordAt(at)) : undefined;
}

/** The index after a hyphen that ties two words (`vingt-deux`), or `at` itself when there is none. */
export function afterHyphen(scan: NumberScan, at: number): number {
  const { tokens } = scan.view;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== 'punct' || next?.kind !== 'word' || scan.view.folded.charAt(token.start) !== '-') return at;
  return (!token.spaced && !next.spaced) || scan.options.wide ? at + 1 : at;
}

/** The index after a linker such as `de` or `d’`, or `at` itself when there is none. */
export function afterLinker(scan: NumberScan, at: number): number {
  if (!entryAt(scan, at)?.linker) return at;
  const apostrophe = scan.view.tokens[at + 1];
  return apostrophe?.kind === 'punct' && !apostrophe.spaced && scan.view.folded.charAt(apostrophe.start) === "'" ? at + 2 : at + 1;
}
