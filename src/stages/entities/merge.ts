import type { NameMention, NameType } from '../../article/index.js';
import { compareSpans, resolveOverlaps, type Span } from '../../text/index.js';
import type { EntityEngine } from './engine.js';

/**
 * Ranks by which overlapping names of several engines are settled, 0..100. The rules' own scores (how often a rule is right) times 100 stand
 * between: gazetteer 84 to 93, cues 45 to 90.
 */
export const RANK = {
  /** What the user's own rules say. */
  user: 100,
  /** A trained model: see docs/decisions/merging-engines.md. */
  neural: 96,
  /** A trained model where it doubts itself: known names and strong cues outrank it. */
  neuralInDoubt: 60,
  /** compromise: the last to be asked. */
  compromise: 30,
  /** What a rule must have to be heard on people, organisations and places where a model read the article and marked nothing: its silence counts. */
  besideModel: 93,
} as const;

export interface EngineMentions {
  readonly engine: EntityEngine;
  readonly mentions: readonly NameMention[];
}

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

const MODEL_TYPES: ReadonlySet<NameType> = new Set(['person', 'organization', 'location']);

/** Leaves out what weaker rules say of people, organisations and places where a model marked nothing. */
function hearModel(all: readonly EngineMentions[], ranked: readonly Ranked[]): readonly Ranked[] {
  const models = all.filter(({ engine }) => engine.info.model !== undefined);
  if (models.length === 0) return ranked;
  const marked = models.flatMap(({ mentions }) => mentions).sort(compareSpans);
  const touches = (span: Span): boolean => {
    let low = 0;
    let high = marked.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((marked[mid] as Span).end <= span.start) low = mid + 1;
      else high = mid;
    }
    const next = marked[low];
    return next !== undefined && next.start < span.end;
  };
  return ranked.filter(({ mention, rank }) => rank >= RANK.besideModel || !MODEL_TYPES.has(mention.type) || touches(mention));
}

/**
 * One layer of disjoint names out of the names of all engines. Where two overlap, the higher rank wins, then the longer name, then the
 * earlier one, then the engine named first. The winner takes what a loser of the same span and type knows beside.
 */
export function mergeMentions(all: readonly EngineMentions[]): NameMention[] {
  const ranked: Ranked[] = all.flatMap(({ engine, mentions }) =>
    mentions.map((mention) => ({ start: mention.start, end: mention.end, mention, rank: engine.rank(mention) })),
  );
  const bySpan = new Map<string, NameMention[]>();
  for (const { mention } of ranked) {
    const key = `${mention.start}:${mention.end}`;
    const same = bySpan.get(key);
    if (same === undefined) bySpan.set(key, [mention]);
    else same.push(mention);
  }
  return resolveOverlaps(hearModel(all, ranked), ({ rank }) => rank).map(({ mention }) =>
    enrich(mention, bySpan.get(`${mention.start}:${mention.end}`) ?? []),
  );
}
