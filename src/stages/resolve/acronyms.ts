import { foldKey } from '../../text/index.js';
import { acronymForm, lettersOf, spelled, spelledInBrackets, weightyWords } from './acronym-spelling.js';
import { type Pair, skipLight } from './between.js';
import type { Groups } from './groups.js';
import type { Named, Scene } from './named.js';

const OPENINGS = new Set(['(', ',', '–', '-', '—']);

/** Where the right one of two names begins after what may stand between a name and its acronym: a sign, an article, "or"; `bracket` with a bracket. */
function definitionBetween({ reading, lexicon }: Scene, { from, to }: Pair): { readonly bracket: boolean } | undefined {
  const opening = reading.keys[from] as string;
  const start = skipLight(reading, from, to, lexicon.articles);
  const or = start < to ? lexicon.abbreviated.longest(reading, start) : undefined;
  const after = or === undefined || or.to > to ? start : skipLight(reading, or.to, to, lexicon.articles);
  return after === to && (OPENINGS.has(opening) || or !== undefined) ? { bracket: opening === '(' } : undefined;
}

/** The text defines an acronym: "Organisation mondiale de la santé (OMS)", "OMS (Organisation …)", "DGSI, la direction générale …", "…, or CMA". */
export function joinAcronyms(scene: Scene, groups: Groups, all: readonly Pair[]): void {
  for (const pair of all) {
    const { left, right } = pair;
    if (left.mention.type !== right.mention.type || left.mention.type === 'person') continue;
    const between = definitionBetween(scene, pair);
    if (between === undefined) continue;
    const isShort = (short: Named, long: Named): boolean => spelled(short, long, scene) || (between.bracket && spelledInBrackets(short, long, scene));
    const short = isShort(right, left) ? right : isShort(left, right) ? left : undefined;
    if (short === undefined) continue;
    if (!groups.join(left.order, right.order)) continue;
    groups.links.push({
      of: short.order,
      base: short === right ? left.order : right.order,
      relation: 'acronym',
      evidence: { start: left.mention.start, end: right.mention.end },
      by: 'resolve/rules:acronym',
    });
  }
  joinByInitials(scene, groups);
}

/** Capitals of three letters or more that no table knows and nothing explains: the one organisation of the article whose weighty words begin so. */
function joinByInitials(scene: Scene, groups: Groups): void {
  const byInitials = new Map<string, Set<number>>();
  for (const name of scene.named) {
    if (name.mention.type !== 'organization') continue;
    const words = weightyWords(name, scene);
    if (words.length < 2) continue;
    const capitals = new Set((name.mention.text.match(/\p{Lu}{2,3}(?![\p{L}\p{N}])/gu) ?? []).map(foldKey));
    // "SV" in "SV Wiesenau" is one of two letters already.
    const key = words.map((word) => (capitals.has(word) ? word : word.charAt(0))).join('');
    if (key.length < 3) continue;
    byInitials.set(key, (byInitials.get(key) ?? new Set()).add(groups.find(name.order)));
  }
  for (const name of scene.named) {
    if (name.mention.type !== 'organization' || name.known.length > 0 || acronymForm(name) !== 'capitals') continue;
    const [root, ...others] = byInitials.get(lettersOf(name)) ?? [];
    if (root !== undefined && others.length === 0) groups.join(root, name.order);
  }
}
