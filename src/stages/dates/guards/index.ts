import type { DateData, DateRule } from '../../../languages/index.js';
import type { Tense } from '../make/context.js';
import type { Match } from '../matcher.js';
import type { Words } from '../words.js';
import { isAge } from './age.js';
import { standsAlone } from './alone.js';
import { isName } from './name.js';
import { isCounted, isYear } from './year.js';

export { standsFree } from './free.js';

/** What a look around a match says: it stands, another match may, or its words are no date at all. */
export type Verdict = 'stands' | 'guard' | 'no date';

/** Looks around a match as its rule asks: see DateRule.guard. */
export function lookAround(guard: NonNullable<DateRule['guard']>, match: Match, words: Words, data: DateData, tense: () => Tense): Verdict {
  const refuse = (refused: boolean): Verdict => (refused ? 'guard' : 'stands');
  switch (guard) {
    case 'year':
      return refuse(!isYear(match, words, data));
    case 'day':
      return refuse(isCounted(match, words, data));
    case 'name':
      return refuse(isName(match, words, data));
    case 'alone':
      return refuse(!standsAlone(match, words));
    case 'future':
      return refuse(tense() !== 1);
    case 'age':
      // An age is taken away whole, or what is left of it would pass for a duration.
      return isAge(match, words, data) ? 'no date' : 'stands';
  }
}
