import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { DepecheError } from '../errors/index.js';

/** The card of a model of coefficients that ships: in the installed package, from src/ and from dist/ alike. */
export const cardPath = (name: string): string => fileURLToPath(new URL(`../../models/${name}/card.json`, import.meta.url));

/** What the schema reads of a card, and the SHA-256 of its bytes. Throws `environment/model` where it cannot be read or does not fit the schema. */
export function readCard<Card>(path: string, schema: z.ZodType<Card>): { readonly card: Card; readonly sha256: string } {
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
  const read = schema.safeParse(json);
  if (!read.success) {
    const issue = read.error.issues[0];
    throw new DepecheError('environment/model', { where: `${path}: ${issue?.path.join('.') ?? ''}`, got: issue?.message ?? 'another shape' });
  }
  return { card: read.data, sha256: createHash('sha256').update(bytes).digest('hex') };
}
