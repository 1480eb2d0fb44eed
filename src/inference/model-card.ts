import { z } from 'zod';
import { DepecheError } from '../errors/index.js';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u, 'a SHA-256 in hexadecimal');

/** Fewer pieces would not hold the longest word beside what two windows share. */
export const SHORTEST_WINDOW = 64;

const kindNames = z.array(z.string().regex(/^[a-z]+$/u));

/**
 * What a shipped model says about itself in card.json (written by models/training/card.py), as far as the engine goes by it; the card says more (data,
 * measures, limits) for people.
 */
export const modelCardSchema = z.looseObject({
  name: z.string().min(1),
  version: z.string().min(1),
  task: z.literal('entities'),
  /** BCP 47 tags that the model was made for. */
  languages: z.array(z.string()).min(1),
  /** Columns of `kind_logits`: those of organisations, then those of places. */
  kinds: z.looseObject({ organization: kindNames, location: kindNames }),
  window: z
    .looseObject({
      /** Most pieces that are read at once, with the two special ones. */
      pieces: z.int().min(SHORTEST_WINDOW),
      /** Most pieces that two neighbouring windows share. */
      overlap: z.int().min(0),
    })
    .refine(({ pieces, overlap }) => overlap * 2 <= pieces, 'an overlap of at most half a window'),
  /** Most pieces of one word that are read. */
  maxPiecesPerWord: z.int().min(1).max(16),
  /** From the raw score of a span to the share of spans that are right at it: see `calibrate`. */
  calibration: z.looseObject({ method: z.literal('platt'), slope: z.number(), intercept: z.number() }).optional(),
  /** Path of each file → its size and SHA-256. */
  files: z.record(z.string(), z.looseObject({ bytes: z.int(), sha256 })),
});
export type ModelCard = z.infer<typeof modelCardSchema>;

/** Throws `environment/model` for a card that does not say what the engine needs. */
export function parseModelCard(json: unknown, where: string): ModelCard {
  const result = modelCardSchema.safeParse(json);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new DepecheError('environment/model', { where: `${where}: ${issue?.path.join('.')}`, got: issue?.message ?? 'an invalid card' });
}
