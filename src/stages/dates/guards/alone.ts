import type { Match } from '../matcher.js';
import type { Words } from '../words.js';

/** Whether no noun follows a match that could count or qualify it: only a sign, a line end, or a short word such as `en` or `da`. */
export function standsAlone(match: Match, words: Words): boolean {
  const next = words.tokens[match.to];
  if (next === undefined || next.kind === 'newline') return true;
  if (next.kind === 'punct') return next.spaced || words.tokens[match.to + 1]?.spaced !== false || words.tokens[match.to + 1]?.kind === 'newline';
  return next.kind === 'word' && next.spaced && next.end - next.start <= 3 && !UNITS.has(words.at(match.to));
}

const UNITS = new Set(['mm', 'cm', 'km', 'kg', 'mg', 'gb', 'mb', 'm', 'cv', 'mil']);
