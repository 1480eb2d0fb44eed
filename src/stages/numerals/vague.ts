import type { Decimal } from '../../article/index.js';
import type { NumeralData } from '../../languages/index.js';
import type { Span, TextView } from '../../text/index.js';
import { type Exact, exact, multiply, shift, toDecimal } from './exact.js';
import { numeralLexicon } from './lexicon.js';
import { afterLinker, entryAt, type NumberScan } from './number-scan.js';

/** A count of unknown size of something known: `plusieurs milliards`, `dizaines de milliers`. */
export interface VagueReading extends Span {
  /** One of it: the least that is meant. */
  readonly min: Decimal;
  /** Index of the first token of the span. */
  readonly firstToken: number;
  readonly nextToken: number;
  readonly scale: number;
  /** A word such as `plusieurs` is part of it. */
  readonly several: boolean;
}

/** Reads such a count at token `at`; an article before it (`des`) is no part of the span. Null when there is none. */
export function readVague(view: TextView, at: number, data: NumeralData): VagueReading | null {
  const scan: NumberScan = { view, lexicon: numeralLexicon(data), options: {} };
  const article = entryAt(scan, at)?.onlyBefore === true && entryAt(scan, at + 1)?.several === true;
  const opening = entryAt(scan, article ? at + 1 : at);
  if (!opening) return null;
  const said = opening.several === true && !opening.vagueArticle;
  const place = (article ? at + 1 : at) + (opening.several ? 1 : 0);
  const first = opening.vagueArticle ? place : at;
  const head = entryAt(scan, place);
  const known = head && (head.vague || (said && (head.scale !== undefined || head.hundred || head.collective)));
  if (!known) return null;
  let value: Exact = exact(1);
  let scale = 0;
  let next = place;
  for (let turn = 0, entry: typeof head | undefined = head; turn < 3 && entry; turn++) {
    if (entry.scale === undefined && !entry.collective && !entry.hundred) break;
    if (turn > 0 && entry.collective && !entry.vague) break;
    value = entry.scale === undefined ? multiply(value, exact(entry.hundred ? 100 : (entry.collective?.value ?? 1))) : shift(value, entry.scale);
    scale = entry.scale ?? 0;
    next = (turn === 0 ? place : afterLinker(scan, next)) + 1;
    entry = entryAt(scan, afterLinker(scan, next));
  }
  const start = view.tokens[first];
  const last = view.tokens[next - 1];
  if (!start || !last) return null;
  return {
    start: start.start,
    end: last.end,
    min: toDecimal(value),
    firstToken: first,
    nextToken: next,
    scale,
    several: opening.several === true && first === at,
  };
}
