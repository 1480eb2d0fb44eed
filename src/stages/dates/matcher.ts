import type { Accept, Grammar, Node } from './grammar.js';
import type { Read } from './lexicon.js';
import { readCount } from './number-slot.js';
import { READERS } from './readers.js';
import type { Words } from './words.js';

const isCapital = (raw: string): boolean => raw[0] !== raw[0]?.toLowerCase();

/** What a slot read, and which step of the pattern it was. */
export interface Capture {
  readonly slot: string;
  readonly value: string | number;
  readonly step: number;
  readonly approximate: boolean;
}

/** Slots that read the same thing in another way. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['this', 'dir'],
  ['dirs', 'dir'],
  ['span', 'unit'],
  ['daynum', 'day'],
  ['dd', 'day'],
  ['mm', 'month'],
  ['monthnum', 'month'],
  ['ordnum', 'ord'],
  ['nth', 'ord'],
  ['dayword', 'day'],
  ['decades', 'decade'],
  ['monthab', 'month'],
  ['halfmonth', 'month'],
  ['weekdayab', 'weekday'],
  ['zonename', 'zone'],
]);

/** A rule that fits: the span is the tokens `from` to `to` (exclusive), `end` is the token after all that was read. */
export interface Match {
  readonly accept: Accept;
  readonly captures: readonly Capture[];
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** Fills the slots of one language at a token. */
export function readSlot(grammar: Grammar, words: Words, slot: string, at: number): Read | null {
  if (slot === 'num') return readCount(grammar, words, at);
  if (slot === 'dayword') return dayOnly(readCount(grammar, words, at));
  const reader = READERS.get(slot);
  return reader === undefined ? grammar.lexicon.read(slot, words, at) : reader(words, at, grammar.data);
}

/** A number in words that can be a day of the month: `uno de octubre`. */
const dayOnly = (read: Read | null): Read | null => (read !== null && /^(?:[1-9]|[12]\d|3[01])$/u.test(String(read.value)) ? read : null);

/**
 * All matches that begin at a token, the longest span first, then the rule that stands first. The tree bounds the work: as many steps as the
 * longest pattern has, whatever the text.
 */
export function matchesAt(grammar: Grammar, words: Words, start: number): Match[] {
  const found: Match[] = [];
  const places: number[] = [];
  const captures: Capture[] = [];

  const visit = (node: Node, at: number, depth: number): void => {
    places[depth] = at;
    for (const accept of node.accepts) {
      const { from, to } = accept.sequence;
      found.push({ accept, captures: [...captures], start, from: places[from] ?? at, to: to === depth ? at : (places[to] ?? at), end: at });
    }
    const word = words.at(at);
    if (word !== '') {
      const glued = words.glued(at);
      const plain = node.words.get(word);
      if (plain !== undefined) visit(plain, at + 1, depth + 1);
      const capital = node.capitalWords.size > 0 ? node.capitalWords.get(word) : undefined;
      if (capital !== undefined && isCapital(words.raw(at))) visit(capital, at + 1, depth + 1);
      const written = node.writtenWords.size > 0 ? node.writtenWords.get(words.raw(at).toLowerCase()) : undefined;
      if (written !== undefined) visit(written, at + 1, depth + 1);
      const close = glued ? node.gluedWords.get(word) : undefined;
      if (close !== undefined) visit(close, at + 1, depth + 1);
      for (const slot of node.slots) {
        if (slot.glued && !glued) continue;
        const read = readSlot(grammar, words, slot.name, at);
        if (read === null) continue;
        captures.push({ slot: NAMES.get(slot.name) ?? slot.name, value: read.value, step: depth, approximate: read.approximate === true });
        visit(slot.node, read.next, depth + 1);
        captures.pop();
      }
    }
  };
  visit(grammar.root, start, 0);
  return found.sort((a, b) => b.to - b.from - (a.to - a.from) || b.end - a.end || a.accept.order - b.accept.order);
}
