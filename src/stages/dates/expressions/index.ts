export type { DateTimeValue, OffsetValue, RepeatValue, TimeExpression, TimeRangeValue, WideExpression } from './expression.js';
export { findTimeExpressions, joinTimeExpressions, type TimeExpressionOptions } from './find.js';
