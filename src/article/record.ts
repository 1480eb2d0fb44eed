import { z } from 'zod';
import { LOCATION_KINDS, NAME_TYPES, ORGANIZATION_KINDS, SCORE_KINDS, ZONE_KINDS } from './types.js';
import { CURRENCY_SOURCES, DATE_GRAINS, DURATION_UNITS, MODIFIERS } from './values.js';

export const SCHEMA_VERSION = '1.0.0';

const offset = z.int().nonnegative();
const spanShape = { start: offset, end: offset };
const span = z.strictObject(spanShape);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
const score = z.number().min(0).max(1);
const decimal = z.string().regex(/^-?\d+(\.\d*[1-9])?$/u);
const scoreKind = z.enum(SCORE_KINDS);
const text = z.string().min(1);

const number = {
  amount: decimal.nullable(),
  min: decimal.nullable(),
  max: decimal.nullable(),
  modifier: z.enum(MODIFIERS).nullable(),
  approximate: z.boolean(),
};

const duplicateOf = z.strictObject({ id: text, kind: z.enum(['exact', 'near']), similarity: score });

const mention = z.strictObject({ id: text, ...spanShape, text, score: score.optional(), scoreKind: scoreKind.optional(), by: text });

const alias = z.strictObject({
  name: text,
  relation: z.enum(['official name', 'acronym', 'full name', 'former name', 'also known as', 'variant']),
  evidence: span.optional(),
  by: text,
});

const base = { id: text, name: text, mentions: z.array(mention).min(1) };

const nameEntity = z.strictObject({
  ...base,
  type: z.enum(NAME_TYPES),
  kind: z.enum([...new Set([...ORGANIZATION_KINDS, ...LOCATION_KINDS])]).optional(),
  kindBy: text.optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/u)
    .optional(),
  salience: score,
  aliases: z.array(alias),
  links: z.array(z.strictObject({ kb: text, id: text })),
});

const money = z.strictObject({
  ...number,
  currency: z
    .string()
    .regex(/^[A-Z0-9]{3,5}$/u)
    .nullable(),
  currencySource: z.enum(CURRENCY_SOURCES).nullable(),
  currencyCandidates: z.array(text).optional(),
  crypto: z.boolean().optional(),
  per: text.optional(),
});
const percent = z.strictObject({ ...number, unit: z.enum(['percent', 'point']), trend: z.enum(['up', 'down']).optional() });
const quantity = z.strictObject({ ...number, unit: text.nullable(), dimension: text.optional() });
const date = z.strictObject({
  edtf: text.nullable(),
  timex: text.nullable(),
  grain: z.enum(DATE_GRAINS),
  anchor: text.nullable(),
  resolved: z.boolean(),
  approximate: z.boolean().optional(),
  modifier: z.enum(['before', 'after', 'start', 'mid', 'end']).optional(),
});
const time = z.strictObject({ timex: text, zone: text.nullable() });
const duration = z.strictObject({ ...number, timex: text.nullable(), unit: z.enum(DURATION_UNITS).nullable() });

const entity = z.discriminatedUnion('type', [
  nameEntity,
  z.strictObject({ ...base, type: z.literal('money'), value: money }),
  z.strictObject({ ...base, type: z.literal('percent'), value: percent }),
  z.strictObject({ ...base, type: z.literal('quantity'), value: quantity }),
  z.strictObject({ ...base, type: z.literal('date'), value: date }),
  z.strictObject({ ...base, type: z.literal('time'), value: time }),
  z.strictObject({ ...base, type: z.literal('duration'), value: duration }),
]);

const coverage = z.strictObject({ of: offset, read: offset, skipped: z.array(z.strictObject({ ...spanShape, reason: text })) });

/** The record: plain JSON, one an article. The JSON Schema in schema/record.schema.json is made from this. */
export const recordSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: text,
  source: z.strictObject({
    path: z.string().nullable(),
    line: z.int().positive().optional(),
    sha256,
    url: z.string().nullable(),
    duplicateOf: duplicateOf.optional(),
  }),
  metadata: z.strictObject({
    title: text.nullable(),
    publishedAt: text.nullable(),
    section: text.optional(),
    authors: z.array(text),
    readingMinutes: z.int().positive().optional(),
    photoCredit: text.optional(),
    siteName: text.optional(),
  }),
  text,
  textSha256: sha256,
  offsetUnit: z.literal('utf-16'),
  edits: z.array(z.strictObject({ start: offset, end: offset, length: offset })),
  zones: z.array(z.strictObject({ kind: z.enum(ZONE_KINDS), ...spanShape, by: text.optional() })),
  language: z
    .strictObject({
      tag: text,
      score: score.nullable(),
      scoreKind: scoreKind.nullable(),
      by: text,
      candidates: z.array(z.strictObject({ tag: text, score })),
    })
    .optional(),
  sentences: z.array(z.strictObject({ zone: z.enum(ZONE_KINDS), ...spanShape })).optional(),
  entities: z.array(entity).optional(),
  summary: z
    .strictObject({
      method: z.enum(['extractive', 'abstractive']),
      text: z.string(),
      sentences: z.array(z.strictObject({ ...spanShape, score: z.number(), reasons: z.record(z.string(), z.number()).optional() })),
      by: text,
    })
    .optional(),
  keyFacts: z.array(z.strictObject({ ...spanShape, mentions: z.array(span) })).optional(),
  keywords: z.array(z.strictObject({ ...spanShape, text, score: z.number() })).optional(),
  coverage: z.record(z.string(), coverage),
  notices: z.array(z.strictObject({ code: text, stage: text, message: text })),
  pipeline: z.strictObject({ name: text, fingerprint: text }),
  runs: z.record(z.string(), z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
});

export type DepecheRecord = z.infer<typeof recordSchema>;
