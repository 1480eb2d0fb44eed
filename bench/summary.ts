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
import { rouge } from './lib/rouge.js';
import { table } from './lib/scores.js';
import { readSpoken } from './summary/entities.js';
import { factsOf, points, TRUST_COLUMNS, textOf, trustCells, trustOf } from './summary/measures.js';
import { byRank, type Case, type Choice, lead, ours, sumyRanks } from './summary/systems.js';

const WORDS = 60;
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const data = process.argv[2] ?? '../shared/data';
const python = process.argv.includes('--sumy') ? process.argv[process.argv.indexOf('--sumy') + 1] : undefined;

const rows = await readRows(join(data, 'summaries/orangesum.valid.jsonl.gz'), 'valid');
const model = rankerModel();
const spoken = await readSpoken(rows.map(({ title, body, date }) => ({ title, text: body, publishedAt: date, language: 'fr' })));
const cases: Case[] = rows.map((row, k) => {
  const { document, sentences } = openRow(row);
  const language = { tag: 'fr', score: null, scoreKind: null, by: 'language/given', candidates: [] };
  const analysis = analyse(document.view, sentences, document.metadata.title, packFor('fr'), model);
  return {
    document: { ...document, layers: { language, sentences, entities: [] } },
    analysis,
    spoken: spoken[k] ?? { names: [], amounts: [] },
    abstract: row.abstract,
  };
});

const scores: string[][] = [];
const trusts: string[][] = [];

function add(name: string, choices: readonly Choice[]): void {
  const texts = cases.map((item, k) => textOf(item, choices[k] ?? []));
  const measured = cases.map(({ abstract }, k) => rouge(texts[k] ?? '', abstract));
  const facts = points(
    cases.map(({ abstract }, k) => factsOf(abstract, texts[k] ?? '')),
    1,
  );
  scores.push([name, ...(['r1', 'r2', 'rl'] as const).map((n) => points(measured.map((m) => m[n]))), facts]);
  trusts.push([name, ...trustCells(cases.map((item, k) => trustOf(item, choices[k] ?? [])))]);
}

const free = ours(cases, { words: WORDS });
const one = ours(cases, { sentences: 1 });
for (const words of [Number.POSITIVE_INFINITY, WORDS]) {
  for (const sentences of [1, 2, 3]) {
    const name = words === WORDS ? `LEAD-${sentences}, ≤ ${WORDS} words` : `LEAD-${sentences}`;
    add(
      name,
      cases.map((item) => lead(item, sentences, words)),
    );
  }
}
for (const [name, orders] of python === undefined ? [] : await sumyRanks(python, cases)) {
  add(
    `${name} (sumy), ≤ ${WORDS} words`,
    cases.map((item, k) => byRank(item, orders[k] ?? [], WORDS)),
  );
}
add('ours, one sentence', one.choices);
add(`ours, ≤ ${WORDS} words`, free.choices);

const milliseconds = ((1000 * free.seconds) / cases.length).toFixed(2);
print(`${cases.length} articles; ${milliseconds} ms of processor time an article for summary, key facts and keywords.\n`);
print(table(['system', 'ROUGE-1', 'ROUGE-2', 'ROUGE-L', 'names and numbers of the abstract, %'], scores));
print(table(['system', ...TRUST_COLUMNS.map((name, k) => (k === 0 ? name : `${name}, %`))], trusts));
