/** Values of a record in the shapes of other tools, and readers that answer as those tools do. */
export {
  recognizeAges,
  recognizeCurrencies,
  recognizeDimensions,
  recognizeNumbers,
  recognizeOrdinals,
  recognizePercents,
  recognizeTemperatures,
  toGdeltAmounts,
} from '../amounts/converters/index.js';
export { recognizeDateTimes, toTimex3, toTimex3Value } from '../dates/converters/index.js';
export {
  findTimeExpressions,
  joinTimeExpressions,
  type TimeExpression,
  type TimeExpressionOptions,
  type WideExpression,
} from '../dates/expressions/index.js';
export { type Convertible, toDuckling, toRecognizers } from './convert.js';
export { valueMentions } from './value-mentions.js';
