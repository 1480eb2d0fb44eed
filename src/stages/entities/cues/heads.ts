import type { NameMention } from '../../../article/index.js';
import type { Head, Lexicon } from '../lexicon.js';
import { isGlued, isJoint, type Reading, SHAPE } from '../reading.js';
import { ruleMention } from './mention.js';

/** A name of a body has no more tokens after its head than this. */
const LONGEST = 24;

interface Complement {
  readonly to: number;
  readonly capitals: number;
  readonly small: number;
  readonly country: string | undefined;
}

const isWord = (reading: Reading, i: number): boolean => reading.tokens[i]?.kind === 'word';
const isCapital = (reading: Reading, i: number): boolean => (reading.shapes[i] ?? 0) > SHAPE.lower;

function gluedEnd(reading: Reading, i: number): number {
  let to = i + 1;
  while (
    isJoint(reading.keys[to] ?? '') &&
    reading.tokens[to]?.spaced === false &&
    reading.tokens[to + 1]?.spaced === false &&
    isWord(reading, to + 1)
  )
    to += 2;
  return to;
}

/**
 * The words after a head that belong to the name: adjectives of nation, words of the language's list, capitalised words, and what small
 * words join them by. One pass, each step looks at the next few tokens.
 */
function complementOf(reading: Reading, from: number, sentenceEnd: number, head: Head, lexicon: Lexicon): Complement {
  const { tokens, keys } = reading;
  let to = from;
  let capitals = 0;
  let small = 0;
  let country: string | undefined;
  const limit = Math.min(sentenceEnd, from + LONGEST);
  for (let i = from; i < limit; ) {
    let at = i;
    let joined = false;
    let listed = false;
    let loose = false;
    while (at < limit && at - i < 5) {
      const key = keys[at] as string;
      if (key === ',' && head.head.lists === true && !joined) listed = true;
      else if (isWord(reading, at) && lexicon.connectors.has(key) && !isCapital(reading, at)) {
        if (LISTING.has(key)) listed = true;
        else if (!CLOSE.has(key)) loose = true;
      } else if (!(joined && isJoint(key))) break;
      joined = true;
      at++;
    }
    if (at >= limit || !isWord(reading, at)) break;
    const key = keys[at] as string;
    const end = gluedEnd(reading, at);
    const known = lexicon.complements.has(key);
    const nation = lexicon.demonyms.get(end - at > 1 ? `${key}-${keys[end - 1]}` : key);
    if (nation !== undefined && !isCapital(reading, at) && !joined) {
      country ??= nation;
      small++;
    } else if (isCapital(reading, at) && (!joined ? head.kind !== 'agency' || !tokens[at]?.spaced || to > from || head.head.lists !== true : true)) {
      if (listed && !(head.head.lists === true || known)) break;
      if (loose && !known) break;
      if (!joined && lexicon.firstNames.has(key) && head.type === 'organization' && head.kind === 'agency') break;
      if (lexicon.notNames.has(key) && !known) break;
      capitals++;
    } else if (known && !(listed && !joined)) {
      small++;
    } else break;
    to = end;
    i = end;
  }
  return { to, capitals, small, country };
}

/** Prepositions of belonging, articles: they may stand before a proper name in the name of a body. The others only before a known word. */
const CLOSE = new Set([
  'de',
  'du',
  'des',
  'd',
  'la',
  'le',
  'les',
  'l',
  'of',
  'the',
  'for',
  'fur',
  'der',
  'die',
  'das',
  'dem',
  'den',
  'von',
  'del',
  'el',
  'los',
  'las',
  'di',
  'della',
  'dello',
  'delle',
  'dei',
  'degli',
  'dell',
  'do',
  'da',
  'dos',
  'das',
  'e',
  'van',
  'het',
  'voor',
  'in',
  'im',
  'per',
  'para',
  'il',
  'lo',
  'gli',
  'i',
  'o',
  'a',
  'os',
  'as',
]);
const LISTING = new Set(['et', 'and', 'und', 'y', 'e', 'en', 'i']);

/** Names that a common noun begins: "ministère de la Santé", "tribunal de Lyon", "rue Saint-Honoré". */
export function headNames(reading: Reading, from: number, to: number, lexicon: Lexicon): NameMention[] {
  const mentions: NameMention[] = [];
  for (let i = from; i < to; i++) {
    if (!isWord(reading, i)) continue;
    const found = lexicon.heads.longest(reading, i);
    if (found === undefined || isGlued(reading, i, found.to)) continue;
    let best: { mention: NameMention; length: number } | undefined;
    for (const head of found.values) {
      const mention = nameWith(reading, i, found.to, to, head, lexicon);
      if (mention !== undefined && (best === undefined || mention.end - mention.start > best.length))
        best = { mention, length: mention.end - mention.start };
    }
    if (best !== undefined) mentions.push(best.mention);
  }
  return mentions;
}

function nameWith(reading: Reading, from: number, headEnd: number, sentenceEnd: number, head: Head, lexicon: Lexicon): NameMention | undefined {
  const complement = complementOf(reading, headEnd, sentenceEnd, head, lexicon);
  const rule = `${lexicon.tag}.head ${head.words}`;
  const what = {
    type: head.type,
    ...(head.kind === undefined ? {} : { kind: head.kind }),
    country: head.kind === 'agency' ? complement.country : undefined,
  };
  if (head.head.demonym === true) {
    // "police israélienne": the nation right after the head, and nothing but what goes on it.
    return complement.country === undefined ? undefined : ruleMention(reading, from, complement.to, what, rule, 0.88);
  }
  const capitalHead = isCapital(reading, from) && reading.opens[from] !== 1;
  const enough = complement.capitals > 0 || (complement.small > 0 && (head.head.small === true || capitalHead));
  if (enough) return ruleMention(reading, from, complement.to, what, rule, complement.capitals > 0 ? 0.9 : 0.87);
  return head.head.alone === true && capitalHead ? ruleMention(reading, from, headEnd, what, rule, 0.8) : undefined;
}
