import type { LocationKind, NameMention, NameType, OrganizationKind } from '../../article/index.js';
import { triggerBefore, wordBefore } from '../entities/before.js';
import type { Lexicon } from '../entities/lexicon.js';
import type { Named, Scene } from './named.js';

export type Kind = OrganizationKind | LocationKind;

/** One reason for a kind, with its weight. */
interface Evidence {
  readonly kind: Kind;
  readonly weight: number;
  readonly by: string;
}

/** How much each source of a kind counts: fitted on the train part of the press sets. */
const WEIGHT = { model: 2, table: 3, head: 2.5, tail: 1.5, cue: 1, place: 0.8 } as const;

/** What is supposed of a name that nothing tells about. */
const DEFAULT: Partial<Record<NameType, Kind>> = { organization: 'company', location: 'city' };

function fromEngine({ kind, kindBy, by, score }: NameMention): Evidence[] {
  if (kind === undefined) return [];
  const source = kindBy ?? by;
  const weight = source.startsWith('entities/gazetteer')
    ? WEIGHT.table
    : source.startsWith('entities/neural')
      ? WEIGHT.model
      : source.includes('.head ')
        ? WEIGHT.head
        : WEIGHT.cue;
  return [{ kind, weight: weight * (score ?? 1), by: source }];
}

/** The head noun that the name begins with. */
function fromHead(name: Named, { lexicon, reading }: Scene): Evidence[] {
  if (name.token < 0) return [];
  const found = lexicon.heads.longest(reading, name.token);
  const head = found?.values.find(({ type, kind }) => type === name.mention.type && kind !== undefined);
  return head?.kind === undefined ? [] : [{ kind: head.kind, weight: WEIGHT.head, by: `resolve/rules:head.${head.words}` }];
}

function fromTail({ keys, mention }: Named, lexicon: Lexicon): Evidence[] {
  const backwards = [...keys].reverse();
  const tail = lexicon.tails
    .get(backwards[0] as string)
    ?.find(({ keys: last, cue }) => cue.type === mention.type && last.length < keys.length && last.every((key, i) => backwards[i] === key));
  return tail?.cue.kind === undefined ? [] : [{ kind: tail.cue.kind, weight: WEIGHT.tail, by: `resolve/rules:tail.${tail.cue.words}` }];
}

function fromTable({ known }: Named): Evidence[] {
  const kinds = new Map<Kind, string>();
  for (const { entity } of known) if (entity.kind !== undefined && !kinds.has(entity.kind)) kinds.set(entity.kind, entity.id);
  // The likelier reading of an ambiguous name counts full, the others a little.
  return [...kinds].map(([kind, id], i) => ({ kind, weight: i === 0 ? WEIGHT.table : WEIGHT.table / 4, by: `resolve/rules:gazetteer.${id}` }));
}

/** The words before the name. */
function fromContext(name: Named, { reading, lexicon }: Scene): Evidence[] {
  if (name.token < 0) return [];
  const trigger = triggerBefore(reading, name.token, lexicon);
  if (trigger?.kind !== undefined && trigger.type === name.mention.type)
    return [{ kind: trigger.kind, weight: WEIGHT.cue, by: `resolve/rules:cue.${trigger.words}` }];
  const before = wordBefore(reading, name.token);
  if (name.mention.type === 'location' && before >= 0 && lexicon.beforePlaces.has(reading.keys[before] as string)) {
    return [{ kind: 'city', weight: WEIGHT.place, by: `resolve/rules:cue.${reading.keys[before]}` }];
  }
  return [];
}

/** The kind of an entity by summed evidence over its mentions, with the strongest reason for it; undefined for types without kinds. */
export function kindOf(type: NameType, members: readonly Named[], scene: Scene): { readonly kind: Kind; readonly kindBy: string } | undefined {
  const fallback = DEFAULT[type];
  if (fallback === undefined) return undefined;
  const sums = new Map<Kind, { total: number; best: Evidence }>();
  const seen = new Set<string>();
  for (const name of members) {
    if (name.mention.type !== type) continue;
    // What a form of the name says counts once, what stands around it every time.
    const own = seen.has(name.key) ? [] : [...fromTable(name), ...fromHead(name, scene), ...fromTail(name, scene.lexicon)];
    seen.add(name.key);
    for (const evidence of [...own, ...fromEngine(name.mention), ...fromContext(name, scene)]) {
      const sum = sums.get(evidence.kind);
      if (sum === undefined) sums.set(evidence.kind, { total: evidence.weight, best: evidence });
      else {
        sum.total += evidence.weight;
        if (evidence.weight > sum.best.weight) sum.best = evidence;
      }
    }
  }
  let won: { kind: Kind; total: number; by: string } | undefined;
  for (const [kind, { total, best }] of sums) if (won === undefined || total > won.total) won = { kind, total, by: best.by };
  return won === undefined ? { kind: fallback, kindBy: 'resolve/rules:default' } : { kind: won.kind, kindBy: won.by };
}
