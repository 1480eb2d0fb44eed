import type { LocationKind, NameMention, NameType, OrganizationKind } from '../../../article/index.js';
import type { Reading } from '../reading.js';

/** A name found by a rule: tokens `[from, to)`, the rule's id and how often it is right, 0..1. */
export function ruleMention(
  reading: Reading,
  from: number,
  to: number,
  what: { readonly type: NameType; readonly kind?: OrganizationKind | LocationKind; readonly country?: string | undefined },
  rule: string,
  score: number,
): NameMention {
  const start = (reading.tokens[from] as { start: number }).start;
  const end = (reading.tokens[to - 1] as { end: number }).end;
  return {
    start,
    end,
    text: reading.text.slice(start, end),
    type: what.type,
    ...(what.kind === undefined ? {} : { kind: what.kind }),
    ...(what.country === undefined ? {} : { country: what.country }),
    score,
    scoreKind: 'rule',
    by: `entities/cues:${rule}`,
  };
}
