import { readFileSync } from 'node:fs';
import { DepecheError } from '../errors/index.js';
import { packageFolder } from '../pipeline/package.js';

/** `depeche schema`. */
export function schema(what: string): void {
  if (what !== 'record' && what !== 'pipeline') {
    throw new DepecheError('usage/option', { where: 'schema', expected: 'record or pipeline', got: `"${what}"` });
  }
  process.stdout.write(readFileSync(`${packageFolder}schema/${what}.schema.json`, 'utf8'));
}
