import { z } from 'zod';
import { LOCATION_KINDS, NAME_TYPES, ORGANIZATION_KINDS } from '../../../article/index.js';

const type = z.enum(NAME_TYPES);
const kind = z.enum([...new Set([...ORGANIZATION_KINDS, ...LOCATION_KINDS])]).optional();
const text = z.string().trim().min(1).max(300);
const country = z
  .string()
  .regex(/^[A-Z]{2}$/u)
  .optional();

/** What a user adds to the package's own knowledge. Every part may be left out. */
export const userRulesSchema = z.strictObject({
  /** Name of the table: the `kb` of its links. */
  name: z
    .string()
    .regex(/^[\w-]{1,64}$/u)
    .default('user'),
  /** Entities with all their names, the first one canonical. */
  entities: z.array(z.strictObject({ id: text.optional(), names: z.array(text).min(1), type, kind, country })).default([]),
  /** Token patterns: see token-pattern.ts. */
  patterns: z.array(z.strictObject({ pattern: text, type, kind, id: text.optional() })).default([]),
  /** Names that are none; with `type`, only when found as one. */
  deny: z.array(z.union([text, z.strictObject({ name: text, type: type.optional() })])).default([]),
  /** Sets of names of one entity each. */
  merge: z.array(z.array(text).min(2)).default([]),
});

export type UserRules = z.infer<typeof userRulesSchema>;
export type UserRulesSource = z.input<typeof userRulesSchema>;
