import { z } from 'zod';
import { LANGUAGE_TAGS, NAME_TYPES } from '../article/index.js';
import { DepecheError, nearest } from '../errors/index.js';
import { ROW_FIELDS } from '../ingest/index.js';
import { userRulesSchema } from '../stages/entities/rules/user-rules-schema.js';

const languages = z.array(z.enum(LANGUAGE_TAGS)).min(1);
const name = z.string().regex(/^[\w-]{1,64}$/u, 'letters, digits, _ and -');

const detect = z.strictObject({
  use: z.literal('language'),
  engines: z
    .array(z.enum(['eld', 'franc']))
    .min(1)
    .default(['eld', 'franc'])
    .describe('Identifiers; franc is asked where eld leaves a doubt.'),
});
const sentences = z.strictObject({ use: z.literal('sentences') });
const model = z.union([
  z.string().min(1).describe('Name of a shipped model, or path of a folder (with a slash) in transformers.js layout.'),
  z.strictObject({
    hub: z
      .string()
      .regex(/^[\w.-]+\/[\w.-]+$/u, 'owner/name')
      .describe('Model of the Hugging Face hub, fetched on the first use.'),
    cache: z.string().min(1).describe('Folder that its files are kept in.'),
    revision: z.string().min(1).optional().describe('Branch, tag or commit; default main. A commit does not change.'),
  }),
]);
const entities = z
  .strictObject({
    use: z.literal('entities'),
    engines: z
      .array(z.enum(['neural', 'gazetteer', 'cues', 'compromise']))
      .min(1)
      .default(['neural', 'gazetteer', 'cues', 'compromise'])
      .describe('Engines whose candidates are merged.'),
    model: model.optional().describe('Model of the engine neural; default news-accurate.'),
    labels: z
      .record(z.string(), z.enum(NAME_TYPES).nullable())
      .optional()
      .describe('Label type of the model → type of name, or null to leave it out; usual labels need no line.'),
    scheme: z.enum(['BIOES', 'BIO', 'IO']).optional().describe('How the labels of the model spell spans; default what their marks show.'),
  })
  .refine(({ engines, model, labels, scheme }) => engines.includes('neural') || (model ?? labels ?? scheme) === undefined, {
    message: 'model, labels or scheme without the engine neural',
    path: ['engines'],
  });
const amounts = z.strictObject({ use: z.literal('amounts') });
const dates = z.strictObject({ use: z.literal('dates') });
const resolve = z.strictObject({ use: z.literal('resolve') });
const summarise = z
  .strictObject({
    use: z.literal('summarise'),
    method: z.enum(['extractive', 'abstractive']).default('extractive').describe('Sentences of the article, or written by a model and checked.'),
    sentences: z.int().min(1).max(100).optional().describe('That many sentences.'),
    words: z.int().min(1).optional().describe('Most words in the summary; default 60, or none where sentences or ratio is given.'),
    ratio: z.number().gt(0).max(1).optional().describe('Largest part of the article in the summary, by words.'),
    model: model.optional().describe('Model that writes; for method abstractive.'),
    prefix: z.string().optional().describe('What the model wants before the text, such as "summarize: ".'),
    ungrounded: z
      .enum(['extractive', 'drop', 'flag'])
      .optional()
      .describe('What is done with a sentence whose names, numbers or dates the article does not have; default extractive.'),
  })
  .refine(({ method, model }) => (method === 'abstractive') === (model !== undefined), {
    message: 'the method abstractive and a model belong together',
    path: ['model'],
  })
  .refine(({ method, prefix, ungrounded }) => method === 'abstractive' || (prefix ?? ungrounded) === undefined, {
    message: 'prefix or ungrounded without the method abstractive',
    path: ['method'],
  });

const STAGES = { language: detect, sentences, entities, amounts, dates, resolve, summarise } as const;

export const definitionSchema = z.strictObject({
  name: name.describe('Name of the pipeline, kept in each record.'),
  description: z.string().max(500).optional(),
  languages: languages.default([...LANGUAGE_TAGS]).describe('Languages to tell apart and to read; others become "und".'),
  ingest: z
    .strictObject({
      map: z.partialRecord(z.enum(ROW_FIELDS), z.string().min(1)).optional().describe('Field of the article → field of the row.'),
      maxBytes: z.int().min(1).optional().describe('Largest article, in bytes; default 20,000,000.'),
    })
    .optional(),
  rules: userRulesSchema.optional().describe('Names, tables, patterns, a deny list and merge sets of your own: see docs/entities.md.'),
  stages: z
    .array(z.discriminatedUnion('use', [detect, sentences, entities, amounts, dates, resolve, summarise]))
    .min(1)
    .describe('Stages in order; each names with "use" what it is.'),
});

/** A pipeline as data: what a .yaml file in pipelines/ holds, with defaults filled in. */
export type PipelineDefinition = z.infer<typeof definitionSchema>;
/** The same as a person writes it: defaults may be left out. */
export type PipelineSource = z.input<typeof definitionSchema>;
export type StageDefinition = PipelineDefinition['stages'][number];

const STAGE_NAMES = Object.keys(STAGES);

const RULE_KEYS = ['id', 'names', 'type', 'kind', 'country', 'links', 'pattern', 'name'];

/** Keys that may stand at a path of the definition. */
function knownKeys(path: readonly PropertyKey[], source: unknown): readonly string[] {
  if (path.length === 0) return Object.keys(definitionSchema.shape);
  if (path[0] === 'ingest') return path[1] === 'map' ? ROW_FIELDS : ['map', 'maxBytes'];
  if (path[0] === 'rules') return path.length === 1 ? Object.keys(userRulesSchema.shape) : RULE_KEYS;
  const stage = (source as { stages?: { use?: unknown }[] } | null)?.stages?.[Number(path[1])]?.use;
  return typeof stage === 'string' && Object.hasOwn(STAGES, stage) ? Object.keys(STAGES[stage as keyof typeof STAGES].shape) : ['use'];
}

function describePath(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./u, '');
}

/** Checks a definition and fills in its defaults. Throws `usage/definition` that names the place, what was expected, and the nearest known key. */
export function parseDefinition(source: unknown, where = 'pipeline'): PipelineDefinition {
  const result = definitionSchema.safeParse(source);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue?.path ?? [];
  const place = [where, describePath(path)].filter((part) => part !== '').join(': ');
  if (issue?.code === 'unrecognized_keys') {
    const known = knownKeys(path, source);
    const key = issue.keys[0] ?? '';
    const close = nearest(key, known);
    throw new DepecheError('usage/definition', {
      where: place,
      expected: `one of ${known.join(', ')}`,
      got: `the unknown key "${key}"`,
      ...(close === undefined ? {} : { hint: `Did you mean "${close}"?` }),
    });
  }
  if (issue?.code === 'invalid_union' && path.at(-1) === 'use') {
    const use = String((source as { stages?: { use?: unknown }[] }).stages?.[Number(path[1])]?.use);
    const close = nearest(use, STAGE_NAMES);
    throw new DepecheError('usage/definition', {
      where: place,
      expected: `a stage: ${STAGE_NAMES.join(', ')}`,
      got: `"${use}"`,
      ...(close === undefined ? {} : { hint: `Did you mean "${close}"?` }),
    });
  }
  throw new DepecheError('usage/definition', { where: place, got: issue?.message ?? 'an invalid value' });
}
