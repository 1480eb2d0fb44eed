import type { DateData } from '../../languages/index.js';
import type { Tense } from './make/context.js';
import type { Words } from './words.js';

const BEFORE = 14;
const AFTER = 14;

interface Cues {
  readonly passive: ReadonlySet<string>;
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
    cues = { words, endings, passive: new Set(data.tense.passive) };
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
  let best: Tense = 0;
  let distance = Number.POSITIVE_INFINITY;
  for (let at = from - 1; at >= 0 && from - at <= BEFORE && !endsSentence(words, at); at--) {
    const tense = cueAt(cues, words, at);
    if (tense !== 0) {
      best = tense;
      distance = from - at;
      break;
    }
  }
  for (let at = to; at < words.tokens.length && at - to < Math.min(AFTER, distance - 1) && !endsSentence(words, at); at++) {
    const tense = cueAt(cues, words, at);
    if (tense !== 0) return tense;
  }
  return best;
}

function endsSentence(words: Words, at: number): boolean {
  const token = words.tokens[at];
  if (token === undefined || token.kind === 'newline') return true;
  return token.kind === 'punct' && ENDS_SENTENCE.has(words.at(at)) && (words.tokens[at + 1]?.spaced ?? true);
}
