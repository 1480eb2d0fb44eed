import type { LocationKind, NameMention, NameType, OrganizationKind } from '../../article/index.js';
import { articleBefore, cueEndingAt, triggerBefore, wordBefore } from '../entities/before.js';
import type { Cue, Lexicon } from '../entities/lexicon.js';
import type { Named, Scene } from './named.js';

export type Kind = OrganizationKind | LocationKind;

/** One reason for a kind, with its weight. */
interface Evidence {
  readonly kind: Kind;
  readonly weight: number;
  readonly by: string;
}

/** How much each source of a kind counts; tuned on the train part of the French press set. */
const WEIGHT = { user: 100, model: 2, table: 3, head: 2.5, part: 2, tail: 1.5, cue: 1, word: 0.9, context: 0.7 } as const;

function fromEngine({ kind, kindBy, by, score }: NameMention): Evidence[] {
  if (kind === undefined) return [];
  const source = kindBy ?? by;
  const weight = source.startsWith('entities/user')
    ? WEIGHT.user
    : source.startsWith('entities/gazetteer')
      ? WEIGHT.table
      : source.startsWith('entities/neural')
        ? WEIGHT.model
        : source.includes('.head ')
          ? WEIGHT.head
          : WEIGHT.cue;
  return [{ kind, weight: weight * (score ?? 1), by: source }];
}

function fromTable({ known, byUser }: Named): Evidence[] {
  const own = byUser ? known[0]?.entity : undefined;
  if (own !== undefined) return own.kind === undefined ? [] : [{ kind: own.kind, weight: WEIGHT.user, by: `resolve/rules:user.${own.id}` }];
  const kinds = new Map<Kind, string>();
  for (const { entity } of known) if (entity.kind !== undefined && !kinds.has(entity.kind)) kinds.set(entity.kind, entity.id);
  // The likelier reading of an ambiguous name counts full, the others a little.
  return [...kinds].map(([kind, id], i) => ({ kind, weight: i === 0 ? WEIGHT.table : WEIGHT.table / 4, by: `resolve/rules:gazetteer.${id}` }));
}

/** What a name of another type tells: a team is called by its town or state, a building by the body in it. */
function fromOtherType({ mention, key, known }: Named, { gazetteer }: Scene): Evidence[] {
  if (known.length > 0) return [];
  const others = gazetteer.byName.get(key) ?? [];
  if (mention.type === 'organization' && others.some(({ entity }) => entity.type === 'location'))
    return [{ kind: 'sports', weight: WEIGHT.part, by: 'resolve/rules:team' }];
  if (mention.type === 'location' && others.some(({ entity }) => entity.type === 'organization'))
    return [{ kind: 'other', weight: WEIGHT.part, by: 'resolve/rules:building' }];
  return [];
}

/** A known organisation that the name begins with: "France Bleu" in "France Bleu Béarn". */
function fromPart({ mention, keys, known }: Named, { gazetteer }: Scene): Evidence[] {
  if (known.length > 0 || mention.type !== 'organization') return [];
  for (let to = keys.length - 1; to > 0; to--) {
    const entity = gazetteer.byName
      .get(keys.slice(0, to).join(' '))
      ?.find((form) => form.entity.type === 'organization' && form.flag !== 'led')?.entity;
    if (entity?.kind !== undefined) return [{ kind: entity.kind, weight: WEIGHT.part, by: `resolve/rules:part.${entity.id}` }];
  }
  return [];
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

/** Cues of a whole word; without any, those of the end of a compound. */
function wordCues(key: string, lexicon: Lexicon): readonly Cue[] {
  const whole = lexicon.kindWords.get(key);
  if (whole !== undefined) return whole;
  const ending = lexicon.kindEndings.find(([end]) => key.length > end.length + 1 && key.endsWith(end));
  return ending === undefined ? [] : [ending[1]];
}

/** The first word of the name that tells a kind, and what follows it a little. */
function fromWords({ keys, mention }: Named, lexicon: Lexicon): Evidence[] {
  const evidence: Evidence[] = [];
  for (const [i, key] of keys.entries()) {
    for (const { type, kind, words } of wordCues(key, lexicon)) {
      if (type === mention.type && kind !== undefined)
        evidence.push({ kind, weight: i === 0 ? WEIGHT.word * 1.5 : WEIGHT.word, by: `resolve/rules:word.${words}` });
    }
  }
  return evidence;
}

/** The words before the name. */
function fromContext(name: Named, { reading, lexicon }: Scene): Evidence[] {
  if (name.token < 0) return [];
  const evidence: Evidence[] = [];
  const trigger = triggerBefore(reading, name.token, lexicon);
  if (trigger?.kind !== undefined && trigger.type === name.mention.type)
    evidence.push({ kind: trigger.kind, weight: WEIGHT.cue, by: `resolve/rules:cue.${trigger.words}` });
  // An article may stand between: "selon le Provincial".
  const last = wordBefore(reading, name.token);
  for (const at of [last, last < 0 ? -1 : wordBefore(reading, last)]) {
    if (at === -1 || (at !== last && !lexicon.articles.has(reading.keys[last] as string))) continue;
    const cue = cueEndingAt(reading, at, lexicon.kindCues);
    if (cue?.kind !== undefined && cue.type === name.mention.type)
      evidence.push({ kind: cue.kind, weight: WEIGHT.context, by: `resolve/rules:context.${cue.words}` });
  }
  return evidence;
}

/** What is supposed of a name that nothing tells about, by its writing and the article before it: the likeliest kind in the train part of the press sets. */
function supposed(type: NameType, members: readonly Named[], { reading, lexicon }: Scene): Kind {
  const withArticle = members.some(({ token }) => token >= 0 && articleBefore(reading, token, lexicon));
  const [first] = members as [Named];
  if (type === 'location') return withArticle && lexicon.data.articlesMeanBodies === true ? (first.keys.length > 1 ? 'other' : 'region') : 'city';
  const acronym = /^\p{Lu}{2,8}$/u.test(first.mention.text);
  return acronym || (withArticle && lexicon.data.articlesMeanBodies === true) ? 'agency' : 'company';
}

/** The kind of an entity by summed evidence over its mentions, with the strongest reason for it; undefined for types without kinds. */
export function kindOf(type: NameType, members: readonly Named[], scene: Scene): { readonly kind: Kind; readonly kindBy: string } | undefined {
  if (type !== 'organization' && type !== 'location') return undefined;
  const sums = new Map<Kind, { total: number; best: Evidence }>();
  const seen = new Set<string>();
  for (const name of members) {
    if (name.mention.type !== type) continue;
    // What a form of the name says counts once, what stands around it every time.
    const own = seen.has(name.key)
      ? []
      : [
          ...fromTable(name),
          ...fromOtherType(name, scene),
          ...fromPart(name, scene),
          ...fromHead(name, scene),
          ...fromTail(name, scene.lexicon),
          ...fromWords(name, scene.lexicon),
        ];
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
  return won === undefined ? { kind: supposed(type, members, scene), kindBy: 'resolve/rules:default' } : { kind: won.kind, kindBy: won.by };
}
