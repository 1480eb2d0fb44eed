export { EntityIndex, type IndexedEntity } from './entity-index.js';
export { indexCsv, indexJsonl } from './write-index.js';
