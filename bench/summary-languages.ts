/**
 * Summaries of the fixtures by language, for which there are no abstracts: what they hold of the article's names and amounts, how much they repeat,
 * how many dangle; beside the first sentences at the same number of words.
 * usage: npx tsx bench/summary-languages.ts
 */
import { packFor } from '../src/languages/index.js';
import { analyse } from '../src/stages/summarise/analysis.js';
import { rankerModel } from '../src/stages/summarise/card.js';
import { loadCases } from './lib/cases.js';
import { table } from './lib/scores.js';
import { readSpoken } from './summary/entities.js';
import { TRUST_COLUMNS, type Trust, trustCells, trustOf } from './summary/measures.js';
import { openArticle } from './summary/open-article.js';
import { type Case, lead, ours } from './summary/systems.js';

const WORDS = 60;
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const fixtures = loadCases();
const spoken = await readSpoken(fixtures.map(({ article }) => article));
const cases = fixtures.map(({ article, gold }, k): Case & { readonly language: string } => {
  const document = openArticle(article, gold.language);
  const { sentences } = document.layers;
  const analysis = analyse(document.view, sentences, document.metadata.title, packFor(gold.language), rankerModel());
  return { document, analysis, spoken: spoken[k] ?? { names: [], amounts: [] }, abstract: '', language: gold.language };
});
const { choices } = ours(cases, { words: WORDS });
const lines: string[][] = [];
for (const language of [...new Set(cases.map((item) => item.language))]) {
  const of = (choice: (item: Case, k: number) => readonly number[]): Trust[] =>
    cases.flatMap((item, k) => (item.language === language ? [trustOf(item, choice(item, k))] : []));
  const count = cases.filter((item) => item.language === language).length;
  lines.push([language, `${count}`, 'ours', ...trustCells(of((_, k) => choices[k] ?? []))]);
  lines.push([language, `${count}`, 'LEAD-3', ...trustCells(of((item) => lead(item, 3, WORDS)))]);
}
print(`≤ ${WORDS} words each.\n`);
print(table(['language', 'articles', 'system', ...TRUST_COLUMNS.map((name, k) => (k === 0 ? name : `${name}, %`))], lines));
