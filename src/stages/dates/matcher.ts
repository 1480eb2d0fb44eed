import type { DateRule } from '../../languages/index.js';
import type { Accept, State, StrictEdge } from './automaton.js';
import type { Grammar } from './grammar.js';
import type { Entries, Read } from './lexicon.js';
import { mayBeNumber, readCount } from './number-slot.js';
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

/** A number in words that can be a day of the month: `uno de octubre`. */
const dayOnly = (read: Read | null): Read | null => (read !== null && /^(?:[1-9]|[12]\d|3[01])$/u.test(String(read.value)) ? read : null);

const isCapital = (raw: string): boolean => raw[0] !== raw[0]?.toLowerCase();

interface Candidate extends Match {
  readonly order: number;
}

const sameCaptures = (a: readonly Capture[], b: readonly Capture[]): boolean =>
  a.length === b.length && a.every((one, i) => one.slot === b[i]?.slot && one.value === b[i]?.value);

/** One walk through the machine from a token. */
class Walk {
  readonly found: Candidate[] = [];
  readonly #grammar: Grammar;
  readonly #words: Words;
  readonly #start: number;
  readonly #captures: Capture[] = [];
  /** Where the marks `<`, `>` and `;` stand on the way; -1 without one. */
  readonly #marks = { '<': -1, '>': -1, ';': -1 };

  constructor(grammar: Grammar, words: Words, start: number) {
    this.#grammar = grammar;
    this.#words = words;
    this.#start = start;
    this.#visit(grammar.root, start);
  }

  #accept({ rule, order }: Accept, at: number): void {
    const captures = this.#captures;
    const to = this.#marks['>'] < 0 ? at : this.#marks['>'];
    const from = this.#marks['<'] < 0 ? this.#start : this.#marks['<'];
    const isKnown = this.found.some(
      (one) => one.order === order && one.to === to && one.from === from && one.end === at && sameCaptures(one.captures, captures),
    );
    if (!isKnown) this.found.push({ rule, order, captures: [...captures], split: this.#marks[';'], start: this.#start, from, to, end: at });
  }

  #visit(state: State, at: number): void {
    for (const one of state.accepts) this.#accept(one, at);
    for (const { mark, to } of state.marks) {
      const before = this.#marks[mark];
      this.#marks[mark] = mark === ';' ? this.#captures.length : at;
      this.#visit(to, at);
      this.#marks[mark] = before;
    }
    const word = this.#words.at(at);
    if (word === '') return;
    const nexts = state.words.get(word);
    if (nexts !== undefined) for (const next of nexts) this.#visit(next, at + 1);
    const edges = state.strictWords.get(word);
    if (edges !== undefined) this.#visitStrict(edges, at);
    if (state.slots.length > 0) this.#fillSlots(state.slots, word, at);
  }

  #visitStrict(edges: readonly StrictEdge[], at: number): void {
    const words = this.#words;
    for (const edge of edges) {
      if (edge.glued && !words.glued(at)) continue;
      if (edge.form === 'capital' && !isCapital(words.raw(at))) continue;
      if (edge.form === 'written' && words.raw(at).toLowerCase() !== edge.word) continue;
      this.#visit(edge.to, at + 1);
    }
  }

  #fillSlots(slots: State['slots'], word: string, at: number): void {
    const glued = this.#words.glued(at);
    // Most words stand in no class and are no number: no slot is asked then.
    const entries = this.#grammar.lexicon.entriesOf(word);
    if (entries === undefined && !mayBeNumber(this.#grammar, this.#words, at)) return;
    for (const slot of slots) {
      if (slot.glued && !glued) continue;
      const read = this.#read(slot.name, entries, at);
      if (read === null) continue;
      this.#captures.push({ slot: NAMES.get(slot.name) ?? slot.name, value: read.value, approximate: read.approximate === true });
      for (const next of slot.to) this.#visit(next, read.next);
      this.#captures.pop();
    }
  }

  #read(slot: string, entries: Entries, at: number): Read | null {
    if (slot === 'num') return readCount(this.#grammar, this.#words, at);
    if (slot === 'dayword') return dayOnly(readCount(this.#grammar, this.#words, at));
    const reader = READERS.get(slot);
    if (reader !== undefined) return reader(this.#words, at, this.#grammar.data);
    return entries === undefined ? null : this.#grammar.lexicon.read(slot, entries, this.#words, at);
  }
}

/**
 * All matches that begin at a token, the longest span first, then the rule that stands first. The machine has no loops and a slot reads a bounded
 * number of words, so the work is bounded whatever the text.
 */
export function matchesAt(grammar: Grammar, words: Words, start: number): readonly Match[] {
  const { found } = new Walk(grammar, words, start);
  return found.length < 2 ? found : found.sort((a, b) => b.to - b.from - (a.to - a.from) || b.end - a.end || a.order - b.order);
}
