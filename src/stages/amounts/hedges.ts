import type { Modifier } from '../../article/index.js';
import type { NamedHedge } from './lexicon.js';
import { type AmountScan, afterLinker, tokenAt } from './scan.js';

/** What the words around an amount say, and how far they reach. */
export interface HedgeReading {
  readonly modifier: Modifier | null;
  readonly approximate: boolean;
  /** Index of the first token of the hedge, or of the amount itself. */
  readonly first: number;
  /** Index of the first token after the hedge, or after the amount. */
  readonly next: number;
  readonly rules: readonly string[];
}

/** No words around an amount; `first` and `next` are to be filled in. */
export const NO_HEDGE = { modifier: null, approximate: false, rules: [] } as const;

/** More hedges than this do not stand in a row. */
const IN_A_ROW = 3;

/** Looks for hedges before token `first` and after token `next - 1`; `counts` where the amount counts a noun. */
export function readHedges(scan: AmountScan, first: number, next: number, counts = false): HedgeReading {
  if (scan.options.hedges === false) return { ...NO_HEDGE, first, next };
  let modifier: Modifier | null = null;
  let approximate = false;
  const rules: string[] = [];
  const note = (hedge: NamedHedge): void => {
    modifier ??= hedge.modifier ?? null;
    approximate ||= hedge.approximate === true;
    rules.push(`hedge:${hedge.phrase}`);
  };
  let start = first;
  for (let turn = 0; turn < IN_A_ROW; turn++) {
    const match = before(scan, start - 1) ?? (turn === 0 ? beforeFiller(scan, start - 1) : null);
    if (!match || (counts && match.value.notCounts)) break;
    note(match.value);
    start = match.first;
  }
  const after = tokenAt(scan, next);
  let end = next;
  if (after && after.kind === 'word') {
    const match = scan.lexicon.after.match(scan.view, next, scan.low, scan.high);
    if (match && !(modifier && match.value.modifier) && !opensNumber(scan, match.next)) {
      note(match.value);
      end = match.next;
    }
  }
  return { modifier, approximate, first: start, next: end, rules };
}

const before = (scan: AmountScan, at: number) => (tokenAt(scan, at) ? scan.lexicon.before.match(scan.view, at, scan.low, scan.high) : null);

function beforeFiller(scan: AmountScan, at: number) {
  const filler = scan.lexicon.fillers.match(scan.view, at, scan.low, scan.high);
  return filler ? before(scan, filler.first - 1) : null;
}

/** `10 euros au moins 3 fois`, `71 morts et plus de 1.000`: the hedge is the next number's. */
const opensNumber = (scan: AmountScan, at: number): boolean => tokenAt(scan, at)?.kind === 'number' || afterLinker(scan, at) > at;
