import { cueEndingAt, wordBefore } from '../before.js';
import type { Lexicon } from '../lexicon.js';
import { isJoint, type Reading, SHAPE } from '../reading.js';

/** A run of capitalised words: tokens `[from, to)`. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  /** Words in it, small ones not counted. */
  readonly words: number;
}

/** Capitals of one sentence never make a longer name than this many tokens: a headline in capitals is no name. */
const LONGEST = 12;
/** A title has no more words than this. */
const LONGEST_TITLE = 4;

const isCapital = (reading: Reading, i: number): boolean => (reading.shapes[i] ?? 0) > SHAPE.lower;

/** "i" in "i-Soon": one small letter joined to a capital. */
function isPrefixLetter(reading: Reading, i: number): boolean {
  const { tokens, keys, shapes } = reading;
  const token = tokens[i];
  return (
    token !== undefined &&
    shapes[i] === SHAPE.lower &&
    token.end - token.start === 1 &&
    keys[i + 1] === '-' &&
    tokens[i + 1]?.spaced === false &&
    tokens[i + 2]?.spaced === false &&
    isCapital(reading, i + 2)
  );
}

/** The token after the word that begins at `i` with all that is glued to it: "Jean-Pierre", "N'Djamena", "O'Brien". */
function wordEnd(reading: Reading, i: number): number {
  const { tokens, keys, shapes } = reading;
  let to = i + 1;
  while (
    isJoint(keys[to] ?? '') &&
    tokens[to]?.spaced === false &&
    tokens[to + 1]?.spaced === false &&
    (tokens[to + 1]?.kind === 'word' || (keys[to] === '-' && tokens[to + 1]?.kind === 'number')) &&
    // Possessives and elisions end a name: "Trump's".
    (keys[to] === '-' || (shapes[to + 1] ?? 0) > SHAPE.lower)
  ) {
    to += 2;
  }
  return to;
}

/** The token after a dotted legal form that ends a firm's name at `at`, a year of foundation before it at most: "1921 S.p.A."; -1 without one. */
function dottedEnd(reading: Reading, at: number, lexicon: Lexicon): number {
  if (reading.tokens[at]?.spaced !== true) return -1;
  const form = reading.tokens[at]?.kind === 'number' ? at + 1 : at;
  return isCapital(reading, form) ? (lexicon.dottedForms.longest(reading, form)?.to ?? -1) : -1;
}

/** The capitalised runs of a sentence, leading function words left out ("La Rochelle" is for the gazetteer). */
export function chunksOf(reading: Reading, from: number, to: number, lexicon: Lexicon): Chunk[] {
  const { tokens, keys, shapes } = reading;
  const chunks: Chunk[] = [];
  for (let i = from; i < to; ) {
    const starts = (isCapital(reading, i) && !lexicon.notNames.has(keys[i] as string)) || isPrefixLetter(reading, i);
    if (!starts) {
      i++;
      continue;
    }
    let end = wordEnd(reading, i);
    let words = 1;
    while (end < to && end - i < LONGEST) {
      const token = tokens[end];
      if (token === undefined) break;
      const form = dottedEnd(reading, end, lexicon);
      if (form > 0) {
        end = form;
        words++;
        break;
      }
      if (
        keys[end] === '.' &&
        !token.spaced &&
        end - 1 >= i &&
        (tokens[end - 1] as { start: number; end: number }).end - (tokens[end - 1] as { start: number }).start === 1 &&
        isCapital(reading, end + 1)
      ) {
        end = wordEnd(reading, end + 1);
        words++;
      } else if (keys[end] === '&' && token.spaced && isCapital(reading, end + 1)) {
        end = wordEnd(reading, end + 1);
        words++;
      } else if (token.spaced && token.kind === 'word' && isCapital(reading, end)) {
        // A function word with a capital goes on a name only when another capital follows: "Bruno Le Maire".
        if (
          lexicon.notNames.has(keys[end] as string) &&
          !(isCapital(reading, end + 1) && tokens[end + 1]?.spaced && !lexicon.notNames.has(keys[end + 1] as string))
        )
          break;
        if (lexicon.notNames.has(keys[end] as string) && shapes[end] === SHAPE.capitals && shapes[i] !== SHAPE.capitals) break;
        end = wordEnd(reading, end);
        words++;
      } else break;
    }
    chunks.push(...splitAtPeople(reading, { from: i, to: end, words }, lexicon));
    i = end;
  }
  return chunks;
}

/** The run without a title at its start: "Foreign Minister Walid", "Außenminister Maas". */
function withoutTitle(reading: Reading, starts: readonly number[], chunk: Chunk, lexicon: Lexicon): Chunk | undefined {
  for (let n = Math.min(starts.length - 1, LONGEST_TITLE); n > 0; n--) {
    const at = starts[n] as number;
    const title = cueEndingAt(reading, wordBefore(reading, at), lexicon.triggers);
    if (title?.type === 'person') return { from: at, to: chunk.to, words: chunk.words - n };
  }
  return undefined;
}

/** "Culture Franck Riester", "Alpes-Maritimes Loïc Dombreval": a first name inside a run begins a person of its own, and a title ends before its person. */
function splitAtPeople(reading: Reading, chunk: Chunk, lexicon: Lexicon): Chunk[] {
  if (chunk.words < 2) return [chunk];
  const starts: number[] = [];
  for (let i = chunk.from; i < chunk.to; i = wordEnd(reading, i)) if (reading.tokens[i]?.kind === 'word') starts.push(i);
  const person = withoutTitle(reading, starts, chunk, lexicon);
  if (person !== undefined) return [person];
  for (let n = 1; n + 1 < starts.length; n++) {
    const at = starts[n] as number;
    const before = reading.keys[starts[n - 1] as number] as string;
    if (!lexicon.firstNames.has(reading.keys[at] as string) || lexicon.firstNames.has(before) || before.length === 1 || lexicon.notNames.has(before))
      continue;
    return [
      { from: chunk.from, to: at, words: n },
      { from: at, to: chunk.to, words: chunk.words - n },
    ];
  }
  return [chunk];
}
