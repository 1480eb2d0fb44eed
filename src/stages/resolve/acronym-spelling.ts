import { abbreviates, fits } from './letters.js';
import type { Named, Scene } from './named.js';

const LETTERS = /\p{L}/gu;
/** "M23" */
const NUMBERED = /^\p{Lu}{1,4}\p{N}{1,3}$/u;
/** Most characters of an acronym in brackets. */
const LONGEST = 10;
/** "C.G.T." */
const DOTTED = /^(?:\p{Lu}\.){2,8}\p{Lu}?$/u;

/** How sure it is that a name is an acronym: by capitals ("BCE", "GdF"), or one capital and short, read as a word ("Onu", "Consob"). */
export function acronymForm({ mention: { text }, keys }: Named): 'capitals' | 'word' | undefined {
  const letters = text.match(LETTERS)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (DOTTED.test(text)) return 'capitals';
  if (keys.length > 2 || letters < 2 || letters > 10) return undefined;
  if (capitals >= 2 && capitals * 2 >= letters) return 'capitals';
  return capitals === 1 && keys.length === 1 && letters >= 3 && letters <= 7 ? 'word' : undefined;
}

/** The letters of an acronym, folded, without the number of a department ("SDIS 53"). */
export const lettersOf = ({ keys }: Named): string => keys.join('').replace(/[^\p{L}]/gu, '');

/** Words of a name that an acronym may pass over. */
export function weightyWords(long: Named, { lexicon }: Scene): string[] {
  return long.keys.filter(
    (key) => /^\p{L}/u.test(key) && !lexicon.connectors.has(key) && !lexicon.looseConnectors.has(key) && !lexicon.conjunctions.has(key),
  );
}

/** Whether a name spells an acronym by the beginnings of its words. */
export const spelled = (short: Named, long: Named, scene: Scene): boolean =>
  acronymForm(short) !== undefined &&
  long.keys.length >= 2 &&
  abbreviates(
    lettersOf(short),
    long.keys.filter((key) => /^\p{L}/u.test(key)),
    weightyWords(long, scene),
  );

/** A name in brackets right beside its acronym may spell it more freely: any case ("dpa"), numbers, parts of compounds, without its first word or its legal form. */
export function spelledInBrackets(short: Named, long: Named, scene: Scene): boolean {
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
