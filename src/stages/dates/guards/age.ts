import type { DateData } from '../../../languages/index.js';
import type { Match } from '../matcher.js';
import type { Words } from '../words.js';
import { isCapital, near, setsOf } from './sets.js';

/** Nobody is older. */
const OLDEST = 123;

/**
 * Whether "N years" is the age of somebody: that is a quantity, which the amounts stage finds. Years (and the months and weeks of babies) after
 * `de` are an age unless the word before it measures time (`une peine de deux ans`).
 */
export function isAge(match: Match, words: Words, data: DateData): boolean {
  const sets = setsOf(data);
  if (near(sets.ageBefore, words, match.from, 3)) return true;
  if (match.captures.some((capture) => capture.slot === 'dir' || (capture.slot === 'num' && Number(capture.value) > OLDEST))) return false;
  const units = match.captures.filter((capture) => capture.slot === 'unit').map((capture) => capture.value);
  if (!units.includes('Y') || units.length > 1) return false;
  if (sets.ageAfter.has(words.at(match.to)) || sets.ageAfter.has(`${words.at(match.to)} ${words.at(match.to + 1)}`)) return true;
  const before = words.at(match.from - 1);
  const lasts =
    sets.ageOf.has(words.at(match.to)) ||
    sets.spanAfter.has(`${words.at(match.to)} ${words.at(match.to + 1)}`) ||
    sets.spanAfter.has(words.at(match.to));
  const hedge = match.captures.find((capture) => capture.slot === 'hedge')?.value;
  if (hedge !== undefined && sets.ageGroups.has(before)) return true;
  if (sets.ageAt.has(before) || (sets.ageOnly.has(before) && sets.ageAt.has(words.at(match.from - 2)))) return !lasts;
  // `de 45 ans` is an age, `de cinq ans` a length: print spells the small numbers of lengths out.
  if (sets.ageOf.has(before) && !hasFigures(match, words) && hedge !== 'less than') return false;
  if (sets.ageOf.has(before)) return !lasts && !sets.spanHeads.has(words.at(match.from - 2)) && !sets.spanHeads.has(words.at(match.from - 3));
  return hedge === undefined && !lasts && isAppositive(match, words);
}

function hasFigures(match: Match, words: Words): boolean {
  for (let at = match.from; at < match.to; at++) if (words.isNumber(at)) return true;
  return false;
}

/** "Anne Martin, 45 ans, …" and "(45 ans)": a count of years after a name, or between commas or brackets. */
function isAppositive(match: Match, words: Words): boolean {
  const before = words.at(match.from - 1);
  const after = words.at(match.to);
  if (before === '(') return after === ')' || after === ',';
  if (before !== ',') return false;
  if (words.isWord(match.from - 2) && isCapital(words.raw(match.from - 2))) return true;
  return after === ',' || after === '.' || after === ')' || words.tokens[match.to] === undefined || words.tokens[match.to]?.kind === 'newline';
}
