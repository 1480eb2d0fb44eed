export { eldIdentifier } from './eld.js';
export { francIdentifier } from './franc.js';
export { identifyLanguage } from './identify.js';
export { createDetectStage, type DetectOptions } from './stage.js';
