import type { Alias, Link, NameEntity, NameMention } from '../../article/index.js';
import type { LanguagePack } from '../../languages/index.js';
import { foldKey } from '../../text/index.js';
import { looksLikeAcronym } from './acronym.js';
import { countryOf } from './country.js';
import type { Group } from './group.js';

/** The forms of a name in an article with their counts, in order of first mention. Forms that differ only in case or hyphens are apart. */
function formsOf(members: readonly NameMention[]): Map<string, number> {
  const forms = new Map<string, number>();
  for (const { text } of members) forms.set(text, (forms.get(text) ?? 0) + 1);
  return forms;
}

/** The name an entity goes by: for a person the fullest form, else the commonest, the longer at a tie. A form in capitals only when there is no other. */
function mainForm(type: NameMention['type'], forms: ReadonlyMap<string, number>): string {
  const length = (form: string): number => foldKey(form).length;
  const shouted = (form: string): number => Number(form.length > 5 && form === form.toUpperCase());
  const ranked = [...forms].sort(
    ([a, m], [b, n]) => shouted(a) - shouted(b) || (type === 'person' ? length(b) - length(a) || n - m : n - m || length(b) - length(a)),
  );
  return ranked[0]?.[0] ?? '';
}

function aliasesOf(name: string, forms: ReadonlyMap<string, number>, group: Group, mentions: readonly NameMention[]): Alias[] {
  return [...forms.keys()]
    .filter((form) => form !== name)
    .map((form) => {
      const said = group.evidence.find(({ first, second }) => mentions[second]?.text === form || mentions[first]?.text === form);
      if (said === undefined) {
        const short = looksLikeAcronym(form) && !looksLikeAcronym(name) && name.includes(' ');
        return { name: form, relation: short ? 'acronym' : 'variant', by: 'resolve/rules:form' };
      }
      // The text says what the second name is to the first; seen from the other side an acronym is explained by its full name.
      const second = mentions[said.second]?.text === form;
      const mirrored = said.relation === 'acronym' ? 'full name' : said.relation === 'full name' ? 'acronym' : 'also known as';
      return { name: form, relation: second ? said.relation : mirrored, evidence: said.span, by: said.by };
    });
}

/** The kind with the most mentions behind it, each by its score, and who gave it first. */
function kindOf(members: readonly NameMention[]): { kind: NonNullable<NameMention['kind']>; by: string } | undefined {
  const votes = new Map<NonNullable<NameMention['kind']>, { sum: number; by: string }>();
  for (const { kind, score, by, links } of members) {
    if (kind === undefined) continue;
    // A row of a table is about this very name; a score of an engine is about its class.
    const weight = links === undefined ? (score ?? 0.7) : 3;
    const vote = votes.get(kind);
    if (vote === undefined) votes.set(kind, { sum: weight, by });
    else vote.sum += weight;
  }
  const [best] = [...votes].sort((a, b) => b[1].sum - a[1].sum);
  return best === undefined ? undefined : { kind: best[0], by: best[1].by };
}

function linksOf(members: readonly NameMention[]): Link[] {
  const links = new Map(members.flatMap((member) => (member.links ?? []).map((link) => [`${link.kb}:${link.id}`, link] as const)));
  return [...links.values()];
}

/** An entity of a group of mentions, without ids and salience. */
export function nameEntity(group: Group, mentions: readonly NameMention[], pack: LanguagePack): Omit<NameEntity, 'id' | 'salience' | 'mentions'> {
  const members = group.members.map((index) => mentions[index] as NameMention);
  const [{ type }] = members as [NameMention];
  const forms = formsOf(members);
  const name = mainForm(type, forms);
  const kind = kindOf(members);
  const country = kind?.kind === 'agency' || kind?.kind === 'country' ? countryOf(members, pack) : undefined;
  return {
    name,
    type,
    ...(kind === undefined ? {} : { kind: kind.kind, kindBy: kind.by }),
    ...(country === undefined ? {} : { country }),
    aliases: aliasesOf(name, forms, group, mentions),
    links: linksOf(members),
  };
}
