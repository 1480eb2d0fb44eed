import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the installed package: where package.json, pipelines/, models/ and schema/ are, from src/ and from dist/ alike. */
export const packageFolder = fileURLToPath(new URL('../../', import.meta.url));

let version: string | undefined;

export function packageVersion(): string {
  version ??= (JSON.parse(readFileSync(`${packageFolder}package.json`, 'utf8')) as { version: string }).version;
  return version;
}
