import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DepecheRecord, recordSchema } from '../../src/article/index.js';
import { type Crew, runBatch, type Sink } from '../../src/batch/index.js';
import { runJob } from '../../src/batch/job.js';
import { readArticles } from '../../src/ingest/index.js';
import { openPipeline, type Pipeline } from '../../src/pipeline/index.js';

let folder = '';
let pipeline: Pipeline;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depeche-copies-'));
  pipeline = await openPipeline({ name: 'copies', stages: [{ use: 'language' }, { use: 'sentences' }] });
  const stories = {
    brumeval:
      'Le port de Brumeval a signé lundi un marché de deux millions d’euros avec la société Oriflan, qui surveillera le bassin nord pendant six ans.',
    kerlouan:
      'Neuf heures durant, les marins de Kerlouan ont bloqué la gare maritime : cent trente camions attendaient encore jeudi soir sur la route.',
    valbreuse:
      'La maire de Valbreuse veut refaire les quais de la vieille ville avant la fin du mandat, et l’opposition demande un nouveau vote en juin.',
  };
  const order = ['brumeval', 'kerlouan', 'brumeval', 'valbreuse', 'brumeval', 'kerlouan'] as const;
  const rows = order.map((name, i) => ({ id: `a${i}`, text: stories[name] }));
  rows.push({ id: 'near', text: `${rows[0]?.text} Le maire de Brumeval s’en félicite.` });
  await writeFile(join(folder, 'dump.jsonl'), rows.map((row) => JSON.stringify(row)).join('\n'));
});
afterAll(async () => {
  await pipeline.dispose();
  await rm(folder, { recursive: true });
});

/** A crew whose articles finish in another order than they began. */
const crewOf = (size: number): Crew => {
  let turn = 0;
  return {
    size,
    run: async (article) => {
      const result = await runJob(pipeline, article);
      await new Promise((resolve) => setTimeout(resolve, size === 1 ? 0 : (turn++ * 7) % 20));
      return result;
    },
    [Symbol.asyncDispose]: async () => undefined,
  };
};

async function run(size: number, copies: 'mark' | 'skip'): Promise<{ records: string[]; dead: string[] }> {
  const written = { records: [] as string[], dead: [] as string[] };
  const sink = (lines: string[]): Sink => ({ path: null, write: async (line) => void lines.push(line), close: async () => undefined });
  await runBatch(readArticles([join(folder, 'dump.jsonl')], { copies }), {
    crew: crewOf(size),
    records: sink(written.records),
    dead: sink(written.dead),
  });
  return written;
}

describe('copies in records', () => {
  it('name the first of their kind in the source', async () => {
    const records = (await run(1, 'mark')).records.map((line) => JSON.parse(line) as DepecheRecord);
    for (const record of records) recordSchema.parse(record);
    expect(records.map(({ source }) => source.duplicateOf?.id)).toEqual([undefined, undefined, 'a0', undefined, 'a0', 'a1', 'a0']);
    expect(records.map(({ source }) => source.duplicateOf?.kind)).toEqual([undefined, undefined, 'exact', undefined, 'exact', 'exact', 'near']);
    expect(records.at(-1)?.source.duplicateOf?.similarity).toBeLessThan(1);
  });

  it.each(['mark', 'skip'] as const)('are the same bytes whatever works on them: %s', async (copies) => {
    const alone = await run(1, copies);
    expect(alone.records.length).toBe(copies === 'mark' ? 7 : 3);
    for (const size of [2, 5]) expect(await run(size, copies)).toEqual(alone);
  });
});
