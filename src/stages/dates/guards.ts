import type { DateData } from '../../languages/index.js';
import { foldAligned } from '../../text/index.js';
import type { Match } from './matcher.js';
import type { Words } from './words.js';

interface Sets {
  readonly yearBefore: ReadonlySet<string>;
  readonly yearNames: ReadonlySet<string>;
  readonly yearAfter: ReadonlySet<string>;
  readonly ageBefore: ReadonlySet<string>;
  readonly ageAfter: ReadonlySet<string>;
  readonly ageAt: ReadonlySet<string>;
  readonly ageOf: ReadonlySet<string>;
  readonly spanHeads: ReadonlySet<string>;
  readonly spanAfter: ReadonlySet<string>;
  readonly yearWeak: ReadonlySet<string>;
  readonly homonyms: ReadonlySet<string>;
  readonly hedges: ReadonlySet<string>;
  readonly ageGroups: ReadonlySet<string>;
  readonly ageOnly: ReadonlySet<string>;
}

const cache = new WeakMap<DateData, Sets>();

function setsOf(data: DateData): Sets {
  let sets = cache.get(data);
  if (sets === undefined) {
    const folded = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(foldAligned));
    sets = {
      yearBefore: folded(data.year.before),
      yearNames: folded(data.year.names),
      yearAfter: folded(data.year.after),
      ageBefore: folded(data.age.before),
      ageAfter: folded(data.age.after),
      ageAt: folded(data.age.at),
      ageOf: folded(data.age.of),
      spanHeads: folded(data.age.spanHeads),
      spanAfter: folded(data.age.spanAfter),
      yearWeak: folded(data.year.weak),
      homonyms: folded(data.homonyms),
      ageGroups: folded(data.age.groups),
      ageOnly: folded(data.age.only),
      hedges: folded(Object.keys(data.words.hedge ?? {}).filter((word) => !data.year.before.includes(word))),
    };
    cache.set(data, sets);
  }
  return sets;
}

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

const isCapital = (raw: string): boolean => raw[0] !== raw[0]?.toLowerCase();

/** Whether the number that a match ends on counts the word after it: a plural in small letters. */
export function isCounted(match: Match, words: Words, data: DateData): boolean {
  if (!words.isNumber(match.to - 1) || !words.isWord(match.to) || words.glued(match.to) || setsOf(data).yearAfter.has(words.at(match.to)))
    return false;
  const after = words.raw(match.to);
  return after.length > 2 && !isCapital(after) && isPlural(after);
}

/** Whether no noun follows a match that could count or qualify it: only a sign, a line end, or a short word such as `en` or `da`. */
export function standsAlone(match: Match, words: Words): boolean {
  const next = words.tokens[match.to];
  if (next === undefined || next.kind === 'newline') return true;
  if (next.kind === 'punct') return next.spaced || words.tokens[match.to + 1]?.spaced !== false || words.tokens[match.to + 1]?.kind === 'newline';
  return next.kind === 'word' && next.spaced && next.end - next.start <= 3 && !UNITS.has(words.at(match.to));
}

const UNITS = new Set(['mm', 'cm', 'km', 'kg', 'mg', 'gb', 'mb', 'm', 'cv', 'mil']);

/** Ends like a counted noun, and not like a participle (`publiés`). */
const isPlural = (raw: string): boolean => /[sx]$/u.test(raw) && !/ée?s$/u.test(raw);

function startsSentence(words: Words, at: number): boolean {
  const before = words.tokens[at - 1];
  return before === undefined || before.kind === 'newline' || (before.kind === 'punct' && !',;-('.includes(words.at(at - 1)));
}

/** Whether a month or feast that stands alone is a name of another kind: `Mars` the planet, `Noël Durand`. */
export function isName(match: Match, words: Words, data: DateData): boolean {
  const next = words.tokens[match.to];
  const sets = setsOf(data);
  const before = words.at(match.from - 1);
  if (match.to - match.from === 1 && sets.homonyms.has(words.at(match.from))) return !sets.yearBefore.has(before) && !sets.yearWeak.has(before);
  if (match.rule.make === 'date' && match.captures[0]?.slot === 'holiday') {
    const named = words.isWord(match.from - 1) && isCapital(words.raw(match.from - 1)) && words.raw(match.from - 1).length > 3 && data.smallNames;
    return named || (next?.kind === 'word' && next.spaced && isCapital(words.raw(match.to)) && words.raw(match.to).length > 1);
  }
  return data.smallNames && match.to - match.from === 1 && isCapital(words.raw(match.from)) && !startsSentence(words, match.from);
}

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

/** Nobody is older. */
const OLDEST = 123;

/** Whether the last one to `most` words before a token are one of the set. */
function near(set: ReadonlySet<string>, words: Words, at: number, most: number): boolean {
  for (let width = 1, before = ''; width <= most; width++) {
    const word = words.at(at - width);
    before = width === 1 ? word : `${word}${before.startsWith("'") ? '' : ' '}${before}`;
    if (set.has(before)) return true;
  }
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
