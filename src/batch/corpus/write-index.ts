import { stringify } from 'csv-stringify/sync';
import type { IndexedEntity } from './entity-index.js';

/** One JSON object a line. */
export const indexJsonl = (rows: readonly IndexedEntity[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** A table with a header; lists in one cell, apart by "; ". Cells that a spreadsheet would take for formulas are escaped. */
export function indexCsv(rows: readonly IndexedEntity[]): string {
  const cells = rows.map((row) => ({
    ...row,
    aliases: row.aliases.map(({ name }) => name).join('; '),
    links: row.links.map(({ kb, id }) => `${kb}:${id}`).join('; '),
    with: row.with.map(({ name }) => name).join('; '),
  }));
  const columns = ['id', 'type', 'kind', 'name', 'country', 'articles', 'mentions', 'firstSeen', 'lastSeen', 'salience', 'aliases', 'links', 'with'];
  return stringify(cells, { header: true, columns, escape_formulas: true });
}
