import type { LineCursor } from './line-cursor.js';
import { isParticle, personCase } from './name-case.js';
import { zoneTables } from './zone-tables.js';

const LONGEST_NAME = 6;

export interface NamesRead {
  readonly authors: readonly string[];
  /** How many words they take. */
  readonly words: number;
}

/** Names from word `from` of a line on, joined by "et", a comma or "&"; an agency among them is no author. */
export function readNames(cursor: LineCursor, from: number): NamesRead {
  const { and, agencies } = zoneTables();
  const authors: string[] = [];
  let at = from;
  let end = from;
  while (at < cursor.words.length) {
    const length = nameLength(cursor, at);
    const [head, tail] = [cursor.words[at], cursor.words[at + length - 1]];
    if (length === 0 || head === undefined || tail === undefined) break;
    const initial = tail.end - tail.start === 1 && cursor.text(tail.end, tail.end + 1) === '.' ? 1 : 0;
    if (agencies.lengthAt(cursor.words, at) !== length) authors.push(personCase(cursor.text(head.start, tail.end + initial)));
    at += length;
    end = at;
    if (and.has(cursor.key(at)) && !cursor.isCapital(at)) at++;
    else if (!/^\s*[,&+]/u.test(cursor.gap(at)) || !personAhead(cursor, at)) break;
  }
  return { authors, words: end - from };
}

/** Words with capitals, particles between them, up to a break, a joining word or the words of a date. */
function nameLength(cursor: LineCursor, first: number): number {
  const { and, published } = zoneTables();
  let at = first;
  for (; at < cursor.words.length && at - first < LONGEST_NAME; at++) {
    const capital = cursor.isCapital(at);
    if (!capital && !(isParticle(cursor.key(at)) && cursor.isCapital(at + 1))) break;
    if (at === first) continue;
    if (cursor.breakBefore(at) || /[&+]/u.test(cursor.gap(at))) break;
    if (!capital && and.has(cursor.key(at))) break;
    if (cursor.written(at).length > 3 && published.lengthAt(cursor.words, at) > 0) break;
  }
  return at - first;
}

/** Whether two words with capitals follow: a comma before one word is before a place. */
const personAhead = (cursor: LineCursor, at: number): boolean =>
  cursor.isCapital(at) && cursor.isCapital(at + 1) && !cursor.breakBefore(at + 1) && !cursor.isRole(at);
