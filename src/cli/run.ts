import { fileSink, lazyFileSink, localCrew, runBatch, type Sink, streamSink, threadCrew } from '../batch/index.js';
import { DepecheError, EXIT } from '../errors/index.js';
import { ROW_FIELDS, readArticles } from '../ingest/index.js';
import { type PipelineDefinition, readDefinition } from '../pipeline/index.js';
import { createProgress } from './progress.js';
import { RunTable } from './table.js';

interface RunCommandOptions {
  readonly output: string;
  readonly pipeline: string;
  readonly map?: Record<string, string>;
  readonly format: string;
  readonly copies: 'keep' | 'mark' | 'skip';
  readonly words?: number;
  readonly sentences?: number;
  readonly ratio?: number;
  readonly workers?: number;
  readonly maxBytes?: number;
  readonly dead?: string;
  readonly quiet?: boolean;
}

const FIELDS: readonly string[] = ROW_FIELDS;

function deadSink(options: RunCommandOptions): Sink {
  if (options.dead !== undefined) return lazyFileSink(options.dead);
  if (options.output !== '-') return lazyFileSink(`${options.output}.dead.jsonl`);
  return streamSink(process.stderr);
}

function check(options: RunCommandOptions): void {
  const unknown = Object.keys(options.map ?? {}).find((field) => !FIELDS.includes(field));
  if (unknown !== undefined) throw new DepecheError('usage/option', { where: '--map', expected: FIELDS.join(', '), got: `"${unknown}"` });
}

/** The definition with the limits of the summary that the caller asks for in place of its own. */
function withLimits(definition: PipelineDefinition, { words, sentences, ratio }: RunCommandOptions): PipelineDefinition {
  if ((words ?? sentences ?? ratio) === undefined) return definition;
  const limits = { words, sentences, ratio };
  return { ...definition, stages: definition.stages.map((stage) => (stage.use === 'summarise' ? { ...stage, ...limits } : stage)) };
}

/** `depeche run`: sets the exit code to 1 when an article failed. */
export async function run(inputs: readonly string[], options: RunCommandOptions): Promise<void> {
  check(options);
  const definition = withLimits(readDefinition(options.pipeline), options);
  const map = { ...definition.ingest?.map, ...options.map };
  const maxBytes = options.maxBytes ?? definition.ingest?.maxBytes;
  const toStdout = options.output === '-';
  const quiet = options.quiet === true;
  const abort = new AbortController();
  process.once('SIGINT', () => abort.abort());
  process.once('SIGTERM', () => abort.abort());

  await using crew = options.workers === undefined ? await localCrew(definition) : await threadCrew(definition, options.workers);
  const records = toStdout ? streamSink(process.stdout) : await fileSink(options.output);
  const dead = deadSink(options);
  const progress = createProgress(!quiet && !toStdout);
  const table = new RunTable();
  const started = performance.now();
  const articles = readArticles(inputs, {
    map,
    stdinFormat: options.format,
    copies: options.copies,
    ...(maxBytes === undefined ? {} : { maxBytes }),
  });
  const tally = await runBatch(articles, {
    crew,
    records,
    dead,
    signal: abort.signal,
    onOutcome: (outcome) => {
      table.add(outcome);
      progress.step();
    },
  });
  progress.stop();
  await records.close();
  await dead.close();

  if (tally.records + tally.dead === 0 && !abort.signal.aborted) throw new DepecheError('usage/no-input', { where: inputs.join(' ') });
  if (!quiet && !toStdout) {
    const seconds = (performance.now() - started) / 1000;
    process.stdout.write(table.render({ tally, seconds, records: options.output, dead: tally.dead > 0 ? dead.path : null }));
  }
  if (abort.signal.aborted) process.stderr.write('depeche: stopped; what was read is written.\n');
  if (tally.dead > 0) process.exitCode = EXIT.someArticlesFailed;
}
