import { type Info, parse } from 'csv-parse/sync';
import { DepecheError, nearest } from '../../../errors/index.js';
import { type UserEntity, userEntitySchema } from './user-rules-schema.js';

/** A row with the place that an error about it names: `clients.csv:17`. */
export interface TableRow {
  readonly entity: UserEntity;
  readonly where: string;
}

const COLUMNS = ['id', 'names', 'type', 'kind', 'country', 'links'] as const;
type Column = (typeof COLUMNS)[number];

/** More rows than this are no table of names. */
const MOST_ROWS = 500_000;
/** Bytes of one row; an open quotation mark makes one row of the rest. */
const LARGEST_ROW = 1 << 16;
const DELIMITERS = [',', ';', '\t'];

const wrong = (where: string, expected: string, got?: string, hint?: string): DepecheError =>
  new DepecheError('usage/table', { where, expected, ...(got === undefined ? {} : { got }), ...(hint === undefined ? {} : { hint }) });

/**
 * The entities of a table of names: CSV with a header line, or JSON Lines, told by the end of its name. `text` is the whole file, `file` what errors
 * call it. Throws `usage/table` with the line.
 */
export function readUserTable(text: string, file: string): TableRow[] {
  if (/\.(?:jsonl|ndjson)$/iu.test(file)) return readJsonLines(text, file);
  if (/\.(?:csv|tsv)$/iu.test(file)) return readCsv(text, file);
  throw wrong(file, 'a file that ends in .csv, .tsv, .jsonl or .ndjson');
}

function checkRow(source: unknown, where: string): TableRow {
  const result = userEntitySchema.safeParse(source);
  if (result.success) return { entity: result.data, where };
  const [issue] = result.error.issues;
  if (issue?.code === 'unrecognized_keys') throw unknownColumn(issue.keys[0] ?? '', where);
  const place = issue?.path.join('.') ?? '';
  throw wrong(where, place === '' ? 'an object' : `a sound "${place}"`, issue?.message);
}

function unknownColumn(name: string, where: string): DepecheError {
  const close = nearest(name, COLUMNS);
  return wrong(where, `the columns ${COLUMNS.join(', ')}`, `"${name.slice(0, 60)}"`, close === undefined ? undefined : `Did you mean "${close}"?`);
}

function checkCount(rows: readonly unknown[], file: string): void {
  if (rows.length > MOST_ROWS) throw wrong(file, `at most ${MOST_ROWS} rows`);
}

function readJsonLines(text: string, file: string): TableRow[] {
  const rows: TableRow[] = [];
  let number = 0;
  for (let from = 0; from < text.length; ) {
    const at = text.indexOf('\n', from);
    const to = at < 0 ? text.length : at;
    const line = text.slice(from, to).trim();
    const where = `${file}:${++number}`;
    from = to + 1;
    if (line === '') continue;
    if (line.length > LARGEST_ROW) throw wrong(where, `at most ${LARGEST_ROW} characters a line`, `${line.length}`);
    let source: unknown;
    try {
      source = JSON.parse(line);
    } catch {
      throw wrong(where, 'one JSON object a line', 'no JSON');
    }
    rows.push(checkRow(source, where));
    checkCount(rows, file);
  }
  return rows;
}

type CsvRow = { readonly record: readonly string[]; readonly info: Info };

function readCsv(text: string, file: string): TableRow[] {
  const [header, ...records] = parseCsv(text, file);
  if (header === undefined) throw wrong(`${file}:1`, 'a header line');
  const columns = checkHeader(header, file);
  return records.map(({ record, info }) => {
    const where = `${file}:${info.lines}`;
    if (record.length !== columns.length) throw wrong(where, `${columns.length} cells`, `${record.length}`);
    const cells = new Map<Column, string>();
    for (const [i, column] of columns.entries()) {
      const cell = record[i]?.trim() ?? '';
      if (cell !== '') cells.set(column, cell);
    }
    return checkRow(ofCells(cells, where), where);
  });
}

function parseCsv(text: string, file: string): CsvRow[] {
  const rows: CsvRow[] = [];
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LARGEST_ROW,
      on_record: (row: unknown) => {
        rows.push(row as CsvRow);
        checkCount(rows, file);
        return null;
      },
    });
  } catch (error) {
    if (error instanceof DepecheError) throw error;
    const { code = 'CSV', lines } = error as { code?: string; lines?: number };
    throw wrong(lines === undefined ? file : `${file}:${lines}`, `a table as RFC 4180 has it, rows of at most ${LARGEST_ROW} bytes`, code);
  }
  return rows;
}

/** The separator that the header line has most of. */
function delimiterOf(text: string): string {
  const end = text.indexOf('\n');
  const header = text.slice(0, Math.min(end < 0 ? text.length : end, 1000));
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function checkHeader({ record, info }: CsvRow, file: string): Column[] {
  const where = `${file}:${info.lines}`;
  const columns = record.map((name) => {
    const known = COLUMNS.find((column) => column === name.trim().toLowerCase());
    if (known === undefined) throw unknownColumn(name, where);
    return known;
  });
  const twice = columns.find((column, i) => columns.indexOf(column) !== i);
  if (twice !== undefined) throw wrong(where, 'each column once', `"${twice}" twice`);
  for (const needed of ['names', 'type'] as const) if (!columns.includes(needed)) throw wrong(where, `a column "${needed}"`);
  return columns;
}

const parts = (cell: string): string[] =>
  cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Names and links stand in one cell, with bars between: `Orange Verte|OV`, `wikidata:Q1|lei:5493…`. */
function ofCells(cells: ReadonlyMap<Column, string>, where: string): object {
  const { names, links, ...rest } = Object.fromEntries(cells) as Partial<Record<Column, string>>;
  return {
    ...rest,
    names: names === undefined ? [] : parts(names),
    ...(links === undefined
      ? {}
      : {
          links: parts(links).map((link) => {
            const colon = link.indexOf(':');
            if (colon < 1) throw wrong(where, 'links written base:id, with bars between', `"${link.slice(0, 60)}"`);
            return { kb: link.slice(0, colon), id: link.slice(colon + 1) };
          }),
        }),
  };
}
