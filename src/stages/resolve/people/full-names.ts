import type { Named, Scene } from '../named.js';

export const isInitial = (key: string): boolean => [...key].length === 1;

/** The words of a person's name without full stops. */
export const nameWords = (keys: readonly string[]): readonly string[] => keys.filter((key) => key !== '.');

/** A person named in full: first name and family name at least. */
export interface FullName {
  /** Words of the name; a hyphenated name is several. */
  readonly keys: readonly string[];
  /** Where the words written apart begin: a part of "Lesquen-Roy" is no name of its own. */
  readonly starts: readonly number[];
  readonly mentions: Named[];
}

/** Indices of `keys` at which a word begins that a space parts from the one before. */
function spacedStarts({ mention: { text }, keys }: Named): number[] {
  const counts = text
    .trim()
    .split(/\s+/u)
    .map((word) => word.split(/[-‐‑'’.]/u).filter((part) => part !== '').length);
  const starts: number[] = [];
  let at = 0;
  for (const count of counts) {
    starts.push(at);
    at += count;
  }
  // Signs that the split does not know: every word may begin one.
  return at === nameWords(keys).length ? starts : nameWords(keys).map((_, i) => i);
}

/** Only "and" or a comma stands between two mentions. */
function isJoined(left: Named, right: Named, { reading, lexicon }: Scene): boolean {
  if (left.token < 0 || right.token < 0 || left.sentence !== right.sentence) return false;
  let at = right.token - 1;
  while (at >= 0 && (reading.keys[at] === ',' || lexicon.conjunctions.has(reading.keys[at] as string))) at--;
  return at < right.token - 1 && (reading.tokens[at]?.end ?? -1) === left.mention.end;
}

/** The words of each person's name: as they stand, and the first name alone in "Jean et Marie Lesoudard" with the family name that it shares. */
function sharedNames(scene: Scene): Map<Named, FullName> {
  const found = new Map<Named, FullName>();
  const { named, lexicon } = scene;
  for (let i = named.length - 1; i >= 0; i--) {
    const name = named[i] as Named;
    if (name.mention.type !== 'person') continue;
    const keys = nameWords(name.keys);
    const starts = spacedStarts(name);
    const next = named[i + 1];
    const sharer = next === undefined ? undefined : found.get(next);
    if (starts.length > 1) found.set(name, { keys, starts, mentions: [] });
    else if (next !== undefined && sharer !== undefined && lexicon.firstNames.has(keys[0] ?? '') && isJoined(name, next, scene)) {
      const from = sharer.starts[1] as number;
      const shift = keys.length - from;
      found.set(name, {
        keys: [...keys, ...sharer.keys.slice(from)],
        starts: [0, ...sharer.starts.slice(1).map((start) => start + shift)],
        mentions: [],
      });
    }
  }
  return found;
}

/** Every name of a person in full by its words; a family name of two words ("van Aken", "Rial Baltar" beside "Antón Rial Baltar") is none. */
export function fullNames(scene: Scene): FullName[] {
  const { named, lexicon } = scene;
  const people = new Map<string, FullName>();
  const shared = sharedNames(scene);
  for (const name of named) {
    const full = shared.get(name);
    const first = full?.keys[0] ?? '';
    if (full === undefined || isInitial(first) || (lexicon.particles.has(first) && !lexicon.firstNames.has(first))) continue;
    const key = full.keys.join(' ');
    const known = people.get(key) ?? full;
    known.mentions.push(name);
    people.set(key, known);
  }
  const endings = new Set([...people.values()].flatMap(({ keys, starts }) => starts.slice(1).map((from) => keys.slice(from).join(' '))));
  return [...people].filter(([key]) => !endings.has(key)).map(([, name]) => name);
}
