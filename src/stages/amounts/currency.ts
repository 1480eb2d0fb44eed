import type { MinorUnit } from '../../languages/index.js';
import { numeralLexicon } from '../numerals/index.js';
import { codeAt, letterAt, scaledLetterAt } from './currency-code.js';
import { readCurrencyNoun } from './currency-noun.js';
import { markAt, signAt } from './currency-sign.js';
import { type AmountScan, afterLinker, folded, isCapital, isMark, tokenAt, written } from './scan.js';

/** A currency found beside a number. */
export interface CurrencyReading {
  /** Family of the currency table, or a code. */
  readonly ref: string;
  /** Country said beside it, as ISO 3166-1 code. */
  readonly country: string | null;
  readonly doubtful: boolean;
  readonly minor: MinorUnit | null;
  /** Power of ten said after the currency (`75 USD million`), or 0. */
  readonly scale: number;
  /** Index of the first token after it. */
  readonly next: number;
  /** The sign, where it stands alone. */
  readonly sign?: string;
  readonly rule: 'currency.sign' | 'currency.code' | 'currency.word' | 'currency.minor';
}

/** Reads the currency after a number that ends before token `at`: `d'euros`, `€`, `USD`, `dollars canadiens`, `centimes`. */
export function readCurrency(scan: AmountScan, at: number): CurrencyReading | null {
  const place = afterLinker(scan, skipHyphen(scan, at));
  const token = tokenAt(scan, place);
  if (!token || token.kind === 'newline' || token.kind === 'number' || belongsToNext(scan, place)) return null;
  const bare = { country: null, doubtful: false, minor: null, scale: 0 };
  const sign = signAt(scan, place);
  if (sign) {
    const code = markAt(scan, place + 1, sign.char);
    const read = { ...bare, ref: code ?? sign.ref, next: code ? place + 2 : place + 1, rule: 'currency.sign' as const };
    return withScale(scan, code ? read : { ...read, sign: sign.char });
  }
  if (token.kind !== 'word') return null;
  const single = token.end - token.start === 1;
  const minor =
    single && (token.spaced || isInitial(scan, place) || isCapital(written(scan, token)))
      ? null
      : scan.lexicon.minorUnits.match(scan.view, place, scan.low, scan.high);
  const word = wordAt(scan, place);
  if (word && word.next >= (minor?.next ?? 0)) return withScale(scan, word);
  if (minor && !scan.lexicon.data.nouns.capitalised && isName(written(scan, token))) return null;
  if (minor) return { ...bare, ref: minor.value.of, minor: minor.value, next: minor.next, rule: 'currency.minor' };
  const code = codeAt(scan, place);
  if (code) return withScale(scan, { ...bare, ...code, rule: 'currency.code' });
  const scaled = scaledLetterAt(scan, place);
  if (scaled) return { ...bare, ...scaled, next: place + 1, rule: 'currency.code' };
  const letter = letterAt(scan, place);
  return letter === undefined ? null : { ...bare, ref: letter, doubtful: true, next: place + 1, rule: 'currency.sign' };
}

/** `50 Cent` is a name where nouns have no capital; `50 CENTS` is a headline. */
const isName = (text: string): boolean => isCapital(text) && text.slice(1) === text.slice(1).toLowerCase();

/** `p.m`: a letter that goes on after its full stop. */
function isInitial(scan: AmountScan, at: number): boolean {
  const next = tokenAt(scan, at + 2);
  return isMark(scan, at + 1, '.') && next?.kind === 'word' && !next.spaced;
}

/** `1 $10`, `3 USD50`: the sign or code stands apart from this number and is stuck to the next one. */
function belongsToNext(scan: AmountScan, place: number): boolean {
  const token = tokenAt(scan, place);
  const next = tokenAt(scan, place + 1);
  return token?.spaced === true && next?.kind === 'number' && !next.spaced;
}

/** `a 12-cent dividend`: a hyphen may tie number and currency. */
function skipHyphen(scan: AmountScan, at: number): number {
  const next = tokenAt(scan, at + 1);
  return isMark(scan, at, '-') && !tokenAt(scan, at)?.spaced && next?.kind === 'word' && !next.spaced ? at + 1 : at;
}

/** A currency noun at a token of the zone. */
function wordAt(scan: AmountScan, place: number): CurrencyReading | null {
  const noun = readCurrencyNoun(scan.view, scan.lexicon, place, scan.low, scan.high);
  return noun && { ...noun, minor: null, scale: 0, rule: 'currency.word' };
}

function withScale(scan: AmountScan, reading: CurrencyReading): CurrencyReading {
  const token = tokenAt(scan, reading.next);
  if (token?.kind !== 'word') return reading;
  const scale = numeralLexicon(scan.lexicon.numerals).words.get(folded(scan, token))?.scale;
  return scale !== undefined && scale >= 6 ? { ...reading, scale, next: reading.next + 1 } : reading;
}
