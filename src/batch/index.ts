export type { DeadLetterLine, Digest } from './job.js';
export { type BatchOptions, type BatchTally, runBatch } from './run-batch.js';
export { fileSink, lazyFileSink, type Sink, streamSink } from './sink.js';
export { type Crew, localCrew, threadCrew } from './workers.js';
