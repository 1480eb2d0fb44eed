import { type AmountScan, folded, isMark, tokenAt } from './scan.js';

/** How many tokens before an amount the word of a change may stand. */
const REACH = 4;

/** `est passé de`, `rose from`: what follows goes from one amount to another. */
export function saysChange(scan: AmountScan, first: number): boolean {
  const { changes } = scan.lexicon;
  const from = tokenAt(scan, first - 1);
  if (from?.kind !== 'word' || !changes.from.has(folded(scan, from))) return false;
  return nearest(scan, first - 1, [changes.up, changes.down, changes.either]) >= 0;
}

/** Whether a share is a rise or a fall, by its sign or the words right before it: `+4,7 %`, `une baisse de 3 %`. Not `monte à 5 %`, a level. */
export function readTrend(scan: AmountScan, first: number): 'up' | 'down' | null {
  if (isMark(scan, first, '-')) return 'down';
  if (isMark(scan, first, '+')) return 'up';
  const { changes, to } = scan.lexicon;
  if (to.match(scan.view, first - 1, scan.low, first)) return null;
  const found = nearest(scan, first, [changes.up, changes.down]);
  return found < 0 ? null : found === 0 ? 'up' : 'down';
}

/** Which of the lists has a beginning of the nearest word before token `first` that is in one; -1 for none. A mark or a number ends the search. */
function nearest(scan: AmountScan, first: number, lists: readonly (readonly string[])[]): number {
  for (let at = first - 1; at >= first - REACH; at--) {
    const token = tokenAt(scan, at);
    if (!token || (token.kind !== 'word' && !isMark(scan, at, "'"))) return -1;
    const word = folded(scan, token);
    const found = lists.findIndex((beginnings) => beginnings.some((beginning) => word.startsWith(beginning)));
    if (found >= 0) return found;
  }
  return -1;
}
