/**
 * Extraction of pages beside Readability alone, defuddle and trafilatura: F1 over words (title left out), metadata, pages a second.
 * usage: npx tsx bench/pages.ts [--only NAME,NAME | --data DATA_FOLDER] [--modules FOLDER_WITH_DEFUDDLE] [--python PYTHON_WITH_TRAFILATURA] [--errors]
 * `--data` reads the pages of DATA_FOLDER/html in place of the fixtures: what is expected of them is what Readability gave, so it judges itself there.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { openDocument } from '../src/ingest/index.js';
import { loadDataPages, loadPages, type PageCase } from './lib/pages.js';
import { Counts, table } from './lib/scores.js';

interface Extraction {
  readonly text: string;
  readonly title?: string | null | undefined;
  readonly date?: string | null | undefined;
  readonly author?: string | null | undefined;
  readonly seconds: number;
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const option = (name: string): string | undefined => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const errors = process.argv.includes('--errors');
const data = option('--data');
const only = option('--only')?.split(',');
const pages = data === undefined ? loadPages().filter(({ name }) => only?.includes(name) ?? true) : loadDataPages(data);

async function timed(work: () => Omit<Extraction, 'seconds'> | Promise<Omit<Extraction, 'seconds'>>): Promise<Extraction> {
  const started = performance.now();
  return { ...(await work()), seconds: (performance.now() - started) / 1000 };
}

const ours = ({ html }: PageCase): Promise<Extraction> =>
  timed(() => {
    const { text, zones, metadata } = openDocument({ html });
    const body = zones.filter(({ kind }) => kind !== 'title').map(({ start, end }) => text.slice(start, end));
    return { text: body.join('\n'), title: metadata.title, date: metadata.publishedAt, author: metadata.authors.join('; ') };
  });

const readability = ({ html }: PageCase): Promise<Extraction> =>
  timed(() => {
    const { document } = parseHTML(html);
    const found = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse();
    return { text: blockText(found?.content ?? ''), title: found?.title, date: found?.publishedTime, author: found?.byline };
  });

const blockText = (html: string): string => html.replace(/<[^>]+>/gu, ' ');

async function defuddle(folder: string): Promise<(page: PageCase) => Promise<Extraction>> {
  const entry = join(folder, 'node_modules/defuddle/dist/node.js');
  const { Defuddle } = (await import(pathToFileURL(entry).href)) as {
    Defuddle: (document: unknown, url?: string) => Promise<{ content: string; title?: string; published?: string; author?: string }>;
  };
  return ({ html }) =>
    timed(async () => {
      const { content, title, published, author } = await Defuddle(parseHTML(html).document, 'https://exemple.test/');
      return { text: blockText(content), title, date: published, author };
    });
}

function trafilatura(python: string): Extraction[] {
  const script = fileURLToPath(new URL('./lib/extract_pages.py', import.meta.url));
  const { stdout, status, stderr } = spawnSync(python, [script], { input: pages.map(({ path }) => path).join('\n'), encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Extraction);
}

const words = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

function score(page: PageCase, text: string): Counts {
  const left = new Map<string, number>();
  const wanted = words(page.blocks.slice(1).join('\n'));
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  const found = words(text);
  let right = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    right++;
    left.set(word, count - 1);
  }
  return new Counts().add(right, found.length, wanted.length);
}

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/gu, ' ').trim();
const isDate = (page: PageCase, date: string | null | undefined): boolean => (page.publishedAt ?? '').slice(0, 10) === (date ?? '').slice(0, 10);
const isAuthor = (page: PageCase, author: string | null | undefined): boolean =>
  page.authors.length === 0
    ? plain(author) === ''
    : page.authors.every((name) => plain(author).includes(name)) && plain(author).length <= page.authors.join('; ').length + 4;

const folder = option('--modules');
const python = option('--python');
const tools: [string, (page: PageCase, i: number) => Extraction | Promise<Extraction>][] = [
  ['this', ours],
  ['Readability alone', readability],
];
if (folder !== undefined) tools.push(['defuddle', await defuddle(folder)]);
if (python !== undefined) {
  const results = trafilatura(python);
  tools.push(['trafilatura', (_, i) => results[i] ?? { text: '', seconds: 0 }]);
}

const rows: (string | number)[][] = [];
for (const [name, extract] of tools) {
  const scores: Counts[] = [];
  const facts = { title: 0, date: 0, author: 0 };
  let seconds = 0;
  // Ten rounds unmeasured: the first pages pay for loading and compiling.
  for (let round = 0; round < 10; round++) for (const [i, page] of pages.entries()) await extract(page, i);
  for (const [i, page] of pages.entries()) {
    const found = await extract(page, i);
    const counts = score(page, found.text);
    scores.push(counts);
    seconds += found.seconds;
    facts.title += Number(plain(found.title) === plain(page.title));
    facts.date += Number(isDate(page, found.date));
    facts.author += Number(isAuthor(page, found.author));
    if (!errors) continue;
    if (counts.f1 < 1) print(`${name}, ${page.name}: P ${counts.precision.toFixed(3)}, R ${counts.recall.toFixed(3)}`);
    if (name === 'this' && plain(found.title) !== plain(page.title)) print(`  title ${found.title}`);
    if (name === 'this' && !isDate(page, found.date)) print(`  date ${found.date}, wanted ${page.publishedAt}`);
    if (name === 'this' && !isAuthor(page, found.author)) print(`  author ${found.author}, wanted ${page.authors.join('; ')}`);
    if (name === 'this') for (const block of page.blocks.slice(1)) if (!plain(found.text).includes(plain(block))) print(`  - ${block.slice(0, 100)}`);
    if (name === 'this')
      for (const block of found.text.split('\n')) if (!plain(page.blocks.join('\n')).includes(plain(block))) print(`  + ${block.slice(0, 100)}`);
  }
  const mean = (of: (counts: Counts) => number): number => scores.reduce((sum, counts) => sum + of(counts), 0) / scores.length;
  const share = (right: number): string => `${right} of ${pages.length}`;
  rows.push([
    name,
    mean((c) => c.precision),
    mean((c) => c.recall),
    mean((c) => c.f1),
    share(facts.title),
    share(facts.date),
    share(facts.author),
    Math.round(pages.length / seconds),
  ]);
}
print(`## ${pages.length} pages\n`);
print(table(['tool', 'P', 'R', 'F1', 'title', 'date', 'authors', 'pages/s'], rows));
