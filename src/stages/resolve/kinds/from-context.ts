import { cueEndingAt, triggerBefore, wordBefore } from '../../entities/before.js';
import { isJoint, type Reading } from '../../entities/reading.js';
import type { Named, Scene } from '../named.js';
import { type Evidence, WEIGHT } from './evidence.js';

/** The words before the name. */
export function fromContext(name: Named, { reading, lexicon }: Scene): Evidence[] {
  if (name.token < 0) return [];
  const evidence: Evidence[] = [];
  const trigger = triggerBefore(reading, name.token, lexicon);
  if (trigger?.kind !== undefined && trigger.type === name.mention.type)
    evidence.push({ kind: trigger.kind, weight: WEIGHT.cue, by: `resolve/rules:cue.${trigger.words}` });
  // An article may stand between: "selon le Provincial".
  const last = wordBefore(reading, name.token);
  for (const at of [last, last < 0 ? -1 : wordBefore(reading, last)]) {
    if (at === -1 || (at !== last && !lexicon.articles.has(reading.keys[last] as string))) continue;
    const cue = cueEndingAt(reading, at, lexicon.kindCues);
    if (cue?.kind !== undefined && cue.type === name.mention.type)
      evidence.push({ kind: cue.kind, weight: WEIGHT.context, by: `resolve/rules:context.${cue.words}` });
  }
  return evidence;
}

const isPoints = (reading: Reading, i: number): boolean => {
  const token = reading.tokens[i];
  return token?.kind === 'number' && token.end - token.start <= 3;
};

/** "38 - 17", "17-5", "2:1" from token `i` on. */
const isScore = (reading: Reading, i: number): boolean =>
  isPoints(reading, i) &&
  (isJoint(reading.keys[i + 1] ?? '') || reading.keys[i + 1] === ':' || reading.keys[i + 1] === '–') &&
  isPoints(reading, i + 2);

/** A score of a match right before or after the name. */
export function fromScore({ token, mention, sentence }: Named, { reading }: Scene): Evidence[] {
  if (token < 0 || mention.type !== 'organization') return [];
  let after = token;
  while ((reading.tokens[after]?.start ?? Number.POSITIVE_INFINITY) < mention.end) after++;
  const near =
    (isScore(reading, after) && reading.sentenceOf[after] === sentence) ||
    (token >= 3 && isScore(reading, token - 3) && reading.sentenceOf[token - 3] === sentence);
  return near ? [{ kind: 'sports', weight: WEIGHT.score, by: 'resolve/rules:score' }] : [];
}
