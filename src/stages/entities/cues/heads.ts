import type { NameMention } from '../../../article/index.js';
import type { Head, Lexicon } from '../lexicon.js';
import { isGlued, isJoint, type Reading, SHAPE } from '../reading.js';
import { ruleMention } from './mention.js';

/** A name of a body has no more tokens after its head than this. */
const LONGEST = 24;
/** Small words in a row inside a name: "et de la", ", de l’". */
const MOST_SMALL = 5;

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
    reading.tokens[to + 1]?.kind !== 'punct'
  ) {
    if (reading.keys[to] === "'" && !isCapital(reading, to + 1)) break;
    to += 2;
  }
  return to;
}

/** The small words from `i` on that may stand inside a name, and of what sort they are. */
interface Link {
  readonly at: number;
  readonly joined: boolean;
  readonly loose: boolean;
  /** "et" or a comma: the next part is another member of a list. */
  readonly listed: 'no' | 'and' | 'comma';
}

function linkFrom(reading: Reading, i: number, limit: number, lists: boolean, lexicon: Lexicon): Link {
  let at = i;
  let joined = false;
  let loose = false;
  let listed: Link['listed'] = 'no';
  while (at < limit && at - i < MOST_SMALL) {
    const key = reading.keys[at] as string;
    if (key === ',' && lists && at === i) listed = 'comma';
    else if (isCapital(reading, at)) break;
    else if (lexicon.conjunctions.has(key) && at <= i + 1) listed = 'and';
    else if (lexicon.connectors.has(key)) joined = true;
    else if (lexicon.looseConnectors.has(key)) loose = true;
    else if (!(isJoint(key) && at > i)) break;
    at++;
  }
  return { at, joined, loose, listed };
}

function takesDirect(head: Head, reading: Reading, headAt: number, headEnd: number, lexicon: Lexicon): boolean {
  // "procura di": the head brings its small word.
  if (lexicon.connectors.has(reading.keys[headEnd - 1] as string)) return true;
  const link = head.head.link ?? (head.type === 'location' || head.type === 'event' ? 'any' : 'joined');
  return link !== 'joined' || (isCapital(reading, headAt) && reading.opens[headAt] !== 1);
}

/**
 * The words after a head that belong to the name: adjectives of nation, words of the language's list, capitalised words, and the small words
 * that join them. One pass; each step looks at the next few tokens only.
 */
function complementOf(reading: Reading, headAt: number, from: number, sentenceEnd: number, head: Head, lexicon: Lexicon): Complement {
  const { keys } = reading;
  const direct = takesDirect(head, reading, headAt, from, lexicon);
  const lists = head.head.lists === true;
  let to = from;
  let capitals = 0;
  let small = 0;
  let country: string | undefined;
  let afterCapital = false;
  // "Sécurité publique", not "Paris publique": adjectives go on a common noun, with a capital or not.
  let afterProper = false;
  const limit = Math.min(sentenceEnd, from + LONGEST);
  for (let i = from; i < limit; ) {
    const { at, joined, loose, listed } = linkFrom(reading, i, limit, lists, lexicon);
    if (at >= limit || !isWord(reading, at)) break;
    const key = keys[at] as string;
    const end = gluedEnd(reading, at);
    const known = lexicon.complements.has(key);
    const bare = at === i;
    const nation = lexicon.demonyms.get(end - at > 1 ? `${key}-${keys[end - 1]}` : key);
    if (nation !== undefined && !isCapital(reading, at)) {
      if (!bare) break;
      country ??= nation;
      small++;
      afterCapital = false;
      afterProper = false;
    } else if (isCapital(reading, at)) {
      if (head.head.link === 'direct' && !bare && capitals === 0) break;
      // Right after the head or a small word; a capital after a capital goes on the same proper name.
      if (bare && !afterCapital && !direct) break;
      if ((loose || listed === 'comma') && !known) break;
      if (listed === 'and' && !(lists && joined) && !known) break;
      if (head.type === 'organization' && lexicon.firstNames.has(key) && !known && (bare ? afterCapital && capitals > 0 : isCapital(reading, end)))
        break;
      if (lexicon.notNames.has(key) && !known) break;
      capitals++;
      afterCapital = true;
      afterProper = !known;
    } else if (known && (bare ? !afterProper : !(listed === 'comma' && !joined))) {
      small++;
      afterCapital = false;
      afterProper = false;
    } else break;
    to = end;
    i = end;
  }
  return { to, capitals, small, country };
}

/** Whether the text has the accents of the head: "côté" is no "côte", "basé" no "base". A capital may lack its accent ("Etat"). */
function sameAccents(said: string, words: string): boolean {
  if (said.length !== words.length) return true;
  for (let i = 0; i < said.length; i++) {
    const a = said.charAt(i);
    const b = words.charAt(i);
    if (
      /\p{L}/u.test(b) &&
      a.toLowerCase() !== b.toLowerCase() &&
      !(a !== a.toLowerCase() && a.toLowerCase() === b.toLowerCase().normalize('NFD').charAt(0))
    )
      return false;
  }
  return true;
}

/** Names that a common noun begins: "ministère de la Santé", "tribunal de Lyon", "rue Saint-Honoré". */
export function headNames(reading: Reading, from: number, to: number, lexicon: Lexicon): NameMention[] {
  const mentions: NameMention[] = [];
  for (let i = from; i < to; i++) {
    if (!isWord(reading, i)) continue;
    const found = lexicon.heads.longest(reading, i);
    if (found === undefined || isGlued(reading, i, found.to) || found.values.some(({ head }) => head.never)) continue;
    const said = reading.text.slice(reading.tokens[i]?.start, reading.tokens[found.to - 1]?.end);
    let best: NameMention | undefined;
    for (const head of found.values) {
      if (!sameAccents(said, head.words)) continue;
      const mention = nameWith(reading, i, found.to, { from, to }, head, lexicon);
      if (mention !== undefined && (best === undefined || mention.end > best.end)) best = mention;
    }
    if (best !== undefined) mentions.push(best);
  }
  return mentions;
}

/** The first of the capitalised words right before a head: "Scottish" before "Council of Independent Schools". */
function runStart(reading: Reading, headAt: number, sentenceStart: number, lexicon: Lexicon): number {
  let from = headAt;
  while (
    from > sentenceStart &&
    reading.tokens[from]?.spaced === true &&
    isWord(reading, from - 1) &&
    isCapital(reading, from - 1) &&
    !lexicon.notNames.has(reading.keys[from - 1] as string)
  )
    from--;
  return from;
}

function nameWith(
  reading: Reading,
  headAt: number,
  headEnd: number,
  sentence: { readonly from: number; readonly to: number },
  head: Head,
  lexicon: Lexicon,
): NameMention | undefined {
  const complement = complementOf(reading, headAt, headEnd, sentence.to, head, lexicon);
  const from = lexicon.data.headsFollow === true && isCapital(reading, headAt) ? runStart(reading, headAt, sentence.from, lexicon) : headAt;
  const rule = `${lexicon.tag}.head ${head.words}`;
  const what = {
    type: head.type,
    ...(head.kind === undefined ? {} : { kind: head.kind }),
    country: head.kind === 'agency' ? complement.country : undefined,
  };
  // "police israélienne": nothing tells the name but the nation.
  if (head.head.demonym === true) return complement.country === undefined ? undefined : ruleMention(reading, from, complement.to, what, rule, 0.88);
  const capitalHead = isCapital(reading, from) && reading.opens[from] !== 1;
  if (complement.capitals > 0) return ruleMention(reading, from, complement.to, what, rule, 0.95);
  if (complement.small > 0 && (head.head.small === true || capitalHead)) return ruleMention(reading, from, complement.to, what, rule, 0.87);
  return head.head.alone === true && capitalHead ? ruleMention(reading, from, headEnd, what, rule, 0.8) : undefined;
}
