import { divide, type Exact, exact, fromDecimal, numeralLexicon } from '../numerals/index.js';
import type { CurrencyReading } from './currency.js';
import type { CurrencyPrefix } from './currency-prefix.js';
import { readPart } from './number-part.js';
import { type AmountScan, folded, tokenAt } from './scan.js';

/** Reads the coins after a whole amount: `15 dollars et 20 cents`, `3 euros 50`. The value is a part of the currency. */
export function readCoins(scan: AmountScan, currency: CurrencyReading | CurrencyPrefix, next: number): { value: Exact; next: number } | null {
  if (currency.rule === 'currency.minor' || currency.rule === 'currency.sign' || ('scale' in currency && currency.scale > 0)) return null;
  const joined = isJoiner(scan, next);
  const part = readPart(scan, joined ? next + 1 : next, false);
  if (!part || 'skipTo' in part || part.value === null || part.fraction || part.scale > 0 || part.value.includes('.') || part.approximate)
    return null;
  if (Number(part.value) >= 100 || part.value.startsWith('-')) return null;
  const minor = scan.lexicon.minorUnits.match(scan.view, part.next, scan.low, scan.high);
  if (minor) return { value: divide(fromDecimal(part.value), exact(minor.value.per ?? 100)), next: minor.next };
  if ((joined && !scan.options.eager) || part.article || !endsThere(scan, part.next, joined)) return null;
  if (part.digits && !joined && part.end - part.start !== 2) return null;
  return { value: divide(fromDecimal(part.value), exact(100)), next: part.next };
}

function isJoiner(scan: AmountScan, at: number): boolean {
  const token = tokenAt(scan, at);
  if (token?.kind !== 'word') return false;
  return scan.lexicon.coinJoiners.has(folded(scan, token)) || numeralLexicon(scan.lexicon.numerals).words.get(folded(scan, token))?.joiner === true;
}

/** No noun, unit or sign follows that the number would count. */
function endsThere(scan: AmountScan, at: number, joined: boolean): boolean {
  const token = tokenAt(scan, at);
  if (!token || token.kind === 'newline') return true;
  return token.kind === 'punct' ? '.,;:!?)»"'.includes(folded(scan, token)) : joined && token.kind === 'word' && isJoiner(scan, at);
}
