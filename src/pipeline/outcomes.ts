import type { Article, Source } from '../article/index.js';
import { type DepecheError, toDepecheError } from '../errors/index.js';

/** What became of one article: a record, or the reason why there is none. */
export type Outcome<R> =
  | { readonly ok: true; readonly record: R }
  | { readonly ok: false; readonly error: DepecheError; readonly id: string | null; readonly source: Source | null };

/** Runs one article; a failure is an outcome, never a rejection. */
export async function outcomeOf<R>(article: Article, run: (article: Article) => Promise<R>): Promise<Outcome<R>> {
  try {
    return { ok: true, record: await run(article) };
  } catch (error) {
    return { ok: false, error: toDepecheError(error, 'article/failed'), id: article.id ?? null, source: article.source ?? null };
  }
}
