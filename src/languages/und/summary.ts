import type { SummaryData } from '../summary-data.js';

export const summary: SummaryData = {
  stopWords: [],
  pronounOpenings: [],
  freeOpenings: [],
  demonstrativeOpenings: [],
  connectiveOpenings: [],
  openingPrepositions: [],
  subordinators: [],
  subjectPronouns: [],
  attributionVerbs: [],
  pronounAttributions: [],
  newsDays: [],
  firstPersons: [],
  quotes: ['«»', '“”'],
  pageOpenings: [],
};
