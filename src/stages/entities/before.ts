import type { Cue, Lexicon } from './lexicon.js';
import { isJoint, type Reading } from './reading.js';

/** The index of the word before token `at` in its sentence, hyphens and apostrophes inside words skipped; -1 for none or another sign. */
export function wordBefore(reading: Reading, at: number): number {
  const { keys, tokens, sentenceOf } = reading;
  let i = at - 1;
  while (i >= 0 && isJoint(keys[i] as string) && !(tokens[i + 1]?.spaced ?? true)) i--;
  return i >= 0 && sentenceOf[i] === sentenceOf[at] ? i : -1;
}

function endsWith(reading: Reading, last: number, keysBackwards: readonly string[]): boolean {
  let at = last;
  for (let n = 0; n < keysBackwards.length; n++) {
    if (n > 0) at = wordBefore(reading, at);
    if (at < 0 || reading.keys[at] !== keysBackwards[n]) return false;
  }
  return true;
}

/** The longest cue of a table (keys in reverse) that ends with token `last`. */
export function cueEndingAt(reading: Reading, last: number, table: Lexicon['triggers']): Cue | undefined {
  if (last < 0) return undefined;
  return table.get(reading.keys[last] as string)?.find(({ keys }) => endsWith(reading, last, keys))?.cue;
}

/** The word that tells what the name at token `from` is ("la société X", "la société chinoise X", "le groupe « X »"). One demonym may stand between. */
export function triggerBefore(reading: Reading, from: number, lexicon: Lexicon): Cue | undefined {
  let last = wordBefore(reading, from);
  if (last < 0) return undefined;
  // "M." and "Dr." bring their full stop.
  if (reading.keys[last] === '.' && reading.tokens[last]?.spaced === false) {
    const dotted = cueEndingAt(reading, last, lexicon.triggers);
    if (dotted !== undefined) return dotted;
    last = wordBefore(reading, last);
    return last >= 0 && (reading.keys[last] as string).length <= 3 ? cueEndingAt(reading, last, lexicon.triggers) : undefined;
  }
  const direct = cueEndingAt(reading, last, lexicon.triggers);
  if (direct !== undefined) return direct;
  if (lexicon.demonyms.has(reading.keys[last] as string) || lexicon.complements.has(reading.keys[last] as string)) {
    return cueEndingAt(reading, wordBefore(reading, last), lexicon.triggers);
  }
  return undefined;
}

/** Whether an article (contracted ones too) stands right before token `from`. */
export function articleBefore(reading: Reading, from: number, lexicon: Lexicon): boolean {
  const last = wordBefore(reading, from);
  return last >= 0 && lexicon.articles.has(reading.keys[last] as string);
}
