import type { Link, LocationKind, NameType, OrganizationKind } from '../../../article/index.js';
import { GAZETTEER, type GazetteerTable } from '../../../languages/gazetteer/index.js';
import { foldKey } from '../../../text/index.js';

/** What a table knows of one entity. */
export interface KnownEntity {
  /** Its id in the table's knowledge base: a slug of the first name with the type, unique. */
  readonly id: string;
  readonly type: NameType;
  readonly kind?: OrganizationKind | LocationKind;
  /** ISO 3166-1 code of the state it belongs to or is. */
  readonly country?: string;
  readonly links: readonly Link[];
  /** It has a line of its own in its table; the others are the lesser bearers of a shared name. */
  readonly listed: boolean;
  readonly names: readonly KnownName[];
}

export interface KnownName {
  readonly name: string;
  /** Languages it is used in; absent for all. */
  readonly languages?: readonly string[];
  /** `exact`: letter for letter; `shy`: a common word too, not believed at the start of a sentence; `led`: believed only after an article or a word that tells its type. */
  readonly flag?: 'exact' | 'shy' | 'led';
}

const FLAGS = { '=': 'exact', '~': 'shy', '+': 'led' } as const;
const NAME = /^([=~+])?(?:([a-z]{2}(?:,[a-z]{2})*):)?(.+)$/u;

function parseName(said: string): KnownName {
  const [, flag, languages, name] = NAME.exec(said.trim()) ?? [];
  if (name === undefined || /^[=~+]|^[a-z,]+:/u.test(name)) throw new TypeError(`gazetteer name "${said}" must be [=~+][fr,en:]name`);
  return {
    name: name.trim(),
    ...(languages === undefined ? {} : { languages: languages.split(',') }),
    ...(flag === undefined ? {} : { flag: FLAGS[flag as keyof typeof FLAGS] }),
  };
}

const slug = (name: string): string =>
  foldKey(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');

/** The entities of tables, in their order. Ids that would clash get a number, in that order too. */
export function parseTables(tables: readonly GazetteerTable[]): KnownEntity[] {
  const entities: KnownEntity[] = [];
  const taken = new Map<string, number>();
  for (const table of tables) {
    for (const line of table.rows.split('\n')) {
      if (line.trim() === '') continue;
      const country = /^([A-Z]{2})\|/u.exec(line)?.[1];
      const said = (country === undefined ? line : line.slice(3)).split(/;\s+|;$/u).filter((name) => name.trim() !== '');
      for (const group of table.bulk === true ? said.map((name) => [name]) : [said]) {
        const names = group.map(parseName);
        const stem = `${table.kind ?? table.type}/${slug(names[0]?.name ?? '')}`;
        const count = (taken.get(stem) ?? 0) + 1;
        taken.set(stem, count);
        const id = count === 1 ? stem : `${stem}-${count}`;
        const isState = table.kind === 'country' && country !== undefined && !taken.has(`state ${country}`);
        if (isState) taken.set(`state ${country}`, 1);
        entities.push({
          id,
          type: table.type,
          ...(table.kind === undefined ? {} : { kind: table.kind }),
          ...(country === undefined ? {} : { country }),
          links: [isState ? { kb: 'iso3166-1', id: country } : { kb: 'depeche', id }],
          listed: table.bulk !== true,
          names,
        });
      }
    }
  }
  return entities;
}

let parsed: readonly KnownEntity[] | undefined;

/** The entities of the tables that come with the package. */
export function knownEntities(): readonly KnownEntity[] {
  parsed ??= parseTables(GAZETTEER);
  return parsed;
}

/** The name of an entity in a language: the first one used in it that nothing need lead to, else the first used in it, else the first. */
export function canonicalName(entity: KnownEntity, language: string): string {
  const own = entity.names.filter((name) => name.languages?.includes(language) ?? true);
  const name = own.find(({ flag }) => flag !== 'exact' && flag !== 'led') ?? own[0] ?? entity.names[0];
  return name?.name ?? entity.id;
}
