export { unwrappedLines } from './lines.js';
export { splitSentences } from './split.js';
export { createSentencesStage } from './stage.js';
