import { allPacks } from '../../languages/index.js';
import { type Endings, makeEndings } from './endings.js';
import { type Cue, type Head, type Lexicon, lexiconFor } from './lexicon.js';
import { PhraseTrie, phraseKeys } from './phrase-trie.js';

/** What the words of a name tell in the other languages of the package: names keep their own language wherever they are read. */
export interface ForeignKinds {
  /** By type and folded word; a word that tells different kinds in two languages is left out. */
  readonly words: ReadonlyMap<string, Cue>;
  readonly endings: Endings;
  readonly heads: PhraseTrie<Head>;
}

/** Shorter words mean too many things in other languages. */
const SHORTEST = 4;

const made = new Map<string, ForeignKinds>();

export function foreignKinds(tag: string): ForeignKinds {
  let kinds = made.get(tag);
  if (kinds === undefined) {
    kinds = collect(allPacks().flatMap((pack) => (pack.tag === tag ? [] : [lexiconFor(pack.tag)])));
    made.set(tag, kinds);
  }
  return kinds;
}

function collect(lexicons: readonly Lexicon[]): ForeignKinds {
  const words = new Map<string, Cue | undefined>();
  const heads = new PhraseTrie<Head>();
  for (const lexicon of lexicons) {
    for (const [key, cues] of lexicon.kindWords) {
      for (const cue of key.length < SHORTEST ? [] : cues) {
        const place = `${cue.type} ${key}`;
        words.set(place, words.has(place) && words.get(place)?.kind !== cue.kind ? undefined : cue);
      }
    }
    for (const head of lexicon.data.heads) {
      const { type, kind, never } = head;
      if (never === true || kind === undefined) continue;
      for (const phrase of head.words) if (phrase.length > SHORTEST) heads.add(phraseKeys(phrase), { head, type, kind, words: phrase });
    }
  }
  return {
    words: new Map([...words].flatMap(([place, cue]) => (cue === undefined ? [] : [[place, cue] as const]))),
    endings: makeEndings(
      lexicons
        .flatMap(({ kindEndings }) => [...kindEndings.byEnd].flatMap(([end, cues]) => cues.map((cue) => [end, cue] as const)))
        .filter(([end]) => end.length >= SHORTEST),
    ),
    heads,
  };
}
