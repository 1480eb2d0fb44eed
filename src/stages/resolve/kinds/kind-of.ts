import type { NameType } from '../../../article/index.js';
import type { Named, Scene } from '../named.js';
import type { Evidence, Kind } from './evidence.js';
import { fromContext, fromScore } from './from-context.js';
import { fromHead, fromTail, fromWords } from './from-name.js';
import { fromEngine, fromOtherType, fromPart, fromTable, fromWithin } from './from-tables.js';

/** A kind with the strongest reason for it. */
export interface KindOf {
  readonly kind: Kind;
  readonly kindBy: string;
}

/** What a form of a name says by itself. */
const ofForm = (name: Named, scene: Scene): Evidence[] => [
  ...fromTable(name),
  ...fromOtherType(name),
  ...fromPart(name, scene),
  ...fromWithin(name, scene),
  ...fromHead(name, scene),
  ...fromTail(name, scene.lexicon),
  ...fromWords(name, scene.lexicon),
];

/** The kind of an entity by summed evidence over its mentions; undefined for a type without kinds, and where nothing tells it. */
export function kindOf(type: NameType, members: readonly Named[], scene: Scene): KindOf | undefined {
  if (type !== 'organization' && type !== 'location') return undefined;
  const sums = new Map<Kind, { total: number; best: Evidence }>();
  const seen = new Set<string>();
  const add = (evidence: Evidence): void => {
    const sum = sums.get(evidence.kind);
    if (sum === undefined) sums.set(evidence.kind, { total: evidence.weight, best: evidence });
    else {
      sum.total += evidence.weight;
      if (evidence.weight > sum.best.weight) sum.best = evidence;
    }
  };
  for (const name of members) {
    if (name.mention.type !== type) continue;
    // What a form of the name says counts once, what stands around it every time.
    if (!seen.has(name.key)) for (const evidence of ofForm(name, scene)) add(evidence);
    seen.add(name.key);
    for (const evidence of fromEngine(name.mention)) add(evidence);
    for (const evidence of fromContext(name, scene)) add(evidence);
    for (const evidence of fromScore(name, scene)) add(evidence);
  }
  let won: { kind: Kind; total: number; by: string } | undefined;
  for (const [kind, { total, best }] of sums) if (won === undefined || total > won.total) won = { kind, total, by: best.by };
  return won === undefined ? undefined : { kind: won.kind, kindBy: won.by };
}
