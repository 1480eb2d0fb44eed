import type { Groups } from './groups.js';
import type { Named, Scene } from './named.js';

const isInitial = (key: string): boolean => [...key].length === 1;
const words = (keys: readonly string[]): readonly string[] => keys.filter((key) => key !== '.');

interface Person {
  readonly root: number;
  readonly keys: readonly string[];
  /** How often the article names the person in full. */
  count: number;
  readonly order: number;
}

/** The person most often named in full, of several the one named first; undefined for none. */
function likeliest(people: readonly Person[]): Person | undefined {
  return [...people].sort((a, b) => b.count - a.count || a.order - b.order)[0];
}

function fullNames(named: readonly Named[], groups: Groups): Map<number, Person> {
  const people = new Map<number, Person>();
  for (const { mention, keys, order } of named) {
    const parts = words(keys);
    if (mention.type !== 'person' || parts.length < 2 || isInitial(parts[0] as string)) continue;
    const root = groups.find(order);
    const known = people.get(root);
    if (known === undefined) people.set(root, { root, keys: parts, count: 1, order });
    else known.count++;
  }
  return people;
}

/**
 * Joins shorter names of a person to the full one: the family name ("Rohellec", "de Rohellec" for "Gaspard de Rohellec"), an initial with the
 * family name ("G. de Rohellec"), and the first name alone where only one person of the article has it.
 */
export function joinPeople({ named, lexicon }: Scene, groups: Groups): void {
  const people = fullNames(named, groups);
  const byEnding = new Map<string, Person[]>();
  const byFirst = new Map<string, Person[]>();
  const put = (map: Map<string, Person[]>, key: string, person: Person): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [person]);
    else list.push(person);
  };
  for (const person of people.values()) {
    for (let from = 1; from < person.keys.length; from++) put(byEnding, person.keys.slice(from).join(' '), person);
    put(byFirst, person.keys[0] as string, person);
  }
  for (const { mention, keys, order } of named) {
    if (mention.type !== 'person') continue;
    const parts = words(keys);
    const first = parts[0] as string | undefined;
    if (first === undefined || people.has(groups.find(order))) continue;
    const initials = parts.findIndex((part) => !isInitial(part));
    const family = parts.slice(Math.max(initials, 0)).join(' ');
    const candidates = (byEnding.get(family) ?? []).filter((person) => initials <= 0 || person.keys[0]?.startsWith(first));
    const person =
      likeliest(candidates) ??
      (parts.length === 1 && lexicon.firstNames.has(first) && byFirst.get(first)?.length === 1 ? byFirst.get(first)?.[0] : undefined);
    if (person !== undefined) groups.join(person.root, order);
  }
}
