import type { Article, Notice, Source } from '../../article/index.js';
import { DepecheError } from '../../errors/index.js';
import { parseInstant } from '../zones/written-date.js';
import type { ReadContext, RowField } from './options.js';

type Row = Readonly<Record<string, unknown>>;

export const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

const MAX_DEPTH = 8;

/** The value of a field of a row: the field of that very name, else a path into objects. Only own properties count. */
function valueAt(row: Row, name: string): unknown {
  if (Object.hasOwn(row, name)) return row[name];
  let value: unknown = row;
  for (const step of name.split('.').slice(0, MAX_DEPTH)) {
    if (!isRow(value) || !Object.hasOwn(value, step)) return undefined;
    value = value[step];
  }
  return value;
}

/**
 * The article that a row of a dump holds. Throws a DepecheError: `article/no-text-field`, `article/empty` or `article/bad-field`.
 * A number as id or date is taken (a date as seconds or milliseconds since 1970); null and empty strings are absent fields.
 */
export function articleOfRow(row: Row, source: Source, context: ReadContext, notices: readonly Notice[] = []): Article {
  const where = source.line === undefined ? (source.path ?? undefined) : `${source.path}:${source.line}`;
  const at = where === undefined ? {} : { where };
  const name = (field: RowField): string => context.map.get(field) ?? field;
  const text = (field: RowField): string | undefined => {
    const value = valueAt(row, name(field));
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value === 'string') return value;
    if (typeof value === 'number' && field === 'id') return String(value);
    if (typeof value === 'number' && field === 'date') return dateOfNumber(value);
    throw new DepecheError('article/bad-field', { where: `${where ?? 'row'}, field ${name(field)}`, expected: 'a string', got: kindOf(value) });
  };
  const body = text('text');
  const html = body === undefined ? text('html') : undefined;
  if (body === undefined && html === undefined) {
    if (['text', 'html'].some((field) => valueAt(row, name(field as RowField)) === '')) throw new DepecheError('article/empty', at);
    const fields = Object.keys(row).slice(0, 12).join(', ').slice(0, 200);
    throw new DepecheError('article/no-text-field', {
      ...at,
      expected: `a field "${name('text')}"`,
      got: fields === '' ? 'no field' : `the fields ${fields}`,
    });
  }
  const [id, title, publishedAt, url, language] = [text('id'), text('title'), text('date'), text('url'), text('language')];
  return {
    ...(id === undefined ? {} : { id }),
    ...(body === undefined ? {} : { text: body }),
    ...(html === undefined ? {} : { html }),
    ...(title === undefined ? {} : { title }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    ...(notices.length === 0 ? {} : { notices }),
    source: url === undefined ? source : { ...source, url },
  };
}

/** A day as a number (20250414), or Unix time: in milliseconds when that is after 2001, in seconds below that number. */
function dateOfNumber(value: number): string {
  const day = value >= 18_000_101 && value <= 21_001_231 ? parseInstant(String(value)) : undefined;
  if (day !== undefined) return day;
  const time = new Date(Math.abs(value) >= 1e12 ? value : value * 1000);
  return Number.isNaN(time.getTime()) ? String(value) : time.toISOString().replace(/\.\d{3}Z$/u, 'Z');
}

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'an array' : value !== null && typeof value === 'object' ? 'an object' : `a ${typeof value}`;
