import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
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

/** The card's path: the `models` folder beside `src` or `dist`, whichever this file runs from. */
function cardPath(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const path = join(folder, 'models', NAME, 'card.json');
    if (existsSync(path)) return path;
    const parent = dirname(folder);
    if (parent === folder) throw new DepecheError('environment/model', { where: `models/${NAME}/card.json`, got: 'no such file' });
    folder = parent;
  }
}

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
export function readCard(path: string): RankerModel {
  const bytes = readFileSync(path);
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw new DepecheError('environment/model', { where: path, expected: 'JSON', cause });
  }
  const card = cardSchema.safeParse(json);
  if (!card.success) {
    const issue = card.error.issues[0];
    throw new DepecheError('environment/model', { where: `${path}: ${issue?.path.join('.') ?? ''}`, got: issue?.message ?? 'another shape' });
  }
  const { name, version, weights } = card.data;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
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
  loaded ??= readCard(cardPath());
  return loaded;
}
