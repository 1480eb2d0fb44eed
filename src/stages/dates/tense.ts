import type { DateData } from '../../languages/index.js';
import type { Tense } from './make/context.js';
import type { Words } from './words.js';

const BEFORE = 14;
const AFTER = 14;
/** A verb of the schedule speaks of a date this near, in its own clause; one farther off tells what somebody does. */
const SCHEDULE = 8;

interface Cues {
  readonly passive: ReadonlySet<string>;
  readonly scheduled: ReadonlySet<string>;
  readonly words: ReadonlyMap<string, Tense>;
  readonly endings: readonly (readonly [string, Tense])[];
}

const cache = new WeakMap<DateData, Cues>();

function cuesOf(data: DateData): Cues {
  let cues = cache.get(data);
  if (cues === undefined) {
    const { past, future, pastEndings, futureEndings } = data.tense;
    const words = new Map<string, Tense>();
    for (const word of past) words.set(word, -1);
    for (const word of future) words.set(word, 1);
    const endings = [...pastEndings.map((e) => [e, -1] as const), ...futureEndings.map((e) => [e, 1] as const)];
    cues = { words, endings, passive: new Set(data.tense.passive), scheduled: new Set(data.tense.scheduled) };
    cache.set(data, cues);
  }
  return cues;
}

const ENDS_SENTENCE = new Set(['.', '!', '?', ';', '…']);

function cueAt(cues: Cues, words: Words, at: number): Tense {
  if (!words.isWord(at)) return 0;
  // The written form: accents tell `a` from `à` and `annoncé` from `annonce`.
  const word = words.raw(at).toLowerCase();
  const whole = cues.words.get(word);
  if (whole !== undefined) return whole;
  if (word.length < 5) return 0;
  for (const [ending, tense] of cues.endings) {
    if (word.endsWith(ending)) return tense === -1 && cues.passive.has(words.raw(at - 1).toLowerCase()) ? 1 : tense;
  }
  return 0;
}

/** The tense of the nearest verb or cue word of the sentence; a cue before the date wins over one as far behind it. */
export function tenseAround(words: Words, from: number, to: number, data: DateData): Tense {
  const cues = cuesOf(data);
  const before = nearest(cues, words, from - 1, -1, BEFORE);
  const after = nearest(cues, words, to, 1, Math.min(AFTER, before.distance - 1));
  return after.tense !== 0 ? after.tense : before.tense;
}

/** The first cue of the sentence from token `at` on, forwards or backwards, and how many tokens it is away, at most `reach`. */
function nearest(cues: Cues, words: Words, at: number, step: 1 | -1, reach: number): { tense: Tense; distance: number } {
  let clause = true;
  for (let away = 0; away < reach; away++) {
    const place = at + step * away;
    if (place < 0 || place >= words.tokens.length || endsSentence(words, place)) break;
    // A comma beside the date ("Dimanche, il joue") parts no clauses.
    if (away > 0 && words.at(place) === ',') clause = false;
    const announced = clause && away < SCHEDULE && cues.scheduled.has(words.raw(place).toLowerCase());
    const tense = announced ? 1 : cueAt(cues, words, place);
    if (tense !== 0) return { tense, distance: away + 1 };
  }
  return { tense: 0, distance: Number.POSITIVE_INFINITY };
}

function endsSentence(words: Words, at: number): boolean {
  const token = words.tokens[at];
  if (token === undefined || token.kind === 'newline') return true;
  return token.kind === 'punct' && ENDS_SENTENCE.has(words.at(at)) && (words.tokens[at + 1]?.spaced ?? true);
}
