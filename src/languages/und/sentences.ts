import type { SentenceData } from '../sentence-data.js';

export const sentences: SentenceData = {
  abbreviations: ['Dr.', 'St.', 'Mr.', 'Mrs.', 'vs.', 'etc.', 'Inc.', 'Ltd.', 'Co.', 'Corp.'],
  beforeNumbers: ['No.', 'no.', 'art.', 'p.', 'pp.', 'vol.'],
  ordinalDots: false,
};
