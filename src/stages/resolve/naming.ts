import type { Alias, NameType } from '../../article/index.js';
import { certainEntity } from '../entities/gazetteer/gazetteer.js';
import { canonicalName, type KnownEntity } from '../entities/gazetteer/rows.js';
import type { AliasLink } from './groups.js';
import { legalForm } from './legal.js';
import type { Named, Scene } from './named.js';

interface Form {
  readonly text: string;
  readonly first: Named;
  count: number;
}

function formsOf(members: readonly Named[]): Form[] {
  const forms = new Map<string, Form>();
  for (const name of members) {
    const text = name.mention.text.replaceAll(/\s+/gu, ' ');
    const form = forms.get(text);
    if (form === undefined) forms.set(text, { text, first: name, count: 1 });
    else form.count++;
  }
  return [...forms.values()];
}

const OTHER_NAMES: ReadonlySet<Alias['relation']> = new Set(['official name', 'former name', 'also known as', 'acronym']);

/** How full a form is: a person's by its words, initials not counted; a firm's with its legal form is an official one, so it counts least. */
function fullness(type: NameType, { first }: Form): number {
  if (type === 'person') return first.keys.filter((key) => key.length > 1).length;
  return type === 'organization' && legalForm(first.keys).length > 0 ? 1 : first.keys.join('').length;
}

/**
 * The name of an entity: the one that the tables have in the article's language; else the fullest form that the article uses for it. An official
 * name, a former one or a nickname is never it, nor an acronym that the text spells out. Of forms that differ in case or hyphens only, the one used most.
 */
function chooseName(type: NameType, forms: readonly Form[], others: ReadonlySet<string>, known: string | undefined): string {
  const usable = forms.filter(({ first }) => !others.has(first.mention.text));
  const candidates = usable.length > 0 ? usable : forms;
  if (known !== undefined) return known;
  const longest = candidates.reduce((best, form) => (fullness(type, form) > fullness(type, best) ? form : best));
  const same = candidates.filter(({ first }) => first.key === longest.first.key);
  return same.reduce((best, form) => (form.count > best.count ? form : best)).text;
}

/** Whether a form is letters of capitals only where the name is longer. */
const looksAcronym = (text: string, name: string): boolean => text.length < name.length && /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(text);

const nameOf = (entity: KnownEntity | undefined, language: string): string | undefined =>
  entity === undefined ? undefined : canonicalName(entity, language);

/** What the first of two names is to the second, where the text says what the second is to the first. */
const mirror = (relation: Alias['relation']): Alias['relation'] => (relation === 'acronym' ? 'full name' : 'also known as');

/** Name and other names of an entity; every alias says how it is one, and where the text says so. */
export function nameEntity(type: NameType, members: readonly Named[], links: readonly AliasLink[], scene: Scene): { name: string; aliases: Alias[] } {
  const forms = formsOf(members);
  const entry = members.map(
    ({ mention, known, byUser }) => (byUser ? known[0]?.entity.names[0]?.name : mention.canonical) ?? nameOf(certainEntity(known), scene.lexicon.tag),
  );
  const defined = new Set(links.map(({ of }) => of));
  // A name that the text gives for a known one (its official name) brings no name of its own to the entity.
  const known = entry.find((name, i) => name !== undefined && !defined.has((members[i] as Named).order));
  const textOf = (order: number): string => (scene.named[order] as Named).mention.text;
  // The first that the text says counts.
  const byAlias = new Map([...links].reverse().map((link) => [textOf(link.of), link] as const));
  const byBase = new Map([...links].reverse().map((link) => [textOf(link.base), link] as const));
  const others = new Set(links.filter(({ relation }) => OTHER_NAMES.has(relation)).map(({ of }) => (scene.named[of] as Named).mention.text));
  const name = chooseName(type, forms, others, known);
  const aliases = forms
    .filter(({ text }) => text !== name)
    .map(({ text, first }): Alias => {
      const link = byAlias.get(first.mention.text);
      if (link !== undefined) return { name: text, relation: link.relation, evidence: link.evidence, by: link.by };
      const mirrored = byBase.get(first.mention.text);
      if (mirrored !== undefined) return { name: text, relation: mirror(mirrored.relation), evidence: mirrored.evidence, by: mirrored.by };
      if (looksAcronym(text, name))
        return { name: text, relation: 'acronym', by: first.known.length > 0 ? 'resolve/rules:gazetteer' : 'resolve/rules:same-name' };
      return { name: text, relation: 'variant', by: 'resolve/rules:same-name' };
    });
  return { name, aliases };
}
