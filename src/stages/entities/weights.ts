import type { Evidence } from './evidence.js';

/**
 * What counts for a name where a model judges all of them: log odds, added up. Fitted by logistic regression on the development sets with
 * `npm run bench -- evidence DATA`; figures in docs/decisions/merging-engines.md. A sign that is not here counts nothing.
 */
const BIAS = -0.29;
/** Times the log odds that the model itself gives the span and the type. */
const MODEL = 0.83;
const SIGNS: ReadonlyMap<string, number> = new Map([
  ['marked', -0.03],
  ['gazetteer', 2.15],
  ['gazetteer, several words', 1.8],
  ['cues first-name', 0.77],
  ['cues title', 0.7],
  ['cues cue', 0.23],
  ['cues place', 0.26],
  ['cues head', -0.21],
  ['cues tail', -0.38],
  ['cues capitals-acronym', 0.24],
  ['cues capitals', -0.11],
  ['compromise', -0.22],
  ['same name and type elsewhere', 0.57],
  ['same name of another type', -0.57],
]);

/** A name that is likelier wrong than this is left out: the best F1 on the development sets, of people, organisations and places and of the rarer types. */
export const LEAST_PROBABILITY = 0.45;

/** Log odds have no end at 0 and 1. */
const FARTHEST = 8;

/** ln(p / (1 − p)), held within ±8. */
export const logOdds = (p: number): number => Math.max(-FARTHEST, Math.min(FARTHEST, Math.log(p / (1 - p))));

/** Probability, 0..1, that a name of which a model gives a score is right. */
export function probabilityOf(score: number, signs: Evidence['signs']): number {
  let sum = BIAS + MODEL * logOdds(score);
  for (const sign of signs) sum += SIGNS.get(sign) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
