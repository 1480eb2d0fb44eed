import { DepecheError, nearest } from '../../../errors/index.js';
import { type UserEntity, userEntitySchema } from './user-rules-schema.js';

/** A row with the place that an error about it names: `clients.csv:17`. */
export interface TableRow {
  readonly entity: UserEntity;
  readonly where: string;
}

export const COLUMNS = ['id', 'names', 'type', 'kind', 'country', 'links'] as const;
export type Column = (typeof COLUMNS)[number];

/** More rows than this are no table of names. */
const MOST_ROWS = 500_000;
/** Bytes of one row; an open quotation mark makes one row of the rest. */
export const LARGEST_ROW = 1 << 16;

export const wrong = (where: string, expected: string, got?: string, hint?: string): DepecheError =>
  new DepecheError('usage/table', { where, expected, ...(got === undefined ? {} : { got }), ...(hint === undefined ? {} : { hint }) });

export function checkRow(source: unknown, where: string): TableRow {
  const result = userEntitySchema.safeParse(source);
  if (result.success) return { entity: result.data, where };
  const [issue] = result.error.issues;
  if (issue?.code === 'unrecognized_keys') throw unknownColumn(issue.keys[0] ?? '', where);
  const place = issue?.path.join('.') ?? '';
  throw wrong(where, place === '' ? 'an object' : `a sound "${place}"`, issue?.message);
}

export function unknownColumn(name: string, where: string): DepecheError {
  const close = nearest(name, COLUMNS);
  return wrong(where, `the columns ${COLUMNS.join(', ')}`, `"${name.slice(0, 60)}"`, close === undefined ? undefined : `Did you mean "${close}"?`);
}

export function checkCount(rows: readonly unknown[], file: string): void {
  if (rows.length > MOST_ROWS) throw wrong(file, `at most ${MOST_ROWS} rows`);
}
