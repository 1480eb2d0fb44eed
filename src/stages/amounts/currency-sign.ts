import { SIGN_MARKS } from '../../languages/index.js';
import { SIGNS } from './lexicon.js';
import { type AmountScan, folded, tokenAt, written } from './scan.js';

const marks: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(SIGN_MARKS).map(([sign, table]) => [sign, new Map(Object.entries(table))]),
);
const CAPITALS = /^[A-Z]{2,6}$/u;

/** The sign at token `at` as a family or code. */
export function signAt(scan: AmountScan, at: number): { ref: string; char: string } | null {
  const token = tokenAt(scan, at);
  if (token?.kind !== 'punct') return null;
  const char = scan.view.text.charAt(token.start);
  const ref = SIGNS.get(char);
  return ref === undefined ? null : { ref, char };
}

/** The currency of a sign with these country letters, in small ones: `us` and `$`. */
export const markedSign = (letters: string, sign: string): string | undefined => marks.get(sign)?.get(letters);

/** Country letters of a sign, at token `at`: `US` of `$US`. Those that stand apart must be capitals, since `us` and `a` are words. */
export function markAt(scan: AmountScan, at: number, sign: string): string | null {
  const token = tokenAt(scan, at);
  if (token?.kind !== 'word') return null;
  const code = markedSign(folded(scan, token), sign);
  if (code === undefined) return null;
  const text = written(scan, token);
  return !token.spaced || CAPITALS.test(text) || text.length === 3 || text === 'hk' ? code : null;
}
