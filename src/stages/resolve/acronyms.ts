import { type Pair, skipLight } from './between.js';
import type { Groups } from './groups.js';
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

/**
 * Whether the letters are taken from the beginnings of the words in order, at least one from each of the first and of nearly all weighty words:
 * "Commission de la concurrence" gives "Comco", "Competition & Markets Authority" "CMA". Words of one or two letters may give theirs or not.
 */
export function abbreviates(letters: string, all: readonly string[], weighty: readonly string[]): boolean {
  if (letters.length < 2 || weighty.length < 2) return false;
  return fits(letters, weighty, 1) || fits(letters, all, all.length);
}

/** Greedy would go wrong on "Comco", so all cuts are tried; acronyms are short. `spare`: how many words may give nothing. */
function fits(letters: string, words: readonly string[], spare: number): boolean {
  const state = new Map<string, boolean>();
  const from = (at: number, word: number, left: number): boolean => {
    if (at === letters.length) return words.length - word <= left;
    if (word === words.length) return false;
    const key = `${at} ${word} ${left}`;
    const known = state.get(key);
    if (known !== undefined) return known;
    const said = words[word] as string;
    let works = word > 0 && left > 0 && from(at, word + 1, left - 1);
    for (let taken = 1; !works && taken <= 4 && said.startsWith(letters.slice(at, at + taken)) && at + taken <= letters.length; taken++)
      works = from(at + taken, word + 1, left);
    state.set(key, works);
    return works;
  };
  return from(0, 0, spare);
}

const spelled = (short: Named, long: Named, scene: Scene): boolean =>
  acronymForm(short) !== undefined &&
  long.keys.length >= 2 &&
  abbreviates(
    lettersOf(short),
    long.keys.filter((key) => /^\p{L}/u.test(key)),
    weightyWords(long, scene),
  );

/**
 * The text defines an acronym: "Organisation mondiale de la santé (OMS)", "OMS (Organisation …)", "DGSI, la direction générale …". In
 * parentheses right after a body, capitals are its acronym even where their letters come from another language ("Bureau fédéral d'enquête (FBI)").
 */
export function joinAcronyms(scene: Scene, groups: Groups, all: readonly Pair[]): void {
  const { reading, lexicon } = scene;
  for (const { left, right, from, to } of all) {
    if (left.mention.type !== right.mention.type || left.mention.type === 'person') continue;
    const opening = reading.keys[from] as string;
    if (!OPENINGS.has(opening) || skipLight(reading, from, to, lexicon.articles) !== to) continue;
    const short = spelled(right, left, scene) ? right : spelled(left, right, scene) ? left : undefined;
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
    const initials = weightyWords(name, scene).map((word) => word.charAt(0));
    if (initials.length < 3) continue;
    const key = initials.join('');
    byInitials.set(key, (byInitials.get(key) ?? new Set()).add(groups.find(name.order)));
  }
  for (const name of scene.named) {
    if (name.mention.type !== 'organization' || name.known.length > 0 || acronymForm(name) !== 'capitals') continue;
    const [root, ...others] = byInitials.get(lettersOf(name)) ?? [];
    if (root !== undefined && others.length === 0) groups.join(root, name.order);
  }
}
