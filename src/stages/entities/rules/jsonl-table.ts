import { checkCount, checkRow, LARGEST_ROW, type TableRow, wrong } from './table-row.js';

/** The rows of a table in JSON Lines. */
export function readJsonLines(text: string, file: string): TableRow[] {
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
