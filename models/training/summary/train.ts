/**
 * Fits the extractive summariser and writes its card.
 * usage: npx tsx models/training/summary/train.ts DATA [ARTICLES]     DATA holds orangesum.train.jsonl.gz; default: all articles, one minute or two
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseWords } from '../../../src/stages/summarise/analysis.js';
import { withAntecedents } from '../../../src/stages/summarise/antecedent.js';
import { FEATURES } from '../../../src/stages/summarise/features.js';
import { PAIR_FEATURES } from '../../../src/stages/summarise/pair-features.js';
import { SET_FEATURES } from '../../../src/stages/summarise/set-features.js';
import { WORD_FEATURES } from '../../../src/stages/summarise/word-features.js';
import { type Article, readArticle, readRows } from './data.js';
import { fitExpectation } from './expectation.js';
import { evaluate, fitRanker } from './ranker.js';
import { type Example, exampleOf } from './sets.js';

const SETTINGS = { epochs: 8, rate: 0.025, decay: 1e-4, seed: 7 };
const WORDS = 60;
/** Two articles of 13 are kept for development: nothing is fitted on them, and variants are chosen by them. */
const isDevelopment = (_: unknown, i: number): boolean => i % 13 === 5 || i % 13 === 11;
/**
 * Of every 20th article a second version begins with its abstract, as a paragraph that sums up: the corpus has none. Its reward is capped, since that
 * paragraph alone is a perfect summary.
 */
const beginsWithAbstract = (_: unknown, i: number): boolean => i % 20 === 3;
const REWARD_CAP = 1.6;
/** The two logistic models have few weights: so many articles are enough. */
const FOR_WORDS = 5000;

const [data = '.', most] = process.argv.slice(2);
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const rows = await readRows(join(data, 'orangesum.train.jsonl.gz'), 'train');
const kept = rows.filter((row, i) => !isDevelopment(row, i));
const step = Math.max(1, Math.floor(kept.length / Number(most ?? kept.length)));
const train = kept.filter((_, i) => i % step === 0).map(readArticle);
const development = rows.filter(isDevelopment).map(readArticle);
print(`${train.length} articles to fit, ${development.length} for development`);

const expectation = fitExpectation(train.filter((_, i) => i % Math.max(1, Math.floor(train.length / FOR_WORDS)) === 0));

function toExample({ text, abstract, words }: Article): Example {
  const analysis = analyseWords(text, words, expectation);
  const units = analysis.passages.map((_, i) => withAntecedents(analysis, i));
  const whole = (set: readonly number[]): boolean => set.every((i) => units[i]?.every((needed) => set.includes(needed)) === true);
  return exampleOf(analysis, text, abstract, WORDS, whole);
}
const summedUp = kept.filter(beginsWithAbstract).map((row) => toExample(readArticle({ ...row, body: `${row.abstract}\n${row.body}` })));
const capped = summedUp.map((example) => ({ ...example, rewards: example.rewards.map((reward) => Math.min(reward, REWARD_CAP)) }));
const weights = fitRanker([...train.map(toExample), ...capped], SETTINGS);

const examples = development.map(toExample);
const measures = [3, 1].map((sentences) => ({ sentences, ...evaluate(examples, weights, sentences) }));
for (const { sentences, rouge, words } of measures) {
  print(`at most ${sentences}: ROUGE-1/2/L ${rouge.map((x) => (100 * x).toFixed(2)).join(' / ')}, ${words.toFixed(1)} words`);
}

const cardPath = join(import.meta.dirname, '../../extractive-summary/card.json');
const named = (names: readonly string[], values: Float64Array): Record<string, number> =>
  Object.fromEntries(names.map((name, k) => [name, Math.round((values[k] ?? 0) * 1e3) / 1e3 || 0]));
const percent = (x: number): number => Math.round(1e4 * x) / 100;
const fitted = {
  training: { ...SETTINGS, words: WORDS, articles: train.length, withAbstract: capped.length, forWords: Math.min(FOR_WORDS, train.length) },
  measures: Object.fromEntries(
    measures.map(({ sentences, rouge: [r1 = 0, r2 = 0, rl = 0] }) => [
      sentences === 1 ? 'one sentence' : `up to ${WORDS} words`,
      { articles: examples.length, rouge1: percent(r1), rouge2: percent(r2), rougeL: percent(rl) },
    ]),
  ),
  weights: {
    words: named(WORD_FEATURES, expectation.words),
    pairs: named(PAIR_FEATURES, expectation.pairs),
    sentence: named(FEATURES, weights.subarray(0, FEATURES.length)),
    summary: named(SET_FEATURES, weights.subarray(FEATURES.length)),
  },
};
const card = JSON.parse(readFileSync(cardPath, 'utf8')) as object;
writeFileSync(cardPath, `${JSON.stringify({ ...card, ...fitted }, null, 2)}\n`);
