import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type DepecheRecord, recordSchema } from '../article/index.js';
import { DepecheError, toDepecheError } from '../errors/index.js';

export interface RecordChoice {
  readonly line?: number;
  readonly id?: string;
}

function parseRecord(line: string, where: string): DepecheRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new DepecheError('usage/record', { where, expected: 'a record as one line of JSON', got: 'something else' });
  }
  const result = recordSchema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new DepecheError('usage/record', {
    where,
    expected: 'a record',
    got: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'something else'}`,
  });
}

/** All the records of a file, in order. Throws `usage/record` at the first line that is none. */
export async function* readRecords(file: string): AsyncGenerator<DepecheRecord> {
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8');
  let number = 0;
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (text.trim() !== '') yield parseRecord(text, `${file}:${number}`);
    }
  } catch (error) {
    throw toDepecheError(error, 'usage/record', { where: file });
  }
}

/** The first record of a file of records, or the one on a line or with an id. Throws `usage/record`. */
export async function readRecord(file: string, { line, id }: RecordChoice): Promise<DepecheRecord> {
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8');
  let number = 0;
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (text.trim() === '' || (line !== undefined && number !== line)) continue;
      if (id !== undefined && !text.includes(JSON.stringify(id))) continue;
      const record = parseRecord(text, `${file}:${number}`);
      if (id === undefined || record.id === id) return record;
    }
  } catch (error) {
    throw toDepecheError(error, 'usage/record', { where: file });
  }
  const wanted = id !== undefined ? `a record with the id "${id}"` : line !== undefined ? `a record on line ${line}` : 'a record';
  throw new DepecheError('usage/record', { where: file, expected: wanted, got: `${number} lines without it` });
}
