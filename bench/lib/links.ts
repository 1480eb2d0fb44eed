import { Counts } from './scores.js';

/** A mention that tool and reader both have: the entity that each puts it in. */
export interface Linked {
  readonly mine: string;
  readonly gold: string;
  readonly text: string;
}

/** Pairs of mentions that are one entity: how many of ours are right, how many of the reader's we have. */
export function linkCounts(mentions: readonly Linked[]): Counts {
  const counts = new Counts();
  for (const [i, a] of mentions.entries()) {
    for (const b of mentions.slice(i + 1)) {
      const mine = a.mine === b.mine;
      const gold = a.gold === b.gold;
      counts.add(Number(mine && gold), Number(mine), Number(gold));
    }
  }
  return counts;
}

/** The pairs that are wrong, by the names as they are written, the most frequent first. */
export function linkErrors(mentions: readonly Linked[]): string[] {
  const errors = new Map<string, number>();
  for (const [i, a] of mentions.entries()) {
    for (const b of mentions.slice(i + 1)) {
      const mine = a.mine === b.mine;
      if (mine === (a.gold === b.gold)) continue;
      const said = (one: Linked): string => (one.gold.endsWith(` ${one.text}`) ? one.text : `${one.text} [${one.gold}]`);
      const line = `${mine ? 'joined' : 'apart '}: ${[a, b].map(said).sort().join(' = ')}`;
      errors.set(line, (errors.get(line) ?? 0) + 1);
    }
  }
  return [...errors].sort(([, a], [, b]) => b - a).map(([line, count]) => `${line} ×${count}`);
}
