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
  const whole = ['config.json', 'tokenizer.json'].every((file) => existsSync(join(folder, file))) && existsSync(join(folder, 'onnx'));
  if (whole) return folder;
  const { AutoModelForTokenClassification, AutoTokenizer } = await import('@xenova/transformers');
  try {
    const options = { cache_dir: cacheFolder, revision };
    await AutoTokenizer.from_pretrained(hub, options);
    const model = await AutoModelForTokenClassification.from_pretrained(hub, { ...options, dtype: 'q8', device: 'cpu' });
    await model.dispose();
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
