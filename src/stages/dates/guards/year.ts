import type { DateData } from '../../../languages/index.js';
import type { Match } from '../matcher.js';
import type { Words } from '../words.js';
import { isCapital, near, setsOf } from './sets.js';

/** Whether a bare number of four digits is a year: a word before says so, or nothing after it is counted by it. */
export function isYear(match: Match, words: Words, data: DateData): boolean {
  const sets = setsOf(data);
  const before = words.at(match.from - 1);
  if (near(sets.hedges, words, match.from, 3)) return false;
  if (sets.yearNames.has(before) || sets.yearNames.has(`${words.at(match.from - 2)} ${before}`)) return false;
  if (sets.ageOf.has(before) && sets.yearNames.has(words.at(match.from - 2))) return false;
  if (sets.yearBefore.has(before)) return true;
  if (isCounted(match, words, data)) return false;
  const number = Number(words.at(match.from));
  if (sets.yearWeak.has(before)) return true;
  return number >= 1500 && number < 2100;
}

/** Whether the number that a match ends on counts the word after it: a plural in small letters. */
export function isCounted(match: Match, words: Words, data: DateData): boolean {
  if (!words.isNumber(match.to - 1) || !words.isWord(match.to) || words.glued(match.to) || setsOf(data).yearAfter.has(words.at(match.to)))
    return false;
  const after = words.raw(match.to);
  return after.length > 2 && !isCapital(after) && isPlural(after);
}

/** Ends like a counted noun, and not like a participle (`publiés`). */
const isPlural = (raw: string): boolean => /[sx]$/u.test(raw) && !/ée?s$/u.test(raw);
