/**
 * Words a second on one core, end to end and by stage, on the fixtures. Rounds are interleaved over the pipelines; medians are given.
 * usage: npx tsx bench/speed.ts [PIPELINE…]
 */
import type { Article } from '../src/article/index.js';
import { openDocument } from '../src/ingest/index.js';
import { attach, begin } from '../src/pipeline/attach.js';
import { openPipeline, type Pipeline } from '../src/pipeline/index.js';
import { loadCases } from './lib/cases.js';
import { table } from './lib/scores.js';

const ROUNDS = 7;
const print = (text: string): void => void process.stdout.write(`${text}\n`);
const names = process.argv.slice(2);
const articles = loadCases()
  .filter(({ html }) => !html)
  .map(({ article }) => article);
const words = articles.reduce((sum, { text }) => sum + (text ?? '').split(/\s+/u).length, 0);
const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Seconds for all articles: the whole run, and each step of it. */
async function round(pipeline: Pipeline, times: Map<string, number>): Promise<void> {
  const lap = async <T>(step: string, work: () => T | Promise<T>): Promise<T> => {
    const started = performance.now();
    const result = await work();
    times.set(step, (times.get(step) ?? 0) + (performance.now() - started) / 1000);
    return result;
  };
  for (const article of articles) {
    let progress = begin(await lap('open', () => openDocument(article as Article)));
    for (const stage of pipeline.stages) {
      const result = await lap(stage.name, () => stage.run(progress.document as never, {}));
      progress = attach(progress, stage, result);
    }
  }
  const started = performance.now();
  for (const article of articles) JSON.stringify(await pipeline.run(article));
  times.set('end to end, with the JSON of the record', (performance.now() - started) / 1000);
}

const pipelines = await Promise.all((names.length > 0 ? names : ['fast', 'french-news']).map((name) => openPipeline(name)));
const measured = pipelines.map(() => [] as Map<string, number>[]);
for (let i = 0; i <= ROUNDS; i++) {
  for (const [index, pipeline] of pipelines.entries()) {
    const times = new Map<string, number>();
    await round(pipeline, times);
    if (i > 0) measured[index]?.push(times);
  }
}
const steps = [...new Set(measured.flatMap((rounds) => rounds.flatMap((times) => [...times.keys()])))];
print(`${articles.length} articles, ${words.toLocaleString('en')} words, median of ${ROUNDS} rounds, one thread, Node ${process.versions.node}.\n`);
print(
  table(
    ['words a second', ...pipelines.map(({ name }) => name)],
    steps.map((step) => [
      step,
      ...measured.map((rounds) => {
        const seconds = median(rounds.map((times) => times.get(step) ?? 0));
        return seconds === 0 ? '–' : Math.round(words / seconds).toLocaleString('en');
      }),
    ]),
  ),
);
