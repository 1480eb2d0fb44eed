export { type DucklingEntity, toDuckling } from './duckling.js';
export { type RecognizersEntity, toRecognizers } from './recognizers.js';
export { toTimex3, toTimex3Value } from './timex3.js';
