import type { NameMention } from '../../../article/index.js';
import { triggerBefore } from '../before.js';
import type { Lexicon } from '../lexicon.js';
import { type Reading, SHAPE } from '../reading.js';
import { ruleMention } from './mention.js';

const CLOSING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"', '„': '“', '‘': '’' };
const LONGEST = 10;

/** Titles and names in quotation marks after a word that tells what they are: le film « … », l'association "…". */
export function quotedNames(reading: Reading, from: number, to: number, lexicon: Lexicon): NameMention[] {
  const { tokens, text, keys, shapes } = reading;
  const mentions: NameMention[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'punct') continue;
    const closing = CLOSING[text.slice(token.start, token.end)];
    if (closing === undefined || (shapes[i + 1] ?? 0) <= SHAPE.lower) continue;
    const trigger = triggerBefore(reading, i, lexicon);
    if (trigger === undefined || trigger.type === 'person' || trigger.type === 'location') continue;
    let end = i + 1;
    while (end < to && end - i <= LONGEST && text.slice(tokens[end]?.start, tokens[end]?.end) !== closing && !STOPS.has(keys[end] as string)) end++;
    if (end >= to || end - i > LONGEST || end === i + 1 || text.slice(tokens[end]?.start, tokens[end]?.end) !== closing) continue;
    mentions.push(ruleMention(reading, i + 1, end, trigger, `${lexicon.tag}.quoted ${trigger.words}`, 0.85));
    i = end;
  }
  return mentions;
}

const STOPS = new Set(['.', ';', '?']);
