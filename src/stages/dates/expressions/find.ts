import { packFor } from '../../../languages/index.js';
import { TextView } from '../../../text/index.js';
import { grammarOf } from '../grammar.js';
import { scan } from '../scan.js';
import { anchorOf, type DateMention, toMention } from '../stage.js';
import type { TimeExpression } from './expression.js';
import { joinExpressions } from './join.js';
import { findRepeats } from './repeats.js';

export interface TimeExpressionOptions {
  /** Tag of the language of the text; any other than the seven is read as `und`. */
  readonly language: string;
  /** Publication date, RFC 3339; without one relative dates stay unresolved. */
  readonly publishedAt?: string | null;
}

/**
 * Every expression of time of a text, in reading order, disjoint: what the dates stage finds, put together where it belongs together, and what comes
 * back. Linear in the length of the text.
 */
export function findTimeExpressions(text: string, { language, publishedAt = null }: TimeExpressionOptions): TimeExpression[] {
  const view = new TextView(text);
  const pack = packFor(language);
  const anchor = anchorOf({ publishedAt });
  const mentions = scan(grammarOf(pack), view, [{ start: 0, end: text.length }], { anchor }).map((one) => toMention(one, view));
  return joinExpressions(view, merge(mentions, findRepeats(view, pack)), pack.dates.links, anchor);
}

/** The same put together from the date, time and duration mentions of a record, in reading order. What comes back is not among them. */
export function joinTimeExpressions(
  text: string,
  mentions: readonly DateMention[],
  { language, publishedAt = null }: TimeExpressionOptions,
): TimeExpression[] {
  return joinExpressions(new TextView(text), mentions, packFor(language).dates.links, anchorOf({ publishedAt }));
}

/** Both lists in reading order; what comes back wins over a part of it. */
function merge(mentions: readonly DateMention[], repeats: readonly Extract<TimeExpression, { type: 'repeat' }>[]): TimeExpression[] {
  let at = 0;
  const kept = mentions.filter((mention) => {
    while (at < repeats.length && (repeats[at]?.end ?? 0) <= mention.start) at++;
    return (repeats[at]?.start ?? Number.POSITIVE_INFINITY) >= mention.end;
  });
  return [...kept, ...repeats].sort((a, b) => a.start - b.start);
}
