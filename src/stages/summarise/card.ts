import { z } from 'zod';
import { cardPath, readCard } from '../../cards/index.js';
import { DepecheError } from '../../errors/index.js';
import type { ExpectationModel } from './expectation.js';
import { FEATURES } from './features.js';
import { PAIR_FEATURES } from './pair-features.js';
import { SET_FEATURES } from './set-features.js';
import { WORD_FEATURES } from './word-features.js';

const NAME = 'extractive-summary';

const coefficients = z.record(z.string(), z.number());

/** The part of models/extractive-summary/card.json that the ranker reads: a coefficient a feature, by name. */
const cardSchema = z.looseObject({
  name: z.literal(NAME),
  version: z.string(),
  weights: z.strictObject({ words: coefficients, pairs: coefficients, sentence: coefficients, summary: coefficients }),
});

export interface RankerModel extends ExpectationModel {
  readonly name: string;
  readonly version: string;
  readonly sha256: string;
  /** Coefficients in the order of `FEATURES`. */
  readonly sentence: Float64Array;
  /** Coefficients in the order of `SET_FEATURES`. */
  readonly summary: Float64Array;
}

let loaded: RankerModel | undefined;

function inOrder(path: string, names: readonly string[], weights: Readonly<Record<string, number>>): Float64Array {
  const given = new Map(Object.entries(weights));
  const missing = names.find((name) => !given.has(name));
  const unknown = [...given.keys()].find((name) => !names.includes(name));
  if (missing !== undefined || unknown !== undefined) {
    throw new DepecheError('environment/model', {
      where: path,
      expected: 'a coefficient for each feature and no other',
      got: missing === undefined ? `the unknown feature "${unknown}"` : `none for "${missing}"`,
    });
  }
  return Float64Array.from(names, (name) => given.get(name) ?? 0);
}

/** Reads a card. Throws `environment/model` where it does not fit this version of the ranker. */
export function readRankerCard(path: string): RankerModel {
  const { card, sha256 } = readCard(path, cardSchema);
  const { name, version, weights } = card;
  return {
    name,
    version,
    sha256,
    words: inOrder(path, WORD_FEATURES, weights.words),
    pairs: inOrder(path, PAIR_FEATURES, weights.pairs),
    sentence: inOrder(path, FEATURES, weights.sentence),
    summary: inOrder(path, SET_FEATURES, weights.summary),
  };
}

/** The ranker that ships with the package, read once. */
export function rankerModel(): RankerModel {
  loaded ??= readRankerCard(cardPath(NAME));
  return loaded;
}
