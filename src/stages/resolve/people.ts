import type { Groups } from './groups.js';
import type { Named, Scene } from './named.js';

const isInitial = (key: string): boolean => [...key].length === 1;
const words = (keys: readonly string[]): readonly string[] => keys.filter((key) => key !== '.');

/** No more people of one name than this are told apart: hostile texts have thousands. */
const NAMESAKES = 40;

interface Person {
  readonly root: number;
  readonly keys: readonly string[];
  /** How often the article names the person so. */
  count: number;
  readonly order: number;
}

/** Every name of a person of two words or more, initials alone left out, by its words. */
function longNames(named: readonly Named[], groups: Groups): Person[] {
  const people = new Map<string, Person>();
  for (const { mention, keys, key, order } of named) {
    const parts = words(keys);
    if (mention.type !== 'person' || parts.length < 2 || isInitial(parts[0] as string)) continue;
    const known = people.get(key);
    if (known === undefined) people.set(key, { root: groups.find(order), keys: parts, count: 1, order });
    else known.count++;
  }
  return [...people.values()];
}

/** The person most often named in full; of equals the one named last before the mention, else the first after it. */
function likeliest(people: readonly Person[], order: number): Person | undefined {
  return [...people].sort(
    (a, b) => b.count - a.count || Number(a.order > order) - Number(b.order > order) || (a.order > order ? a.order - b.order : b.order - a.order),
  )[0];
}

/** Longer names by what may stand for them: their last words, their first word, any one word between. */
class Index {
  readonly endings = new Map<string, Person[]>();
  readonly firsts = new Map<string, Person[]>();
  readonly middles = new Map<string, Person[]>();

  constructor(people: readonly Person[]) {
    const put = (map: Map<string, Person[]>, key: string, person: Person): void => {
      const list = map.get(key);
      if (list === undefined) map.set(key, [person]);
      else if (list.length < NAMESAKES) list.push(person);
    };
    for (const person of people) {
      for (let from = 1; from < person.keys.length; from++) put(this.endings, person.keys.slice(from).join(' '), person);
      put(this.firsts, person.keys[0] as string, person);
      for (const key of person.keys.slice(1, -1)) put(this.middles, key, person);
    }
  }
}

const different = (people: readonly Person[], groups: Groups): number => new Set(people.map(({ root }) => groups.find(root))).size;

/**
 * Joins shorter names of a person to the full one: the family name ("Rohellec", "de Rohellec" for "Gaspard de Rohellec"), an initial with the
 * family name ("G. de Rohellec"), one of two family names ("Rial" for "Antón Rial Baltar"), and the first name alone; the last two only where
 * one person of the article can be meant.
 */
export function joinPeople({ named, lexicon }: Scene, groups: Groups): void {
  const index = new Index(longNames(named, groups));
  const { genitive } = lexicon.data;
  for (const { mention, keys, order } of named) {
    if (mention.type !== 'person') continue;
    const said = words(keys);
    const last = said.at(-1) ?? '';
    const nominative =
      genitive !== undefined && last.length > genitive.length + 2 && last.endsWith(genitive)
        ? [...said.slice(0, -1), last.slice(0, -genitive.length)]
        : undefined;
    for (const parts of nominative === undefined ? [said] : [said, nominative]) {
      const person = fullName(parts, order, index, groups);
      if (person === undefined || groups.find(person.root) === groups.find(order)) continue;
      groups.join(person.root, order);
      break;
    }
  }
}

function fullName(parts: readonly string[], order: number, index: Index, groups: Groups): Person | undefined {
  const first = parts[0];
  if (first === undefined) return undefined;
  const initials = Math.max(
    0,
    parts.findIndex((part) => !isInitial(part)),
  );
  const family = parts.slice(initials).join(' ');
  const candidates = (index.endings.get(family) ?? []).filter(
    ({ keys }) => keys.length > parts.length - initials && (initials === 0 || keys[0]?.startsWith(first) === true),
  );
  const person = likeliest(candidates, order);
  if (person !== undefined) return person;
  // "Brandt-Wiese" for itself without its genitive: another form of one name.
  if (parts.length !== 1 || first.length < 2) return undefined;
  const single = [...(index.firsts.get(first) ?? []), ...(first.length > 3 ? (index.middles.get(first) ?? []) : [])];
  return different(single, groups) === 1 ? single[0] : undefined;
}
