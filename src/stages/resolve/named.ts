import type { Document, NameMention } from '../../article/index.js';
import { type Gazetteer, gazetteerFor, type NameForm } from '../entities/gazetteer/gazetteer.js';
import { type Lexicon, lexiconFor } from '../entities/lexicon.js';
import { phraseKeys } from '../entities/phrase-trie.js';
import { type Reading, readingOf } from '../entities/reading.js';

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
  /** What the tables know by this name and type, the likelier first. */
  readonly known: readonly NameForm[];
}

/** What the rules of resolving share for one article. */
export interface Scene {
  readonly text: string;
  readonly reading: Reading;
  readonly lexicon: Lexicon;
  readonly gazetteer: Gazetteer;
  readonly named: readonly Named[];
}

function tokenAt(reading: Reading, start: number): number {
  let low = 0;
  let high = reading.tokens.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((reading.tokens[mid] as { start: number }).start < start) low = mid + 1;
    else high = mid;
  }
  return reading.tokens[low]?.start === start ? low : -1;
}

export function sceneOf(document: Document<'language' | 'sentences'>, names: readonly NameMention[]): Scene {
  const lexicon = lexiconFor(document.layers.language.tag);
  const gazetteer = gazetteerFor(lexicon.tag);
  const reading = readingOf(document);
  const named = names.map((mention, order) => {
    const keys = phraseKeys(mention.text);
    const key = keys.join(' ');
    const token = tokenAt(reading, mention.start);
    const known = (gazetteer.byName.get(key) ?? []).filter(({ entity }) => entity.type === mention.type);
    return { mention, order, keys, key, token, sentence: token < 0 ? -1 : (reading.sentenceOf[token] as number), known };
  });
  return { text: document.text, reading, lexicon, gazetteer, named };
}
