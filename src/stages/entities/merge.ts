import type { NameMention } from '../../article/index.js';
import { resolveOverlaps } from '../../text/index.js';
import type { EntityEngine } from './engine.js';

/**
 * Ranks by which overlapping names of several engines are settled, 0..100. The rules' own scores (how often a rule is right) times 100 stand
 * between: gazetteer 84 to 93, cues 45 to 90.
 */
export const RANK = {
  /** What the user's own rules say. */
  user: 100,
  /** A trained model on the types it is good at: people, organisations, places. */
  neural: 96,
  /** A trained model on the other types, which known names and strong cues outrank. */
  neuralOther: 60,
  /** compromise: the last to be asked. */
  compromise: 30,
} as const;

export interface EngineMentions {
  readonly engine: EntityEngine;
  readonly mentions: readonly NameMention[];
}

/** Kind, canonical name, country and links that another engine knows of the very same span and type. */
function enrich(mention: NameMention, same: readonly NameMention[]): NameMention {
  let enriched = mention;
  for (const other of same) {
    if (other === mention || other.type !== mention.type) continue;
    const canKind = enriched.kind === undefined && other.kind !== undefined;
    enriched = {
      ...enriched,
      ...(canKind ? { kind: other.kind, kindBy: other.by } : {}),
      ...(enriched.canonical === undefined && other.canonical !== undefined ? { canonical: other.canonical } : {}),
      ...(enriched.country === undefined && other.country !== undefined ? { country: other.country } : {}),
      ...(enriched.links === undefined && other.links !== undefined ? { links: other.links } : {}),
    };
  }
  return enriched;
}

/**
 * One layer of disjoint names out of the names of all engines. Where two overlap, the higher rank wins, then the longer name, then the
 * earlier one, then the engine named first. The winner takes what a loser of the same span and type knows beside.
 */
export function mergeMentions(all: readonly EngineMentions[]): NameMention[] {
  const ranked = all.flatMap(({ engine, mentions }) =>
    mentions.map((mention) => ({ start: mention.start, end: mention.end, mention, rank: engine.rank(mention) })),
  );
  const bySpan = new Map<string, NameMention[]>();
  for (const { mention } of ranked) {
    const key = `${mention.start}:${mention.end}`;
    const same = bySpan.get(key);
    if (same === undefined) bySpan.set(key, [mention]);
    else same.push(mention);
  }
  return resolveOverlaps(ranked, ({ rank }) => rank).map(({ mention }) => enrich(mention, bySpan.get(`${mention.start}:${mention.end}`) ?? []));
}
