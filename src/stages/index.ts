/** The stages, for pipelines put together by hand. */
export { createAmountsStage } from './amounts/index.js';
export { createDatesStage } from './dates/index.js';
export { createDetectStage } from './detect/index.js';
export { createEntitiesStage } from './entities/index.js';
export { createResolveStage } from './resolve/index.js';
export { createSentencesStage } from './sentences/index.js';
export type { EngineInfo, Stage, StageContext, StageResult } from './stage.js';
export { createSummariseStage } from './summarise/index.js';
