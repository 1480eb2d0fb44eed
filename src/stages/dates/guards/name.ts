import type { DateData } from '../../../languages/index.js';
import type { Match } from '../matcher.js';
import type { Words } from '../words.js';
import { isCapital, setsOf } from './sets.js';

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
  const raw = words.raw(match.from);
  // A line in capitals says nothing.
  return data.smallNames && match.to - match.from === 1 && isCapital(raw) && raw !== raw.toUpperCase() && !startsSentence(words, match.from);
}

function startsSentence(words: Words, at: number): boolean {
  const before = words.tokens[at - 1];
  return before === undefined || before.kind === 'newline' || (before.kind === 'punct' && !',;-('.includes(words.at(at - 1)));
}
