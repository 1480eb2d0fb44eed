export { type DateExplanation, type DateRuleTrial, type ExplainDatesOptions, explainDates } from './explain.js';
export { createDatesStage, type DateMention } from './stage.js';
