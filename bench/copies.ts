/**
 * Planted copies among press articles: how many are found by how they differ, false ones, articles a second.
 * usage: npx tsx bench/copies.ts DATA_FOLDER
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { NearDuplicates } from '../src/ingest/index.js';
import { table } from './lib/scores.js';

const data = process.argv[2];
if (data === undefined) throw new Error('usage: npx tsx bench/copies.ts DATA_FOLDER');
const texts = gunzipSync(readFileSync(join(data, 'summaries/orangesum.valid.jsonl.gz')))
  .toString('utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { body: string }).body);

const words = (text: string, change: (word: string, i: number) => string): string => text.split(' ').map(change).join(' ');
const paragraphs = (text: string, keep: (i: number, all: number) => boolean): string => {
  const all = text.split('\n');
  return all.filter((_, i) => keep(i, all.length)).join('\n');
};
const edits: [string, (text: string) => string][] = [
  ['nothing', (text) => text],
  ['case and line ends', (text) => text.toUpperCase().replaceAll('\n', ' \r\n ')],
  ['one word in 100', (text) => words(text, (word, i) => (i % 100 === 50 ? 'autrement' : word))],
  ['one word in 30', (text) => words(text, (word, i) => (i % 30 === 15 ? 'autrement' : word))],
  ['last paragraph cut', (text) => paragraphs(text, (i, all) => all < 3 || i < all - 1)],
  ['last third cut', (text) => paragraphs(text, (i, all) => all < 3 || i < (all * 2) / 3)],
  [
    'a paragraph of 25 words more',
    (text) =>
      `${text}\n${'Selon une source proche du dossier, la décision ne devrait pas tomber avant la fin du mois, le temps que chacun en pèse les conséquences, dit-on.'}`,
  ],
  ['one word in 15', (text) => words(text, (word, i) => (i % 15 === 7 ? 'autrement' : word))],
  ['one word in 8', (text) => words(text, (word, i) => (i % 8 === 4 ? 'autrement' : word))],
];

const plain = new NearDuplicates();
const started = performance.now();
const natural = texts.filter((text, i) => plain.check(`${i}`, text) !== undefined).length;
const perSecond = Math.round(texts.length / ((performance.now() - started) / 1000));
const rows = edits.map(([name, edit]) => {
  const index = new NearDuplicates();
  index.restore(plain.remembered());
  let found = 0;
  let wrong = 0;
  texts.forEach((text, i) => {
    const of = index.check(`copy of ${i}`, edit(text))?.id;
    if (of === `${i}`) found++;
    else if (of !== undefined) wrong++;
  });
  return [name, texts.length, `${((100 * found) / texts.length).toFixed(1)} %`, wrong];
});
process.stdout.write(`${texts.length} articles, ${natural} of them copies of another already, ${perSecond.toLocaleString('en')} articles/s.\n\n`);
process.stdout.write(table(['difference of the planted copy', 'planted', 'found', 'said to copy another'], rows));
