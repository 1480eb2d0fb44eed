import { certainEntity } from '../entities/gazetteer/gazetteer.js';
import type { Groups } from './groups.js';
import { coreKeys } from './legal.js';
import type { Named, Scene } from './named.js';
import { fullNames, nameWords } from './people/full-names.js';

/** A longer name of an organisation has the name of no place in it that counts. */
const LONGEST = 12;

function joinBy(groups: Groups, named: readonly Named[], keyOf: (name: Named) => string | undefined): void {
  const first = new Map<string, number>();
  for (const name of named) {
    const key = keyOf(name);
    if (key === undefined || key === '') continue;
    const before = first.get(key);
    if (before === undefined) first.set(key, name.order);
    else groups.join(before, name.order);
  }
}

/** By the tables, or as the user's own says. */
function tableId(name: Named): string | undefined {
  const own = name.byUser ? name.known[0]?.entity.links[0] : undefined;
  const told = own ?? name.mention.links?.find(({ kb }) => kb !== 'cve');
  if (told !== undefined) return `${told.kb}:${told.id}`;
  const link = certainEntity(name.known)?.links[0];
  return link === undefined ? undefined : `${link.kb}:${link.id}`;
}

/** Names that are the family name of somebody whom the article names in full: two of them may be two people, and the table's Clinton may not be this one (people/ joins them). */
function familyNames(scene: Scene): Set<Named> {
  const { genitive } = scene.lexicon.data;
  const endings = new Set(fullNames(scene).flatMap(({ keys, starts }) => starts.slice(1).map((from) => keys.slice(from).join(' '))));
  const isEnding = (key: string): boolean =>
    endings.has(key) || (genitive !== undefined && key.endsWith(genitive) && endings.has(key.slice(0, -genitive.length)));
  return new Set(scene.named.filter(({ mention, keys }) => mention.type === 'person' && isEnding(nameWords(keys).join(' '))));
}

/**
 * Names that stand inside a longer name of an organisation, as the town does in its club's: the town and the club called by it are two things, so
 * a mention's own type parts them. Elsewhere one name of two types is one thing whose type an engine got wrong somewhere.
 */
function sharedWithPlaces({ named }: Scene): Set<string> {
  const places = new Set(named.filter(({ mention }) => mention.type === 'location').map(({ key }) => key));
  const shared = new Set<string>();
  for (const { mention, keys } of named) {
    if (mention.type !== 'organization' || keys.length < 2 || keys.length > LONGEST) continue;
    for (let from = 0; from < keys.length; from++) {
      for (let to = from + 1; to <= keys.length; to++) {
        const part = keys.slice(from, to).join(' ');
        if (to - from < keys.length && places.has(part)) shared.add(part);
      }
    }
  }
  return shared;
}

/** The name without the genitive, where the article has it so too: "Karlsbrücks" beside "Karlsbrück". */
function nominatives({ named, lexicon }: Scene): (name: Named) => string {
  const { genitive } = lexicon.data;
  if (genitive === undefined) return ({ key }) => key;
  const keys = new Set(named.filter(({ mention }) => mention.type !== 'person').map(({ key }) => key));
  return ({ key, mention }) => {
    const bare = key.slice(0, -genitive.length);
    return mention.type !== 'person' && key.endsWith(genitive) && keys.has(bare) ? bare : key;
  };
}

/** Joins mentions that say the same name: folded, with and without legal form, or known to be one entity by the tables. */
export function joinSameNames(scene: Scene, groups: Groups): void {
  const families = familyNames(scene);
  const named = scene.named.filter((name) => !families.has(name));
  const shared = sharedWithPlaces(scene);
  const nominative = nominatives(scene);
  joinBy(groups, named, (name) => {
    const key = nominative(name);
    return shared.has(key) && name.mention.type !== 'location' ? `${name.mention.type}:${key}` : key;
  });
  joinBy(groups, named, (name) => (name.mention.type === 'organization' ? coreKeys(name.keys).join(' ') : undefined));
  joinBy(groups, named, tableId);
}
