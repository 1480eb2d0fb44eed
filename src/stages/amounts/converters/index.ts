export { type DucklingEntity, type DucklingNumber, toDuckling } from './duckling.js';
export { toGdeltAmounts } from './gdelt.js';
export { type RecognizerResult, recognizeCurrencies, recognizeNumbers, recognizePercents, toRecognizers } from './recognizers.js';
