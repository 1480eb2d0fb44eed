import type { NumberValue } from '../../article/index.js';
import type { LanguagePack } from '../../languages/index.js';
import type { Span, TextView, Token } from '../../text/index.js';
import { divide, exact, fromDecimal, shift, toDecimal } from '../numerals/index.js';
import { figureBounds, rangeBounds } from './bounds.js';
import { type CurrencyPrefix, type CurrencyReading, readCurrencyPrefix } from './currency.js';
import { CurrencyContext } from './currency-context.js';
import type { Finding } from './finding.js';
import { type HedgeReading, readHedges } from './hedges.js';
import { amountLexicon } from './lexicon.js';
import { isStuck, type NumberPart, readPart } from './number-part.js';
import { type RangeEnd, rangeValues, readRangeEnd } from './range.js';
import { type AmountScan, tokenAt } from './scan.js';
import { readUnit, type Unit } from './units.js';

/** Finds the amounts of some zones of a text, in reading order, disjoint. Linear in the length of the text. */
export function findAmounts(view: TextView, zones: readonly Span[], pack: LanguagePack): Finding[] {
  const lexicon = amountLexicon(pack);
  const context = new CurrencyContext(view, lexicon, zones);
  const findings: Finding[] = [];
  const { tokens } = view;
  let at = 0;
  for (const zone of zones) {
    while (at < tokens.length && (tokens[at] as Token).start < zone.start) at++;
    const low = at;
    while (at < tokens.length && (tokens[at] as Token).start < zone.end) at++;
    findZone({ view, lexicon, context, low, high: at }, findings);
  }
  return findings;
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
  const prefix = token.kind === 'number' ? null : readCurrencyPrefix(scan, at);
  if (token.kind === 'punct' && !prefix && !mayStart(scan, token)) return null;
  const part = readPart(scan, prefix?.next ?? at, true);
  if (!part || 'skipTo' in part) return part;
  if (isStuck(scan, at)) return { skipTo: part.next };
  const first = prefix ? at : part.firstToken;
  const unit: Unit | null = prefix ? { kind: 'money', currency: prefix, next: part.next, rule: prefix.rule } : readUnit(scan, part);
  const end = part.value === null || part.bare ? null : readRangeEnd(scan, first, unit?.next ?? part.next, true);
  const range = end ? readRange(scan, first, part, unit, end) : null;
  if (range) return range;
  if (!unit) return part.shortScale ? { skipTo: part.firstToken + 1 } : null;
  const hedge = readHedges(scan, first, unit.next);
  return make(scan, unit, figureBounds(part, hedge), hedge, [part.rule, unit.rule]);
}

const mayStart = (scan: AmountScan, token: Token): boolean => {
  const char = scan.view.text.charAt(token.start);
  return '-+–−.,½⅓⅔¼¾⅛'.includes(char);
};

function readRange(scan: AmountScan, first: number, low: NumberPart, lowUnit: Unit | null, end: RangeEnd): Outcome | null {
  const prefixed: Unit | null = end.prefix ? { kind: 'money', currency: end.prefix, next: end.part.next, rule: end.prefix.rule } : null;
  const highUnit = prefixed ?? readUnit(scan, end.part);
  const unit = highUnit ?? (lowUnit?.kind === 'money' && lowUnit.next === low.next ? { ...lowUnit, next: end.part.next } : null);
  if (!unit || (lowUnit && !sameUnit(lowUnit, unit))) return null;
  const values = rangeValues(low, end.part, lowUnit !== null && lowUnit.next > low.next);
  if (!values || (end.opening < 0 && !values.rising)) return null;
  const start = end.opening >= 0 ? end.opening : first;
  const hedge = readHedges(scan, start, unit.next);
  return make(scan, unit, rangeBounds(values.min, values.max, hedge), hedge, [low.rule, end.part.rule, `range.${end.tie}`, unit.rule]);
}

function sameUnit(a: Unit, b: Unit): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'money' && b.kind === 'money') return a.currency.ref === b.currency.ref;
  return a.kind !== 'measure' || b.kind !== 'measure' || a.unit.symbol === b.unit.symbol;
}

function make(scan: AmountScan, unit: Unit, bounds: NumberValue, hedge: HedgeReading, rules: readonly string[]): Outcome | null {
  const { tokens } = scan.view;
  const start = (tokens[hedge.first] as Token).start;
  const end = (tokens[hedge.next - 1] as Token).end;
  const base = { start, end, next: hedge.next };
  const chain = [...rules, ...hedge.rules];
  if (unit.kind === 'money') return money(scan, unit.currency, bounds, base, chain, unit.rule);
  if (unit.kind === 'measure') {
    return { ...base, type: 'quantity', rule: unit.rule, rules: chain, value: { ...bounds, unit: unit.unit.symbol, dimension: unit.unit.dimension } };
  }
  return { ...base, type: 'percent', rule: unit.rule, rules: chain, value: { ...bounds, unit: unit.kind } };
}

function money(
  scan: AmountScan,
  currency: CurrencyReading | CurrencyPrefix,
  bounds: NumberValue,
  base: { start: number; end: number; next: number },
  rules: readonly string[],
  rule: string,
): Outcome | null {
  const minor = 'minor' in currency ? currency.minor : null;
  const scale = 'scale' in currency ? currency.scale : 0;
  const resolved = scan.context.resolve(currency.ref, currency.country);
  scan.context.remember(resolved);
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

const mapBounds = (bounds: NumberValue, map: (value: string) => string): NumberValue => ({
  ...bounds,
  amount: bounds.amount === null ? null : map(bounds.amount),
  min: bounds.min === null ? null : map(bounds.min),
  max: bounds.max === null ? null : map(bounds.max),
});
