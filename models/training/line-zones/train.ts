/**
 * Fits the line model and writes its card: on pages generated from press articles and templates, families of templates held out in turn.
 * usage: npx tsx models/training/line-zones/train.ts DATA_FOLDER
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LINE_CLASSES, scoreLine } from '../../../src/ingest/zones/line-model.js';
import { examplesOf, featureNames } from './examples.js';
import { type Example, fitLines } from './fit.js';
import { foldOf, makePage, type Page, readMaterial } from './generate.js';
import { measurePages } from './measure.js';
import { randomOf } from './random.js';
import { FAMILIES, type Family, LANGUAGES } from './templates.js';

const SETTINGS = { epochs: 6, rate: 0.1, decay: 1e-5, seed: 11, least: 0.03 };
const FOLDS = 3;
/** French has twenty times the articles of the others: its articles are seen once, theirs so many times with other furniture. */
const ROUNDS = 6;
/** Of the lines of articles that no rule claims, at most one in so many may be taken for furniture. */
const ONE_IN = 5_000;

const data = process.argv[2];
if (data === undefined) throw new Error('usage: npx tsx models/training/line-zones/train.ts DATA_FOLDER');
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const material = readMaterial(data);
/** Every fourth article is kept for development. */
const isDevelopment = (i: number): boolean => i % 4 === 1;

function pagesFor(families: readonly Family[], development: boolean, seed: number): Page[] {
  const random = randomOf(seed);
  return material.articles.flatMap((article, i) => {
    if (isDevelopment(i) !== development) return [];
    const rounds = article.language === 'fr' ? 1 : ROUNDS;
    return Array.from({ length: rounds }, () => makePage(material, article, families, random));
  });
}

const examplesFor = (families: readonly Family[], development: boolean, seed: number): Example[] =>
  pagesFor(families, development, seed).flatMap(examplesOf).filter(({ asked }) => asked);

/** How sure the model must be so that the development articles keep their lines. */
function marginFor(weights: Map<string, number[]>, examples: readonly Example[]): number {
  const read = examples.filter(({ label }) => label < 0).map(({ features }) => scoreLine(weights, features).score);
  read.sort((a, b) => b - a);
  return Math.max(0, read[Math.floor(read.length / ONE_IN)] ?? 0) + 1;
}

const folds = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const { seen, held } = foldOf(fold);
  const examples = examplesFor(seen, false, 100 + fold);
  const weights = fitLines(examples, featureNames(examples, seen), SETTINGS);
  const margin = marginFor(weights, examplesFor(seen, true, 200 + fold));
  const found = measurePages(pagesFor(held, true, 300 + fold), { name: '', version: '', sha256: '', weights, margin });
  print(`fold ${fold}: ${examples.length} lines, ${weights.size} features, margin ${margin}; held out: ${JSON.stringify(found)}`);
  folds.push(found);
}

const examples = examplesFor(FAMILIES, false, 7);
const weights = fitLines(examples, featureNames(examples, FAMILIES), SETTINGS);
const margin = marginFor(weights, examplesFor(FAMILIES, true, 8));
print(`all: ${examples.length} lines, ${weights.size} features, margin ${margin}`);
const card = {
  name: 'line-zones',
  version: '1.0.0',
  task: 'zones',
  languages: LANGUAGES,
  license: 'Apache-2.0',
  description: 'Coefficients, in thousandths, of a multinomial logistic model of lines: boilerplate and related against all others.',
  data: [
    { name: 'NTREX-128 and OrangeSum articles (press train sets)', languages: LANGUAGES, use: 'lines of articles; no text of them is here but single frequent words', license: 'CC BY-SA 4.0 as found' },
    { name: 'templates.ts', languages: LANGUAGES, use: 'furniture of pages, written for this project', license: 'Apache-2.0' },
  ],
  limits: [`The furniture is generated, ${FAMILIES.length} families of templates in each language: no lines of real pages.`, 'Asked about lines of 3 to 24 words that no rule claims.'],
  training: { ...SETTINGS, rounds: ROUNDS, oneIn: ONE_IN, lines: examples.length },
  measures: { 'boilerplate and related lines, families held out': folds },
  classes: LINE_CLASSES,
  margin,
  weights: Object.fromEntries([...weights].sort(([a], [b]) => (a < b ? -1 : 1))),
};
const path = join(import.meta.dirname, '../../line-zones/card.json');
writeFileSync(path, `${JSON.stringify(card, null, 1).replace(/\[\n\s+(-?\d+),\n\s+(-?\d+)\n\s+\]/gu, '[$1, $2]')}\n`);
print(`written: ${path}`);
