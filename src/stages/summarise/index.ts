export type { SummariseOptions } from './options.js';
export { createSummariseStage } from './stage.js';
