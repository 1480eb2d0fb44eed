import type { NameMention } from '../../article/index.js';
import { resolveOverlaps, type Span } from '../../text/index.js';
import type { EngineMentions, Judgement } from './engine.js';
import { type Evidence, evidenceKey, gatherEvidence } from './evidence.js';
import { LEAST_PROBABILITY, probabilityOf } from './weights.js';

/**
 * Ranks by which overlapping names of several engines are settled, 0..100: how often an engine is right where it says so, times 100. The rules' own
 * scores stand between these: gazetteer 84 to 93, cues 45 to 90.
 */
export const RANK = {
  /** What the user's own rules say. */
  user: 100,
  /** compromise: the last to be asked. */
  compromise: 30,
} as const;

interface Ranked extends Span {
  readonly mention: NameMention;
  readonly rank: number;
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

/** The names in which a judge believes enough, ranked by the probability that its word and those of the others give together. */
function judged(all: readonly EngineMentions[], scoreOf: Judgement['scoreOf']): Ranked[] {
  const evidence = gatherEvidence(all, scoreOf);
  const ranked: Ranked[] = [];
  for (const { engine, mentions } of all) {
    for (const mention of mentions) {
      const { score, signs } = evidence.get(evidenceKey(mention)) as Evidence;
      const own = engine.rank(mention);
      const rank = score === null || own >= RANK.user ? own : 100 * probabilityOf(score, signs);
      if (rank >= 100 * LEAST_PROBABILITY) ranked.push({ start: mention.start, end: mention.end, mention, rank });
    }
  }
  return ranked;
}

/**
 * One layer of disjoint names out of the names of all engines. Where two overlap, the higher rank wins, then the longer name, then the
 * earlier one, then the engine named first. The winner takes what a loser of the same span and type knows beside.
 * Where one engine judges (it comes with `scoreOf`), the ranks are of its judgement; else every engine ranks its own.
 */
export function mergeMentions(all: readonly EngineMentions[]): NameMention[] {
  const scoreOf = all.find((one) => one.scoreOf !== undefined)?.scoreOf;
  const ranked: Ranked[] =
    scoreOf !== undefined
      ? judged(all, scoreOf)
      : all.flatMap(({ engine, mentions }) =>
          mentions.map((mention) => ({ start: mention.start, end: mention.end, mention, rank: engine.rank(mention) })),
        );
  const bySpan = new Map<string, NameMention[]>();
  for (const mention of all.flatMap(({ mentions }) => mentions)) {
    const key = `${mention.start}:${mention.end}`;
    const same = bySpan.get(key);
    if (same === undefined) bySpan.set(key, [mention]);
    else same.push(mention);
  }
  return resolveOverlaps(ranked, ({ rank }) => rank).map(({ mention }) => enrich(mention, bySpan.get(`${mention.start}:${mention.end}`) ?? []));
}
