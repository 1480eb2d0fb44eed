/**
 * Reading large dumps made on the fly: megabytes a second, and the resident set, which must stay flat.
 * usage: npx tsx bench/dumps.ts [MEGABYTES=1024]
 */

import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { isDeadLetter } from '../src/ingest/index.js';
import type { Entry } from '../src/ingest/readers/entry.js';
import { readEntry } from '../src/ingest/readers/formats.js';
import { readContext } from '../src/ingest/readers/options.js';
import { loadCases } from './lib/cases.js';
import { loadPages } from './lib/pages.js';
import { table } from './lib/scores.js';

const target = Number(process.argv[2] ?? 1024) * 1e6;
const texts = loadCases().map(({ text }) => text);
const pages = loadPages().map(({ html }) => html);
const pick = <T>(all: readonly T[], i: number): T => all[i % all.length] as T;

/** Chunks of 64 KiB or more, until the size is reached. */
async function* chunks(piece: (i: number) => string, head = '', tail = ''): AsyncGenerator<Uint8Array> {
  let written = 0;
  let pending = head;
  for (let i = 0; written < target; i++) {
    pending += piece(i);
    if (pending.length < 65_536) continue;
    const chunk = Buffer.from(pending);
    written += chunk.length;
    pending = '';
    yield chunk;
  }
  yield Buffer.from(pending + tail);
}

const row = (i: number): string => JSON.stringify({ id: `a${i}`, title: `Titre ${i}`, text: `${pick(texts, i)} ${i}`, date: '2025-04-14' });
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
function record(i: number): string {
  const body = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${pick(pages, i)}<!-- ${i} -->`);
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://exemple.test/${i}\r\nContent-Type: application/http\r\nContent-Length: ${body.length}\r\n\r\n${body}\r\n\r\n`;
}
const item = (i: number): string =>
  `<item><guid>${i}</guid><title>Titre ${i}</title><description><![CDATA[${pick(texts, i)}]]></description></item>\n`;

const dumps: [string, () => AsyncIterable<Uint8Array>][] = [
  ['dump.jsonl', () => chunks((i) => `${row(i)}\n`)],
  ['dump.jsonl.gz', () => Readable.from(chunks((i) => `${row(i)}\n`)).pipe(createGzip({ level: 1 }))],
  ['dump.json', () => chunks((i) => `${i === 0 ? '' : ',\n'}${row(i)}`, '[', ']')],
  ['dump.csv', () => chunks((i) => `${i},${quoted(pick(texts, i))}\n`, 'id,text\n')],
  ['dump.warc', () => chunks(record)],
  ['dump.rss', () => chunks(item, '<rss version="2.0"><channel>', '</channel></rss>')],
];

const rows: (string | number)[][] = [];
for (const [path, open] of dumps) {
  const entry: Entry = { path, depth: 0, open };
  const samples: number[] = [];
  let articles = 0;
  let dead = 0;
  const started = performance.now();
  for await (const outcome of readEntry(entry, readContext({}))) {
    if (isDeadLetter(outcome)) dead++;
    else articles++;
    if ((articles + dead) % 500 === 0) samples.push(process.memoryUsage().rss / 1e6);
  }
  const seconds = (performance.now() - started) / 1000;
  const largest = (from: number, to: number): number =>
    Math.round(Math.max(...samples.slice(Math.floor(samples.length * from), Math.ceil(samples.length * to))));
  rows.push([path, articles, dead, Math.round(target / 1e6 / seconds), largest(0, 0.5), largest(0.5, 1)]);
}
process.stdout.write(table(['dump', 'articles', 'dead letters', 'MB/s', 'largest RSS, first half (MB)', 'second half'], rows));
