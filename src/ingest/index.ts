export { type DeadLetter, isDeadLetter } from './dead-letter.js';
export { NearDuplicates } from './duplicates/near-duplicates.js';
export { ingestEngines } from './engines.js';
export { openDocument } from './open-document.js';
export { ROW_FIELDS } from './readers/options.js';
export { readArticles } from './readers/read-articles.js';
