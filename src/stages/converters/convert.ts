import type { ValueMention } from '../../article/index.js';
import * as amounts from '../amounts/converters/index.js';
import * as dates from '../dates/converters/index.js';
import type { TimeExpression } from '../dates/expressions/index.js';

type AmountMention = ValueMention<'money' | 'percent' | 'quantity'>;

/** A value of a record, or an expression of time that is made of several. */
export type Convertible = ValueMention | TimeExpression;

const isAmount = (one: Convertible): one is AmountMention => one.type === 'money' || one.type === 'percent' || one.type === 'quantity';

/**
 * As Duckling's HTTP server answers, with half-open offsets and floats for numbers; null for what Duckling cannot say. A clock time without its day
 * needs the `day` it falls on (RFC 3339 date, default 1970-01-01).
 */
export function toDuckling(one: Convertible, day?: string): amounts.DucklingEntity | dates.DucklingTime | null {
  return isAmount(one) ? amounts.toDuckling(one) : dates.toDuckling(one, day);
}

/** As Microsoft Recognizers-Text answers, with the offset of the last character; null for what it cannot say. */
export function toRecognizers(one: Convertible): amounts.RecognizerResult | dates.RecognizersEntity | null {
  return isAmount(one) ? amounts.toRecognizers(one) : dates.toRecognizers(one);
}
