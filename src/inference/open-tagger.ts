import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DepecheError } from '../errors/index.js';
import type { Encoder } from './encoder.js';
import { fetchHubModel } from './hub.js';
import { Kinds } from './kinds.js';
import { LabelScheme, type Scheme } from './label-scheme.js';
import { type ModelCard, parseModelCard, SHORTEST_WINDOW } from './model-card.js';
import { ModelFiles } from './model-files.js';
import { type ModelRef, modelFolder, packageModels } from './model-source.js';
import { Session } from './session.js';
import { Tagger } from './tagger.js';
import { createTokenizerEncoder } from './tokenizer-encoder.js';
import { createWordEncoder } from './word-encoder.js';

export interface TaggerOptions {
  readonly model: ModelRef;
  /** Folder in which a model is looked for by name. Default: that of the package. */
  readonly modelsFolder?: string | undefined;
  /** How the labels spell spans. Default: what their marks show. */
  readonly scheme?: Scheme | undefined;
}

export interface OpenedTagger {
  readonly tagger: Tagger;
  readonly name: string;
  readonly version: string;
  /** Over all files that were read: see `ModelFiles.digest`. */
  readonly sha256: string;
  /** Tags that the model was made for; null when it does not say. */
  readonly languages: readonly string[] | null;
}

const configSchema = z.looseObject({
  id2label: z.record(z.string(), z.string()),
  max_position_embeddings: z.int().optional(),
  model_type: z.string().optional(),
});
type Config = z.infer<typeof configSchema>;

/** A window of another model is at most this many pieces: what most encoders were trained on. */
const LONGEST_WINDOW = 512;
/** Model types whose first two positions are taken by padding. */
const PADDED_POSITIONS: ReadonlySet<string> = new Set(['roberta', 'camembert', 'xlm-roberta', 'xlm-roberta-xl']);

const OUR_MODEL = 'onnx/model_quantized.onnx';
/** The other files of the card are for those who read the model by other means; they are checked all the same. */
const READ_BY_US: ReadonlySet<string> = new Set(['config.json', 'tokenizer.json', OUR_MODEL]);

/**
 * Opens a model of token classification: reads and checks its files, starts its session. A model with a card.json is ours: the SHA-256 of each file must be
 * the card's. Throws `environment/model`, `environment/runtime`.
 */
export async function openTagger(options: TaggerOptions): Promise<OpenedTagger> {
  const { model } = options;
  const folder = typeof model === 'string' ? modelFolder(model, options.modelsFolder ?? packageModels) : await fetchHubModel(model);
  const files = new ModelFiles(folder);
  return existsSync(join(folder, 'card.json')) ? openOurs(files, options) : openOther(files, options);
}

async function openOurs(files: ModelFiles, { scheme }: TaggerOptions): Promise<OpenedTagger> {
  const card = parseModelCard(await files.readJson('card.json'), files.path('card.json'));
  const config = parseConfig(await files.readJson('config.json', hashOf('config.json', card, files)), files);
  const tokenizer = await files.readJson('tokenizer.json', hashOf('tokenizer.json', card, files));
  const others = Object.keys(card.files).filter((name) => !READ_BY_US.has(name));
  for (const name of others) await files.read(name, hashOf(name, card, files));
  const encoder = createWordEncoder(tokenizer, card.maxPiecesPerWord, files.path('tokenizer.json'));
  const session = await openSession(files, OUR_MODEL, ['logits', 'kind_logits'], hashOf(OUR_MODEL, card, files));
  const tagger = new Tagger({
    encoder,
    session,
    scheme: new LabelScheme(labelsOf(config), scheme),
    kinds: new Kinds([
      ['ORG', card.kinds.organization],
      ['LOC', card.kinds.location],
    ]),
    window: card.window,
    calibration: card.calibration,
  });
  return { tagger, name: card.name, version: card.version, sha256: files.digest, languages: card.languages };
}

async function openOther(files: ModelFiles, { model, scheme }: TaggerOptions): Promise<OpenedTagger> {
  const config = parseConfig(await files.readJson('config.json'), files);
  const tokenizerConfig = existsSync(files.path('tokenizer_config.json')) ? await files.readJson('tokenizer_config.json') : null;
  const encoder: Encoder = await createTokenizerEncoder(await files.readJson('tokenizer.json'), tokenizerConfig, files.path('tokenizer.json'));
  const file = ['onnx/model_quantized.onnx', 'onnx/model.onnx', 'model.onnx'].find((name) => existsSync(files.path(name)));
  const session = await openSession(files, file ?? 'onnx/model.onnx', ['logits']);
  const pieces = windowOf(config, tokenizerConfig, files.path('config.json'));
  const tagger = new Tagger({
    encoder,
    session,
    scheme: new LabelScheme(labelsOf(config), scheme),
    kinds: new Kinds([]),
    window: { pieces, overlap: Math.floor(pieces / 4) },
  });
  const name = typeof model === 'string' ? model : model.hub;
  return { tagger, name, version: '0', sha256: files.digest, languages: null };
}

function hashOf(name: string, card: ModelCard, files: ModelFiles): string {
  const hash = new Map(Object.entries(card.files)).get(name)?.sha256;
  if (hash !== undefined) return hash;
  throw new DepecheError('environment/model', { where: files.path('card.json'), expected: `the SHA-256 of ${name} under "files"`, got: 'none' });
}

async function openSession(files: ModelFiles, name: string, outputs: readonly [string, ...string[]], sha256?: string): Promise<Session> {
  return Session.open(await files.read(name, sha256), outputs, files.path(name));
}

function parseConfig(json: unknown, files: ModelFiles): Config {
  const result = configSchema.safeParse(json);
  if (result.success) return result.data;
  const where = `${files.path('config.json')}: ${result.error.issues[0]?.path.join('.')}`;
  throw new DepecheError('environment/model', { where, expected: 'the labels of a model of token classification', got: 'others' });
}

function labelsOf({ id2label }: Config): string[] {
  const labels = new Map(Object.entries(id2label).map(([id, label]) => [Number(id), label]));
  return Array.from({ length: labels.size }, (_, id) => labels.get(id) ?? 'O');
}

/** Most pieces of a window of another model, with the special ones. */
function windowOf(config: Config, tokenizerConfig: unknown, where: string): number {
  const positions = (config.max_position_embeddings ?? LONGEST_WINDOW) - (PADDED_POSITIONS.has(config.model_type ?? '') ? 2 : 0);
  const stated = (tokenizerConfig as { model_max_length?: unknown } | null)?.model_max_length;
  const pieces = Math.min(LONGEST_WINDOW, positions, typeof stated === 'number' ? stated : LONGEST_WINDOW);
  if (pieces >= SHORTEST_WINDOW) return pieces;
  throw new DepecheError('environment/model', { where, expected: `windows of ${SHORTEST_WINDOW} pieces or more`, got: `${pieces}` });
}
