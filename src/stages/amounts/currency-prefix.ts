import { WORD_LIKE_CODES } from '../../languages/index.js';
import { numeralLexicon } from '../numerals/index.js';
import { writtenCode } from './currency-code.js';
import { readCurrencyNoun } from './currency-noun.js';
import { markedSign, signAt } from './currency-sign.js';
import { type AmountScan, folded, isCapital, tokenAt, written } from './scan.js';

const wordLike: ReadonlySet<string> = new Set(WORD_LIKE_CODES);

/** A currency sign or code before a number. */
export interface CurrencyPrefix {
  readonly ref: string;
  readonly country: string | null;
  /** Index of the number's first token. */
  readonly next: number;
  /** The sign, where it stands alone. */
  readonly sign?: string;
  readonly rule: 'currency.sign' | 'currency.code' | 'currency.word';
}

/** Reads `$`, `US$`, `€`, `R$`, `USD`, `EUR` at token `at` where a number follows. */
export function readCurrencyPrefix(scan: AmountScan, at: number): CurrencyPrefix | null {
  const token = tokenAt(scan, at);
  if (!token) return null;
  if (token.kind === 'punct') {
    const sign = signAt(scan, at);
    if (!sign || !startsNumber(scan, at + 1)) return null;
    return { ref: sign.ref, country: null, next: at + 1, sign: sign.char, rule: 'currency.sign' };
  }
  if (token.kind !== 'word') return null;
  const sign = signAt(scan, at + 1);
  if (sign) {
    const code = markedSign(folded(scan, token), sign.char);
    if (code === undefined || !startsNumber(scan, at + 2)) return null;
    const apart = tokenAt(scan, at + 1)?.spaced === true;
    if (apart && token.end - token.start < 2 && written(scan, token).toLowerCase() !== 'c') return null;
    return { ref: code, country: null, next: at + 2, rule: 'currency.sign' };
  }
  const whose = scan.lexicon.demonyms.match(scan.view, at, scan.low, scan.high);
  const theirs = whose ? signAt(scan, whose.next) : null;
  if (whose && theirs && startsNumber(scan, whose.next + 1))
    return { ref: theirs.ref, country: whose.value, next: whose.next + 1, rule: 'currency.sign' };
  if (scan.options.eager || nounMayPrecede(scan, at)) {
    const noun = readCurrencyNoun(scan.view, scan.lexicon, at, scan.low, scan.high);
    if (noun && startsNumber(scan, noun.next)) return { ref: noun.ref, country: noun.country, next: noun.next, rule: 'currency.word' };
  }
  if (tokenAt(scan, at + 1)?.kind !== 'number') return null;
  const code = writtenCode(scan, written(scan, token));
  return code === undefined || wordLike.has(code) ? null : { ref: code, country: null, next: at + 1, rule: 'currency.code' };
}

/** `euro 500`, in small letters (`Euro 2024` is a tournament) and not after a number of its own. */
function nounMayPrecede(scan: AmountScan, at: number): boolean {
  const token = tokenAt(scan, at);
  if (!scan.lexicon.data.nounBefore || !token || tokenAt(scan, at - 1)?.kind === 'number') return false;
  return !isCapital(written(scan, token)) && tokenAt(scan, at + 1)?.kind === 'number';
}

/** A number in digits follows a sign, or a decimal mark and digits. */
function startsNumber(scan: AmountScan, at: number): boolean {
  const token = tokenAt(scan, at);
  if (token?.kind === 'number') return true;
  if (scan.options.eager && token?.kind === 'word') return numeralLexicon(scan.lexicon.numerals).words.get(folded(scan, token))?.unit !== undefined;
  return token?.kind === 'punct' && tokenAt(scan, at + 1)?.kind === 'number' && /^[-.,]$/u.test(folded(scan, token));
}
