import type { Document, NameMention, NameType } from '../../article/index.js';
import { firstFrom } from '../../text/index.js';
import { type Gazetteer, gazetteerFor, type NameForm } from '../entities/gazetteer/gazetteer.js';
import { type Lexicon, lexiconFor } from '../entities/lexicon.js';
import { phraseKeys } from '../entities/phrase-trie.js';
import { type Reading, readingOf } from '../entities/reading.js';
import { legalForm } from './legal.js';

/** A mention with what resolving asks of it again and again. */
export interface Named {
  readonly mention: NameMention;
  /** Place among the mentions, in reading order. */
  readonly order: number;
  /** Folded words of the name, hyphens and apostrophes left out. */
  readonly keys: readonly string[];
  readonly key: string;
  /** Token in the reading that the name begins with; -1 where it begins inside one. */
  readonly token: number;
  /** Sentence in the reading; -1 with `token`. */
  readonly sentence: number;
  /** What the tables know by this name and type, the likelier first; the user's table alone where it knows the name. */
  readonly known: readonly NameForm[];
  /** The user's table knows the name, as it stands or without its legal form. */
  readonly byUser: boolean;
}

/** What the rules of resolving share for one article. */
export interface Scene {
  readonly text: string;
  readonly reading: Reading;
  readonly lexicon: Lexicon;
  readonly gazetteer: Gazetteer;
  readonly named: readonly Named[];
}

function tokenAt({ tokens }: Reading, start: number): number {
  const at = firstFrom(tokens, start);
  return tokens[at]?.start === start ? at : -1;
}

/** What the user's table knows by a name of a type; a firm's without its legal form, if not with it. */
function knownToUser(table: Gazetteer | undefined, keys: readonly string[], key: string, type: NameType): NameForm[] {
  if (table === undefined) return [];
  const find = (one: string): NameForm[] => (table.byName.get(one) ?? []).filter(({ entity }) => entity.type === type);
  const whole = find(key);
  return whole.length > 0 || type !== 'organization' ? whole : find(keys.slice(0, keys.length - legalForm(keys).length).join(' '));
}

/** `user`: the table of the user's rules. */
export function sceneOf(document: Document<'language' | 'sentences'>, names: readonly NameMention[], user?: Gazetteer): Scene {
  const lexicon = lexiconFor(document.layers.language.tag);
  const gazetteer = gazetteerFor(lexicon.tag);
  const reading = readingOf(document);
  const named = names.map((mention, order) => {
    const keys = phraseKeys(mention.text);
    const key = keys.join(' ');
    const token = tokenAt(reading, mention.start);
    const own = knownToUser(user, keys, key, mention.type);
    const byUser = own.length > 0;
    const known = byUser ? own : (gazetteer.byName.get(key) ?? []).filter(({ entity }) => entity.type === mention.type);
    return { mention, order, keys, key, token, sentence: token < 0 ? -1 : (reading.sentenceOf[token] as number), known, byUser };
  });
  return { text: document.text, reading, lexicon, gazetteer, named };
}
