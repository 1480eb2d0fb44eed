import type { Article, DuplicateOf } from '../article/index.js';
import { DepecheError } from '../errors/index.js';

const STRINGS = ['id', 'text', 'html', 'title', 'publishedAt', 'url', 'language'] as const;
const TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/u;
const SHA256 = /^[0-9a-f]{64}$/u;
const LONGEST_ID = 512;

/** Throws `article/bad-field`, `article/no-text-field` or `article/empty` for an article that cannot be opened: callers may be untyped. */
export function validateArticle(article: Article): void {
  if (typeof article !== 'object' || article === null)
    throw new DepecheError('article/bad-field', { expected: 'an article', got: typeName(article) });
  const where = article.source?.path ?? undefined;
  const bad = (field: string, expected: string, got: unknown): DepecheError =>
    new DepecheError('article/bad-field', { where: where === undefined ? field : `${where}, field ${field}`, expected, got: typeName(got) });
  for (const field of STRINGS) {
    const value: unknown = article[field];
    if (value !== undefined && typeof value !== 'string') throw bad(field, 'a string', value);
  }
  const { id, text, html, language, source } = article;
  if (id !== undefined && (id.trim() === '' || id.length > LONGEST_ID)) throw bad('id', `1 to ${LONGEST_ID} characters`, id);
  if (language !== undefined && !TAG.test(language)) throw bad('language', 'a BCP 47 tag such as "fr"', language);
  if (source !== undefined && !(typeof source === 'object' && source !== null && SHA256.test(source.sha256))) {
    throw bad('source', 'an object with a path, a URL and the SHA-256 in hexadecimal', source);
  }
  if (source?.duplicateOf !== undefined && !isDuplicateOf(source.duplicateOf))
    throw bad('source.duplicateOf', 'an object with an id, a kind (exact or near) and a similarity from 0 to 1', source.duplicateOf);
  if (text === undefined && html === undefined) throw new DepecheError('article/no-text-field', where === undefined ? {} : { where });
  if (text !== undefined && html !== undefined) throw bad('html', 'either text or html', html);
}

function isDuplicateOf(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { id, kind, similarity } = value as Partial<Record<keyof DuplicateOf, unknown>>;
  return (
    typeof id === 'string' &&
    id !== '' &&
    (kind === 'exact' || kind === 'near') &&
    typeof similarity === 'number' &&
    similarity >= 0 &&
    similarity <= 1
  );
}

/** What a value is, without its contents: no text of an article goes into a message. */
function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'string' ? `a string of ${value.length} characters` : typeof value;
}
