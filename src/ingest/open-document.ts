import type { Article, DocumentBase, Metadata, Notice } from '../article/index.js';
import { DepecheError } from '../errors/index.js';
import { type Edit, EditMap, foldKey, normaliseText, TextView } from '../text/index.js';
import { readPublicationDate } from './publication-date.js';
import { sha256 } from './sha256.js';
import { validateArticle } from './validate-article.js';
import { findZones } from './zones/find-zones.js';

const STAGE = 'ingest';

/** What stands in for a field that the article does not have. */
export type ArticleDefaults = Pick<Article, 'language' | 'publishedAt' | 'source' | 'url'>;

/**
 * Opens an article: checks its fields, makes the text fit for every stage with the least change, finds its zones and reads the metadata that
 * the text tells. Fields that the caller gives win over what the text or the page says.
 * Throws a DepecheError (`article/bad-field`, `article/no-text-field`, `article/empty`).
 */
export function openDocument(article: Article, defaults: ArticleDefaults = {}): DocumentBase {
  const given: Article = { ...defaults, ...article };
  const where = given.source?.path ?? undefined;
  validateArticle(given, where);
  return openText(given, given.text ?? '', where);
}

function openText(given: Article, input: string, where: string | undefined): DocumentBase {
  const notices: Notice[] = [...(given.notices ?? [])];
  const body = normaliseText(input);
  if (body.text.trim() === '') throw new DepecheError('article/empty', where === undefined ? {} : { where });
  const title = given.title === undefined ? undefined : normaliseText(given.title.trim()).text;
  const prefix = title !== undefined && title !== '' && !beginsWith(body.text, title) ? `${title}\n\n` : '';
  const text = prefix + body.text;
  const edits = prefix === '' ? body.edits : new EditMap([{ start: 0, end: 0, length: prefix.length }, ...body.edits.edits] satisfies Edit[]);
  if (body.replaced > 0) notices.push(notice('ingest/replaced-characters', `${body.replaced} lone surrogates or NULs became U+FFFD`));
  const view = new TextView(text);
  const found = findZones(view, title === '' ? undefined : title);
  const source = given.source ?? { path: null, sha256: sha256(input), url: given.url ?? null };
  return Object.freeze({
    id: given.id ?? source.sha256.slice(0, 16),
    source: Object.freeze(source.url === null && given.url !== undefined ? { ...source, url: given.url } : source),
    metadata: Object.freeze(metadataOf(given, found, notices)),
    text,
    view,
    edits,
    zones: Object.freeze(found.zones),
    givenLanguage: given.language ?? null,
    notices: Object.freeze(notices),
  });
}

const notice = (code: string, message: string): Notice => ({ code, stage: STAGE, message });

/** Whether the text begins with the title, whatever the case, the accents and the spaces. */
function beginsWith(text: string, title: string): boolean {
  const start = text.trimStart().slice(0, title.length * 2 + 64);
  const key = foldKey(title);
  const line = start.split(/[\r\n]/u, 1)[0] ?? '';
  return foldKey(line) === key || (line === start.split(/[\r\n]/u, 1)[0] && foldKey(start).startsWith(`${key} `) && foldKey(line).startsWith(key));
}

function metadataOf(given: Article, found: ReturnType<typeof findZones>, notices: Notice[]): Metadata {
  const { byline } = found;
  const asked = given.publishedAt === undefined ? undefined : readPublicationDate(given.publishedAt);
  if (given.publishedAt !== undefined && asked === undefined)
    notices.push(notice('ingest/date-not-read', 'the given date of publication cannot be read'));
  const title = given.title?.trim() ?? '';
  return {
    title: title === '' ? found.title : title,
    publishedAt: asked ?? byline.publishedAt ?? byline.updatedAt ?? null,
    ...(byline.section === undefined ? {} : { section: byline.section }),
    authors: byline.authors,
    ...(byline.readingMinutes === undefined ? {} : { readingMinutes: byline.readingMinutes }),
    ...(found.photoCredit === undefined ? {} : { photoCredit: found.photoCredit }),
  };
}
