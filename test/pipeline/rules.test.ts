import { afterAll, describe, expect, it } from 'vitest';
import { openPipeline, type Pipeline } from '../../src/pipeline/index.js';

const definition = (rules: object): object => ({
  name: 'mine',
  rules,
  stages: [
    { use: 'language', engines: ['eld'] },
    { use: 'sentences' },
    { use: 'entities', engines: ['gazetteer', 'cues'] },
    { use: 'amounts' },
    { use: 'dates' },
    { use: 'resolve' },
  ],
});

describe('rules in a pipeline', () => {
  const opened: Pipeline[] = [];
  afterAll(() => Promise.all(opened.map((pipeline) => pipeline.dispose())));

  const run = async (rules: object, text: string): Promise<readonly { name: string; type: string }[]> => {
    const pipeline = await openPipeline(definition(rules) as never);
    opened.push(pipeline);
    return (await pipeline.run({ text, language: 'fr' })).entities ?? [];
  };

  it('reach the stages that use them', async () => {
    const rules = { entities: [{ names: ['Zork'], type: 'product' }], deny: ['Paris'], merge: [['Brelan Conseil', 'Plouf']] };
    const found = await run(rules, 'Le Zork sort à Paris. La société Brelan Conseil paie. La société Plouf aussi, à Lyon.');
    expect(found.map(({ name, type }) => [name, type])).toEqual([
      ['Zork', 'product'],
      ['Brelan Conseil', 'organization'],
      ['Lyon', 'location'],
    ]);
  });

  it('are refused when they contradict each other, and named when misspelt', async () => {
    await expect(run({ entities: [{ names: ['Zork'], type: 'product' }], deny: ['Zork'] }, 'x')).rejects.toThrow(/both an entity and denied/u);
    await expect(run({ denny: ['Zork'] }, 'x')).rejects.toThrow(/deny/u);
  });
});
