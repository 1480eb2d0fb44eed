import type { Article, DepecheRecord, LayerName } from '../article/index.js';
import { DepecheError, toDepecheError } from '../errors/index.js';
import { ingestEngines, openDocument } from '../ingest/index.js';
import type { EngineInfo, Stage } from '../stages/stage.js';
import { assembleRecord, runsOf } from './assemble.js';
import { attach, begin } from './attach.js';
import type { PipelineDefinition } from './definition.js';
import { fingerprint } from './fingerprint.js';
import { type Outcome, outcomeOf } from './outcomes.js';
import { checkPlan } from './plan.js';
import { type RunAllOptions, runOrdered } from './run-ordered.js';

/** Layers that stand in a record. */
type RecordLayer = Extract<LayerName, keyof DepecheRecord>;
/** A record in which the layers of the pipeline are present. */
export type RecordOf<L extends LayerName> = DepecheRecord & { [K in Extract<L, RecordLayer>]-?: NonNullable<DepecheRecord[K]> };

export interface RunOptions {
  /** Stops the article between two stages; `run` then throws `article/aborted`. */
  readonly signal?: AbortSignal;
}

/**
 * Stages in order, from article to record. Immutable: `use` returns a pipeline that has one layer more, and a stage whose needs are not given
 * before it does not compile. Safe to share: articles run side by side do not see each other.
 */
export class Pipeline<L extends LayerName = never> implements AsyncDisposable {
  readonly name: string;
  readonly stages: readonly Stage[];
  readonly definition: PipelineDefinition | null;
  readonly fingerprint: string;
  readonly #runs: DepecheRecord['runs'];

  constructor(name: string, stages: readonly Stage[] = [], definition: PipelineDefinition | null = null) {
    checkPlan(stages, name);
    this.name = name;
    this.stages = stages;
    this.definition = definition;
    this.fingerprint = fingerprint(definition, stages);
    this.#runs = runsOf([...ingestEngines(), ...this.engines]);
  }

  get engines(): readonly EngineInfo[] {
    return this.stages.flatMap((stage) => stage.engines);
  }

  /** The same pipeline with one stage more. */
  use<N extends LayerName, G extends LayerName>(stage: [N] extends [L] ? Stage<N, G> : never): Pipeline<L | G> {
    return new Pipeline<L | G>(this.name, [...this.stages, stage as unknown as Stage], null);
  }

  /** One article to its record. Throws a DepecheError: `article/…` for a bad article, `stage/contract` for a defect of a stage. */
  async run(article: Article, { signal }: RunOptions = {}): Promise<RecordOf<L>> {
    let progress = begin(await openDocument(article));
    const context = signal === undefined ? {} : { signal };
    for (const stage of this.stages) {
      if (signal?.aborted) throw new DepecheError('article/aborted', { where: `before the stage ${stage.name}` });
      try {
        const result = stage.run(progress.document as never, context);
        progress = attach(progress, stage, result instanceof Promise ? await result : result);
      } catch (error) {
        throw toDepecheError(error, 'article/failed', { where: `stage ${stage.name}` });
      }
    }
    return assembleRecord(progress, { name: this.name, fingerprint: this.fingerprint }, this.#runs) as RecordOf<L>;
  }

  /**
   * Many articles: one outcome each, in the order given, at most `concurrency` under way (default 2). An article that fails is an outcome and stops nothing.
   * An abort lets what is under way end as `article/aborted` outcomes, and then the iteration ends.
   */
  runAll(articles: Iterable<Article> | AsyncIterable<Article>, options: RunAllOptions = {}): AsyncGenerator<Outcome<RecordOf<L>>, void, void> {
    const run = (article: Article): Promise<RecordOf<L>> => this.run(article, options.signal === undefined ? {} : { signal: options.signal });
    return runOrdered(articles, (article) => outcomeOf(article, run), options);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.dispose();
  }

  /** Releases model sessions and threads; the pipeline must not be used after it. */
  async dispose(): Promise<void> {
    await Promise.all(this.stages.map((stage) => stage.dispose?.()));
  }
}
