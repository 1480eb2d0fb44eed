import { type Gazetteer, lookupKey } from '../entities/gazetteer/gazetteer.js';
import type { Groups } from './groups.js';
import type { Scene } from './named.js';

/** The number of the user's set by folded name. */
export type MergeSets = ReadonlyMap<string, number>;

/** A set that has one name of an entity of the user's table has its others too. */
export function mergeSets(sets: readonly (readonly string[])[], user?: Gazetteer): MergeSets {
  const numbers = new Map<string, number>();
  for (const [set, names] of sets.entries()) {
    for (const key of names.map(lookupKey)) {
      numbers.set(key, set);
      for (const { entity } of user?.byName.get(key) ?? []) for (const { name } of entity.names) numbers.set(lookupKey(name), set);
    }
  }
  return numbers;
}

/** Joins what the user says is one. */
export function joinMerged({ named }: Scene, groups: Groups, sets: MergeSets): void {
  const first = new Map<number, number>();
  for (const { key, order } of sets.size === 0 ? [] : named) {
    const set = sets.get(key);
    if (set === undefined) continue;
    const before = first.get(set);
    if (before === undefined) first.set(set, order);
    else groups.join(before, order);
  }
}
