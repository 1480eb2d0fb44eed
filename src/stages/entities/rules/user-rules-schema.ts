import { z } from 'zod';
import { LOCATION_KINDS, NAME_TYPES, ORGANIZATION_KINDS } from '../../../article/index.js';

const type = z.enum(NAME_TYPES);
const kind = z.enum([...new Set([...ORGANIZATION_KINDS, ...LOCATION_KINDS])]).optional();
const text = z.string().trim().min(1).max(300);
const kb = z.string().regex(/^[\w-]{1,64}$/u, 'letters, digits, _ and -');
const country = z
  .string()
  .regex(/^[A-Z]{2}$/u, 'an ISO 3166-1 code of two capitals')
  .optional();
const file = z.string().min(1).max(1000);

/** One entity of a user: a row of a table, or an element of `entities` in a pipeline file. */
export const userEntitySchema = z.strictObject({
  /** Unique in its table; default the first name. */
  id: text.optional(),
  /** All its names, the canonical one first. */
  names: z.array(text).min(1).max(200),
  type,
  kind,
  /** ISO 3166-1 code of the state it belongs to. */
  country,
  /** Its ids elsewhere, beside the one in the user's own table. */
  links: z
    .array(z.strictObject({ kb, id: text }))
    .max(20)
    .optional(),
});

export type UserEntity = z.infer<typeof userEntitySchema>;

/** What a file of rules holds. Every part may be left out. */
export const ruleFileSchema = z.strictObject({
  entities: z.array(userEntitySchema).default([]),
  /** Token patterns: see token-pattern.ts. */
  patterns: z.array(z.strictObject({ pattern: text, type, kind, id: text.optional() })).default([]),
  /** Names that are none; with `type`, only when found as one. */
  deny: z.array(z.union([text, z.strictObject({ name: text, type: type.optional() })])).default([]),
  /** Sets of names of one entity each. */
  merge: z.array(z.array(text).min(2)).default([]),
});

/** What a user adds to the package's own knowledge. Every part may be left out. */
export const userRulesSchema = ruleFileSchema.extend({
  /** Name of the table: the `kb` of its links. */
  name: kb.default('user'),
  tables: z.array(file).default([]).describe('CSV or JSON Lines files of entities; a path is relative to the pipeline file.'),
  include: z.array(file).default([]).describe('YAML or JSON files with entities, patterns, deny and merge; a path is relative to the pipeline file.'),
  read: z
    .array(z.strictObject({ file, sha256: z.string().regex(/^[0-9a-f]{64}$/u) }))
    .default([])
    .describe('The tables and files whose rows are in here, with their SHA-256; filled in when they are read.'),
});

export type RuleFile = z.infer<typeof ruleFileSchema>;
export type UserRules = z.infer<typeof userRulesSchema>;
export type UserRulesSource = z.input<typeof userRulesSchema>;
