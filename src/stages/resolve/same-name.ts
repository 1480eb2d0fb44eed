import { certainEntity } from '../entities/gazetteer/gazetteer.js';
import type { Groups } from './groups.js';
import { coreKeys } from './legal.js';
import type { Named, Scene } from './named.js';
import { fullNames, nameWords } from './people/full-names.js';

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

/** Joins mentions that say the same name: folded, with and without legal form, or known to be one entity by the tables. */
export function joinSameNames(scene: Scene, groups: Groups): void {
  const families = familyNames(scene);
  const named = scene.named.filter((name) => !families.has(name));
  joinBy(groups, named, ({ key }) => key);
  joinBy(groups, named, (name) => (name.mention.type === 'organization' ? coreKeys(name.keys).join(' ') : undefined));
  joinBy(groups, named, tableId);
}
