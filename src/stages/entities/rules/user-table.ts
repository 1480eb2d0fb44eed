import { readCsv } from './csv-table.js';
import { readJsonLines } from './jsonl-table.js';
import { type TableRow, wrong } from './table-row.js';

/**
 * The entities of a table of names: CSV with a header line, or JSON Lines, told by the end of its name. `text` is the whole file, `file` what errors
 * call it. Throws `usage/table` with the line.
 */
export function readUserTable(text: string, file: string): TableRow[] {
  if (/\.(?:jsonl|ndjson)$/iu.test(file)) return readJsonLines(text, file);
  if (/\.(?:csv|tsv)$/iu.test(file)) return readCsv(text, file);
  throw wrong(file, 'a file that ends in .csv, .tsv, .jsonl or .ndjson');
}
