import type { Article, DepecheRecord } from '../../src/article/index.js';
import { openPipeline } from '../../src/pipeline/index.js';
import type { Span } from '../../src/text/index.js';

/** Where an article speaks of each of its names, and of each of its sums, shares and counts. */
export interface Spoken {
  readonly names: readonly (readonly Span[])[];
  readonly amounts: readonly (readonly Span[])[];
}

const AMOUNTS: ReadonlySet<string> = new Set(['money', 'percent', 'quantity']);
const NAMES: ReadonlySet<string> = new Set(['person', 'organization', 'location', 'event', 'product', 'work']);

export const spokenOf = (entities: NonNullable<DepecheRecord['entities']>): Spoken => {
  const of = (types: ReadonlySet<string>): (readonly Span[])[] => entities.filter(({ type }) => types.has(type)).map(({ mentions }) => mentions);
  return { names: of(NAMES), amounts: of(AMOUNTS) };
};

/** What the pipeline without a model finds: no summariser sees it, and it takes milliseconds an article. */
export async function readSpoken(articles: readonly Article[]): Promise<Spoken[]> {
  const pipeline = await openPipeline('rules');
  const all: Spoken[] = [];
  for (const article of articles) all.push(spokenOf((await pipeline.run(article)).entities ?? []));
  await pipeline.dispose();
  return all;
}
