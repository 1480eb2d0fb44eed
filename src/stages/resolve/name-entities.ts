import type { Link } from '../../article/index.js';
import { certainEntity } from '../entities/gazetteer/gazetteer.js';
import { countryOf } from './country.js';
import { groupNames } from './group-names.js';
import type { AliasLink } from './groups.js';
import { kindOf } from './kinds/kind-of.js';
import { supposed, topicOf } from './kinds/supposed.js';
import type { MergeSets } from './merge-sets.js';
import type { Named, Scene } from './named.js';
import { nameEntity } from './naming.js';
import type { Unnumbered } from './number-entities.js';
import { salience, weightOf } from './salience.js';
import { typeOf } from './types.js';

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

/** The entities that the names of an article are, with type, kind, country, aliases, links and salience. */
export function nameEntities(scene: Scene, titleEnd: number, merge: MergeSets): Unnumbered[] {
  const { members, links } = groupNames(scene, merge);
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
