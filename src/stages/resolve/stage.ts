import type { Document, Entity, EntityMention, Link, NameEntity, NameMention, ValueMention } from '../../article/index.js';
import { certainEntity } from '../entities/gazetteer/gazetteer.js';
import { userGazetteer } from '../entities/rules/user-gazetteer.js';
import type { UserRules } from '../entities/rules/user-rules-schema.js';
import { readZones } from '../read-zones.js';
import type { Stage } from '../stage.js';
import { joinAcronymHeads } from './acronym-heads.js';
import { joinAcronyms } from './acronyms.js';
import { joinAppositions } from './appositions.js';
import { pairs } from './between.js';
import { countryOf } from './country.js';
import { type AliasLink, Groups } from './groups.js';
import { kindOf } from './kinds/kind-of.js';
import { supposed, topicOf } from './kinds/supposed.js';
import { joinMerged, type MergeSets, mergeSets } from './merge-sets.js';
import { type Named, type Scene, sceneOf } from './named.js';
import { nameEntity } from './naming.js';
import { joinPeople } from './people/join-people.js';
import { salience, weightOf } from './salience.js';
import { joinSameNames } from './same-name.js';
import { settle } from './settle.js';
import { joinShortForms } from './short-forms.js';
import { typeOf } from './types.js';
import { groupValues, valueEntity } from './values.js';

type Needs = 'language' | 'names' | 'amounts' | 'dates' | 'sentences';
type Unnumbered = {
  readonly parts: Omit<NameEntity, 'id' | 'mentions'> | ReturnType<typeof valueEntity>;
  readonly mentions: readonly (NameMention | ValueMention)[];
};

const ENGINE = { id: 'resolve/rules', version: '1' } as const;

function group(scene: Scene, merge: MergeSets): { members: Named[][]; links: readonly AliasLink[] } {
  const groups = new Groups(scene.named.map(({ known, byUser }) => (byUser ? known[0]?.entity : undefined)));
  joinSameNames(scene, groups);
  joinMerged(scene, groups, merge);
  const neighbours = pairs(scene);
  joinAcronyms(scene, groups, neighbours);
  joinAcronymHeads(scene, groups);
  joinAppositions(scene, groups, neighbours);
  joinShortForms(scene, groups);
  joinPeople(scene, groups);
  return { members: groups.all().map((orders) => orders.map((order) => scene.named[order] as Named)), links: groups.links };
}

/** Links of the entity, each once: those of the user's table, else those of the engines, else those of the tables by name. */
function linksOf(type: string, members: readonly Named[]): Link[] {
  const links = new Map<string, Link>();
  for (const { mention, known, byUser } of members) {
    if (mention.type !== type) continue;
    const own = byUser ? known[0]?.entity.links : mention.links;
    for (const link of own ?? certainEntity(known)?.links ?? []) links.set(`${link.kb} ${link.id}`, link);
  }
  return [...links.values()];
}

function nameEntities(scene: Scene, titleEnd: number, merge: MergeSets): Unnumbered[] {
  const { members, links } = group(scene, merge);
  const drafts = members.map((names) => {
    const type = typeOf(
      names.map(({ mention }) => mention),
      titleEnd,
    );
    return { names, type, told: kindOf(type, names, scene) };
  });
  const topic = topicOf(
    drafts.flatMap(({ names, type, told }) => (type === 'organization' && told !== undefined ? [{ kind: told.kind, count: names.length }] : [])),
  );
  const kinds = drafts.map(({ names, type, told }) =>
    told !== undefined || (type !== 'organization' && type !== 'location')
      ? told
      : { kind: supposed(type, names, scene, topic), kindBy: 'resolve/rules:default' },
  );
  const groupOf = new Map(members.flatMap((names) => names.map(({ order }) => [order, names] as const)));
  const linksOfGroup = new Map<Named[], AliasLink[]>();
  for (const link of links) {
    const names = groupOf.get(link.of) as Named[];
    const own = linksOfGroup.get(names);
    if (own === undefined) linksOfGroup.set(names, [link]);
    else own.push(link);
  }
  const shares = salience(drafts.map(({ type, names }, i) => weightOf(type, names, kinds[i]?.kind, scene)));
  return drafts.map(({ names, type }, i) => {
    const kind = kinds[i];
    const own = linksOfGroup.get(members[i] as Named[]) ?? [];
    const country = kind?.kind === 'agency' || kind?.kind === 'country' ? countryOf(names, scene) : undefined;
    return {
      mentions: names.map(({ mention }) => mention),
      parts: {
        type,
        ...(kind ?? {}),
        ...(country === undefined ? {} : { country }),
        ...nameEntity(type, names, own, scene),
        salience: shares[i] as number,
        links: linksOf(type, names),
      },
    };
  });
}

/** Numbers entities by their first mention (`e1`, …) and all mentions in reading order (`m1`, …). */
function number(drafts: readonly Unnumbered[]): Entity[] {
  const inOrder = drafts.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
  const ids = new Map(inOrder.map((mention, i) => [mention, `m${i + 1}`]));
  const start = ({ mentions }: Unnumbered): number => (mentions[0] as NameMention).start;
  return [...drafts]
    .sort((a, b) => start(a) - start(b))
    .map(({ parts, mentions }, i) => ({
      id: `e${i + 1}`,
      ...parts,
      mentions: mentions.map((mention): EntityMention => {
        const score =
          'score' in mention && mention.score !== undefined && mention.scoreKind !== undefined
            ? { score: mention.score, scoreKind: mention.scoreKind }
            : {};
        return { id: ids.get(mention) as string, start: mention.start, end: mention.end, text: mention.text, ...score, by: mention.by };
      }),
    })) as Entity[];
}

export interface ResolveOptions {
  /** The user's merge sets, and the table that names are looked up in before all others. */
  readonly rules?: UserRules;
}

/** Who is who: mentions become entities with one type, kind, country, aliases, links and salience; amounts and dates become value entities. */
export function createResolveStage({ rules }: ResolveOptions = {}): Stage<Needs, 'entities'> {
  const user = rules === undefined || rules.entities.length === 0 ? undefined : userGazetteer(rules);
  const merge = mergeSets(rules?.merge ?? [], user);
  return {
    name: 'resolve',
    needs: ['language', 'names', 'amounts', 'dates', 'sentences'],
    gives: ['entities'],
    options: { rules },
    engines: [ENGINE],
    run(document: Document<Needs>) {
      const { names, values } = settle(document);
      const scene = sceneOf(document, names, user);
      const titleEnd = document.zones.find(({ kind }) => kind === 'title')?.end ?? 0;
      const drafts: Unnumbered[] = [
        ...nameEntities(scene, titleEnd, merge),
        ...groupValues(values).map((mentions) => ({ parts: valueEntity(mentions), mentions })),
      ];
      return { layers: { entities: number(drafts) }, coverage: readZones(document).coverage };
    },
  };
}
