import { endingOf } from '../../entities/endings.js';
import { foreignKinds } from '../../entities/foreign-kinds.js';
import type { Head, Lexicon } from '../../entities/lexicon.js';
import type { Named, Scene } from '../named.js';
import { type Evidence, WEIGHT } from './evidence.js';

const telling = (head: Head | undefined, weight: number): Evidence[] =>
  head?.kind === undefined ? [] : [{ kind: head.kind, weight, by: `resolve/rules:head.${head.words}` }];

/** The head noun that the name begins with; one of another language where this one has none. */
export function fromHead(name: Named, { lexicon, reading }: Scene): Evidence[] {
  if (name.token < 0) return [];
  const isOne = ({ type, kind }: Head): boolean => type === name.mention.type && kind !== undefined;
  const own = lexicon.heads.longest(reading, name.token)?.values.find(isOne);
  if (own !== undefined) return telling(own, WEIGHT.head);
  return telling(foreignKinds(lexicon.tag).heads.longest(reading, name.token)?.values.find(isOne), WEIGHT.tail);
}

export function fromTail({ keys, mention }: Named, lexicon: Lexicon): Evidence[] {
  const last = keys.length - 1;
  const tail = lexicon.tails
    .get(keys[last] as string)
    ?.find(({ keys: words, cue }) => cue.type === mention.type && words.length <= last && words.every((key, i) => keys[last - i] === key));
  return tail?.cue.kind === undefined ? [] : [{ kind: tail.cue.kind, weight: WEIGHT.tail, by: `resolve/rules:tail.${tail.cue.words}` }];
}

/** Where the word stands that says what the thing is: first ("Consejo de Atletismo"), or before the first small word or last ("Athletics Council"). */
function headIndex(keys: readonly string[], lexicon: Lexicon): number {
  if (lexicon.data.headsFollow !== true) return 0;
  const small = keys.findIndex((key, i) => i > 0 && (lexicon.connectors.has(key) || lexicon.looseConnectors.has(key)));
  return small > 0 ? small - 1 : keys.length - 1;
}

/** Words of the name that tell a kind, the one that says what the thing is the most; words of other languages where this one has none. */
export function fromWords({ keys, mention }: Named, lexicon: Lexicon): Evidence[] {
  const { type } = mention;
  const evidence: Evidence[] = [];
  const foreign = foreignKinds(lexicon.tag);
  const head = headIndex(keys, lexicon);
  for (const [i, key] of keys.entries()) {
    const told = lexicon.tellingWords.get(key);
    if (told?.type === type && told.kind !== undefined)
      evidence.push({ kind: told.kind, weight: WEIGHT.telling, by: `resolve/rules:word.${told.words}` });
    const share = i === head ? 1.5 : 1;
    const phrase = lexicon.kindPhrases.get(key)?.find(({ keys: words, cue }) => cue.type === type && words.every((word, n) => keys[i + n] === word));
    if (phrase?.cue.kind !== undefined)
      evidence.push({ kind: phrase.cue.kind, weight: WEIGHT.word * share, by: `resolve/rules:word.${phrase.cue.words}` });
    const whole = lexicon.kindWords.get(key);
    const ending = whole === undefined ? endingOf(key, lexicon.kindEndings, type) : undefined;
    const own = whole ?? (ending === undefined ? [] : [ending]);
    for (const { type: cueType, kind, words } of own)
      if (cueType === type && kind !== undefined) evidence.push({ kind, weight: WEIGHT.word * share, by: `resolve/rules:word.${words}` });
    if (own.length > 0 || told !== undefined) continue;
    const other = foreign.words.get(`${type} ${key}`) ?? endingOf(key, foreign.endings, type);
    if (other?.kind !== undefined) evidence.push({ kind: other.kind, weight: WEIGHT.foreign * share, by: `resolve/rules:word.${other.words}` });
  }
  return evidence;
}
