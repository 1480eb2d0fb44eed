import type { LanguagePack } from '../../languages/index.js';
import { isGraphemeBoundary, type Span, type TextView, type Token } from '../../text/index.js';
import { settleBareAmounts } from './bare-amounts.js';
import { CurrencyContext } from './currency-context.js';
import type { Finding } from './finding.js';
import { amountLexicon } from './lexicon.js';
import { readAmount } from './read-amount.js';
import type { AmountOptions, AmountScan } from './scan.js';

/** Finds the amounts of some zones of a text, in reading order, disjoint. Linear in the length of the text. */
export function findAmounts(view: TextView, zones: readonly Span[], pack: LanguagePack, options: AmountOptions = {}): Finding[] {
  const lexicon = amountLexicon(pack);
  const context = new CurrencyContext(view, lexicon, zones, options.publishedAt ?? null);
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
      const whole = isGraphemeBoundary(scan.view.text, found.start) && isGraphemeBoundary(scan.view.text, found.end);
      if (whole && (!last || last.end <= found.start)) findings.push(found);
      at = Math.max(at + 1, found.next);
    }
  }
}
