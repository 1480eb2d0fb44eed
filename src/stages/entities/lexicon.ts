import type { Alias } from '../../article/index.js';
import { FIRST_NAMES } from '../../languages/gazetteer/index.js';
import { type NameData, packFor } from '../../languages/index.js';
import type { NameHeads } from '../../languages/name-data.js';
import { foldKey } from '../../text/index.js';
import type { Cue } from './cue.js';
import { type Endings, makeEndings } from './endings.js';
import { PhraseTrie, phraseKeys } from './phrase-trie.js';

export type { Cue } from './cue.js';

export interface Head extends Cue {
  readonly head: NameHeads;
}

/** A language's name data made ready for matching. */
export interface Lexicon {
  readonly tag: string;
  readonly data: NameData;
  readonly heads: PhraseTrie<Head>;
  /** Tails and triggers are read backwards from the end of a name or from before it, so their keys stand in reverse. */
  readonly tails: ReadonlyMap<string, readonly { readonly keys: readonly string[]; readonly cue: Cue }[]>;
  /** Legal forms of firms with full stops inside: "S.p.A.". */
  readonly dottedForms: PhraseTrie<true>;
  readonly triggers: ReadonlyMap<string, readonly { readonly keys: readonly string[]; readonly cue: Cue }[]>;
  /** Like triggers and tails. */
  readonly kindCues: ReadonlyMap<string, readonly { readonly keys: readonly string[]; readonly cue: Cue }[]>;
  /** Words of a name by their key, and phrases by that of their first word. */
  readonly kindWords: ReadonlyMap<string, readonly Cue[]>;
  readonly kindPhrases: ReadonlyMap<string, readonly { readonly keys: readonly string[]; readonly cue: Cue }[]>;
  /** Words that say more of a kind than the head does, by their key. */
  readonly tellingWords: ReadonlyMap<string, Cue>;
  readonly kindEndings: Endings;
  readonly idioms: PhraseTrie<true>;
  readonly speech: PhraseTrie<true>;
  readonly aliases: PhraseTrie<Alias['relation']>;
  readonly abbreviated: PhraseTrie<true>;
  readonly renamed: PhraseTrie<true>;
  readonly callings: { readonly pronouns: ReadonlySet<string>; readonly verbs: PhraseTrie<true>; readonly by: ReadonlySet<string> };
  readonly ages: ReadonlySet<string>;
  readonly connectors: ReadonlySet<string>;
  readonly looseConnectors: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly complements: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly beforePlaces: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  readonly firstNames: ReadonlySet<string>;
  /** ISO 3166-1 code by folded demonym. */
  readonly demonyms: ReadonlyMap<string, string>;
}

let firstNames: ReadonlySet<string> | undefined;
const made = new Map<string, Lexicon>();

const keySet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldKey));

function byLastKey(cues: NameData['tails']): Map<string, { keys: string[]; cue: Cue }[]> {
  const map = new Map<string, { keys: string[]; cue: Cue }[]>();
  for (const { type, kind, words } of cues) {
    for (const word of words) {
      const keys = phraseKeys(word).reverse();
      const last = keys[0] ?? '';
      const list = map.get(last) ?? [];
      list.push({ keys, cue: { type, words: word, ...(kind === undefined ? {} : { kind }) } });
      map.set(last, list);
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return map;
}

function byWord(cues: NameData['kindWords']): Map<string, Cue[]> {
  const map = new Map<string, Cue[]>();
  for (const { type, kind, words } of cues) {
    for (const word of words) {
      const [key, ...more] = word.startsWith('-') ? [] : phraseKeys(word);
      if (key === undefined || more.length > 0) continue;
      const list = map.get(key) ?? [];
      list.push({ type, words: word, ...(kind === undefined ? {} : { kind }) });
      map.set(key, list);
    }
  }
  return map;
}

/** Phrases of two words and more, by their first. */
function byFirstWord(cues: NameData['kindWords']): Map<string, { keys: string[]; cue: Cue }[]> {
  const map = new Map<string, { keys: string[]; cue: Cue }[]>();
  for (const { type, kind, words } of cues) {
    for (const word of words) {
      const keys = word.startsWith('-') ? [] : phraseKeys(word);
      if (keys.length < 2) continue;
      const list = map.get(keys[0] as string) ?? [];
      list.push({ keys, cue: { type, words: word, ...(kind === undefined ? {} : { kind }) } });
      map.set(keys[0] as string, list);
    }
  }
  return map;
}

const endings = (cues: NameData['kindWords']): [string, Cue][] =>
  cues.flatMap(({ type, kind, words }) =>
    words
      .filter((word) => word.startsWith('-'))
      .map((word): [string, Cue] => [foldKey(word.slice(1)), { type, words: word, ...(kind === undefined ? {} : { kind }) }]),
  );

function demonymTable(data: NameData): Map<string, string> {
  const table = new Map<string, string>();
  for (const [country, stems] of Object.entries(data.demonyms)) {
    for (const stem of stems) {
      for (const ending of data.demonymEndings) {
        const key = foldKey(stem + ending).replaceAll(' ', '-');
        if (!table.has(key)) table.set(key, country);
      }
    }
  }
  return table;
}

function trieOf<T>(entries: readonly (readonly [string, T])[]): PhraseTrie<T> {
  const trie = new PhraseTrie<T>();
  for (const [words, value] of entries) trie.add(phraseKeys(words), value);
  return trie;
}

/** The lexicon of a language tag, made on first use. */
export function lexiconFor(tag: string): Lexicon {
  const pack = packFor(tag);
  const known = made.get(pack.tag);
  if (known !== undefined) return known;
  const data = pack.names;
  firstNames ??= keySet(FIRST_NAMES.split(/\s+/u).filter((name) => name !== ''));
  const lexicon: Lexicon = {
    tag: pack.tag,
    data,
    heads: trieOf(
      data.heads.flatMap((head) =>
        head.words.map((words) => [words, { head, type: head.type, words, ...(head.kind === undefined ? {} : { kind: head.kind }) }] as const),
      ),
    ),
    tails: byLastKey(data.tails),
    dottedForms: trieOf(
      data.tails
        .filter(({ kind }) => kind === 'company')
        .flatMap(({ words }) => words.filter((form) => form.includes('.')).map((form) => [form, true as const])),
    ),
    triggers: byLastKey(data.triggers),
    kindCues: byLastKey(data.kindCues),
    kindWords: byWord(data.kindWords),
    kindPhrases: byFirstWord(data.kindWords),
    tellingWords: new Map([...byWord(data.tellingWords)].flatMap(([key, [cue]]) => (cue === undefined ? [] : [[key, cue] as const]))),
    kindEndings: makeEndings(endings(data.kindWords)),
    idioms: trieOf(data.idioms.map((idiom) => [idiom, true as const])),
    speech: trieOf(data.speech.map((verb) => [verb, true as const])),
    aliases: trieOf(data.aliases.flatMap(({ relation, words }) => words.map((phrase) => [phrase, relation] as const))),
    abbreviated: trieOf(data.abbreviated.map((words) => [words, true as const])),
    renamed: trieOf(data.renamed.map((words) => [words, true as const])),
    callings: {
      pronouns: keySet(data.callings.pronouns),
      verbs: trieOf(data.callings.verbs.map((words) => [words, true as const])),
      by: keySet(data.callings.by),
    },
    ages: keySet(data.ages),
    connectors: keySet(data.connectors),
    looseConnectors: keySet(data.looseConnectors),
    conjunctions: keySet(data.conjunctions),
    complements: keySet(data.complements),
    particles: keySet(data.particles),
    beforePlaces: keySet(data.beforePlaces),
    articles: keySet(data.articles),
    notNames: keySet(data.notNames),
    firstNames,
    demonyms: demonymTable(data),
  };
  made.set(pack.tag, lexicon);
  return lexicon;
}
