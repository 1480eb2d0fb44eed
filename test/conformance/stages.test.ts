import { beforeAll, describe, expect, it } from 'vitest';
import { loadCases } from '../../bench/lib/cases.js';
import type { Document, LayerName } from '../../src/article/index.js';
import { DepecheError } from '../../src/errors/index.js';
import { openDocument } from '../../src/ingest/index.js';
import { attach, begin, type Progress } from '../../src/pipeline/attach.js';
import { openPipeline, type Pipeline } from '../../src/pipeline/index.js';
import type { Stage } from '../../src/stages/stage.js';
import { milliseconds } from '../helpers/growth.js';
import { TORTURE } from '../helpers/torture.js';

const STAGES = ['language', 'sentences', 'entities', 'amounts', 'dates', 'resolve', 'summarise'];
const texts = [...TORTURE, ...loadCases().flatMap(({ article }) => (article.text === undefined ? [] : [article.text]))];

/** Every object of a value, frozen or not, as text. */
const bytes = (value: unknown): string => JSON.stringify(value);

const bySources = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(bySources);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'by' && typeof inner === 'string' ? [inner] : bySources(inner)));
};

describe.each(STAGES)('the stage %s', (name) => {
  let pipeline: Pipeline;
  let stage: Stage;
  /** Documents as this stage is given them. */
  const before: Progress[] = [];

  beforeAll(async () => {
    pipeline = await openPipeline('french-news');
    const index = pipeline.stages.findIndex((candidate) => candidate.name === name);
    stage = pipeline.stages[index] as Stage;
    for (const text of texts) {
      try {
        let progress = begin(await openDocument({ text, publishedAt: '2025-04-14' }));
        for (const earlier of pipeline.stages.slice(0, index))
          progress = attach(progress, earlier, await earlier.run(progress.document as never, {}));
        before.push(progress);
      } catch (error) {
        if (!(error instanceof DepecheError && error.code === 'article/empty')) throw error;
      }
    }
    return () => pipeline.dispose();
  }, 120_000);

  it('is in the default pipeline and says what it needs and gives', () => {
    expect(stage).toBeDefined();
    expect(before.length).toBeGreaterThan(50);
    expect(stage.gives.length).toBeGreaterThan(0);
    for (const { id, version } of stage.engines) {
      expect(id).toMatch(/^[a-z]+\/[a-z0-9-]+$/u);
      expect(version).not.toBe('');
    }
  });

  it('gives its layers, and attach finds them in order', async () => {
    for (const progress of before) attach(progress, stage, await stage.run(progress.document as never, {}));
  }, 120_000);

  it('gives the same again, whatever it saw between', async () => {
    const first: string[] = [];
    for (const { document } of before) first.push(bytes(await stage.run(document as never, {})));
    for (const [i, { document }] of [...before.entries()].reverse()) expect(bytes(await stage.run(document as never, {}))).toBe(first[i]);
  }, 120_000);

  it('works with no more than the layers it needs', async () => {
    const { document } = before.at(-1) as Progress;
    const layers = Object.fromEntries(stage.needs.map((need) => [need, document.layers[need as LayerName]]));
    const lean = { ...document, layers } as unknown as Document;
    expect(bytes(await stage.run(lean as never, {}))).toBe(bytes(await stage.run(document as never, {})));
  });

  it('signs its annotations with an engine of its own or of an earlier stage', async () => {
    const engines = new Set(pipeline.engines.map(({ id }) => id));
    for (const { document } of before) {
      const { layers } = await stage.run(document as never, {});
      for (const by of bySources(layers))
        for (const engine of by.split('+'))
          expect([by, engines.has(engine.includes('/') ? (engine.split(':', 1)[0] ?? '') : `${name}/${engine}`)]).toEqual([by, true]);
    }
  });

  it('takes time in proportion to the text', async () => {
    // By rules: what a model takes is measured where the model is.
    await using rules = await openPipeline('rules');
    const index = rules.stages.findIndex((candidate) => candidate.name === name);
    const timed = rules.stages[index] as Stage;
    const paragraph = 'Le ministère de la Santé a versé 3,5 millions d’euros à Lyon lundi, a dit M. Jean Dupont (PS). L’OMS suit.\n\n';
    const prepared = async (n: number): Promise<Progress> => {
      let progress = begin(await openDocument({ text: paragraph.repeat(n) }));
      for (const earlier of rules.stages.slice(0, index)) progress = attach(progress, earlier, await earlier.run(progress.document as never, {}));
      return progress;
    };
    const time = async ({ document }: Progress, runs: number): Promise<number> => {
      const started = milliseconds();
      for (let i = 0; i < runs; i++) await timed.run(document as never, {});
      return milliseconds() - started;
    };
    const [part, whole] = [await prepared(300), await prepared(1200)];
    let [apart, together] = [await time(part, 4), await time(whole, 1)];
    for (let i = 0; i < 10 && together / Math.max(2, apart) >= 1.5; i++) {
      apart = Math.min(apart, await time(part, 4));
      together = Math.min(together, await time(whole, 1));
    }
    // 1 for linear work, 4 for quadratic.
    expect(together / Math.max(2, apart)).toBeLessThan(2);
  }, 120_000);
});
