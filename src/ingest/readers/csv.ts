import { type Parser, parse } from 'csv-parse';
import { DepecheError } from '../../errors/index.js';
import { decode } from '../encoding/decode.js';
import { encodingNotices } from '../encoding/notices.js';
import { sha256 } from '../sha256.js';
import { deadLetter, type Entry, type Outcome } from './entry.js';
import type { ReadContext } from './options.js';
import { rowOutcome } from './row-outcome.js';
import { withoutMark } from './utf16.js';

const SNIFFED = 64 * 1024;
const DELIMITERS = [',', ';', '\t', '|'];

interface CsvRecord {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

/**
 * A table with a header line, separated by commas, semicolons, tabs or bars (told by the header), quoted as RFC 4180 says. Cells are read as
 * Latin-1, so that no byte is lost, and decoded row by row like any other input. `line` is the line where the row ends.
 */
export async function* readCsv(entry: Entry, context: ReadContext, delimiter?: string): AsyncGenerator<Outcome> {
  const table = new Table(context.maxBytes);
  let names: readonly string[] | undefined;
  let start = true;
  for await (const chunk of withoutMark(entry.open())) {
    if (start) table.open(delimiter ?? sniff(chunk));
    start = false;
    await table.write(chunk);
    for (const record of table.taken()) yield* row(record);
  }
  if (start) {
    yield deadLetter(entry, 'article/empty');
    return;
  }
  await table.end();
  for (const record of table.taken()) yield* row(record);
  if (table.failure !== undefined) throw reasonOf(table.failure, entry.path, context.maxBytes);

  function* row({ record, raw, info }: CsvRecord): Generator<Outcome> {
    const bytes = Buffer.from(raw, 'latin1');
    if (names === undefined) names = decodeCells(record, bytes)?.cells.map((name) => name.trim()) ?? [];
    else yield readRow(entry, context, names, record, bytes, info.lines);
  }
}

/** csv-parse, chunk by chunk: as a stream it would drop the sound rows before a broken one. */
class Table {
  failure: Error | undefined;
  readonly #limit: number;
  readonly #rows: CsvRecord[] = [];
  #parser: Parser | undefined;

  constructor(limit: number) {
    this.#limit = limit;
  }

  open(delimiter: string): void {
    this.#parser = parse({
      delimiter,
      encoding: 'latin1',
      raw: true,
      info: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: this.#limit,
      on_record: (record: unknown) => {
        this.#rows.push(record as CsvRecord);
        return null;
      },
    });
    this.#parser.on('error', (error) => {
      this.failure = error;
    });
    this.#parser.resume();
  }

  write(chunk: Uint8Array): Promise<void> {
    return new Promise((resolve) => {
      if (this.failure !== undefined || this.#parser === undefined) resolve();
      else this.#parser.write(chunk, () => resolve());
    });
  }

  end(): Promise<void> {
    return new Promise((resolve) => {
      if (this.failure !== undefined || this.#parser === undefined) resolve();
      else this.#parser.once('error', () => resolve()).end(() => resolve());
    });
  }

  taken(): CsvRecord[] {
    return this.#rows.splice(0);
  }
}

/** The parser's message may hold text of the article: only its code goes on. */
function reasonOf(failure: Error, where: string, limit: number): DepecheError {
  const code = 'code' in failure ? String(failure.code) : failure.name;
  return code === 'CSV_MAX_RECORD_SIZE'
    ? new DepecheError('article/too-large', { where, expected: `rows of at most ${limit} bytes (an open quotation mark makes one row of the rest)` })
    : new DepecheError('article/unreadable', { where, got: code, hint: 'Check the quotation marks of the table.' });
}

function readRow(entry: Entry, context: ReadContext, names: readonly string[], record: readonly string[], raw: Uint8Array, line: number): Outcome {
  const at = { line, sha256: sha256(raw) };
  const decoded = raw.includes(0) ? undefined : decodeCells(record, raw);
  if (decoded === undefined) return deadLetter(entry, raw.includes(0) ? 'article/binary' : 'article/bad-encoding', {}, at);
  const row = Object.fromEntries(names.map((name, i) => [name, decoded.cells[i] ?? '']));
  return rowOutcome(entry, context, row, at, decoded.notices);
}

function decodeCells(record: readonly string[], raw: Uint8Array): { cells: string[]; notices: ReturnType<typeof encodingNotices> } | undefined {
  const whole = decode(raw);
  if (whole === undefined) return undefined;
  const cells = record.map((cell) =>
    whole.encoding === 'utf-8' ? Buffer.from(cell, 'latin1').toString('utf8') : (decode(Buffer.from(cell, 'latin1'))?.text ?? ''),
  );
  return { cells, notices: encodingNotices(whole) };
}

/** The separator that the header line has most of, quoted cells left out. */
function sniff(head: Uint8Array): string {
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, SNIFFED)).toString('latin1');
  const line = (text.replace(/"[^"]{0,1000}"/gu, '').split(/\r?\n/u, 1)[0] ?? '').slice(0, SNIFFED);
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
