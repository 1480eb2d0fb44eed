import { type AmountScan, folded, isMark, tokenAt, written } from './scan.js';

/** What an amount that ends before token `next` is counted per, as written: `tonne` in `50 euros par tonne`. It is no part of the span. */
export function readPer(scan: AmountScan, next: number): string | null {
  const slash = isMark(scan, next, '/') && !tokenAt(scan, next)?.spaced;
  const match = slash ? null : scan.lexicon.per.match(scan.view, next, scan.low, scan.high);
  if (!slash && !match) return null;
  const token = tokenAt(scan, match?.next ?? next + 1);
  if (token?.kind !== 'word' || token.end - token.start < 2) return null;
  const text = written(scan, token);
  if (!scan.lexicon.data.nouns.capitalised && text !== text.toLowerCase()) return null;
  const { nouns, timeUnits } = scan.lexicon;
  return nouns.stop.has(folded(scan, token)) && !timeUnits.has(folded(scan, token)) ? null : text;
}
