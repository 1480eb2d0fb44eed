import { type Info, parse } from 'csv-parse/sync';
import { DepecheError } from '../../../errors/index.js';
import { COLUMNS, type Column, checkCount, checkRow, LARGEST_ROW, type TableRow, unknownColumn, wrong } from './table-row.js';

const DELIMITERS = [',', ';', '\t'];

type CsvRow = { readonly record: readonly string[]; readonly info: Info };

/** The rows of a table in CSV with a header line. */
export function readCsv(text: string, file: string): TableRow[] {
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
