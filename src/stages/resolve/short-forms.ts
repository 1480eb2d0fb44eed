import type { Groups } from './groups.js';
import { coreKeys } from './legal.js';
import type { Named, Scene } from './named.js';

/** A shorter name than this many letters is too little to go by. */
const SHORTEST = 4;

/** So many longer names, and a short form says nothing; it also keeps hostile texts linear. */
const CROWD = 20;

interface Long {
  readonly keys: readonly string[];
  readonly order: number;
  /** Entity of the tables, if any. */
  readonly known: string | undefined;
}

const idOf = ({ mention, known, byUser }: Named): string | undefined =>
  (byUser ? undefined : mention.links?.[0]?.id) ?? known[0]?.entity.links[0]?.id;

/** Longer names by the words they begin with, and for organisations by those they end with. */
function indexOf(named: readonly Named[], type: 'organization' | 'location'): Map<string, Long[]> {
  const index = new Map<string, Long[]>();
  const seen = new Set<string>();
  for (const name of named) {
    if (name.mention.type !== type || seen.has(name.key)) continue;
    seen.add(name.key);
    const keys = type === 'organization' ? coreKeys(name.keys) : name.keys;
    const parts = new Set<string>();
    for (let cut = 1; cut < keys.length; cut++) {
      parts.add(keys.slice(0, cut).join(' '));
      if (type === 'organization') parts.add(keys.slice(cut).join(' '));
    }
    for (const part of parts) {
      const list = index.get(part) ?? [];
      if (list.length < CROWD) list.push({ keys, order: name.order, known: idOf(name) });
      index.set(part, list);
    }
  }
  return index;
}

/**
 * Joins a short form to the one longer name of the article that begins with it ("Orvalys" for "Orvalys Systems", "Cournon" for
 * "Cournon-d’Auvergne", "Commission" for "Commission européenne"), or, for organisations, ends with it ("Valmeca" for "Groupe Valmeca"). Not where
 * the tables know the short form as something of its own: "Google" is not "Google France".
 */
export function joinShortForms({ named, lexicon }: Scene, groups: Groups): void {
  for (const type of ['organization', 'location'] as const) {
    const index = indexOf(named, type);
    for (const name of named) {
      if (name.mention.type !== type || name.key.length < SHORTEST) continue;
      const core = type === 'organization' ? coreKeys(name.keys).join(' ') : name.key;
      const own = idOf(name);
      const all = index.get(core) ?? [];
      if (all.length >= CROWD) continue;
      const longer = all.filter(({ known }) => own === undefined || own === known);
      const roots = new Set(longer.map(({ order }) => groups.find(order)));
      const [root] = roots;
      if (roots.size !== 1 || root === undefined) continue;
      // A place that another begins with is often a place of its own: "Nord", "Saint".
      if (
        type === 'location' &&
        (own !== undefined || lexicon.complements.has(name.key) || lexicon.notNames.has(name.key) || lexicon.kindWords.has(name.key))
      )
        continue;
      groups.join(root, name.order);
    }
  }
}
