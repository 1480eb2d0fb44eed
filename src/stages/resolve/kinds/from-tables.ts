import type { NameMention } from '../../../article/index.js';
import { namesOfAllLanguages } from '../../entities/gazetteer/gazetteer.js';
import type { Named, Scene } from '../named.js';
import { type Evidence, type Kind, WEIGHT } from './evidence.js';

export function fromEngine({ kind, kindBy, by, score }: NameMention): Evidence[] {
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

/** What the user's table says of the name, else what the package's do, else what they say of such a name in other languages. */
export function fromTable({ known, byUser, key, mention }: Named): Evidence[] {
  const own = byUser ? known[0]?.entity : undefined;
  if (own !== undefined) return own.kind === undefined ? [] : [{ kind: own.kind, weight: WEIGHT.user, by: `resolve/rules:user.${own.id}` }];
  if (known.length === 0) {
    const abroad = namesOfAllLanguages()
      .get(key)
      ?.find(({ type }) => type === mention.type);
    return abroad?.kind === undefined ? [] : [{ kind: abroad.kind, weight: WEIGHT.abroad, by: `resolve/rules:gazetteer.${abroad.id}` }];
  }
  const kinds = new Map<Kind, string>();
  for (const { entity } of known) if (entity.kind !== undefined && !kinds.has(entity.kind)) kinds.set(entity.kind, entity.id);
  // The likelier reading of an ambiguous name counts full, the others a little.
  return [...kinds].map(([kind, id], i) => ({ kind, weight: i === 0 ? WEIGHT.table : WEIGHT.table / 4, by: `resolve/rules:gazetteer.${id}` }));
}

/** What a name of another type tells: a team is called by its town or state, a public body by its seat, a building by the body in it. */
export function fromOtherType({ mention, key, known }: Named): Evidence[] {
  if (known.length > 0) return [];
  const others = namesOfAllLanguages().get(key) ?? [];
  if (mention.type === 'organization') {
    const place = others.find(({ type }) => type === 'location');
    if (place === undefined) return [];
    return [
      place.kind === 'other'
        ? { kind: 'agency', weight: WEIGHT.cue, by: 'resolve/rules:seat' }
        : { kind: 'sports', weight: WEIGHT.part, by: 'resolve/rules:team' },
    ];
  }
  if (mention.type === 'location' && others.some(({ type }) => type === 'organization'))
    return [{ kind: 'other', weight: WEIGHT.part, by: 'resolve/rules:building' }];
  return [];
}

/** A known organisation that the name begins with: "France Bleu" in "France Bleu Béarn". */
export function fromPart({ mention, keys, known }: Named, { gazetteer }: Scene): Evidence[] {
  if (known.length > 0 || mention.type !== 'organization') return [];
  for (let to = keys.length - 1; to > 0; to--) {
    const entity = gazetteer.byName
      .get(keys.slice(0, to).join(' '))
      ?.find((form) => form.entity.type === 'organization' && form.flag !== 'led')?.entity;
    if (entity?.kind !== undefined) return [{ kind: entity.kind, weight: WEIGHT.part, by: `resolve/rules:part.${entity.id}` }];
  }
  return [];
}

/** Kinds that a body has from the known one whose name ends its own: "Assemblée générale des Nations unies", "Front al-Nosra". */
const WITHIN: ReadonlySet<Kind | undefined> = new Set<Kind>(['international', 'armed']);

export function fromWithin({ mention, keys, known }: Named, { gazetteer }: Scene): Evidence[] {
  if (known.length > 0 || mention.type !== 'organization') return [];
  for (let from = 1; from < keys.length; from++) {
    const entity = gazetteer.byName
      .get(keys.slice(from).join(' '))
      ?.find((form) => form.entity.type === 'organization' && form.flag === undefined && WITHIN.has(form.entity.kind))?.entity;
    if (entity?.kind !== undefined) return [{ kind: entity.kind, weight: WEIGHT.within, by: `resolve/rules:within.${entity.id}` }];
  }
  return [];
}
