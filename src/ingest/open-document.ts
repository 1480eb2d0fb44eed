import type { Article, DocumentBase, Metadata, Notice, Source } from '../article/index.js';
import { DepecheError } from '../errors/index.js';
import { openPage } from './open-page.js';
import { openText } from './open-text.js';
import { notice, type Opened } from './opened.js';
import { readPublicationDate } from './publication-date.js';
import { sha256 } from './sha256.js';
import { validateArticle } from './validate-article.js';

/** What stands in for a field that the article does not have. */
export type ArticleDefaults = Pick<Article, 'language' | 'publishedAt' | 'source' | 'url'>;

/**
 * Opens an article: checks its fields, makes the text fit for every stage with the least change, finds its zones and reads the metadata that
 * the text or the page tells. Fields that the caller gives win.
 * Throws a DepecheError: `article/bad-field`, `article/no-text-field`, `article/empty`.
 */
export function openDocument(article: Article, defaults: ArticleDefaults = {}): DocumentBase {
  validateArticle(article);
  const given: Article = { ...defaults, ...article };
  const where = given.source?.path ?? undefined;
  const opened = given.html === undefined ? openText(given.text ?? '', given.title) : openPage(given.html, given.title);
  if (opened.zones.length === 0) throw new DepecheError('article/empty', where === undefined ? {} : { where });
  const source = sourceOf(given, opened);
  const date = given.publishedAt === undefined ? undefined : readPublicationDate(given.publishedAt);
  const unread = given.publishedAt !== undefined && date === undefined;
  const notices: Notice[] = [...(given.notices ?? []), ...opened.notices];
  if (unread) notices.push(notice('ingest/date-not-read', 'the given date of publication cannot be read: the date that the text tells stands in'));
  const metadata: Metadata = date === undefined ? opened.metadata : { ...opened.metadata, publishedAt: date };
  return Object.freeze({
    id: given.id ?? source.sha256.slice(0, 16),
    source,
    metadata: Object.freeze({ ...metadata, authors: Object.freeze([...metadata.authors]) }),
    text: opened.view.text,
    view: opened.view,
    edits: opened.edits,
    zones: Object.freeze(opened.zones.map((zone) => Object.freeze(zone))),
    givenLanguage: given.language ?? null,
    notices: Object.freeze(notices),
  });
}

function sourceOf(given: Article, opened: Opened): Source {
  const source = given.source ?? { path: null, sha256: sha256(given.text ?? given.html ?? ''), url: null };
  return Object.freeze({ ...source, url: source.url ?? given.url ?? opened.url ?? null });
}
