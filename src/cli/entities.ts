import { writeFile } from 'node:fs/promises';
import { EntityIndex, indexCsv, indexJsonl } from '../batch/corpus/index.js';
import { toDepecheError } from '../errors/index.js';
import { readRecords } from './read-record.js';

export interface EntitiesCommandOptions {
  readonly output: string;
  readonly format?: 'jsonl' | 'csv';
}

/** `depeche entities`: the index of all entities of a file of records, as JSON Lines or, for a name that ends in .csv, as a table. */
export async function entities(file: string, { output, format }: EntitiesCommandOptions): Promise<void> {
  const index = new EntityIndex();
  for await (const record of readRecords(file)) index.add(record);
  const csv = format === undefined ? output.endsWith('.csv') : format === 'csv';
  const written = csv ? indexCsv(index.rows()) : indexJsonl(index.rows());
  if (output === '-') {
    if (!process.stdout.write(written)) await new Promise((resolve) => process.stdout.once('drain', resolve));
    return;
  }
  try {
    await writeFile(output, written);
  } catch (error) {
    throw toDepecheError(error, 'environment/output', { where: output });
  }
}
