import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
