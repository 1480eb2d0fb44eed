import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/index.js';
import { type Crew, runBatch, type Sink } from '../../src/batch/index.js';
import type { JobResult } from '../../src/batch/job.js';
import { DepecheError } from '../../src/errors/index.js';
import type { DeadLetter } from '../../src/ingest/index.js';

const memorySink = (): Sink & { lines: string[] } => {
  const lines: string[] = [];
  return { path: null, lines, write: async (line) => void lines.push(line), close: async () => undefined };
};

const digest = (article: Article) => ({
  id: article.id ?? '',
  path: null,
  language: 'fr',
  title: null,
  counts: {},
  main: [],
  characters: article.text?.length ?? 0,
});

const crew: Crew = {
  size: 3,
  async run(article): Promise<JobResult> {
    await new Promise((resolve) => setTimeout(resolve, article.id === '1' ? 10 : 0));
    if (article.text === 'bad')
      return { ok: false, dead: { id: article.id ?? null, source: null, error: new DepecheError('article/empty').toJSON() } };
    return { ok: true, line: `${article.id}\n`, digest: digest(article) };
  },
  [Symbol.asyncDispose]: async () => undefined,
};

async function* inputs(): AsyncGenerator<Article | DeadLetter> {
  yield { id: '1', text: 'abc' };
  yield { source: { path: 'x.txt', url: null }, error: new DepecheError('article/not-found', { where: 'x.txt' }) };
  yield { id: '2', text: 'bad' };
  yield { id: '3', text: 'defg' };
}

describe('runBatch', () => {
  it('writes one outcome for each input, in order, and counts them', async () => {
    const records = memorySink();
    const dead = memorySink();
    const seen: string[] = [];
    const tally = await runBatch(inputs(), {
      crew,
      records,
      dead,
      onOutcome: (outcome) => seen.push('digest' in outcome ? outcome.digest.id : outcome.dead.error.code),
    });
    expect(records.lines).toEqual(['1\n', '3\n']);
    expect(dead.lines.map((line) => JSON.parse(line).error.code)).toEqual(['article/not-found', 'article/empty']);
    expect(seen).toEqual(['1', 'article/not-found', 'article/empty', '3']);
    expect(tally).toEqual({ records: 2, dead: 2, characters: 7 });
  });

  it('stops with the error of a sink that cannot write', async () => {
    const full: Sink = { path: 'out', write: () => Promise.reject(new DepecheError('environment/output')), close: async () => undefined };
    await expect(runBatch(inputs(), { crew, records: full, dead: memorySink() })).rejects.toMatchObject({ code: 'environment/output' });
  });
});
