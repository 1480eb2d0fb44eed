export { explainDates } from './explain.js';
export { createDatesStage, type DateMention } from './stage.js';
