import { foldKey } from '../../text/index.js';
import { type Pair, skipLight } from './between.js';
import type { Groups } from './groups.js';
import { abbreviates, fits } from './letters.js';
import type { Named, Scene } from './named.js';

const LETTERS = /\p{L}/gu;
/** "C.G.T." */
const DOTTED = /^(?:\p{Lu}\.){2,8}\p{Lu}?$/u;

/** How sure it is that a name is an acronym: by capitals ("BCE", "GdF"), or one capital and short, read as a word ("Onu", "Consob"). */
function acronymForm({ mention: { text }, keys }: Named): 'capitals' | 'word' | undefined {
  const letters = text.match(LETTERS)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (DOTTED.test(text)) return 'capitals';
  if (keys.length > 2 || letters < 2 || letters > 10) return undefined;
  if (capitals >= 2 && capitals * 2 >= letters) return 'capitals';
  return capitals === 1 && keys.length === 1 && letters >= 3 && letters <= 7 ? 'word' : undefined;
}

/** The letters of an acronym, folded, without the number of a department ("SDIS 53"). */
const lettersOf = ({ keys }: Named): string => keys.join('').replace(/[^\p{L}]/gu, '');

/** Words of a name that an acronym may pass over. */
function weightyWords(long: Named, { lexicon }: Scene): string[] {
  return long.keys.filter(
    (key) => /^\p{L}/u.test(key) && !lexicon.connectors.has(key) && !lexicon.looseConnectors.has(key) && !lexicon.conjunctions.has(key),
  );
}

const spelled = (short: Named, long: Named, scene: Scene): boolean =>
  acronymForm(short) !== undefined &&
  long.keys.length >= 2 &&
  abbreviates(
    lettersOf(short),
    long.keys.filter((key) => /^\p{L}/u.test(key)),
    weightyWords(long, scene),
  );

/** A name in brackets right beside its acronym may spell it more freely: any case ("dpa"), numbers, parts of compounds, without its first word or its legal form. */
function spelledInBrackets(short: Named, long: Named, scene: Scene): boolean {
  if (short.keys.length > 2 || short.mention.text.length > LONGEST || short.mention.text.length >= long.mention.text.length) return false;
  const capitals = acronymForm(short) === 'capitals' || NUMBERED.test(short.mention.text);
  if (!capitals && !/^\p{Ll}{2,5}$/u.test(short.mention.text)) return false;
  const inside = scene.lexicon.data.compounds === true;
  const letters = lettersOf(short);
  const weighty = weightyWords(long, scene);
  const words = long.keys.filter((key) => /^[\p{L}\p{N}]/u.test(key));
  if (!capitals) return weighty.length > 1 && fits(letters, weighty, { spare: 0, inside });
  // "Umweltbundesamt (UBA)": one compound gives all.
  if (weighty.length === 1) return inside && letters.length > 2 && fits(letters, weighty, { spare: 0, inside });
  const mixed = short.keys.join('').replace(/[^\p{L}\p{N}]/gu, '');
  return (
    abbreviates(letters, words, weighty, inside) ||
    (mixed !== letters && fits(mixed, words, { spare: words.length, inside })) ||
    fits(letters, weighty.slice(1), { spare: 0, inside }) ||
    fits(letters, wordsAfterHead(words, scene), { spare: 0, inside }) ||
    (letters.length > 3 && fits(letters.slice(0, -1), weighty, { spare: 0, inside }))
  );
}

/** "Infrastructuur en Waterstaat" of "ministerie van Infrastructuur en Waterstaat" (IenW). */
function wordsAfterHead(words: readonly string[], { lexicon }: Scene): readonly string[] {
  const joint = words.findIndex((word) => lexicon.connectors.has(word));
  return joint < 0 ? [] : words.slice(joint + 1);
}

const LONGEST = 10;

/** "M23" */
const NUMBERED = /^\p{Lu}{1,4}\p{N}{1,3}$/u;

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

const OPENINGS = new Set(['(', ',', '–', '-', '—']);

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
