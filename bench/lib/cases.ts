import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article, ZoneKind } from '../../src/article/index.js';

/** What a careful reader marked in a fixture: fixtures/README.md has the format. */
export interface Gold {
  readonly language: string;
  readonly metadata: {
    readonly title: string;
    readonly publishedAt: string | null;
    readonly section?: string;
    readonly authors?: readonly string[];
    readonly readingMinutes?: number;
    readonly photoCredit?: string;
  };
  readonly zones: readonly { readonly kind: ZoneKind; readonly start: number; readonly end: number }[];
  readonly entities: readonly { readonly type: string; readonly kind?: string; readonly name: string; readonly mentions: readonly GoldSpan[] }[];
  /** Names of the entities that the article is about, the most important first. */
  readonly salient?: readonly string[];
  readonly values: readonly (GoldSpan & { readonly type: string; readonly value: string })[];
}

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Case {
  readonly name: string;
  readonly article: Article;
  /** The text that the gold's offsets index. */
  readonly text: string;
  readonly html: boolean;
  readonly gold: Gold;
}

const root = fileURLToPath(new URL('../../fixtures/articles/', import.meta.url));

/** The fixtures that `fixtures/unseen.txt` or `fixtures/fresh.txt` names; each says of what its articles were kept out. */
export const listed = (list: 'unseen' | 'fresh'): ReadonlySet<string> => new Set(readFileSync(join(root, '..', `${list}.txt`), 'utf8').split('\n'));

/** Every fixture that rules, weights and floors may be held to: the fresh ones only measure. */
export function tunableCases(): Case[] {
  const fresh = listed('fresh');
  return loadCases().filter(({ name }) => !fresh.has(name));
}

/** Every fixture, sorted by language and name. */
export function loadCases(): Case[] {
  return readdirSync(root)
    .sort()
    .flatMap((language) =>
      readdirSync(join(root, language))
        .sort()
        .map((slug) => `${language}/${slug}`),
    )
    .map((name) => {
      const folder = join(root, name);
      const html = existsSync(join(folder, 'article.html'));
      const text = readFileSync(join(folder, html ? 'expected.txt' : 'article.txt'), 'utf8');
      const article: Article = html ? { html: readFileSync(join(folder, 'article.html'), 'utf8') } : { text };
      return { name, article, text, html, gold: JSON.parse(readFileSync(join(folder, 'record.json'), 'utf8')) as Gold };
    });
}

/**
 * Moves spans of the gold's text into a record's text. The same text: as they are. An extracted one: by the line a span stands in; a line that
 * the extraction lost gives spans that nothing can match (start -1).
 */
export function moveSpans<T extends GoldSpan>(spans: readonly T[], from: string, to: string): T[] {
  if (from === to) return [...spans];
  let searched = 0;
  return [...spans]
    .sort((a, b) => a.start - b.start)
    .map((span) => {
      const lineStart = from.lastIndexOf('\n', span.start - 1) + 1;
      const lineEnd = from.indexOf('\n', span.start);
      const line = from.slice(lineStart, lineEnd < 0 ? from.length : lineEnd).trim();
      const at = to.indexOf(line, searched);
      if (at < 0) return { ...span, start: -1, end: -1 };
      searched = at;
      const start = at + (span.start - from.indexOf(line, lineStart));
      return { ...span, start, end: start + (span.end - span.start) };
    });
}
