import type { Zone } from '../../article/index.js';
import type { Span, TextView } from '../../text/index.js';
import type { DayNumber } from './calendar.js';
import { type Grammar, isStarter } from './grammar.js';
import { lookAround, standsFree } from './guards/index.js';
import type { Tense } from './make/context.js';
import { firstDay, type Made, makeValue, yearOf } from './make/index.js';
import { type Match, matchesAt } from './matcher.js';
import { tenseAround } from './tense.js';
import { Words } from './words.js';

/** A date, time or duration, with the match that made it. */
export interface Found extends Span {
  readonly made: Made;
  readonly match: Match;
}

/** What became of a match: kept, or why not. For explanations. */
export interface Trial {
  readonly match: Match;
  readonly outcome: 'kept' | 'no date' | 'no value' | 'guard' | 'not free';
}

export interface ScanOptions {
  /** Publication day. */
  readonly anchor: DayNumber | null;
  /** Called for each match that was tried, in order. */
  readonly onTrial?: (trial: Trial) => void;
}

/** Reads the zones of a text from left to right; the longest match at a word that makes a value wins, and reading goes on behind it. */
export function scan(grammar: Grammar, view: TextView, zones: readonly Pick<Zone, 'start' | 'end'>[], options: ScanOptions): Found[] {
  const words = new Words(view);
  const found: Found[] = [];
  const state = { reference: options.anchor, referenceYear: null as number | null };
  let at = 0;
  for (const zone of zones) {
    while (at < words.tokens.length && (words.tokens[at]?.start ?? 0) < zone.start) at++;
    while (at < words.tokens.length && (words.tokens[at]?.end ?? 0) <= zone.end) {
      const next = tryAt(at, zone.end);
      at = next ?? at + 1;
    }
  }
  return found;

  function tryAt(start: number, limit: number): number | null {
    const address = skipAddress(words, start);
    if (address !== null) return address;
    if (!isStarter(grammar, words, start)) return null;
    for (const match of matchesAt(grammar, words, start)) {
      const outcome = consider(match, limit);
      options.onTrial?.({ match, outcome: typeof outcome === 'string' ? outcome : 'kept' });
      if (outcome === 'no date') return match.to;
      if (typeof outcome === 'string') continue;
      found.push(outcome);
      remember(outcome.made);
      return match.to;
    }
    return null;
  }

  function consider(match: Match, limit: number): Found | Exclude<Trial['outcome'], 'kept'> {
    const first = words.tokens[match.from];
    const last = words.tokens[match.to - 1];
    if (first === undefined || last === undefined || last.end > limit) return 'not free';
    if (!standsFree(words, match.from, match.to) && !endsRange(match)) return 'not free';
    let tense: Tense | undefined;
    const tenseHere = (): Tense => {
      tense ??= tenseAround(words, match.from, match.to, grammar.data);
      return tense;
    };
    const { guard } = match.rule;
    const verdict = guard === undefined ? 'stands' : lookAround(guard, match, words, grammar.data, tenseHere);
    if (verdict !== 'stands') return verdict;
    const made = makeValue(match, {
      anchor: options.anchor,
      reference: state.reference,
      referenceYear: state.referenceYear,
      tense: tenseHere,
    });
    if (made === null) return 'no value';
    return made === 'none' ? 'no date' : { start: first.start, end: last.end, made, match };
  }

  /** `10h` of `8h-10h`: the dash is behind a clock time, and this is another. */
  function endsRange(match: Match): boolean {
    const before = found.at(-1);
    if (match.rule.make !== 'time' || before?.made.type !== 'time' || before.match.to !== match.from - 1) return false;
    return words.at(match.from - 1) === '-' && standsFree(words, match.to, match.to);
  }

  function remember(made: Made): void {
    if (made.type !== 'date') return;
    state.reference = firstDay(made.value) ?? state.reference;
    state.referenceYear = yearOf(made.value) ?? state.referenceYear;
  }
}

/** The token after an address of the web that begins here, or null. */
function skipAddress(words: Words, at: number): number | null {
  const word = words.at(at);
  if (word !== 'http' && word !== 'https' && word !== 'www') return null;
  const sign = words.at(at + 1);
  if (!words.glued(at + 1) || (sign !== ':' && sign !== '.')) return null;
  let next = at + 1;
  while (next < words.tokens.length && words.glued(next) && words.tokens[next]?.kind !== 'newline') next++;
  return next;
}
