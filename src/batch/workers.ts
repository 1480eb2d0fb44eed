import { Piscina } from 'piscina';
import type { Article } from '../article/index.js';
import { toDepecheError } from '../errors/index.js';
import { openPipeline, type PipelineDefinition } from '../pipeline/index.js';
import { type JobResult, runJob } from './job.js';

/** Runs articles somewhere: in this thread, or in worker threads with a pipeline each. */
export interface Crew extends AsyncDisposable {
  /** How many articles it can work on at once. */
  readonly size: number;
  run(article: Article): Promise<JobResult>;
}

/** One pipeline in this thread. */
export async function localCrew(definition: PipelineDefinition, signal?: AbortSignal): Promise<Crew> {
  const pipeline = await openPipeline(definition);
  return { size: 1, run: (article) => runJob(pipeline, article, signal), [Symbol.asyncDispose]: () => pipeline.dispose() };
}

/**
 * `size` worker threads, each with a pipeline of its own. A definition that does not open here fails here, before the first article; a thread
 * that dies takes one article with it, which becomes a dead letter.
 */
export async function threadCrew(definition: PipelineDefinition, size: number): Promise<Crew> {
  await (await openPipeline(definition)).dispose();
  const pool = new Piscina<Article, JobResult>({
    filename: new URL('./worker.js', import.meta.url).href,
    workerData: definition,
    minThreads: size,
    maxThreads: size,
    idleTimeout: Number.POSITIVE_INFINITY,
  });
  return {
    size,
    async run(article) {
      try {
        return await pool.run(article);
      } catch (error) {
        const failure = toDepecheError(error, 'article/failed', { where: 'worker thread' });
        return { ok: false, dead: { id: article.id ?? null, source: article.source ?? null, error: failure.toJSON() } };
      }
    },
    [Symbol.asyncDispose]: () => pool.destroy(),
  };
}
