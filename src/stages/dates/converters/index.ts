export { type DucklingEntity as DucklingTime, toDuckling } from './duckling.js';
export { type RecognizersEntity, recognizeDateTimes, toRecognizers } from './recognizers.js';
export { toTimex3, toTimex3Value } from './timex3.js';
