import { type Pair, skipLight } from './between.js';
import type { Groups } from './groups.js';
import type { Scene } from './named.js';

/** "i-Soon – officiellement Anxun …", "X, alias Y", "Y (ex-Z)": words of the language between two names say that they are one. */
export function joinAppositions({ reading, lexicon }: Scene, groups: Groups, all: readonly Pair[]): void {
  for (const { left, right, from, to } of all) {
    if (left.mention.type !== right.mention.type && left.mention.type !== 'product' && right.mention.type !== 'product') continue;
    const start = skipLight(reading, from, to, lexicon.articles);
    if (start >= to) continue;
    const cue = lexicon.aliases.longest(reading, start);
    const relation = cue?.values[0];
    if (cue === undefined || relation === undefined || cue.to > to) continue;
    if (skipLight(reading, cue.to, to, lexicon.articles) !== to) continue;
    groups.join(left.order, right.order);
    groups.links.push({
      of: right.order,
      relation,
      evidence: { start: left.mention.start, end: right.mention.end },
      by: `resolve/rules:apposition.${lexicon.tag}`,
    });
  }
}
