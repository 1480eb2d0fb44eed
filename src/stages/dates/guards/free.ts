import type { Words } from '../words.js';

const JOINS = new Set(['.', ',', '/', ':', '-', '+', '#', '_', '@', '$', '€', '£', '=', '%', '°', '&', '*']);

/** Whether a match that begins or ends with figures stands free: not inside a longer number, a code, an address or a score. */
export function standsFree(words: Words, from: number, to: number): boolean {
  return freeBefore(words, from) && freeAfter(words, to);
}

function freeBefore(words: Words, from: number): boolean {
  if (!words.isNumber(from)) {
    // A word glued to a figure or sign before it is part of a code or an address.
    return !(
      words.glued(from) &&
      (words.isNumber(from - 1) || words.at(from - 1) === '.' || words.at(from - 1) === '@' || words.at(from - 1) === '_')
    );
  }
  if (!words.glued(from)) return !(words.isNumber(from - 1) && words.tokens[from - 1] !== undefined && groupsWith(words, from));
  if (words.isWord(from - 1)) return false;
  return !JOINS.has(words.at(from - 1)) || !isOpening(words, from - 1);
}

/** A dash that no word touches on the left opens a remark: `– 2018`. */
function isOpening(words: Words, sign: number): boolean {
  return words.glued(sign) || words.at(sign) !== '-';
}

/** `12 000`: three digits after a number of up to three are its thousands. */
function groupsWith(words: Words, at: number): boolean {
  return words.at(at).length === 3 && words.at(at - 1).length <= 3;
}

function freeAfter(words: Words, to: number): boolean {
  const last = to - 1;
  if (!words.isNumber(last)) return true;
  if (!words.glued(to)) return !(words.isNumber(to) && words.at(to).length === 3 && words.at(last).length <= 3);
  // The time of day of an ISO date-time is read on its own.
  if (words.isWord(to)) return words.at(to) === 't' && words.glued(to + 1) && words.isNumber(to + 1);
  const sign = words.at(to);
  if (sign === '%' || sign === '€' || sign === '$' || sign === '£' || sign === '°' || sign === '_' || sign === '@') return false;
  if (!JOINS.has(sign)) return true;
  return !(words.glued(to + 1) && words.isNumber(to + 1));
}
