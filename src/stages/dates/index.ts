export { createDatesStage, type DateMention } from './stage.js';
