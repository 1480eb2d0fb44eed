import { LOCATION_KINDS, type NameType, ORGANIZATION_KINDS } from '../../../article/index.js';
import { lookupKey } from '../gazetteer/gazetteer.js';
import type { UserRules } from './user-rules-schema.js';

export interface Denied {
  readonly name: string;
  readonly type: NameType | undefined;
}

export const deniedOf = (rules: UserRules): Denied[] =>
  rules.deny.map((one) => (typeof one === 'string' ? { name: one, type: undefined } : { name: one.name, type: one.type }));

const KINDS: ReadonlyMap<NameType, readonly string[]> = new Map<NameType, readonly string[]>([
  ['organization', ORGANIZATION_KINDS],
  ['location', LOCATION_KINDS],
]);

const kindFits = (type: NameType, kind: string | undefined): boolean => kind === undefined || KINDS.get(type)?.includes(kind) === true;

/**
 * What of the rules contradicts the rest, a sentence each; empty when they agree. `places`: where an entity was read (`clients.csv:17`), by its number.
 */
export function findConflicts(rules: UserRules, places: readonly (string | undefined)[] = []): string[] {
  const conflicts: string[] = [];
  const named = new Map<string, { readonly type: NameType; readonly entity: number }>();
  const ids = new Map<string, number>();
  const called = (entity: number): string => {
    const name = rules.entities[entity]?.names[0];
    return places[entity] === undefined ? `${name}` : `${name} in ${places[entity]}`;
  };
  for (const [entity, { id, names, type, kind }] of rules.entities.entries()) {
    if (!kindFits(type, kind)) conflicts.push(`"${called(entity)}": a ${type} has no kind "${kind}"`);
    const same = id === undefined ? undefined : ids.get(id);
    if (same !== undefined) conflicts.push(`the id "${id}" has two entities (${called(same)} and ${called(entity)})`);
    if (id !== undefined) ids.set(id, entity);
    for (const name of names) {
      const key = lookupKey(name);
      if (key === '') conflicts.push(`"${name}" of ${called(entity)} has no word`);
      const before = named.get(key);
      if (before !== undefined && before.entity !== entity)
        conflicts.push(`"${name}" names two entities (${called(before.entity)} and ${called(entity)})`);
      named.set(key, { type, entity });
    }
  }
  for (const { pattern, type, kind } of rules.patterns) {
    if (!kindFits(type, kind)) conflicts.push(`pattern "${pattern}": a ${type} has no kind "${kind}"`);
  }
  for (const { name, type } of deniedOf(rules)) {
    const known = named.get(lookupKey(name));
    if (known !== undefined && (type === undefined || type === known.type))
      conflicts.push(`"${name}" is both an entity and denied${places[known.entity] === undefined ? '' : ` (${called(known.entity)})`}`);
  }
  const merged = new Map<string, number>();
  for (const [set, names] of rules.merge.entries()) {
    for (const name of names) {
      const before = merged.get(lookupKey(name));
      if (before !== undefined && before !== set) conflicts.push(`"${name}" is in two merge sets`);
      merged.set(lookupKey(name), set);
    }
    const entities = new Set(names.flatMap((name) => named.get(lookupKey(name))?.entity ?? []));
    if (entities.size > 1) conflicts.push(`the merge set of "${names[0]}" joins two entities of the table`);
  }
  return conflicts;
}
