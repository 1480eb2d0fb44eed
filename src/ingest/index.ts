export type { DeadLetter } from './dead-letter.js';
export { type ArticleDefaults, openDocument } from './open-document.js';
