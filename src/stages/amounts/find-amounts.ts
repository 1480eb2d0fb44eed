import type { NumberValue } from '../../article/index.js';
import type { LanguagePack } from '../../languages/index.js';
import type { Span, TextView, Token } from '../../text/index.js';
import { add, addressEnd, divide, exact, fromDecimal, shift, toDecimal } from '../numerals/index.js';
import { isAge } from './age.js';
import { settleBareAmounts } from './bare-amounts.js';
import { figureBounds, rangeBounds } from './bounds.js';
import { readCoins } from './coins.js';
import { afterLinker } from './counted.js';
import { type CurrencyPrefix, type CurrencyReading, readCurrencyPrefix } from './currency.js';
import { CurrencyContext } from './currency-context.js';
import type { Finding } from './finding.js';
import { type HedgeReading, readHedges } from './hedges.js';
import { amountLexicon } from './lexicon.js';
import { isStuck, type NumberPart, readPart } from './number-part.js';
import { type RangeEnd, rangeValues, readRangeEnd } from './range.js';
import { type AmountOptions, type AmountScan, folded, tokenAt, written } from './scan.js';
import { readUnit, type Unit } from './units.js';

/** Finds the amounts of some zones of a text, in reading order, disjoint. Linear in the length of the text. */
export function findAmounts(view: TextView, zones: readonly Span[], pack: LanguagePack, options: AmountOptions = {}): Finding[] {
  const lexicon = amountLexicon(pack);
  const context = new CurrencyContext(view, lexicon, zones);
  const findings: Finding[] = [];
  const { tokens } = view;
  let at = 0;
  for (const zone of zones) {
    while (at < tokens.length && (tokens[at] as Token).start < zone.start) at++;
    const low = at;
    while (at < tokens.length && (tokens[at] as Token).start < zone.end) at++;
    findZone({ view, lexicon, context, options, low, high: at }, findings);
  }
  return settleBareAmounts({ view, lexicon, context, options, low: 0, high: tokens.length }, findings);
}

function findZone(scan: AmountScan, findings: Finding[]): void {
  for (let at = scan.low; at < scan.high; ) {
    const found = readAmount(scan, at);
    if (!found) at++;
    else if ('skipTo' in found) at = Math.max(at + 1, found.skipTo);
    else {
      const last = findings.at(-1);
      if (!last || last.end <= found.start) findings.push(found);
      at = Math.max(at + 1, found.next);
    }
  }
}

type Outcome = Finding | { readonly skipTo: number };

/** Reads the amount whose number or currency sign is at token `at`. */
function readAmount(scan: AmountScan, at: number): Outcome | null {
  const token = tokenAt(scan, at);
  if (!token || token.kind === 'newline') return null;
  const address = addressEnd(scan.view, at);
  if (address > at) return { skipTo: address };
  const share = scan.options.eager ? readShare(scan, at) : null;
  if (share) return share;
  const prefix = token.kind === 'number' ? null : readCurrencyPrefix(scan, at);
  if (token.kind === 'punct' && !prefix && !mayStart(scan, token)) return null;
  let part = readPart(scan, prefix?.next ?? at, true);
  if (!part || 'skipTo' in part) return part;
  if (isStuck(scan, at)) return { skipTo: at + 1 };
  const first = prefix ? at : part.firstToken;
  if (part.shortScale && !prefix && readUnit(scan, part)?.kind !== 'money') {
    const plain = readPart(scan, at, false);
    if (plain && !('skipTo' in plain)) part = plain;
  }
  if (scan.options.eager && !prefix && !isMoneyOrShare(readUnit(scan, part))) {
    const wide = readPart(scan, at, true, true);
    if (wide && !('skipTo' in wide)) part = wide;
  }
  const unit: Unit | null = prefix ? { kind: 'money', currency: prefix, next: part.next, rule: prefix.rule } : readUnit(scan, part);
  const single = part.value === null || part.bare || scan.options.hedges === false;
  const end = single ? null : readRangeEnd(scan, first, unit?.next ?? part.next, true);
  const range = end ? readRange(scan, first, part, unit, end) : null;
  if (range) return range;
  if (!unit) return { skipTo: part.next };
  const coins = unit.kind === 'money' && part.value !== null ? readCoins(scan, unit.currency, unit.next) : null;
  const whole = coins && part.value !== null ? { ...part, value: toDecimal(add(fromDecimal(part.value), coins.value)) } : part;
  const end2 = coins?.next ?? unit.next;
  const hedge = readHedges(scan, first, end2);
  const rules = coins ? [part.rule, unit.rule, 'money.coins'] : [part.rule, unit.rule];
  return make(scan, unit, figureBounds(whole, hedge), hedge, rules, part.digits || part.approximate) ?? { skipTo: part.next };
}

const isMoneyOrShare = (unit: Unit | null): boolean => unit?.kind === 'money' || unit?.kind === 'percent';

/** `percents of twenty`: the noun first, in a wide reading only. */
function readShare(scan: AmountScan, at: number): Outcome | null {
  const noun = scan.lexicon.percentNouns.match(scan.view, at, scan.low, scan.high);
  const place = noun ? afterLinker(scan, noun.next) : 0;
  if (!noun || place === noun.next) return null;
  const part = readPart(scan, place, false);
  if (!part || 'skipTo' in part || part.value === null || readUnit(scan, part)?.kind === 'percent') return null;
  const hedge = { modifier: null, approximate: false, first: at, next: part.next, rules: [] };
  return make(
    scan,
    { kind: 'percent', next: part.next, rule: 'percent.noun' },
    figureBounds(part, hedge),
    hedge,
    [part.rule, 'percent.noun'],
    part.digits,
  );
}

const mayStart = (scan: AmountScan, token: Token): boolean => {
  const char = scan.view.text.charAt(token.start);
  return '-+–−.,½⅓⅔¼¾⅛'.includes(char);
};

function readRange(scan: AmountScan, first: number, low: NumberPart, givenUnit: Unit | null, end: RangeEnd): Outcome | null {
  const prefixed: Unit | null = end.prefix ? { kind: 'money', currency: end.prefix, next: end.part.next, rule: end.prefix.rule } : null;
  const highUnit = prefixed ?? readUnit(scan, end.part);
  const lowUnit = givenUnit?.kind === 'bare' ? null : givenUnit;
  if (end.opening < 0 && lowUnit === null && isYear(scan, first)) return null;
  const unit = highUnit ?? (lowUnit?.kind === 'money' && lowUnit.next === low.next ? { ...lowUnit, next: end.part.next } : null);
  if (!unit || (lowUnit && !sameUnit(lowUnit, unit))) return null;
  if ((low.article || low.fraction) && end.tie === 'to' && !lowUnit) return null;
  const values = rangeValues(low, end.part, lowUnit !== null && lowUnit.next > low.next);
  if (!values || (end.opening < 0 && !values.rising)) return null;
  const start = end.opening >= 0 ? end.opening : first;
  const hedge = readHedges(scan, start, unit.next);
  return make(scan, unit, rangeBounds(values.min, values.max, hedge), hedge, [low.rule, end.part.rule, `range.${end.tie}`, unit.rule], low.digits);
}

/** A number of four digits without grouping, from 1900 to 2099, after a word that goes with years or before a name (`2012 Olympics`). */
function isYear(scan: AmountScan, first: number, noun = ''): boolean {
  const token = tokenAt(scan, first);
  const before = tokenAt(scan, first - 1);
  if (token?.kind !== 'number' || token.end - token.start !== 4) return false;
  const year = Number(written(scan, token));
  if (year < 1900 || year >= 2100) return false;
  const name = !scan.lexicon.data.nouns.capitalised && noun.charAt(0) !== noun.charAt(0).toLowerCase();
  return name || (before?.kind === 'word' && scan.lexicon.nouns.notAfter.has(folded(scan, before)));
}

function sameUnit(a: Unit, b: Unit): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'money' && b.kind === 'money') return a.currency.ref === b.currency.ref;
  if (a.kind === 'noun' && b.kind === 'noun') return a.noun === b.noun;
  return a.kind !== 'measure' || b.kind !== 'measure' || a.unit.symbol === b.unit.symbol;
}

function make(scan: AmountScan, unit: Unit, bounds: NumberValue, hedge: HedgeReading, rules: readonly string[], digits: boolean): Outcome | null {
  const { tokens } = scan.view;
  const start = (tokens[hedge.first] as Token).start;
  const end = (tokens[hedge.next - 1] as Token).end;
  const base = { start, end, next: hedge.next, firstToken: hedge.first, said: bounds.amount };
  const chain = [...rules, ...hedge.rules];
  const figure = bounds.max ?? bounds.amount ?? bounds.min;
  switch (unit.kind) {
    case 'money':
      return money(scan, unit.currency, bounds, base, chain, unit.rule);
    case 'measure':
      if (Number(figure) < 2) return null;
      return {
        ...base,
        type: 'quantity',
        rule: unit.rule,
        rules: chain,
        value: { ...bounds, unit: unit.unit.symbol, dimension: unit.unit.dimension },
      };
    case 'years': {
      const age = figure !== null && (unit.sure || isAge(scan, hedge.first, hedge.next, Number(figure), { digits, hedged: hedge.rules.length > 0 }));
      return age ? { ...base, type: 'quantity', rule: unit.rule, rules: chain, value: { ...bounds, unit: 'year', dimension: 'age' } } : null;
    }
    case 'noun':
      if (figure === null || Number(figure) < 2 || isYear(scan, hedge.first, unit.noun)) return null;
      return { ...base, type: 'quantity', rule: unit.rule, rules: chain, value: { ...bounds, unit: unit.noun } };
    case 'bare':
      return { ...base, type: 'money', rule: unit.rule, rules: chain, value: { ...bounds, currency: null, currencySource: null } };
    default:
      return { ...base, type: 'percent', rule: unit.rule, rules: chain, value: { ...bounds, unit: unit.kind } };
  }
}

function money(
  scan: AmountScan,
  currency: CurrencyReading | CurrencyPrefix,
  bounds: NumberValue,
  base: { start: number; end: number; next: number; firstToken: number; said: string | null },
  rules: readonly string[],
  rule: string,
): Outcome | null {
  const minor = 'minor' in currency ? currency.minor : null;
  const scale = 'scale' in currency ? currency.scale : 0;
  if ('doubtful' in currency && currency.doubtful && !isMoney(scan, currency, bounds)) return null;
  const resolved = scan.context.resolve(currency.ref, currency.country);
  const scaled = minor ? mapBounds(bounds, (value) => toDecimal(divide(fromDecimal(value), exact(minor.per ?? 100)))) : bounds;
  const shifted = scale > 0 ? mapBounds(scaled, (value) => toDecimal(shift(fromDecimal(value), scale))) : scaled;
  return {
    ...base,
    type: 'money',
    rule: rule.replace('currency.', 'money.'),
    rules: [...rules, `currency:${resolved.source}`],
    value: {
      ...shifted,
      currency: resolved.code,
      currencySource: resolved.source,
      ...(resolved.candidates.length > 0 ? { currencyCandidates: resolved.candidates } : {}),
      ...(resolved.crypto ? { crypto: true } : {}),
    },
  };
}

/** A noun that is a coin or something else (`livres`): the article must speak of its country, and the sum be worth a mention. */
function isMoney(scan: AmountScan, currency: CurrencyReading, bounds: NumberValue): boolean {
  if (currency.country !== null || scan.options.eager) return true;
  const figure = Number(bounds.amount ?? bounds.max ?? bounds.min ?? 0);
  return figure >= 5 && scan.context.supports(currency.ref);
}

const mapBounds = (bounds: NumberValue, map: (value: string) => string): NumberValue => ({
  ...bounds,
  amount: bounds.amount === null ? null : map(bounds.amount),
  min: bounds.min === null ? null : map(bounds.min),
  max: bounds.max === null ? null : map(bounds.max),
});
