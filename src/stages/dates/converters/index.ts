export { toDuckling } from './duckling.js';
export { toRecognizers } from './recognizers.js';
export { toTimex3, toTimex3Value } from './timex3.js';
