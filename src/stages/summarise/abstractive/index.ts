export { type AbstractiveOptions, createAbstractiveStage } from './stage.js';
