import type { Alias } from '../../article/index.js';
import { SHAPE } from '../entities/reading.js';
import { type Pair, skipLight } from './between.js';
import type { Groups } from './groups.js';
import type { Named, Scene } from './named.js';

/** Small words before the cue: ", le groupe également connu sous …". */
const LEAD = 4;

/** What the words `[start, to)` between two names say that the second is to the first: a cue of the language, a few small words before it at most. */
function relationBetween({ reading, lexicon }: Scene, start: number, to: number): Alias['relation'] | undefined {
  for (let at = start; at < to && at - start <= LEAD; at++) {
    const cue = lexicon.aliases.longest(reading, at);
    if (cue !== undefined && cue.to <= to && skipLight(reading, cue.to, to, lexicon.articles) === to) return cue.values[0];
    if (reading.shapes[at] !== SHAPE.lower) return undefined;
  }
  return undefined;
}

/** "… sous les noms de Dune Scorpion et d’APT-77": the list of names goes on. */
function isAnd({ reading, lexicon }: Scene, start: number, to: number): boolean {
  if (!lexicon.conjunctions.has(reading.keys[start] as string)) return false;
  const light = new Set([...lexicon.articles, ...lexicon.connectors]);
  return skipLight(reading, start + 1, to, light) === to;
}

/** "i-Soon – officiellement Anxun …", "X, alias Y", "Y (ex-Z)": words of the language between two names say that they are one. */
export function joinAppositions(scene: Scene, groups: Groups, all: readonly Pair[]): void {
  const { reading, lexicon } = scene;
  let listed: { readonly right: Named; readonly relation: Alias['relation'] } | undefined;
  for (const { left, right, from, to } of all) {
    const before = listed?.right === left ? listed : undefined;
    listed = undefined;
    if (left.mention.type !== right.mention.type && left.mention.type !== 'product' && right.mention.type !== 'product') continue;
    const start = skipLight(reading, from, to, lexicon.articles);
    if (start >= to) continue;
    const relation = before !== undefined && isAnd(scene, start, to) ? before.relation : relationBetween(scene, start, to);
    if (relation === undefined) continue;
    listed = { right, relation };
    if (!groups.join(left.order, right.order)) continue;
    groups.links.push({
      of: right.order,
      base: left.order,
      relation,
      evidence: { start: left.mention.start, end: right.mention.end },
      by: `resolve/rules:apposition.${lexicon.tag}`,
    });
  }
}
