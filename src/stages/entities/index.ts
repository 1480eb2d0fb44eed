export { createEngine, type EngineName } from './create-engine.js';
export { createCuesEngine } from './cues/engine.js';
export type { EntityEngine } from './engine.js';
export { createGazetteerEngine } from './gazetteer/engine.js';
export { mergeMentions, RANK } from './merge.js';
export type { Reading } from './reading.js';
export { parseUserRules } from './rules/user-rules.js';
export type { UserRules, UserRulesSource } from './rules/user-rules-schema.js';
export { createEntitiesStage, type EntitiesOptions } from './stage.js';
