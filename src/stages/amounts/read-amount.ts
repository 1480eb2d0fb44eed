import type { Token } from '../../text/index.js';
import { add, addressEnd, fromDecimal, toDecimal } from '../numerals/index.js';
import { figureBounds, rangeBounds } from './bounds.js';
import { saysChange } from './change.js';
import { readCoins } from './coins.js';
import { type CurrencyPrefix, readCurrencyPrefix } from './currency-prefix.js';
import type { Finding } from './finding.js';
import { NO_HEDGE, readHedges } from './hedges.js';
import { makeFinding } from './make-finding.js';
import { isStuck, isYear, type NumberPart, readPart } from './number-part.js';
import { type RangeEnd, rangeValues, readRangeEnd } from './range.js';
import { type AmountScan, afterLinker, tokenAt } from './scan.js';
import { countedUnit, readUnit, sameUnit, type Unit } from './units.js';

/** An amount, or where to go on when the tokens up to there hold none. */
export type Outcome = Finding | { readonly skipTo: number };

/** Reads the amount whose number or currency sign is at token `at`; null when none begins there. */
export function readAmount(scan: AmountScan, at: number): Outcome | null {
  const token = tokenAt(scan, at);
  if (!token || token.kind === 'newline') return null;
  if (token.kind === 'word') {
    const address = addressEnd(scan.view, at);
    if (address > at) return { skipTo: address };
    const share = scan.options.eager ? readShare(scan, at) : null;
    if (share) return share;
  }
  const prefix = token.kind === 'number' ? null : readCurrencyPrefix(scan, at);
  if (token.kind === 'punct' && !prefix && !mayStart(scan, token)) return null;
  const part = readPart(scan, prefix?.next ?? at, true);
  if (!part || 'skipTo' in part) return part;
  if (isStuck(scan, at)) return { skipTo: at + 1 };
  return prefix ? readFigure(scan, at, part, signed(prefix, part)) : readFigure(scan, part.firstToken, ...partWithUnit(scan, at, part));
}

const signed = (prefix: CurrencyPrefix, part: NumberPart): Unit => ({ kind: 'money', currency: prefix, next: part.next, rule: prefix.rule });

/** The number in the reading that fits its unit: `37 m` are no millions, and fractions of every kind count only where they are asked for. */
function partWithUnit(scan: AmountScan, at: number, money: NumberPart): [NumberPart, Unit | null] {
  let part = money;
  let unit = readUnit(scan, part);
  if (part.shortScale && unit?.kind !== 'money' && unit?.kind !== 'bare' && unit?.kind !== 'noun') {
    const plain = readPart(scan, at, false);
    if (plain && !('skipTo' in plain)) {
      part = plain;
      unit = readUnit(scan, part);
    }
  }
  if (scan.options.eager && unit?.kind !== 'money' && unit?.kind !== 'percent') {
    const wide = readPart(scan, at, true, true);
    if (wide && !('skipTo' in wide)) return [wide, readUnit(scan, wide)];
  }
  return [part, unit];
}

function readFigure(scan: AmountScan, first: number, part: NumberPart, unit: Unit | null): Outcome {
  const end = part.value === null || part.bare || scan.options.hedges === false ? null : readRangeEnd(scan, first, unit?.next ?? part.next);
  const range = end ? readRange(scan, first, part, unit, end) : null;
  if (range) return range;
  if (!unit) return { skipTo: part.next };
  const coins = unit.kind === 'money' && part.value !== null ? readCoins(scan, unit.currency, unit.next) : null;
  const whole = coins && part.value !== null ? { ...part, value: toDecimal(add(fromDecimal(part.value), coins.value)) } : part;
  const hedge = readHedges(scan, first, coins?.next ?? unit.next, unit.kind === 'noun');
  const rules = coins ? [part.rule, unit.rule, 'money.coins'] : [part.rule, unit.rule];
  const found = makeFinding(scan, unit, figureBounds(whole, hedge), hedge, rules, part.digits || part.approximate);
  if (found) return found;
  const counted = unit.kind === 'money' ? countedUnit(scan, part) : null;
  return counted ? readFigure(scan, first, part, counted) : { skipTo: part.next };
}

function readRange(scan: AmountScan, first: number, low: NumberPart, given: Unit | null, end: RangeEnd): Outcome | null {
  const lowUnit = given?.kind === 'bare' ? null : given;
  const read = end.prefix ? signed(end.prefix, end.part) : readUnit(scan, end.part);
  const shared = lowUnit?.kind === 'money' && lowUnit.next === low.next && (!read || read.kind === 'bare');
  const unit = shared ? { ...lowUnit, next: end.part.next } : read;
  if (!unit || (lowUnit && !sameUnit(lowUnit, unit))) return null;
  if (!lowUnit && end.opening < 0 && (isYear(scan, first) || ((low.article || low.fraction) && end.tie === 'to'))) return null;
  if (lowUnit && lowUnit.next > low.next && end.tie === 'to' && saysChange(scan, first)) return null;
  const values = rangeValues(low, end.part, lowUnit !== null && lowUnit.next > low.next);
  if (!values || (end.opening < 0 && !values.rising)) return null;
  const hedge = readHedges(scan, end.opening >= 0 ? end.opening : first, unit.next, unit.kind === 'noun');
  const rules = [low.rule, end.part.rule, `range.${end.tie}`, unit.rule];
  return makeFinding(scan, unit, rangeBounds(values.min, values.max, hedge), hedge, rules, low.digits);
}

/** `percents of twenty`: the noun first, in an eager reading only. */
function readShare(scan: AmountScan, at: number): Outcome | null {
  const noun = scan.lexicon.percentNouns.match(scan.view, at, scan.low, scan.high);
  const place = noun ? afterLinker(scan, noun.next) : 0;
  if (!noun || place === noun.next) return null;
  const part = readPart(scan, place, false);
  if (!part || 'skipTo' in part || part.value === null || readUnit(scan, part)?.kind === 'percent') return null;
  const hedge = { ...NO_HEDGE, first: at, next: part.next };
  const unit: Unit = { kind: 'percent', next: part.next, rule: 'percent.noun' };
  return makeFinding(scan, unit, figureBounds(part, hedge), hedge, [part.rule, unit.rule], part.digits);
}

const mayStart = (scan: AmountScan, token: Token): boolean => '-+.,½⅓⅔¼¾⅛'.includes(scan.view.folded.charAt(token.start));
