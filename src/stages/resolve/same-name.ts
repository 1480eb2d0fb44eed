import { certainEntity } from '../entities/gazetteer/gazetteer.js';
import type { Groups } from './groups.js';
import { coreKeys } from './legal.js';
import type { Named, Scene } from './named.js';

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

/** A family name alone is left to the full names of the article (see people.ts): the table's Clinton may not be this one. */
function tableId(name: Named, families: ReadonlySet<string>): string | undefined {
  if (name.mention.type === 'person' && name.keys.length === 1 && families.has(name.key)) return undefined;
  const own = name.byUser ? name.known[0]?.entity.links[0] : undefined;
  const told = own ?? name.mention.links?.find(({ kb }) => kb !== 'cve');
  if (told !== undefined) return `${told.kb}:${told.id}`;
  const link = certainEntity(name.known)?.links[0];
  return link === undefined ? undefined : `${link.kb}:${link.id}`;
}

/** Family names of the people that the article names in full. */
function familyNames(scene: Scene): Set<string> {
  return new Set(scene.named.filter(({ mention, keys }) => mention.type === 'person' && keys.length > 1).map(({ keys }) => keys.at(-1) as string));
}

/** Joins mentions that say the same name: folded, with and without legal form, or known to be one entity by the tables. */
export function joinSameNames(scene: Scene, groups: Groups): void {
  const { named } = scene;
  joinBy(groups, named, ({ key }) => key);
  joinBy(groups, named, (name) => (name.mention.type === 'organization' ? coreKeys(name.keys).join(' ') : undefined));
  const families = familyNames(scene);
  joinBy(groups, named, (name) => tableId(name, families));
}
