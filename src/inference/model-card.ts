import { z } from 'zod';
import { DepecheError } from '../errors/index.js';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u, 'a SHA-256 in hexadecimal');

/** What a shipped model says about itself in card.json, as far as the engine goes by it; the card says more (data, measures, limits) for people. */
export const modelCardSchema = z.looseObject({
  name: z.string().min(1),
  version: z.string().min(1),
  task: z.literal('token-classification'),
  /** BCP 47 tags that the model was made for. */
  languages: z.array(z.string()).min(1),
  /** Names of the columns of `kind_logits`: `ORG.company`, `LOC.city`. */
  kinds: z.array(z.string().regex(/^[A-Z]+\.[a-z]+$/u)),
  window: z.looseObject({
    /** Most pieces that are read at once, with the two special ones. */
    pieces: z.int().min(16),
    /** Most pieces that two neighbouring windows share. */
    overlap: z.int().min(0),
  }),
  /** Most pieces of one word that are read. */
  maxPiecesPerWord: z.int().min(1).default(8),
  /** Maps a raw span score to the share of right spans, measured on development data; absent: the raw score is given. */
  calibration: z.looseObject({ raw: z.array(z.number()).min(2), right: z.array(z.number()).min(2) }).optional(),
  /** Path of each file → its SHA-256. */
  files: z.record(z.string(), sha256),
});
export type ModelCard = z.infer<typeof modelCardSchema>;

/** Throws `environment/model` for a card that does not say what the engine needs. */
export function parseModelCard(json: unknown, where: string): ModelCard {
  const result = modelCardSchema.safeParse(json);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new DepecheError('environment/model', { where: `${where}: ${issue?.path.join('.')}`, got: issue?.message ?? 'an invalid card' });
}
