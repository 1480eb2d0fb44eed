export { type DeadLetter, isDeadLetter } from './dead-letter.js';
export { type ArticleDefaults, openDocument } from './open-document.js';
export { type ReadOptions, ROW_FIELDS, type RowField } from './readers/options.js';
export { readArticles } from './readers/read-articles.js';
export { sha256 } from './sha256.js';
