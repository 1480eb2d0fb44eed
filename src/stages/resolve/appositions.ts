import type { Alias } from '../../article/index.js';
import { wordBefore } from '../entities/before.js';
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

/** "…, devenu Y", ", now Y": nothing else stands between the former name and the one that it became. */
function isRenamed({ reading, lexicon }: Scene, start: number, to: number): boolean {
  const cue = lexicon.renamed.longest(reading, start);
  return cue !== undefined && cue.to <= to && skipLight(reading, cue.to, to, lexicon.articles) === to;
}

/** "X, la banda che i ricercatori chiamano anche Y": a pronoun, and a verb of calling right before the second name. */
function isCalled({ reading, lexicon: { callings, articles, connectors } }: Scene, left: Named, start: number, to: number): boolean {
  // "a version of Linux that they call Y": what is called so is the version.
  const before = reading.keys[wordBefore(reading, left.token)] ?? '';
  if (connectors.has(before) && !articles.has(before)) return false;
  let pronoun = false;
  for (let at = start; at < to; at++) {
    if (pronoun) {
      const verb = callings.verbs.longest(reading, at);
      if (verb !== undefined && verb.to <= to && skipLight(reading, verb.to, to, articles) === to) return true;
    }
    if (callings.pronouns.has(reading.keys[at] as string)) pronoun = true;
  }
  return false;
}

/** "… sous les noms de Dune Scorpion et d’APT-77": the list of names goes on. */
function isAnd({ reading, lexicon }: Scene, start: number, to: number): boolean {
  if (!lexicon.conjunctions.has(reading.keys[start] as string)) return false;
  const light = new Set([...lexicon.articles, ...lexicon.connectors]);
  return skipLight(reading, start + 1, to, light) === to;
}

/** "X, door Z ook wel Y genoemd": the name that Z gives Y to, where Z stands between the two and nothing parts it from the words of calling. */
function calledBy({ reading, lexicon }: Scene, before: Pair | undefined, { left, from, to }: Pair): Named | undefined {
  if (before?.right !== left || lexicon.callings.by.size === 0 || lexicon.aliases.longest(reading, from) === undefined || from >= to)
    return undefined;
  for (let at = left.token - 1; at >= before.from; at--) {
    if (lexicon.callings.by.has(reading.keys[at] as string)) return before.left;
    if (reading.shapes[at] !== SHAPE.lower) return undefined;
  }
  return undefined;
}

/** "i-Soon – officiellement Anxun …", "X, alias Y", "Y (ex-Z)": words of the language between two names say that they are one. */
export function joinAppositions(scene: Scene, groups: Groups, all: readonly Pair[]): void {
  const { reading, lexicon } = scene;
  let listed: { readonly right: Named; readonly relation: Alias['relation'] } | undefined;
  for (const [i, pair] of all.entries()) {
    const { right, from, to } = pair;
    const left = calledBy(scene, all[i - 1], pair) ?? pair.left;
    const before = listed?.right === left ? listed : undefined;
    listed = undefined;
    if (left.mention.type !== right.mention.type && left.mention.type !== 'product' && right.mention.type !== 'product') continue;
    const start = skipLight(reading, from, to, lexicon.articles);
    if (start >= to) continue;
    const renamed = left.mention.type !== 'person' && isRenamed(scene, start, to);
    const said = before !== undefined && isAnd(scene, start, to) ? before.relation : relationBetween(scene, start, to);
    const relation = renamed ? 'former name' : (said ?? (isCalled(scene, left, start, to) ? 'also known as' : undefined));
    if (relation === undefined) continue;
    if (!renamed) listed = { right, relation };
    if (!groups.join(left.order, right.order)) continue;
    const [of, base] = renamed ? [left, right] : [right, left];
    groups.links.push({
      of: of.order,
      base: base.order,
      relation,
      evidence: { start: left.mention.start, end: right.mention.end },
      by: `resolve/rules:apposition.${lexicon.tag}`,
    });
  }
}
