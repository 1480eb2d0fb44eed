import type { NameMention } from '../../article/index.js';
import { type NameKey, nameKey } from './name-key.js';
import type { Union } from './union.js';

interface FullName {
  readonly index: number;
  readonly key: NameKey;
}

/** Whether "j dupont" can be "jean dupont". */
function initialsMatch(short: NameKey, full: NameKey): boolean {
  if (short.words.length < 2 || short.words.at(-1) !== full.words.at(-1) || short.words.length > full.words.length) return false;
  return short.words.slice(0, -1).every((word, i) => word.length <= 2 && full.words[i]?.startsWith(word.charAt(0)) === true);
}

/**
 * Joins family names to the full names they end, in one pass: "Dupont" after "Jean Dupont" is him; where two have the name, it is the one named
 * last, and before either was named the first one that follows. Initials too ("J. Dupont").
 */
export function joinPersons(mentions: readonly NameMention[], union: Union): void {
  /** Last word of a full name → mentions with it, in reading order. */
  const byFamily = new Map<string, FullName[]>();
  const persons = mentions.flatMap((mention, index) => (mention.type === 'person' ? [{ index, key: nameKey(mention) }] : []));
  for (const person of persons) {
    if (person.key.words.length < 2) continue;
    const family = person.key.words.at(-1) as string;
    const known = byFamily.get(family) ?? [];
    known.push(person);
    byFamily.set(family, known);
  }
  for (const { index, key } of persons) {
    const fuller = (byFamily.get(key.words.at(-1) as string) ?? []).filter(
      (full) => full.key.words.length > key.words.length || (full.key.key !== key.key && key.words.length > 1),
    );
    const fits = fuller.filter((full) => full.key.key.endsWith(` ${key.key}`) || initialsMatch(key, full.key));
    const before = fits.findLast((full) => full.index < index);
    const match = before ?? fits[0];
    if (match !== undefined) union.join(index, match.index);
  }
}
