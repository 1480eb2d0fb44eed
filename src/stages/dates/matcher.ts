import type { DateRule } from '../../languages/index.js';
import type { Accept, State } from './automaton.js';
import type { Grammar } from './grammar.js';
import type { Read } from './lexicon.js';
import { readCount } from './number-slot.js';
import { READERS } from './readers.js';
import type { Words } from './words.js';

/** What a slot read. */
export interface Capture {
  readonly slot: string;
  readonly value: string | number;
  readonly approximate: boolean;
}

/**
 * A rule that fits: the span is the tokens `from` to `to` (exclusive), `start` and `end` bound all that was read. The captures from `split` on are of
 * the second part of a range; -1 where there is none.
 */
export interface Match {
  readonly rule: DateRule;
  readonly captures: readonly Capture[];
  readonly split: number;
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly end: number;
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
  ['anyyear', 'year'],
  ['dayword', 'day'],
  ['decades', 'decade'],
  ['monthab', 'month'],
  ['halfmonth', 'month'],
  ['weekdayab', 'weekday'],
  ['zonename', 'zone'],
  ['unitadj', 'unit'],
  ['decadeword', 'decade'],
  ['centuryword', 'century'],
]);

/** Fills the slots of one language at a token. */
export function readSlot(grammar: Grammar, words: Words, slot: string, at: number): Read | null {
  if (slot === 'num') return readCount(grammar, words, at);
  if (slot === 'dayword') return dayOnly(readCount(grammar, words, at));
  const reader = READERS.get(slot);
  return reader === undefined ? grammar.lexicon.read(slot, words, at) : reader(words, at, grammar.data);
}

/** A number in words that can be a day of the month: `uno de octubre`. */
const dayOnly = (read: Read | null): Read | null => (read !== null && /^(?:[1-9]|[12]\d|3[01])$/u.test(String(read.value)) ? read : null);

const isCapital = (raw: string): boolean => raw[0] !== raw[0]?.toLowerCase();

interface Candidate extends Match {
  readonly order: number;
}

const sameCaptures = (a: readonly Capture[], b: readonly Capture[]): boolean =>
  a.length === b.length && a.every((one, i) => one.slot === b[i]?.slot && one.value === b[i]?.value);

/**
 * All matches that begin at a token, the longest span first, then the rule that stands first. The machine has no loops and a slot reads a bounded
 * number of words, so the work is bounded whatever the text.
 */
export function matchesAt(grammar: Grammar, words: Words, start: number): Match[] {
  const found: Candidate[] = [];
  const captures: Capture[] = [];
  const marks = { '<': -1, '>': -1, ';': -1 };

  const accept = ({ rule, order }: Accept, at: number): void => {
    const to = marks['>'] < 0 ? at : marks['>'];
    const from = marks['<'] < 0 ? start : marks['<'];
    if (found.some((one) => one.order === order && one.to === to && one.from === from && one.end === at && sameCaptures(one.captures, captures)))
      return;
    found.push({ rule, order, captures: [...captures], split: marks[';'], start, from, to, end: at });
  };
  const visit = (state: State, at: number): void => {
    for (const one of state.accepts) accept(one, at);
    for (const { mark, to } of state.marks) {
      const before = marks[mark];
      marks[mark] = mark === ';' ? captures.length : at;
      visit(to, at);
      marks[mark] = before;
    }
    const word = words.at(at);
    if (word === '') return;
    const glued = words.glued(at);
    for (const next of state.words.get(word) ?? []) visit(next, at + 1);
    for (const edge of state.strictWords.get(word) ?? []) {
      if (edge.glued && !glued) continue;
      if (edge.form === 'capital' && !isCapital(words.raw(at))) continue;
      if (edge.form === 'written' && words.raw(at).toLowerCase() !== edge.word) continue;
      visit(edge.to, at + 1);
    }
    for (const slot of state.slots) {
      if (slot.glued && !glued) continue;
      const read = readSlot(grammar, words, slot.name, at);
      if (read === null) continue;
      captures.push({ slot: NAMES.get(slot.name) ?? slot.name, value: read.value, approximate: read.approximate === true });
      for (const next of slot.to) visit(next, read.next);
      captures.pop();
    }
  };
  visit(grammar.root, start);
  return found.sort((a, b) => b.to - b.from - (a.to - a.from) || b.end - a.end || a.order - b.order);
}
