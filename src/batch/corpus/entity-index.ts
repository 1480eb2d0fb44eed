import type { DepecheRecord, LocationKind, NameType, OrganizationKind } from '../../article/index.js';
import { foldKey } from '../../text/index.js';

type RecordEntity = NonNullable<DepecheRecord['entities']>[number];
type NameEntity = Extract<RecordEntity, { salience: number }>;

/** One entity over all the articles of a corpus. */
export interface IndexedEntity {
  readonly id: string;
  readonly type: NameType;
  readonly kind: OrganizationKind | LocationKind | null;
  /** The name most articles use. */
  readonly name: string;
  readonly country: string | null;
  /** Other names, the most used first. */
  readonly aliases: readonly { readonly name: string; readonly articles: number }[];
  readonly links: readonly { readonly kb: string; readonly id: string }[];
  readonly articles: number;
  readonly mentions: number;
  /** Publication dates (RFC 3339 dates) of the first and last article that has one; null without. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** Mean salience over its articles, 0..1. */
  readonly salience: number;
  /** Entities that stand among the most salient of the same articles, the most frequent first. */
  readonly with: readonly { readonly id: string; readonly name: string; readonly articles: number }[];
}

/** Co-occurrence counts this many of an article's most salient entities: 45 pairs an article. */
const PAIRED = 10;
/** So many companions are told of each entity. */
const COMPANIONS = 10;

interface Entry {
  readonly type: NameType;
  articles: number;
  mentions: number;
  salience: number;
  first: string | null;
  last: string | null;
  readonly names: Map<string, number>;
  readonly aliases: Map<string, number>;
  readonly kinds: Map<string, number>;
  readonly countries: Map<string, number>;
  readonly links: Map<string, { kb: string; id: string }>;
}

const count = (map: Map<string, number>, key: string, by = 1): Map<string, number> => map.set(key, (map.get(key) ?? 0) + by);

/** The keys with their counts, the largest first, of equals in the order of the alphabet: never by the order of arrival. */
const ranked = (map: ReadonlyMap<string, number>): [string, number][] => [...map].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));

/** The key by which an entity of one article is that of another: its link, else its type and folded name. */
function keyOf({ type, name, links }: NameEntity): string {
  const [link] = links.filter(({ kb }) => kb !== 'cve');
  return link === undefined ? `${type} ${foldKey(name)}` : `${link.kb}:${link.id}`;
}

/**
 * Who is in a corpus: entities of all records, joined by link or by type and name, and by the full and official names that an article spells
 * out. What it gives depends on the set of records alone, not on their order. Memory grows with the entities, not with the articles.
 */
export class EntityIndex {
  readonly #entries = new Map<string, Entry>();
  readonly #pairs = new Map<string, Map<string, number>>();
  /** Name in full or official name → keys of the entities that have it. */
  readonly #otherNames = new Map<string, Set<string>>();
  articles = 0;

  add(record: DepecheRecord): void {
    this.articles++;
    const names = (record.entities ?? []).filter((entity): entity is NameEntity => 'salience' in entity);
    const date = record.metadata.publishedAt?.slice(0, 10) ?? null;
    for (const entity of names) this.#addEntity(entity, date);
    const main = [...new Set([...names].sort((a, b) => b.salience - a.salience || (keyOf(a) < keyOf(b) ? -1 : 1)).map(keyOf))].slice(0, PAIRED);
    for (const a of main) {
      for (const b of main) {
        if (a === b) continue;
        const companions = this.#pairs.get(a) ?? new Map<string, number>();
        this.#pairs.set(a, count(companions, b));
      }
    }
  }

  #addEntity(entity: NameEntity, date: string | null): void {
    const key = keyOf(entity);
    const entry = this.#entries.get(key) ?? newEntry(entity.type);
    this.#entries.set(key, entry);
    entry.articles++;
    entry.mentions += entity.mentions.length;
    entry.salience += entity.salience;
    if (date !== null && (entry.first === null || date < entry.first)) entry.first = date;
    if (date !== null && (entry.last === null || date > entry.last)) entry.last = date;
    count(entry.names, entity.name);
    if (entity.kind !== undefined) count(entry.kinds, entity.kind);
    if (entity.country !== undefined) count(entry.countries, entity.country);
    for (const link of entity.links) entry.links.set(`${link.kb} ${link.id}`, link);
    for (const { name, relation } of entity.aliases) {
      count(entry.aliases, name);
      if (relation !== 'full name' && relation !== 'official name') continue;
      const other = `${entity.type} ${foldKey(name)}`;
      this.#otherNames.set(other, (this.#otherNames.get(other) ?? new Set()).add(key));
    }
  }

  /** Entities by how many articles have them, then by name. Ids are `c1`, `c2`, … in that order. */
  rows(): IndexedEntity[] {
    const root = this.#joined();
    const merged = new Map<string, Entry>();
    for (const [key, entry] of this.#entries) {
      const to = root(key);
      const into = merged.get(to);
      merged.set(to, into === undefined ? copy(entry) : mergeInto(into, entry));
    }
    const order = [...merged]
      .map(([key, entry]) => ({ key, entry, name: ranked(entry.names)[0]?.[0] ?? key }))
      .sort((a, b) => b.entry.articles - a.entry.articles || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.key < b.key ? -1 : 1));
    const ids = new Map(order.map(({ key }, i) => [key, `c${i + 1}`]));
    const nameOf = new Map(order.map(({ key, name }) => [key, name]));
    const companions = this.#companions(root);
    return order.map(({ key, entry, name }) =>
      toRow(
        ids.get(key) as string,
        name,
        entry,
        (companions.get(key) ?? []).map(([other, articles]) => ({ id: ids.get(other) as string, name: nameOf.get(other) as string, articles })),
      ),
    );
  }

  /** An entity known by name alone is the one that spells this name out, where only one does. */
  #joined(): (key: string) => string {
    const to = new Map<string, string>();
    for (const [name, keys] of this.#otherNames) {
      const [only, ...more] = keys;
      if (only !== undefined && more.length === 0 && only !== name && this.#entries.has(name)) to.set(name, only);
    }
    return (key) => {
      let at = key;
      for (let steps = 0; steps < to.size; steps++) {
        const next = to.get(at);
        if (next === undefined || next === key) break;
        at = next;
      }
      return at;
    };
  }

  #companions(root: (key: string) => string): Map<string, [string, number][]> {
    const sums = new Map<string, Map<string, number>>();
    for (const [a, counts] of this.#pairs) {
      const from = root(a);
      const sum = sums.get(from) ?? new Map<string, number>();
      sums.set(from, sum);
      for (const [b, articles] of counts) if (root(b) !== from) count(sum, root(b), articles);
    }
    return new Map([...sums].map(([key, sum]) => [key, ranked(sum).slice(0, COMPANIONS)]));
  }
}

const newEntry = (type: NameType): Entry => ({
  type,
  articles: 0,
  mentions: 0,
  salience: 0,
  first: null,
  last: null,
  names: new Map(),
  aliases: new Map(),
  kinds: new Map(),
  countries: new Map(),
  links: new Map(),
});

const copy = (entry: Entry): Entry => mergeInto(newEntry(entry.type), entry);

function mergeInto(into: Entry, from: Entry): Entry {
  into.articles += from.articles;
  into.mentions += from.mentions;
  into.salience += from.salience;
  if (from.first !== null && (into.first === null || from.first < into.first)) into.first = from.first;
  if (from.last !== null && (into.last === null || from.last > into.last)) into.last = from.last;
  for (const field of ['names', 'aliases', 'kinds', 'countries'] as const) for (const [key, times] of from[field]) count(into[field], key, times);
  for (const [key, link] of from.links) into.links.set(key, link);
  return into;
}

function toRow(id: string, name: string, entry: Entry, companions: IndexedEntity['with']): IndexedEntity {
  const others = new Map(entry.aliases);
  for (const [form, times] of entry.names) count(others, form, times);
  others.delete(name);
  return {
    id,
    type: entry.type,
    kind: (ranked(entry.kinds)[0]?.[0] ?? null) as IndexedEntity['kind'],
    name,
    country: ranked(entry.countries)[0]?.[0] ?? null,
    aliases: ranked(others).map(([alias, articles]) => ({ name: alias, articles })),
    links: [...entry.links].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, link]) => link),
    articles: entry.articles,
    mentions: entry.mentions,
    firstSeen: entry.first,
    lastSeen: entry.last,
    salience: Math.round((entry.salience / entry.articles) * 1000) / 1000,
    with: companions,
  };
}
