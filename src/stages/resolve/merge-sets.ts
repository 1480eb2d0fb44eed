import { lookupKey } from '../entities/gazetteer/gazetteer.js';
import type { Groups } from './groups.js';
import type { Scene } from './named.js';

/** The number of the user's set by folded name. */
export type MergeSets = ReadonlyMap<string, number>;

export const mergeSets = (sets: readonly (readonly string[])[]): MergeSets =>
  new Map(sets.flatMap((names, set) => names.map((name) => [lookupKey(name), set] as const)));

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
