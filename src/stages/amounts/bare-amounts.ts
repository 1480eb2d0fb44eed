import type { MoneyValue } from '../../article/index.js';
import type { Finding } from './finding.js';
import type { AmountScan } from './scan.js';

/** How many tokens after an amount of money a figure may still belong to the same list. */
const LIST_REACH = 16;
/** How many tokens before a bare amount a word for money may stand. */
const REACH = 8;

/**
 * Decides on large figures without a unit (`35 milliards`): they are money in the currency said last when the figures around are money, when the
 * article says the same sum with its currency, or when a word for money stands near. Grouped digits right after money are money too. The others are
 * dropped.
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
    if (finding.rule === 'money.list') {
      const before = settled.at(-1);
      const currency = before?.type === 'money' && inOneSentence(scan, before, finding) ? before.value.currency : null;
      if (currency !== null) settled.push(withCurrency(finding, currency, 'context'));
      continue;
    }
    const same = known.get(figureKey(finding.value));
    const near = moneyWordNear(scan, finding);
    const carried = afterCount ? null : last;
    const home = near ? (last ?? first ?? scan.lexicon.data.homeCurrency) : null;
    const currency = same ?? carried ?? home;
    if (currency === null) continue;
    const source = (same ?? last ?? first) ? 'context' : 'default';
    settled.push(withCurrency(finding, currency, source));
    afterCount = false;
  }
  return settled;
}

function withCurrency(finding: Finding & { type: 'money' }, currency: string, currencySource: 'context' | 'default'): Finding {
  return { ...finding, rules: [...finding.rules, `currency:${currencySource}`], value: { ...finding.value, currency, currencySource } };
}

/** No end of a sentence stands between two amounts that are not far apart. */
function inOneSentence(scan: AmountScan, before: Finding, after: Finding): boolean {
  if (after.firstToken - before.next > LIST_REACH) return false;
  for (let at = before.next; at < after.firstToken; at++) {
    const token = scan.view.tokens[at];
    if (!token || token.kind === 'newline') return false;
    if (token.kind === 'punct' && '.!?'.includes(scan.view.text.charAt(token.start)) && scan.view.tokens[at + 1]?.spaced) return false;
  }
  return true;
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
