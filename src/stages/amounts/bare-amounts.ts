import type { MoneyValue } from '../../article/index.js';
import type { Finding } from './finding.js';
import type { AmountScan } from './scan.js';

/** How many tokens before a bare amount a word for money may stand. */
const REACH = 8;

/**
 * Decides on large figures without a unit (`35 milliards`): they are money in the currency said last when the figures around are money, when the
 * article says the same sum with its currency, or when a word for money stands near. The others are dropped.
 */
export function settleBareAmounts(scan: AmountScan, findings: readonly Finding[]): Finding[] {
  if (!findings.some(isBare)) return [...findings];
  if (scan.options.bareAmounts === false) return findings.filter((finding) => !isBare(finding));
  const known = new Map<string, string>();
  let first: string | null = null;
  for (const finding of findings) {
    if (finding.type !== 'money' || finding.value.currency === null) continue;
    first ??= finding.value.currency;
    known.set(figureKey(finding.value), finding.value.currency);
  }
  const settled: Finding[] = [];
  let last: string | null = null;
  let afterCount = false;
  for (const finding of findings) {
    if (finding.type === 'money' && finding.value.currency !== null) {
      last = finding.value.currency;
      afterCount = false;
    } else if (finding.type === 'quantity' && isLarge(finding)) {
      afterCount = true;
    }
    if (!isBare(finding)) {
      settled.push(finding);
      continue;
    }
    const same = known.get(figureKey(finding.value));
    const near = moneyWordNear(scan, finding);
    const carried = afterCount ? null : last;
    const home = near ? (last ?? first ?? scan.lexicon.data.homeCurrency) : null;
    const currency = same ?? carried ?? home;
    if (currency === null) continue;
    const source = (same ?? last ?? first) ? 'context' : 'default';
    settled.push({ ...finding, rules: [...finding.rules, `currency:${source}`], value: { ...finding.value, currency, currencySource: source } });
    afterCount = false;
  }
  return settled;
}

const isBare = (finding: Finding): finding is Finding & { type: 'money'; value: MoneyValue } =>
  finding.type === 'money' && finding.value.currency === null;

const isLarge = (finding: Finding): boolean =>
  finding.type === 'quantity' && Number(finding.value.amount ?? finding.value.max ?? finding.value.min) >= 1e6;

const figureKey = (value: MoneyValue): string => value.amount ?? `${value.min}..${value.max}`;

/** A word for money stands shortly before an amount in its line, or after it and a linker. */
export function moneyWordNear(scan: AmountScan, finding: Pick<Finding, 'firstToken' | 'next'>): boolean {
  const { view, lexicon } = scan;
  if (lexicon.moneyWords.match(view, finding.next + 1)) return true;
  for (let at = finding.firstToken - 1; at >= Math.max(0, finding.firstToken - REACH); at--) {
    const token = view.tokens[at];
    if (!token || token.kind === 'newline') return false;
    if (token.kind === 'word' && lexicon.moneyWordsBefore.match(view, at)) return true;
  }
  return false;
}
