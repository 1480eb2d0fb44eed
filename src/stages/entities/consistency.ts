import type { NameMention } from '../../article/index.js';
import type { Judgement } from './engine.js';
import { FOUND_AGAIN } from './evidence.js';
import type { Lexicon } from './lexicon.js';
import { PhraseTrie, phraseKeys } from './phrase-trie.js';
import { isGlued, type Reading, SHAPE } from './reading.js';
import { LEAST_PROBABILITY, probabilityOf } from './weights.js';

/** How this engine signs. */
export const CONSISTENCY = { id: 'entities/consistency', version: '1' } as const;

/** A name of a weaker score is not looked for again: it would spread a mistake. */
const FLOOR = 0.65;

interface Known {
  readonly mention: NameMention;
  /** The family name of a person named in full, or the name itself. */
  readonly part: 'name' | 'family';
}

const strength = (mention: NameMention): number => (mention.scoreKind === 'rule' || mention.scoreKind === 'probability' ? (mention.score ?? 0) : 1);

function remember(trie: PhraseTrie<Known>, mentions: readonly NameMention[], lexicon: Lexicon): void {
  const seen = new Set<string>();
  const add = (keys: readonly string[], known: Known): void => {
    // Of forms that differ in case alone ("I-Soon", "i-Soon") each is kept.
    const key = `${keys.join(' ')}|${known.mention.type}|${known.part === 'name' ? known.mention.text : ''}`;
    if (keys.length === 0 || seen.has(key)) return;
    seen.add(key);
    trie.add(keys, known);
    const { genitive } = lexicon.data;
    const last = keys.at(-1) as string;
    if (genitive === undefined) return;
    // Of "Corbyn" and "Corbyns" each leads to the other.
    trie.add([...keys.slice(0, -1), last.endsWith(genitive) ? last.slice(0, -genitive.length) : last + genitive], known);
  };
  const strong = mentions.filter((mention) => strength(mention) >= FLOOR);
  for (const mention of strong) add(phraseKeys(mention.text), { mention, part: 'name' });
  for (const mention of strong) {
    if (mention.type !== 'person') continue;
    const keys = phraseKeys(mention.text);
    for (let from = 1; from < keys.length; from++) {
      const rest = keys.slice(from);
      // "Gaspard de Rohellec" is "de Rohellec" and "Rohellec" too, "Jean-Pierre Blanc" is not "Pierre Blanc".
      if (lexicon.firstNames.has(rest[0] as string) && rest.length > 1) continue;
      if ((rest[0] as string).length > 2) add(rest, { mention, part: 'family' });
    }
  }
}

/**
 * A name found once in an article is looked for at its other places: as it stands, and by the family name for a person named in full.
 * It needs a capital there, and at the start of a sentence a word that the article does not write in small letters.
 */
export function sameNamesElsewhere(reading: Reading, mentions: readonly NameMention[], lexicon: Lexicon): NameMention[] {
  const trie = new PhraseTrie<Known>();
  remember(trie, mentions, lexicon);
  const more: NameMention[] = [];
  let next = 0;
  for (let i = 0; i < reading.tokens.length; i++) {
    const start = (reading.tokens[i] as { start: number }).start;
    while (next < mentions.length && (mentions[next] as NameMention).end <= start) next++;
    const taken = mentions[next];
    if (taken !== undefined && taken.start <= start) continue;
    if (reading.shouts[i] === 1) continue;
    const found = trie.longest(reading, i);
    if (found === undefined || isGlued(reading, i, found.to)) continue;
    const end = (reading.tokens[found.to - 1] as { end: number }).end;
    const known = found.values.find(({ mention }) => mention.text === reading.text.slice(start, end)) ?? found.values[0];
    if (known === undefined) continue;
    // "i-Soon" has its capital inside.
    if ((reading.shapes[i] as number) <= SHAPE.lower && reading.text.slice(start, end) !== known.mention.text) continue;
    if (taken !== undefined && end > taken.start) continue;
    const single = found.to - i === 1;
    if (single && reading.opens[i] === 1 && (reading.inSmall.has(reading.keys[i] as string) || lexicon.notNames.has(reading.keys[i] as string)))
      continue;
    if (single && end - start < 3 && known.part === 'family') continue;
    const { type, kind, country, canonical, links } = known.mention;
    more.push({
      start,
      end,
      text: reading.text.slice(start, end),
      type,
      ...(kind === undefined ? {} : { kind }),
      ...(country === undefined ? {} : { country }),
      ...(canonical === undefined ? {} : { canonical }),
      ...(links === undefined ? {} : { links }),
      score: Math.min(0.8, strength(known.mention)),
      scoreKind: 'rule',
      by: `${CONSISTENCY.id}:${known.part}`,
    });
    i = found.to - 1;
  }
  return more;
}

/** Whether a name found again holds before a model that read the place: being found again is one sign among others. */
export function believedElsewhere(mention: NameMention, scoreOf: Judgement['scoreOf'] | undefined): boolean {
  const score = scoreOf?.(mention) ?? null;
  return score === null || probabilityOf(score, new Set([FOUND_AGAIN])) >= LEAST_PROBABILITY;
}
