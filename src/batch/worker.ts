import { workerData } from 'node:worker_threads';
import type { Article } from '../article/index.js';
import { openPipeline, type PipelineDefinition } from '../pipeline/index.js';
import { type JobResult, runJob } from './job.js';

// Piscina puts its own data beside what the pool was given.
const definition = (Array.isArray(workerData) ? workerData[1] : workerData) as PipelineDefinition;
const pipeline = openPipeline(definition);

export default async function work(article: Article): Promise<JobResult> {
  return runJob(await pipeline, article);
}
