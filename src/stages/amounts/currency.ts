import { CODE_ALIASES, type MinorUnit, SIGN_MARKS, WORD_LIKE_CODES } from '../../languages/index.js';
import { numeralLexicon } from '../numerals/index.js';
import { readCurrencyNoun } from './currency-noun.js';
import { CODES, SIGNS } from './lexicon.js';
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

const aliases: ReadonlyMap<string, string> = new Map(Object.entries(CODE_ALIASES));
const marks: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(SIGN_MARKS).map(([sign, table]) => [sign, new Map(Object.entries(table))]),
);
const wordLike: ReadonlySet<string> = new Set(WORD_LIKE_CODES);
const CAPITALS = /^[A-Z]{2,6}$/u;

/** The code a word is written as (`EUR`, `RMB`), or undefined. */
const codeOf = (text: string): string | undefined => aliases.get(text) ?? (CODES.has(text) ? text : undefined);

/** The sign at token `at` as a family or code. */
function signAt(scan: AmountScan, at: number): { ref: string; char: string } | null {
  const token = tokenAt(scan, at);
  if (token?.kind !== 'punct') return null;
  const char = scan.view.text.charAt(token.start);
  const ref = SIGNS.get(char);
  return ref === undefined ? null : { ref, char };
}

/** Country letters of a sign, at token `at`: `US` of `$US`. Those that stand apart must be capitals, since `us` and `a` are words. */
function markAt(scan: AmountScan, at: number, sign: string): string | null {
  const token = tokenAt(scan, at);
  if (token?.kind !== 'word') return null;
  const code = marks.get(sign)?.get(folded(scan, token));
  if (code === undefined) return null;
  const text = written(scan, token);
  return !token.spaced || CAPITALS.test(text) || text.length === 3 || text === 'hk' ? code : null;
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

/** `100 F`, not `100 F-16`. */
function letterAt(scan: AmountScan, place: number): string | undefined {
  const token = tokenAt(scan, place);
  const letters = scan.lexicon.data.letters;
  if (!token || token.end - token.start > 1 || letters === undefined) return undefined;
  const after = tokenAt(scan, place + 1);
  const text = written(scan, token);
  return after && !after.spaced && (after.kind === 'number' || isMark(scan, place + 1, '-')) ? undefined : letters[text];
}

/** `250 MF`; a number after it makes a name of it (`12 MF 77`, `MF-2000`). */
function scaledLetterAt(scan: AmountScan, place: number): { ref: string; scale: number } | null {
  const token = tokenAt(scan, place);
  const read = token && scan.lexicon.scaledLetters.get(written(scan, token));
  if (!read) return null;
  const after = tokenAt(scan, place + 1);
  const goesOn = after?.kind === 'number' || (after !== undefined && !after.spaced && isMark(scan, place + 1, '-'));
  return goesOn ? null : { ref: read.of, scale: read.scale };
}

/** A code, with a scale before it in one word (`MUSD`), or a sign after it (`MXN$`). */
function codeAt(scan: AmountScan, place: number): { ref: string; scale: number; next: number } | null {
  const token = tokenAt(scan, place);
  if (!token) return null;
  const text = written(scan, token);
  const code = codeOf(scan.options.eager && text === text.toLowerCase() ? text.toUpperCase() : text);
  const next = signAt(scan, place + 1) && !tokenAt(scan, place + 1)?.spaced ? place + 2 : place + 1;
  if (code !== undefined) return { ref: code, scale: 0, next };
  const scaled = codeOf(text.slice(-3));
  if (scaled === undefined || text.length < 4 || text.length > 5) return null;
  const scale = numeralLexicon(scan.lexicon.numerals).abbreviations.get(text.slice(0, -3));
  return scale === undefined ? null : { ref: scaled, scale, next };
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
    const code = marks.get(sign.char)?.get(folded(scan, token));
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
    const noun = wordAt(scan, at);
    if (noun && startsNumber(scan, noun.next)) return { ref: noun.ref, country: noun.country, next: noun.next, rule: 'currency.word' };
  }
  if (tokenAt(scan, at + 1)?.kind !== 'number') return null;
  const text = written(scan, token);
  const code = codeOf(scan.options.eager && text === text.toLowerCase() ? text.toUpperCase() : text);
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
