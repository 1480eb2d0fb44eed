export { type DucklingEntity, type DucklingNumber, toDuckling } from './duckling.js';
export { toGdeltAmounts } from './gdelt.js';
export {
  type RecognizerResult,
  recognizeAges,
  recognizeCurrencies,
  recognizeDimensions,
  recognizeNumbers,
  recognizeOrdinals,
  recognizePercents,
  recognizeTemperatures,
  toRecognizers,
} from './recognizers.js';
