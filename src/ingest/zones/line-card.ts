import { z } from 'zod';
import { cardPath, readCard } from '../../cards/index.js';
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

/** Reads a card. Throws `environment/model` where it cannot be read or does not fit this version of the model. */
export function readLineCard(path: string): LineModel {
  const { card, sha256 } = readCard(path, cardSchema);
  const { name, version, margin, weights } = card;
  return { name, version, sha256, margin, weights: new Map(Object.entries(weights)) };
}

let loaded: LineModel | undefined;

/** The model that ships with the package, read once. */
export function lineModel(): LineModel {
  loaded ??= readLineCard(cardPath(NAME));
  return loaded;
}
