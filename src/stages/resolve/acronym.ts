import { foldKey } from '../../text/index.js';

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}.&-]{1,9}$|^\p{Lu}\p{Ll}{2,6}$/u;

/** Whether a name is written like an acronym: `OTAN`, `D.G.S.I.`, or with one capital as the press writes long ones (`Anssi`). */
export const looksLikeAcronym = (name: string): boolean => ACRONYM.test(name);

/**
 * Whether `short` abbreviates `long`: its letters are first letters of words of `long`, in order, the first of the first, and no more than
 * three long words go without a letter. `OTAN` ← "Organisation du traité de l’Atlantique nord".
 */
export function abbreviates(short: string, long: string): boolean {
  if (!looksLikeAcronym(short)) return false;
  const letters = foldKey(short).replace(/[^\p{L}]/gu, '');
  const words = foldKey(long).split(/[\s'’.,]+/u).filter((word) => word !== '');
  if (letters.length < 2 || words.length < 2 || words[0]?.[0] !== letters[0]) return false;
  let next = 0;
  let skipped = 0;
  for (const word of words) {
    if (word[0] === letters[next]) next++;
    else if (word.length > 3) skipped++;
  }
  return next === letters.length && skipped <= 3;
}
