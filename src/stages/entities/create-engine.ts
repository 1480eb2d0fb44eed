import { createCompromiseEngine } from './compromise.js';
import { createCuesEngine } from './cues/engine.js';
import type { EntityEngine } from './engine.js';
import { createGazetteerEngine } from './gazetteer/engine.js';

const MAKERS = { gazetteer: createGazetteerEngine, cues: createCuesEngine, compromise: createCompromiseEngine } as const;

/** The rule engines, by the name that a pipeline definition has for them. */
export type EngineName = keyof typeof MAKERS;

export const createEngine = (name: EngineName): EntityEngine => MAKERS[name]();
