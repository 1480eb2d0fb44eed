import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DepecheError } from '../errors/index.js';
import type { HubModel } from './model-source.js';

/**
 * The folder of a hub model: fetched into the cache folder by transformers.js when it is not there. The only place that uses the network, and only for a
 * model that the user named with its cache folder. Throws `environment/model`.
 */
export async function fetchHubModel({ hub, cache, revision = 'main' }: HubModel): Promise<string> {
  const cacheFolder = resolve(cache);
  const folder = revision === 'main' ? join(cacheFolder, hub) : join(cacheFolder, hub, revision);
  if (isWhole(folder)) return folder;
  const { AutoModelForTokenClassification, AutoTokenizer } = await import('@xenova/transformers');
  const options = { cache_dir: cacheFolder, revision };
  const fetchModel = async (dtype: 'q8' | 'fp32'): Promise<void> => {
    const model = await AutoModelForTokenClassification.from_pretrained(hub, { ...options, dtype, device: 'cpu' });
    await model.dispose();
  };
  try {
    await AutoTokenizer.from_pretrained(hub, options);
    // Not every model is published in 8 bits.
    await fetchModel('q8').catch(() => fetchModel('fp32'));
  } catch (cause) {
    throw new DepecheError('environment/model', {
      where: `hub model "${hub}" (${revision})`,
      got: (cause as Error).message,
      hint: 'Check the name and the connection, or give a folder.',
      cause,
    });
  }
  return folder;
}

const isWhole = (folder: string): boolean =>
  ['config.json', 'tokenizer.json'].every((file) => existsSync(join(folder, file))) &&
  ['model_quantized.onnx', 'model.onnx'].some((file) => existsSync(join(folder, 'onnx', file)));
