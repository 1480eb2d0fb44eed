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

/** Lines of a file that are not empty, with their numbers from 1. Throws `usage/record` for a file that cannot be read. */
async function* numberedLines(file: string): AsyncGenerator<{ readonly text: string; readonly where: string; readonly number: number }> {
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8');
  let number = 0;
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (text.trim() !== '') yield { text, where: `${file}:${number}`, number };
    }
  } catch (error) {
    throw toDepecheError(error, 'usage/record', { where: file });
  }
}

/** All the records of a file, in order. Throws `usage/record` at the first line that is none. */
export async function* readRecords(file: string): AsyncGenerator<DepecheRecord> {
  for await (const { text, where } of numberedLines(file)) yield parseRecord(text, where);
}

/** The first record of a file of records, or the one on a line or with an id. Throws `usage/record`. */
export async function readRecord(file: string, { line, id }: RecordChoice): Promise<DepecheRecord> {
  let last = 0;
  for await (const { text, where, number } of numberedLines(file)) {
    last = number;
    if (line !== undefined && number !== line) continue;
    // A line without the id as JSON writes it need not be parsed.
    if (id !== undefined && !text.includes(JSON.stringify(id))) continue;
    const record = parseRecord(text, where);
    if (id === undefined || record.id === id) return record;
  }
  const wanted = id !== undefined ? `a record with the id "${id}"` : line !== undefined ? `a record on line ${line}` : 'a record';
  throw new DepecheError('usage/record', { where: file, expected: wanted, got: `${last} lines without it` });
}
