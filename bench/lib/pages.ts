import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blocksOf as blocksOfTree } from '../../src/ingest/html/blocks.js';
import { parsePage } from '../../src/ingest/html/page-tree.js';
import { loadCases } from './cases.js';

export interface PageCase {
  readonly name: string;
  /** File of the page, for tools that read files. */
  readonly path: string;
  readonly html: string;
  /** Expected blocks, the title first. */
  readonly blocks: readonly string[];
  readonly title: string;
  readonly publishedAt: string | null;
  readonly authors: readonly string[];
}

const root = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const blocksOf = (text: string): string[] =>
  text
    .trim()
    .split(/\n+/u)
    .filter((line) => line.trim() !== '');

/** The pages of fixtures/pages and those among the articles. */
export function loadPages(): PageCase[] {
  const pages = readdirSync(join(root, 'pages'))
    .sort()
    .filter((name) => existsSync(join(root, 'pages', name, 'page.html')))
    .map((name): PageCase => {
      const folder = join(root, 'pages', name);
      const facts = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Pick<PageCase, 'title' | 'publishedAt' | 'authors'>;
      const path = join(folder, 'page.html');
      return { name, path, html: readFileSync(path, 'utf8'), blocks: blocksOf(readFileSync(join(folder, 'expected.txt'), 'utf8')), ...facts };
    });
  const articles = loadCases()
    .filter(({ html }) => html)
    .map(({ name, article, text, gold }): PageCase => {
      const { title, publishedAt, authors = [] } = gold.metadata;
      return {
        name,
        path: join(root, 'articles', name, 'article.html'),
        html: article.html ?? '',
        blocks: blocksOf(text),
        title,
        publishedAt,
        authors,
      };
    });
  return [...pages, ...articles];
}

/** Pages with the mark-up that Readability's own tests expect of them (`source.html`, `expected.html`, `expected-metadata.json`). */
export function loadDataPages(data: string): PageCase[] {
  return readdirSync(join(data, 'html'))
    .sort()
    .map((name): PageCase => {
      const folder = join(data, 'html', name);
      const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
      const facts = JSON.parse(read('expected-metadata.json')) as { title: string; byline: string | null; publishedTime: string | null };
      const tree = parsePage(read('expected.html'));
      return {
        name,
        path: join(folder, 'source.html'),
        html: read('source.html'),
        blocks: [facts.title, ...(tree === undefined ? [] : blocksOfTree(tree).map(({ text }) => text))],
        title: facts.title,
        publishedAt: facts.publishedTime,
        authors: facts.byline === null ? [] : [facts.byline],
      };
    });
}
