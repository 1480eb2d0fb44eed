export type { PipelineDefinition, PipelineSource } from './definition.js';
export { definitionSchema, parseDefinition } from './definition.js';
export { type ExplainedPipeline, type ExplainedStage, explainPipeline } from './explain.js';
export { type EmbeddedPipelineName, embeddedPipelines, openPipeline, readDefinition } from './open-pipeline.js';
export { type Outcome, outcomeOf } from './outcomes.js';

export { Pipeline, type RecordOf, type RunOptions } from './pipeline.js';
export { type RunAllOptions, runOrdered } from './run-ordered.js';
