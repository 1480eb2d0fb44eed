import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DepecheError, nearest } from '../errors/index.js';

/** A model of the Hugging Face hub, in transformers.js layout, fetched on the first use and kept in `cache`. */
export interface HubModel {
  /** `owner/name`. */
  readonly hub: string;
  /** Folder that the files are kept in. */
  readonly cache: string;
  /** Branch, tag or commit. Default: `main`, which may change; a commit does not. */
  readonly revision?: string | undefined;
}

/** The name of a model that ships with the package, a folder (a path with a slash), or a model of the hub. */
export type ModelRef = string | HubModel;

/** The models of the installed package, from src/ and from dist/ alike. */
export const packageModels = fileURLToPath(new URL('../../models/', import.meta.url));

/** Names of the tagging models in a folder of models, sorted: the subfolders that hold a card and a tokenizer. */
export function shippedModels(modelsFolder = packageModels): string[] {
  if (!existsSync(modelsFolder)) return [];
  return readdirSync(modelsFolder)
    .filter((name) => ['card.json', 'tokenizer.json'].every((file) => existsSync(join(modelsFolder, name, file))))
    .sort();
}

/** The folder of a model. Throws `environment/model` when there is none. */
export function modelFolder(ref: string, modelsFolder: string): string {
  if (/[/\\]/u.test(ref)) {
    const folder = resolve(ref);
    if (existsSync(join(folder, 'config.json'))) return folder;
    throw new DepecheError('environment/model', {
      where: folder,
      expected: 'a folder with config.json, tokenizer.json and onnx/',
      got: existsSync(folder) ? 'a folder without config.json' : 'no such folder',
      hint: 'Give a folder in transformers.js layout.',
    });
  }
  const names = shippedModels(modelsFolder);
  if (names.includes(ref)) return join(modelsFolder, ref);
  const close = nearest(ref, names);
  throw new DepecheError('environment/model', {
    where: `model "${ref}"`,
    expected: names.length === 0 ? `a model in ${modelsFolder}` : `one of ${names.join(', ')}, or a folder (a path with a slash)`,
    got: 'neither',
    ...(close === undefined ? {} : { hint: `Did you mean "${close}"?` }),
  });
}
