import type { NumeralData } from '../../languages/index.js';
import type { TextView, Token } from '../../text/index.js';
import { addressEnd } from './address.js';
import { fromDecimal, negate, toDecimal } from './exact.js';
import { numeralLexicon } from './lexicon.js';
import type { NumberOptions } from './number-scan.js';
import { type NumberReading, readNumber } from './read-number.js';

const WIDE: NumberOptions = { abbreviations: 'plain', wide: true };

/**
 * Every number of a text in reading order, in the widest sense, whatever it counts. The amounts stage does not use it; tools that compare number
 * readers do. Numbers glued to letters (`29km`, `A380`) and those in addresses are none; a chain (`192.168.1.2`) is as many as it has parts.
 */
export function findNumbers(view: TextView, data: NumeralData): NumberReading[] {
  const found: NumberReading[] = [];
  for (let at = 0; at < view.tokens.length; ) {
    const address = addressEnd(view, at);
    if (address > at) {
      at = address;
      continue;
    }
    const read = readAt(view, at, data);
    if (!read || isPronoun(view, at, read, data)) {
      at++;
      continue;
    }
    if (read.chained) found.push(...chainOf(view, at, read, data));
    else if (!isGlued(view, at, read)) found.push(read);
    at = Math.max(read.nextToken, read.chainEnd);
  }
  return found;
}

/** A minus that stands apart belongs to the number when nothing that could be subtracted from stands before it. */
function readAt(view: TextView, at: number, data: NumeralData): NumberReading | null {
  const token = view.tokens[at];
  const next = view.tokens[at + 1];
  const before = view.tokens[at - 1];
  if (
    token?.kind === 'punct' &&
    next?.kind === 'number' &&
    next.spaced &&
    view.folded.charAt(token.start) === '-' &&
    (!before || before.kind === 'newline')
  ) {
    const read = readNumber(view, at + 1, data, WIDE);
    return read ? { ...read, start: token.start, value: toDecimal(negate(fromDecimal(read.value))) } : null;
  }
  return readNumber(view, at, data, WIDE);
}

/** `this one`, `the one`. */
function isPronoun(view: TextView, at: number, read: NumberReading, data: NumeralData): boolean {
  if (read.nextToken !== at + 1 || read.value !== '1' || read.kind !== 'words') return false;
  const before = view.tokens[at - 1];
  return before?.kind === 'word' && numeralLexicon(data).words.get(view.wordAt(at - 1))?.onePronoun === true;
}

/** The parts of a chain, each a number; the first two are one where the mark groups digits. */
function chainOf(view: TextView, at: number, read: NumberReading, data: NumeralData): NumberReading[] {
  const parts: NumberReading[] = [];
  const part = (first: Token, last: Token, value: string, nextToken: number): void => {
    parts.push({ ...read, start: first.start, end: last.end, value, nextToken, chained: false, chainEnd: nextToken });
  };
  let place = at;
  while (place < read.chainEnd) {
    const token = view.tokens[place];
    const mark = view.tokens[place + 1];
    const next = view.tokens[place + 2];
    if (token?.kind !== 'number') {
      place++;
      continue;
    }
    const digits = view.text.slice(token.start, token.end);
    const groups =
      place === at &&
      mark &&
      next?.kind === 'number' &&
      next.end - next.start === 3 &&
      data.groupMarks.includes(view.text.charAt(mark.start)) &&
      digits.length <= 3;
    if (groups) {
      part(token, next, digits + view.text.slice(next.start, next.end), place + 3);
      place += 3;
    } else {
      part(token, token, toDecimal(fromDecimal(digits)), place + 1);
      place++;
    }
  }
  return parts;
}

function isGlued(view: TextView, at: number, read: NumberReading): boolean {
  if (read.kind === 'words') return false;
  const first = view.tokens[at];
  const before = view.tokens[at - 1];
  const after = view.tokens[read.nextToken];
  if (before && first && !first.spaced && before.kind === 'word') return true;
  return after !== undefined && !after.spaced && after.kind === 'word';
}
