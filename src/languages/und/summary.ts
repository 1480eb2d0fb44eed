import type { SummaryData } from '../summary-data.js';

export const summary: SummaryData = {
  stopWords: [],
  pronounOpenings: [],
  impersonalOpenings: [],
  demonstrativeOpenings: [],
  connectiveOpenings: [],
  attributionVerbs: [],
  pronounAttributions: [],
  newsDays: [],
  firstPersons: [],
  pageOpenings: [],
};
