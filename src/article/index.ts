export type * from './annotation.js';
export type { Article, DuplicateOf, Source } from './article.js';
export type { Document, DocumentBase, Metadata } from './document.js';
export { type DepecheRecord, recordSchema, SCHEMA_VERSION } from './record.js';
export * from './types.js';
export type * from './values.js';
