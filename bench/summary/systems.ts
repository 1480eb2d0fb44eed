import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Document } from '../../src/article/index.js';
import type { Analysis } from '../../src/stages/summarise/analysis.js';
import type { SummariseOptions } from '../../src/stages/summarise/index.js';
import { createSummariseStage } from '../../src/stages/summarise/index.js';
import type { Spoken } from './entities.js';

export type Ready = Document<'language' | 'sentences' | 'entities'>;

/** An article that is ready for the summary, and what the measures ask of it. */
export interface Case {
  readonly document: Ready;
  readonly analysis: Analysis;
  readonly spoken: Spoken;
  readonly abstract: string;
}

/** A way to choose sentences: their places among the passages of the analysis, ascending. */
export type Choice = readonly number[];

/** The first sentences, as long as they fit. */
export function lead({ analysis: { passages } }: Case, sentences: number, words: number): Choice {
  const chosen: number[] = [];
  let used = 0;
  for (let i = 0; i < Math.min(sentences, passages.length); i++) {
    used += passages[i]?.words.length ?? 0;
    if (used > words) break;
    chosen.push(i);
  }
  return chosen;
}

/** The best ranked sentences that fit, one after the other. */
export function byRank({ analysis: { passages } }: Case, order: readonly number[], words: number): Choice {
  const chosen: number[] = [];
  let used = 0;
  for (const i of order) {
    const size = passages[i]?.words.length ?? 0;
    if (used + size > words) continue;
    used += size;
    chosen.push(i);
  }
  return chosen.sort((a, b) => a - b);
}

const PASSES = 5;

/**
 * What the stage chooses, and the seconds of processor time it takes for all, the median of five passes: other work on the machine does not count, though it
 * takes caches away.
 */
export function ours(cases: readonly Case[], options: SummariseOptions): { choices: Choice[]; seconds: number } {
  const stage = createSummariseStage(options);
  for (const { document } of cases.slice(0, 200)) stage.run(document, {});
  const passes = Array.from({ length: PASSES }, () => {
    const started = process.cpuUsage();
    const results = cases.map(({ document }) => stage.run(document, {}));
    const { user, system } = process.cpuUsage(started);
    return { results, seconds: (user + system) / 1e6 };
  });
  const { results } = passes[0] as (typeof passes)[number];
  const seconds = passes.map((pass) => pass.seconds).sort((a, b) => a - b)[PASSES >> 1] as number;
  const choices = results.map((result, k) => {
    if (result instanceof Promise) throw new TypeError('the stage is expected to answer at once');
    const places = new Map(cases[k]?.analysis.passages.map(({ start }, i) => [start, i]));
    return result.layers.summary.sentences.map(({ start }) => places.get(start) ?? -1);
  });
  return { choices, seconds };
}

/** The orders that sumy gives, by name: asks `python` for all articles at once. */
export async function sumyRanks(python: string, cases: readonly Case[]): Promise<Map<string, number[][]>> {
  const child = spawn(python, [join(import.meta.dirname, '../peers/sumy_rank.py')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ranks = new Map<string, number[][]>();
  const read = (async () => {
    for await (const line of createInterface({ input: child.stdout })) {
      for (const [name, order] of Object.entries(JSON.parse(line) as Record<string, number[]>)) ranks.set(name, [...(ranks.get(name) ?? []), order]);
    }
  })();
  for (const { document, analysis } of cases) {
    child.stdin.write(`${JSON.stringify(analysis.passages.map(({ start, end }) => document.text.slice(start, end)))}\n`);
  }
  child.stdin.end();
  await read;
  return ranks;
}
