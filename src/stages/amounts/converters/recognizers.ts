import type { ValueMention } from '../../../article/index.js';
import { packFor } from '../../../languages/index.js';
import { TextView } from '../../../text/index.js';
import { findNumbers, findOrdinals } from '../../numerals/index.js';
import { findAmounts } from '../find-amounts.js';
import type { Finding } from '../finding.js';
import { amountLexicon } from '../lexicon.js';

/** A result as Microsoft Recognizers-Text gives it: `end` is the last code unit **inside** the match. */
export interface RecognizerResult {
  /** In small letters. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly typeName: string;
  readonly resolution: Readonly<Record<string, string>>;
}

/** A money, percent or quantity mention of a record in that shape. Bounds are `start` and `end` of the resolution, as its range models have them. */
export function toRecognizers(mention: ValueMention<'money' | 'percent' | 'quantity'>): RecognizerResult {
  const { start, end, text, value, type } = mention;
  const sign = type === 'percent' ? '%' : '';
  const resolution: Record<string, string> = {};
  if (value.amount !== null) resolution.value = `${value.amount}${sign}`;
  if (value.amount === null && value.min !== null) resolution.start = `${value.min}${sign}`;
  if (value.amount === null && value.max !== null) resolution.end = `${value.max}${sign}`;
  if (mention.type === 'money' && mention.value.currency !== null) resolution.isoCurrency = mention.value.currency;
  if (mention.type === 'quantity' && mention.value.unit !== null) resolution.unit = mention.value.unit;
  const typeName =
    mention.type === 'money' ? 'currency' : mention.type === 'percent' ? 'percentage' : mention.value.dimension === 'age' ? 'age' : 'dimension';
  return { text: text.toLowerCase(), start, end: end - 1, typeName, resolution };
}

/** What its number model gives for a text: every number, without the words around it. */
export function recognizeNumbers(text: string, language: string): RecognizerResult[] {
  const view = new TextView(text);
  return findNumbers(view, packFor(language).numerals).map(({ start, end, value }) => result(text, start, end, 'number', { value }));
}

/** What its ordinal model gives, ranks that name no place in a row (`last`, `next`) aside. */
export function recognizeOrdinals(text: string, language: string): RecognizerResult[] {
  const view = new TextView(text);
  return findOrdinals(view, packFor(language).numerals).map(({ start, end, value }) =>
    result(text, start, end, 'ordinal', { value, offset: value, relativeTo: 'start' }),
  );
}

/** What its age model gives, with the words that say so behind them (`45 years old`). */
export function recognizeAges(text: string, language: string): RecognizerResult[] {
  const view = new TextView(text);
  const { ages } = amountLexicon(packFor(language));
  return plain(text, language, 'quantity').flatMap((finding) => {
    if (finding.type !== 'quantity' || finding.value.dimension !== 'age') return [];
    const after = ages.after.match(view, finding.next);
    const end = after === null ? finding.end : (view.tokens[after.next - 1]?.end ?? finding.end);
    return [result(text, finding.start, end, 'age', finding.value.amount === null ? {} : { value: finding.value.amount })];
  });
}

/** What its temperature model gives. */
export const recognizeTemperatures = (text: string, language: string): RecognizerResult[] =>
  measures(text, language, 'temperature', (dimension) => dimension === 'temperature');

/** What its dimension model gives: lengths, areas, volumes, masses, speeds, data. */
export const recognizeDimensions = (text: string, language: string): RecognizerResult[] =>
  measures(text, language, 'dimension', (dimension) => dimension !== undefined && dimension !== 'age' && dimension !== 'temperature');

function measures(text: string, language: string, typeName: string, wants: (dimension: string | undefined) => boolean): RecognizerResult[] {
  return plain(text, language, 'quantity').flatMap((finding) => {
    const { amount, unit, dimension } = (finding as Extract<Finding, { type: 'quantity' }>).value;
    if (!wants(dimension)) return [];
    const resolution = { ...(amount === null ? {} : { value: amount }), ...(unit === null ? {} : { unit }) };
    return [result(text, finding.start, finding.end, typeName, resolution)];
  });
}

/** What its percent model gives. */
export function recognizePercents(text: string, language: string): RecognizerResult[] {
  return plain(text, language, 'percent').map(({ start, end, said }) =>
    result(text, start, end, 'percentage', said === null ? {} : { value: `${said}%` }),
  );
}

/** What its currency model gives: coins keep the figure that is written (`50 cents` is 50). */
export function recognizeCurrencies(text: string, language: string): RecognizerResult[] {
  const amounts = plain(text, language, 'money').map((finding) => {
    const coin = finding.rule === 'money.minor';
    const figure = coin ? finding.said : finding.value.amount;
    const code = finding.type === 'money' && !coin ? finding.value.currency : null;
    const resolution = { ...(figure === null ? {} : { value: figure }), ...(code === null ? {} : { isoCurrency: code }) };
    return result(text, finding.start, finding.end, 'currency', resolution);
  });
  return [...amounts, ...nounsAlone(text, language, amounts)].sort((a, b) => a.start - b.start);
}

/** Nouns of currencies without a number, which that model gives without a value. */
function nounsAlone(text: string, language: string, amounts: readonly RecognizerResult[]): RecognizerResult[] {
  const view = new TextView(text);
  const { currencies } = amountLexicon(packFor(language));
  const found: RecognizerResult[] = [];
  let covered = 0;
  for (let at = 0; at < view.tokens.length; at++) {
    const token = view.tokens[at];
    const match = token?.kind === 'word' ? currencies.match(view, at) : null;
    const last = match ? view.tokens[match.next - 1] : undefined;
    if (!token || !match || !last || match.value.doubtful) continue;
    while ((amounts[covered]?.end ?? text.length) < token.start) covered++;
    if ((amounts[covered]?.start ?? text.length) >= last.end) found.push(result(text, token.start, last.end, 'currency', {}));
    at = match.next - 1;
  }
  return found;
}

/** Amounts without hedges, with every noun of a coin read as one, as those models do. */
function plain(text: string, language: string, type: Finding['type']): Finding[] {
  const options = { hedges: false, bareAmounts: false, eager: true };
  return findAmounts(new TextView(text), [{ start: 0, end: text.length }], packFor(language), options).filter((finding) => finding.type === type);
}

const result = (text: string, start: number, end: number, typeName: string, resolution: Record<string, string>): RecognizerResult => ({
  text: text.slice(start, end).toLowerCase(),
  start,
  end: end - 1,
  typeName,
  resolution,
});
