import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { DepecheError } from '../../errors/index.js';
import { LINE_CLASSES, type LineModel } from './line-model.js';

const NAME = 'line-zones';

/** The part of models/line-zones/card.json that the model reads. */
const cardSchema = z.looseObject({
  name: z.literal(NAME),
  version: z.string(),
  classes: z.tuple([z.literal(LINE_CLASSES[0]), z.literal(LINE_CLASSES[1])]),
  margin: z.int().positive(),
  weights: z.record(z.string(), z.array(z.int()).length(LINE_CLASSES.length)),
});

/** In the installed package, from src/ and from dist/ alike. */
const CARD = fileURLToPath(new URL(`../../../models/${NAME}/card.json`, import.meta.url));

/** Reads a card. Throws `environment/model` where it cannot be read or does not fit this version of the model. */
export function readLineCard(path: string): LineModel {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new DepecheError('environment/model', { where: path, got: (cause as Error).message, cause });
  }
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
  const { name, version, margin, weights } = card.data;
  return { name, version, sha256: createHash('sha256').update(bytes).digest('hex'), margin, weights: new Map(Object.entries(weights)) };
}

let loaded: LineModel | undefined;

/** The model that ships with the package, read once. */
export function lineModel(): LineModel {
  loaded ??= readLineCard(CARD);
  return loaded;
}
