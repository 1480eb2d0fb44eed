import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PreTrainedModel, PreTrainedTokenizer, Tensor } from '@xenova/transformers';
import { z } from 'zod';
import { DepecheError } from '../errors/index.js';
import { ModelFiles } from './model-files.js';
import type { HubModel } from './model-source.js';

/** A text-to-text model of another maker (BART, mBART, T5, mT5 …) in transformers.js layout: writes a text for a text, always the same one. */
export interface Seq2Seq {
  readonly name: string;
  /** Over all files that were read: see `ModelFiles.digest`. */
  readonly sha256: string;
  /** Most pieces of a text that are read at once, without the special ones. */
  readonly window: number;
  /** Pieces of a text, without the special ones. */
  count(text: string): number;
  /** What the model writes for a text of at most `window` pieces, by greedy search, in at most `most` pieces. Throws `article/failed` for a longer text. */
  generate(text: string, most: number): Promise<string>;
  dispose(): Promise<void>;
}

export interface Seq2SeqOptions {
  /** A folder in transformers.js layout, or a model of the hub with the folder that it is kept in. */
  readonly model: string | HubModel;
  /** Words before each text. Default: what the model's config says for summaries (T5: `summarize: `), else none. */
  readonly prefix?: string;
}

const configSchema = z.looseObject({
  is_encoder_decoder: z.literal(true),
  max_position_embeddings: z.int().min(16).optional(),
  n_positions: z.int().min(16).optional(),
  task_specific_params: z.looseObject({ summarization: z.looseObject({ prefix: z.string().nullish() }).optional() }).nullish(),
});

/** T5 and mT5 have no last position; this is what they were trained on. */
const WINDOW_WITHOUT_POSITIONS = 512;

/** One thread and no reordering: the same text whatever else the machine does. */
const SESSION = { intraOpNumThreads: 1, interOpNumThreads: 1, executionMode: 'sequential' } as const;

const SESSIONS = ['encoder_model', 'decoder_model_merged'] as const;
const CACHE = 'past_key_values.';
/** What the text depends on beside the weights, where a folder has it: the first piece of mBART's language, marks that are cleaned up. */
const SETTINGS = ['generation_config.json', 'tokenizer_config.json'] as const;
const SUFFIXES = [
  ['_quantized', 'q8'],
  ['', 'fp32'],
] as const;

/** The precision in which a folder has both halves of the model. */
const precisionOf = (folder: string): (typeof SUFFIXES)[number] | undefined =>
  SUFFIXES.find(([suffix]) => SESSIONS.every((session) => existsSync(join(folder, 'onnx', `${session}${suffix}.onnx`))));

/** Opens a model from a folder, or from the hub when the caller names one. Throws `environment/model`. */
export async function openSeq2Seq({ model: ref, prefix }: Seq2SeqOptions): Promise<Seq2Seq> {
  const { AutoModelForSeq2SeqLM, AutoTokenizer } = await import('@xenova/transformers');
  const folder = typeof ref === 'string' ? resolve(ref) : await fetchFromHub(ref);
  const files = new ModelFiles(folder);
  const parsed = configSchema.safeParse(await files.readJson('config.json'));
  if (!parsed.success)
    throw new DepecheError('environment/model', { where: files.path('config.json'), expected: 'an encoder-decoder model', got: 'another' });
  const precision = precisionOf(folder);
  if (precision === undefined) {
    throw new DepecheError('environment/model', {
      where: join(folder, 'onnx'),
      expected: `${SESSIONS.join('.onnx and ')}.onnx, quantized or not`,
      got: 'neither',
    });
  }
  const [suffix, dtype] = precision;
  await files.read('tokenizer.json');
  for (const session of SESSIONS) await files.read(`onnx/${session}${suffix}.onnx`);
  for (const name of SETTINGS) if (existsSync(files.path(name))) await files.read(name);
  const options = { local_files_only: true } as const;
  let tokenizer: PreTrainedTokenizer;
  let model: PreTrainedModel;
  try {
    tokenizer = await AutoTokenizer.from_pretrained(folder, options);
    model = await AutoModelForSeq2SeqLM.from_pretrained(folder, { ...options, dtype, device: 'cpu', session_options: SESSION });
  } catch (cause) {
    throw new DepecheError('environment/model', { where: folder, got: (cause as Error).message, cause });
  }
  const { inputNames } = (model.sessions as Record<string, { readonly inputNames: readonly string[] }>).decoder_model_merged ?? { inputNames: [] };
  // Only the last piece is handed to the decoder: without the others in a cache it would write nonsense, and nothing would say so.
  if (!inputNames.some((name) => name.startsWith(CACHE))) {
    await model.dispose();
    throw new DepecheError('environment/model', {
      where: join(folder, 'onnx', `decoder_model_merged${suffix}.onnx`),
      expected: `a decoder with a cache (inputs ${CACHE}…)`,
      got: `inputs ${inputNames.join(', ')}`,
      hint: 'Export the model for the task text2text-generation-with-past.',
    });
  }
  const before = prefix ?? parsed.data.task_specific_params?.summarization?.prefix ?? '';
  const specials = tokenizer.encode('').length;
  const count = (text: string): number => tokenizer.encode(text).length - specials;
  const positions = parsed.data.max_position_embeddings ?? parsed.data.n_positions ?? WINDOW_WITHOUT_POSITIONS;
  const window = positions - specials - count(before);
  return {
    name: typeof ref === 'string' ? ref : ref.hub,
    sha256: files.digest,
    window,
    count,
    async generate(text, most) {
      const pieces = count(text);
      if (pieces > window) throw new DepecheError('article/failed', { where: 'seq2seq', expected: `at most ${window} pieces`, got: `${pieces}` });
      const inputs = tokenizer(`${before}${text}`) as Record<string, unknown>;
      const written = (await model.generate({ ...inputs, max_new_tokens: most, num_beams: 1, do_sample: false })) as Tensor;
      return (tokenizer.batch_decode(written, { skip_special_tokens: true })[0] ?? '').trim();
    },
    async dispose() {
      await model.dispose();
    },
  };
}

/** The folder of a hub model, fetched when it is not there. The network is used only here, and only for a model that the user named. */
async function fetchFromHub({ hub, cache, revision = 'main' }: HubModel): Promise<string> {
  const cacheFolder = resolve(cache);
  const folder = revision === 'main' ? join(cacheFolder, hub) : join(cacheFolder, hub, revision);
  if (existsSync(join(folder, 'config.json')) && precisionOf(folder) !== undefined) return folder;
  const { AutoModelForSeq2SeqLM, AutoTokenizer } = await import('@xenova/transformers');
  const options = { cache_dir: cacheFolder, revision };
  const fetchModel = async (dtype: 'q8' | 'fp32'): Promise<void> => {
    const model = await AutoModelForSeq2SeqLM.from_pretrained(hub, { ...options, dtype, device: 'cpu' });
    await model.dispose();
  };
  try {
    await AutoTokenizer.from_pretrained(hub, options);
    // Not every model is published in 8 bits.
    await fetchModel('q8').catch(() => fetchModel('fp32'));
  } catch (cause) {
    const got = (cause as Error).message;
    throw new DepecheError('environment/model', {
      where: `hub model "${hub}" (${revision})`,
      got,
      hint: 'Check the name and the connection, or give a folder.',
      cause,
    });
  }
  return folder;
}
