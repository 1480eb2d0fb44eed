/**
 * Summaries against the abstracts of OrangeSum valid: ROUGE F1 with 95 % bootstrap intervals, beside the first sentences and sumy's TextRank and
 * LexRank at the same number of words.
 * usage: npx tsx bench/summary.ts DATA [--sumy PYTHON]     DATA holds summaries/orangesum.valid.jsonl.gz; PYTHON has sumy and numpy
 */
import { join } from 'node:path';
import { openRow, readRows } from '../models/training/summary/data.js';
import { packFor } from '../src/languages/index.js';
import { analyse } from '../src/stages/summarise/analysis.js';
import { rankerModel } from '../src/stages/summarise/card.js';
import { table } from './lib/scores.js';
import { halfInterval, mean, measure } from './summary/measures.js';
import { byRank, type Case, type Choice, lead, ours, sumyRanks } from './summary/systems.js';

const WORDS = 60;
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const data = process.argv[2] ?? '../shared/data';
const python = process.argv.includes('--sumy') ? process.argv[process.argv.indexOf('--sumy') + 1] : undefined;

const rows = await readRows(join(data, 'summaries/orangesum.valid.jsonl.gz'), 'valid');
const model = rankerModel();
const cases: Case[] = rows.map((row) => {
  const { document, sentences } = openRow(row);
  const language = { tag: 'fr', score: null, scoreKind: null, by: 'language/given', candidates: [] };
  const analysis = analyse(document.view, sentences, document.metadata.title, packFor('fr'), model);
  return { document: { ...document, layers: { language, sentences, entities: [] } }, analysis, abstract: row.abstract };
});

const cell = (values: readonly number[]): string => `${(100 * mean(values)).toFixed(2)} ± ${(100 * halfInterval(values)).toFixed(2)}`;

function row(name: string, choices: readonly Choice[]): string[] {
  const measured = cases.map((item, k) => measure(item, choices[k] ?? []));
  const facts = measured.flatMap((m) => (m.facts === null ? [] : [m.facts]));
  return [
    name,
    cell(measured.map(({ r1 }) => r1)),
    cell(measured.map(({ r2 }) => r2)),
    cell(measured.map(({ rl }) => rl)),
    mean(measured.map(({ words }) => words)).toFixed(1),
    `${(100 * mean(facts)).toFixed(1)} %`,
    mean(measured.map(({ redundancy }) => redundancy)).toFixed(3),
    `${(100 * mean(measured.map(({ dangles }) => Number(dangles)))).toFixed(1)} %`,
  ];
}

const free = ours(cases, { words: WORDS });
const one = ours(cases, { sentences: 1 });
const lines = [
  ...[1, 2, 3].map((sentences) =>
    row(
      `LEAD-${sentences}`,
      cases.map((item) => lead(item, sentences, Number.POSITIVE_INFINITY)),
    ),
  ),
  ...[2, 3].map((sentences) =>
    row(
      `LEAD-${sentences}, ≤ ${WORDS} words`,
      cases.map((item) => lead(item, sentences, WORDS)),
    ),
  ),
];
for (const [name, orders] of python === undefined ? [] : await sumyRanks(python, cases)) {
  lines.push(
    row(
      `${name} (sumy), ≤ ${WORDS} words`,
      cases.map((item, k) => byRank(item, orders[k] ?? [], WORDS)),
    ),
  );
}
lines.push(row('ours, one sentence', one.choices), row(`ours, ≤ ${WORDS} words`, free.choices));

print(
  `${cases.length} articles; ${((1000 * free.seconds) / cases.length).toFixed(2)} ms of processor time an article for summary, key facts and keywords.\n`,
);
print(table(['system', 'ROUGE-1', 'ROUGE-2', 'ROUGE-L', 'words', 'names and numbers of the abstract', 'redundancy', 'dangles'], lines));
