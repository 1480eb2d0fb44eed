import type { TextView } from '../../../text/index.js';
import type { DayNumber } from '../calendar.js';
import type { DateMention } from '../stage.js';
import type { TimeExpression, Wide, WideExpression } from './expression.js';
import type { LinkTables } from './links.js';

/** What joining two expressions asks of their text. */
export interface Joining {
  readonly view: TextView;
  readonly links: LinkTables;
  readonly today: DayNumber | null;
}

/** Where tokens begin, by their offset. */
export const indexOfTokens = (view: TextView): ReadonlyMap<number, number> => new Map(view.tokens.map((token, index) => [token.start, index]));

export function whole<T extends WideExpression['type']>(
  { view }: Joining,
  type: T,
  start: number,
  end: number,
  parts: readonly DateMention[],
  value: Wide<T>['value'],
) {
  return { type, start, end, text: view.text.slice(start, end), parts, value } as Wide<T>;
}

/** Index of the first token after an expression, a comma skipped. */
export function behind({ view }: Joining, firstToken: ReadonlyMap<number, number>, one: TimeExpression, next: TimeExpression | null): number {
  let at = firstToken.get(one.start) ?? 0;
  while ((view.tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= one.end) at++;
  return next !== null && view.text.charAt(view.tokens[at]?.start ?? 0) === ',' ? at + 1 : at;
}

/** Whether nothing but one of the links stands between two expressions. */
export function tied(
  joining: Joining,
  tokens: ReadonlyMap<number, number>,
  left: TimeExpression,
  right: TimeExpression,
  link: keyof LinkTables,
  bare: boolean,
) {
  const at = behind(joining, tokens, left, right);
  const to = tokens.get(right.start) ?? -1;
  if (at === to) return bare ? 1 : null;
  const match = to > at && to - at < 6 ? joining.links[link].match(joining.view, at) : null;
  return match !== null && match.next === to ? match.value : null;
}
