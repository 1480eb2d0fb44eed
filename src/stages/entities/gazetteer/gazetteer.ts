import { packFor } from '../../../languages/index.js';
import { PhraseTrie, phraseKeys } from '../phrase-trie.js';
import { type KnownEntity, type KnownName, knownEntities } from './rows.js';

/** A name of a known entity as it is looked for in one language. */
export interface NameForm {
  readonly entity: KnownEntity;
  readonly name: string;
  readonly flag: KnownName['flag'];
  /** Per word of the name (hyphens and apostrophes left out): it needs a capital, or to be all capitals. */
  readonly needs: readonly ('any' | 'capital' | 'capitals')[];
}

/** The known names of one language: a trie to find them in a text, a table to look one up. */
export interface Gazetteer {
  readonly trie: PhraseTrie<NameForm>;
  /** By folded name, the likelier entity first. */
  readonly byName: ReadonlyMap<string, readonly NameForm[]>;
}

/** Capitals of up to this many letters are an acronym that means something else in other letters ("CES" and "Ces"). */
const SHORT_ACRONYM = 4;

function needs(name: string): NameForm['needs'] {
  const words = name.match(/[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}'’\-\u2010-\u2012]/gu) ?? [];
  return words.map((word) => {
    if (word === word.toLowerCase()) return 'any';
    return word.length > 1 && word.length <= SHORT_ACRONYM && word === word.toUpperCase() ? 'capitals' : 'capital';
  });
}

/** Names of other languages count where they can be nothing else: two words with capitals or more, or a long acronym. */
function crossesLanguages(name: string): boolean {
  return /^\p{Lu}{4,}$/u.test(name) || (name.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []).length > 1;
}

/** The one entity that forms of a name can mean: the only one, or the only one with a line of its own; undefined where several can be meant. */
export function certainEntity(forms: readonly NameForm[]): KnownEntity | undefined {
  const [first] = forms;
  const entities = new Set(forms.map(({ entity }) => entity));
  if (entities.size <= 1) return first?.entity;
  const [listed, ...others] = [...entities].filter((entity) => entity.listed);
  return listed !== undefined && others.length === 0 ? listed : undefined;
}

const makers = new Map<string, Gazetteer>();

export const lookupKey = (name: string): string => phraseKeys(name).join(' ');

export function makeGazetteer(entities: readonly KnownEntity[], language: string): Gazetteer {
  const { genitive } = packFor(language).names;
  const trie = new PhraseTrie<NameForm>();
  const byName = new Map<string, NameForm[]>();
  for (const entity of entities) {
    for (const { name, languages, flag } of entity.names) {
      const own = languages === undefined || languages.includes(language);
      if (!own && !(flag === undefined && crossesLanguages(name))) continue;
      const keys = phraseKeys(name);
      const key = keys.join(' ');
      const forms = byName.get(key) ?? [];
      const form: NameForm = { entity, name, flag, needs: needs(name) };
      forms.push(form);
      byName.set(key, forms);
      trie.add(keys, form);
      const last = keys.at(-1) as string;
      if (genitive !== undefined && flag === undefined && /^\p{L}{3,}$/u.test(last) && !/[sxzß]$/u.test(last)) {
        const inflected = [...keys.slice(0, -1), last + genitive];
        trie.add(inflected, form);
        byName.set(inflected.join(' '), [...(byName.get(inflected.join(' ')) ?? []), form]);
      }
    }
  }
  return { trie, byName };
}

/** The gazetteer of the package in a language, made on first use. */
export function gazetteerFor(language: string): Gazetteer {
  let gazetteer = makers.get(language);
  if (gazetteer === undefined) {
    gazetteer = makeGazetteer(knownEntities(), language);
    makers.set(language, gazetteer);
  }
  return gazetteer;
}

let anywhere: ReadonlyMap<string, readonly KnownEntity[]> | undefined;

/** By folded name what the tables of the package know under it in whatever language, the likelier first. Names that need their case or a word before them are left out. */
export function namesOfAllLanguages(): ReadonlyMap<string, readonly KnownEntity[]> {
  if (anywhere !== undefined) return anywhere;
  const names = new Map<string, KnownEntity[]>();
  for (const entity of knownEntities()) {
    for (const { name, flag } of entity.names) {
      if (flag === 'exact' || flag === 'led') continue;
      const key = lookupKey(name);
      const known = names.get(key);
      if (known === undefined) names.set(key, [entity]);
      else if (!known.includes(entity)) known.push(entity);
    }
  }
  anywhere = names;
  return names;
}
