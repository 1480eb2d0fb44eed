import { zoneTables } from './zone-tables.js';

/** Small words that stand inside a name. */
const PARTICLES = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'd',
  'von',
  'van',
  'der',
  'den',
  'ter',
  'ten',
  'zu',
  'di',
  'da',
  'del',
  'della',
  'do',
  'dos',
  'das',
  'el',
  'al',
  'ben',
  'bin',
  'y',
  'e',
]);
const CAPITAL = /^\p{Lu}/u;
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}\p{M}'’]+$/u;

export const startsCapital = (word: string): boolean => CAPITAL.test(word);
export const isParticle = (word: string): boolean => PARTICLES.has(word.toLowerCase());

/** `PIERRE DELATTRE-HANON` as a person is written: `Pierre Delattre-Hanon`; initials and mixed case stay. */
export function personCase(name: string): string {
  return name.replace(/[\p{L}\p{M}'’]+/gu, (word) => {
    if (!ALL_CAPITALS.test(word)) return word;
    const lower = word.toLowerCase();
    return isParticle(lower) && lower.length > 1 ? lower : word.charAt(0) + lower.slice(1);
  });
}

/** `FINANCES PUBLIQUES` → `Finances publiques`; anything that is not all capitals, or short (`UE`), stays. */
export function sectionCase(section: string): string {
  const letters = section.replace(/[^\p{L}]/gu, '');
  return letters.length > 3 && letters === letters.toUpperCase() ? section.charAt(0) + section.slice(1).toLowerCase() : section;
}

/** What begins a title or a phrase, never a person's name. */
const ARTICLES = new Set([
  'le',
  'la',
  'les',
  'l',
  'the',
  'der',
  'die',
  'das',
  'el',
  'los',
  'las',
  'il',
  'lo',
  'gli',
  'o',
  'os',
  'as',
  'het',
  'een',
  'un',
  'une',
  'a',
  'an',
]);

/** Two to five words, each with a capital or a particle between two: how a person is written. */
export function looksLikePerson(text: string): boolean {
  const words = text.split(/[\s\u00a0\u202f]+/u).filter((word) => word !== '');
  if (words.length < 2 || words.length > 5 || /[\d:;,!?«»“”"()]/u.test(text)) return false;
  if (ARTICLES.has((words[0] ?? '').toLowerCase())) return false;
  return words.every((word, i) => startsCapital(word) || (i > 0 && i < words.length - 1 && isParticle(word)));
}

/** `Teresa Vasconcelos e Duarte Pimentel` as two people: a joining word splits where both sides look like a person. */
export function splitPeople(text: string): string[] {
  const words = text.split(/\s+/u);
  const { and } = zoneTables();
  const at = words.findIndex((word, i) => i >= 2 && i <= words.length - 3 && and.has(word));
  return at < 0 ? [personCase(text)] : [personCase(words.slice(0, at).join(' ')), ...splitPeople(words.slice(at + 1).join(' '))];
}
