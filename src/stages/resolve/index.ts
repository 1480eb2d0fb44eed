export { createResolveStage } from './stage.js';
