import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { AsyncBuffer, FileMetaData } from 'hyparquet';
import { DepecheError } from '../../errors/index.js';
import { readBytes } from './document-file.js';
import { deadLetter, type Entry, type Outcome } from './entry.js';
import type { ReadContext } from './options.js';
import { rowOutcome } from './row-outcome.js';

const MOST_HELD = 256 * 1024 * 1024;
/** Largest group of rows that is unpacked at once, in bytes of the columns that are read. */
const MOST_UNPACKED = 512 * 1024 * 1024;
const ROWS = 1000;

/** Parquet: an article a row, group by group; only the columns of the article's fields are read. */
export async function* readParquet(entry: Entry, context: ReadContext): AsyncGenerator<Outcome> {
  const [{ parquetMetadataAsync, parquetReadObjects }, { compressors }] = await Promise.all([import('hyparquet'), import('hyparquet-compressors')]);
  const source = await openBuffer(entry);
  if (source === undefined) {
    yield deadLetter(entry, 'article/too-large', { expected: `a Parquet file of at most ${MOST_HELD} bytes here` });
    return;
  }
  try {
    const metadata = await readOr(entry, parquetMetadataAsync(source.buffer));
    const columns = wantedColumns(metadata, context);
    let rowStart = 0;
    for (const group of metadata.row_groups) {
      const rows = Number(group.num_rows);
      const unpacked = group.columns.reduce(
        (sum, { meta_data: column }) => sum + (columns.includes(column?.path_in_schema[0] ?? '') ? Number(column?.total_uncompressed_size ?? 0) : 0),
        0,
      );
      if (unpacked > MOST_UNPACKED) {
        yield deadLetter(
          entry,
          'article/too-large',
          { expected: `groups of rows of at most ${MOST_UNPACKED} bytes`, got: `${unpacked}` },
          { line: rowStart + 1 },
        );
      } else {
        for (let at = rowStart; at < rowStart + rows; at += ROWS) {
          const rowEnd = Math.min(at + ROWS, rowStart + rows);
          const read = parquetReadObjects({ file: source.buffer, metadata, compressors, columns, rowStart: at, rowEnd });
          for (const [i, row] of (await readOr(entry, read)).entries()) yield rowOf(entry, context, row, at + i + 1);
        }
      }
      rowStart += rows;
    }
  } finally {
    await source.close();
  }
}

async function readOr<T>(entry: Entry, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (cause) {
    throw new DepecheError('article/unreadable', { where: entry.path, expected: 'a sound Parquet file', cause, hint: 'Write the file again.' });
  }
}

/** The columns of the article's fields; all of them when none is there, so that the dead letters can name them. */
function wantedColumns({ schema }: FileMetaData, context: ReadContext): string[] {
  const names = schema.slice(1).map(({ name }) => name);
  const wanted = new Set([...context.map.values()].flatMap((field) => [field, field.split('.')[0] ?? field]));
  const found = names.filter((name) => wanted.has(name));
  return found.length > 0 ? found : names;
}

function rowOf(entry: Entry, context: ReadContext, row: Record<string, unknown>, line: number): Outcome {
  const plain = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]));
  const sha256 = createHash('sha256').update(JSON.stringify(plain)).digest('hex');
  return rowOutcome(entry, context, plain, { line, sha256 });
}

const plainValue = (value: unknown): unknown =>
  value instanceof Date ? value.toISOString().replace('T00:00:00.000Z', '') : typeof value === 'bigint' ? Number(value) : value;

async function openBuffer(entry: Entry): Promise<{ buffer: AsyncBuffer; close: () => Promise<void> } | undefined> {
  if (entry.file !== undefined && entry.size !== undefined) {
    const handle = await open(entry.file);
    const byteLength = entry.size;
    const slice = async (start: number, end = byteLength): Promise<ArrayBuffer> => {
      const bytes = new Uint8Array(Math.max(0, Math.min(end, byteLength) - start));
      await handle.read(bytes, 0, bytes.length, start);
      return bytes.buffer;
    };
    return { buffer: { byteLength, slice }, close: () => handle.close() };
  }
  const bytes = await readBytes(entry, MOST_HELD);
  if (bytes === undefined) return undefined;
  const whole = Uint8Array.from(bytes).buffer;
  return { buffer: { byteLength: whole.byteLength, slice: (start, end) => whole.slice(start, end) }, close: async () => undefined };
}
