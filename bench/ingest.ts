/**
 * Zones and metadata on the scraped texts of the fixtures, false furniture on clean press texts, speed.
 * usage: npx tsx bench/ingest.ts DATA_FOLDER [--only NAME,NAME] [--errors]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { READ_ZONES, ZONE_KINDS } from '../src/article/index.js';
import { openDocument } from '../src/ingest/index.js';
import { loadCases } from './lib/cases.js';
import { byWhom } from './lib/line-zones.js';
import { Counts, table } from './lib/scores.js';

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const data = process.argv[2];
const errors = process.argv.includes('--errors');
if (data === undefined || data.startsWith('--')) throw new Error('usage: npx tsx bench/ingest.ts DATA_FOLDER [--errors]');

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1]?.split(',') : undefined;
const cases = loadCases().filter(({ html, name }) => !html && (only === undefined || only.includes(name)));
const kinds = new Map(ZONE_KINDS.map((kind) => [kind, new Counts()] as const));
const lines = new Counts();
const read = new Counts();
const fields = new Map(
  ['title', 'publishedAt', 'section', 'readingMinutes', 'photoCredit', 'authors'].map((field) => [field, new Counts()] as const),
);

for (const { name, text, gold } of cases) {
  const document = openDocument({ text });
  for (const line of gold.zones) {
    const found = document.zones.find((zone) => zone.start <= line.start && line.start < zone.end)?.kind ?? 'body';
    kinds.get(line.kind)?.add(Number(found === line.kind), 0, 1);
    kinds.get(found)?.add(0, 1, 0);
    lines.add(Number(found === line.kind), 1, 1);
    read.add(Number(READ_ZONES.has(found) === READ_ZONES.has(line.kind)), 1, 1);
    if (errors && found !== line.kind) print(`${name}: ${line.kind}, found ${found}: ${text.slice(line.start, Math.min(line.end, line.start + 90))}`);
  }
  for (const [field, counts] of fields) {
    const [wanted, found] = [gold.metadata, document.metadata].map((metadata) => {
      const value = (metadata as Readonly<Record<string, unknown>>)[field];
      return field === 'publishedAt' ? String(value ?? '').slice(0, 10) : Array.isArray(value) ? value.join('; ') : String(value ?? '');
    });
    counts.add(Number(wanted !== '' && wanted === found), Number(found !== ''), Number(wanted !== ''));
    if (errors && wanted !== found) print(`${name}: ${field} ${wanted}, found ${found}`);
  }
}
print(`## Lines of ${cases.length} scraped fixtures\n`);
print(
  table(
    ['zone', 'lines', 'P', 'R', 'F1'],
    [...kinds].map(([kind, counts]) => [kind, counts.wanted, counts.precision, counts.recall, counts.f1]),
  ),
);
print(
  `Right zone: ${lines.right} of ${lines.wanted} lines (${((100 * lines.right) / lines.wanted).toFixed(1)} %). Rightly read or left out: ${((100 * read.right) / read.wanted).toFixed(1)} %.\n`,
);
print('## Boilerplate and related lines, by who says so\n');
print(
  table(
    ['who', 'lines', 'P', 'R', 'F1'],
    byWhom(cases).map(([who, counts]) => [who, counts.wanted, counts.precision, counts.recall, counts.f1]),
  ),
);

print('## Metadata of the same texts (dates by the day)\n');
print(
  table(
    ['field', 'there', 'P', 'R'],
    [...fields].map(([field, counts]) => [field, counts.wanted, counts.precision, counts.recall]),
  ),
);

print('## Clean press texts: what is wrongly left out\n');
const corpora: [string, (row: Record<string, string | null>) => string][] = readdirSync(join(data, 'press'))
  .filter((file) => file.endsWith('.jsonl'))
  .sort()
  .map((file) => [join('press', file), (row) => row.text ?? '']);
corpora.push(['summaries/orangesum.valid.jsonl.gz', (row) => [row.title, row.abstract, row.body].filter(Boolean).join('\n\n')]);
const rows = corpora.map(([file, textOf]) => {
  const raw = readFileSync(join(data, file));
  const texts = (file.endsWith('.gz') ? gunzipSync(raw) : raw)
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => textOf(JSON.parse(line) as Record<string, string | null>));
  const started = performance.now();
  const documents = texts.map((text) => openDocument({ text }));
  const seconds = (performance.now() - started) / 1000;
  const all = documents.reduce((sum, { text }) => sum + text.length, 0);
  const left = (kind: string): number =>
    documents.reduce(
      (sum, { zones }) => sum + zones.filter((zone) => zone.kind === kind).reduce((total, { start, end }) => total + end - start, 0),
      0,
    );
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/u).length, 0);
  return [file, texts.length, all, left('boilerplate') + left('related'), left('byline'), Math.round(words / seconds)];
});
print(table(['texts', 'number', 'characters', 'as boilerplate or related', 'as byline', 'words/s'], rows));
