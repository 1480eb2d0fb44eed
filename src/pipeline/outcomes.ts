import type { Article, Source } from '../article/index.js';
import { type DepecheError, toDepecheError } from '../errors/index.js';

/** What became of one article: a record, or the reason why there is none. */
export type Outcome<R> =
  | { readonly ok: true; readonly record: R; readonly article: Article }
  | { readonly ok: false; readonly error: DepecheError; readonly source: Source | null; readonly article: Article };

export interface RunAllOptions {
  /** Articles under way at the same time, 1 or more. Default 2. */
  readonly concurrency?: number;
  readonly signal?: AbortSignal;
}

/** Runs articles with a bounded look-ahead and yields their outcomes in the order of the articles. */
export async function* runOrdered<R>(
  articles: Iterable<Article> | AsyncIterable<Article>,
  run: (article: Article, signal: AbortSignal | undefined) => Promise<R>,
  { concurrency = 2, signal }: RunAllOptions,
): AsyncGenerator<Outcome<R>, void, void> {
  const outcome = async (article: Article): Promise<Outcome<R>> => {
    try {
      return { ok: true, record: await run(article, signal), article };
    } catch (error) {
      return { ok: false, error: toDepecheError(error, 'article/failed'), source: article.source ?? null, article };
    }
  };
  const underWay: Promise<Outcome<R>>[] = [];
  for await (const article of articles) {
    if (signal?.aborted) break;
    underWay.push(outcome(article));
    if (underWay.length >= Math.max(1, concurrency)) yield (await underWay.shift()) as Outcome<R>;
  }
  for (const pending of underWay) yield await pending;
}
