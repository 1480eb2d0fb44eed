import { CODE_ALIASES } from '../../languages/index.js';
import { numeralLexicon } from '../numerals/index.js';
import { signAt } from './currency-sign.js';
import { CODES } from './lexicon.js';
import { type AmountScan, isMark, tokenAt, written } from './scan.js';

const aliases: ReadonlyMap<string, string> = new Map(Object.entries(CODE_ALIASES));

/** The code a word is written as (`EUR`, `RMB`), or undefined. */
const codeOf = (text: string): string | undefined => aliases.get(text) ?? (CODES.has(text) ? text : undefined);

/** The same of a word of the text; eager readers take small letters too. */
export const writtenCode = (scan: AmountScan, text: string): string | undefined =>
  codeOf(scan.options.eager && text === text.toLowerCase() ? text.toUpperCase() : text);

/** A code, with a scale before it in one word (`MUSD`), or a sign after it (`MXN$`). */
export function codeAt(scan: AmountScan, place: number): { ref: string; scale: number; next: number } | null {
  const token = tokenAt(scan, place);
  if (!token) return null;
  const text = written(scan, token);
  const code = writtenCode(scan, text);
  const next = signAt(scan, place + 1) && !tokenAt(scan, place + 1)?.spaced ? place + 2 : place + 1;
  if (code !== undefined) return { ref: code, scale: 0, next };
  const scaled = codeOf(text.slice(-3));
  if (scaled === undefined || text.length < 4 || text.length > 5) return null;
  const scale = numeralLexicon(scan.lexicon.numerals).abbreviations.get(text.slice(0, -3));
  return scale === undefined ? null : { ref: scaled, scale, next };
}

/** `100 F`, not `100 F-16`. */
export function letterAt(scan: AmountScan, place: number): string | undefined {
  const token = tokenAt(scan, place);
  const letters = scan.lexicon.data.letters;
  if (!token || token.end - token.start > 1 || letters === undefined) return undefined;
  const after = tokenAt(scan, place + 1);
  const text = written(scan, token);
  return after && !after.spaced && (after.kind === 'number' || isMark(scan, place + 1, '-')) ? undefined : letters[text];
}

/** `250 MF`; a number after it makes a name of it (`12 MF 77`, `MF-2000`). */
export function scaledLetterAt(scan: AmountScan, place: number): { ref: string; scale: number } | null {
  const token = tokenAt(scan, place);
  const read = token && scan.lexicon.scaledLetters.get(written(scan, token));
  if (!read) return null;
  const after = tokenAt(scan, place + 1);
  const goesOn = after?.kind === 'number' || (after !== undefined && !after.spaced && isMark(scan, place + 1, '-'));
  return goesOn ? null : { ref: read.of, scale: read.scale };
}
