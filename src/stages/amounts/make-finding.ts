import type { NumberValue } from '../../article/index.js';
import type { Token } from '../../text/index.js';
import { divide, exact, fromDecimal, shift, toDecimal } from '../numerals/index.js';
import { isAge } from './age.js';
import { moneyWordNear } from './bare-amounts.js';
import { readTrend } from './change.js';
import type { CurrencyReading } from './currency.js';
import type { CurrencyPrefix } from './currency-prefix.js';
import type { Finding } from './finding.js';
import type { HedgeReading } from './hedges.js';
import { isYear } from './number-part.js';
import { readPer } from './per.js';
import type { AmountScan } from './scan.js';
import type { Unit } from './units.js';

/** Least figure that a count or measure is marked for. */
const LEAST_COUNT = 2;
/** Least sum for which a doubtful noun is money in an article about its country. */
const LEAST_DOUBTFUL = 5;

type Base = Pick<Finding, 'start' | 'end' | 'next' | 'firstToken' | 'said'>;

/** Puts number, unit and hedges together; null where what stands around says that it is no amount after all. */
export function makeFinding(
  scan: AmountScan,
  unit: Unit,
  bounds: NumberValue,
  hedge: HedgeReading,
  steps: readonly string[],
  digits: boolean,
): Finding | null {
  const { tokens } = scan.view;
  const base: Base = {
    start: (tokens[hedge.first] as Token).start,
    end: (tokens[hedge.next - 1] as Token).end,
    next: hedge.next,
    firstToken: hedge.first,
    said: bounds.amount,
  };
  const { rule } = unit;
  const rules = [...steps, ...hedge.rules];
  const figure = Number(bounds.max ?? bounds.amount ?? bounds.min);
  switch (unit.kind) {
    case 'money':
      return money(scan, unit.currency, bounds, base, rules, rule);
    case 'bare':
      return { ...base, type: 'money', rule, rules, value: { ...bounds, currency: null, currencySource: null } };
    case 'years': {
      const age = unit.sure || scan.options.eager || isAge(scan, hedge.first, hedge.next, figure, { digits, hedged: hedge.rules.length > 0 });
      return age ? { ...base, type: 'quantity', rule, rules, value: { ...bounds, unit: 'year', dimension: 'age' } } : null;
    }
    case 'measure':
      if (figure < LEAST_COUNT && !(digits && unit.unit.dimension === 'temperature') && !scan.options.eager) return null;
      return { ...base, type: 'quantity', rule, rules, value: { ...bounds, unit: unit.unit.symbol, dimension: unit.unit.dimension } };
    case 'noun':
      if (figure < LEAST_COUNT || isYear(scan, hedge.first, unit.noun)) return null;
      return { ...base, type: 'quantity', rule, rules, value: { ...bounds, unit: unit.noun } };
    default: {
      const trend = readTrend(scan, hedge.first);
      return { ...base, type: 'percent', rule, rules, value: { ...bounds, unit: unit.kind, ...(trend === null ? {} : { trend }) } };
    }
  }
}

function money(
  scan: AmountScan,
  currency: CurrencyReading | CurrencyPrefix,
  bounds: NumberValue,
  base: Base,
  rules: readonly string[],
  rule: string,
): Finding | null {
  const minor = 'minor' in currency ? currency.minor : null;
  const scale = 'scale' in currency ? currency.scale : 0;
  if ('doubtful' in currency && currency.doubtful && !isMoney(scan, currency, bounds, base)) return null;
  const ref = minor ? scan.context.coinOf(currency.ref) : currency.ref;
  const resolved = scan.context.resolve(ref, base.firstToken, currency.country, currency.sign ?? null);
  const coins = minor ? mapBounds(bounds, (value) => toDecimal(divide(fromDecimal(value), exact(minor.per ?? 100)))) : bounds;
  const value = scale > 0 ? mapBounds(coins, (amount) => toDecimal(shift(fromDecimal(amount), scale))) : coins;
  const per = readPer(scan, base.next);
  return {
    ...base,
    type: 'money',
    rule: rule.replace('currency.', 'money.'),
    rules: [...rules, `currency:${resolved.source}`],
    value: {
      ...value,
      currency: resolved.code,
      currencySource: resolved.source,
      ...(resolved.candidates.length > 0 ? { currencyCandidates: resolved.candidates } : {}),
      ...(resolved.crypto ? { crypto: true } : {}),
      ...(per === null ? {} : { per }),
    },
  };
}

/** A noun that is a coin or something else (`livres`): the article must speak of its country or of money, and the sum be worth a mention. */
function isMoney(scan: AmountScan, currency: CurrencyReading, bounds: NumberValue, base: Base): boolean {
  if (currency.country !== null || scan.options.eager) return true;
  const figure = Number(bounds.amount ?? bounds.max ?? bounds.min);
  return figure >= LEAST_DOUBTFUL && (scan.context.supports(currency.ref) || moneyWordNear(scan, base));
}

const mapBounds = (bounds: NumberValue, map: (value: string) => string): NumberValue => ({
  ...bounds,
  amount: bounds.amount === null ? null : map(bounds.amount),
  min: bounds.min === null ? null : map(bounds.min),
  max: bounds.max === null ? null : map(bounds.max),
});
