import type { EngineInfo } from '../stages/stage.js';
import type { Pipeline } from './pipeline.js';

export interface ExplainedStage {
  readonly name: string;
  readonly needs: readonly string[];
  readonly gives: readonly string[];
  readonly engines: readonly EngineInfo[];
}

export interface ExplainedPipeline {
  readonly name: string;
  readonly description: string | null;
  readonly fingerprint: string;
  readonly languages: readonly string[];
  readonly stages: readonly ExplainedStage[];
  /** Tables and files of the user's rules, with their SHA-256. */
  readonly read: readonly { readonly file: string; readonly sha256: string }[];
}

/** The plan of a pipeline as data: its stages in order, what each needs and gives, its engines and models. */
export function explainPipeline(pipeline: Pipeline): ExplainedPipeline {
  return {
    name: pipeline.name,
    description: pipeline.definition?.description ?? null,
    fingerprint: pipeline.fingerprint,
    languages: pipeline.definition?.languages ?? [],
    stages: pipeline.stages.map(({ name, needs, gives, engines }) => ({ name, needs, gives, engines })),
    read: pipeline.definition?.rules?.read ?? [],
  };
}
