import type { DateRule } from '../../languages/index.js';
import type { Item, Mark, Sequence, WordForm } from './pattern.js';

/** A rule with its place: among matches of the same length the lower order wins. */
export interface Accept {
  readonly rule: DateRule;
  readonly order: number;
}

/**
 * A state of the machine that all patterns of a language make together. What follows a choice is shared by its ways, so the machine is as large as
 * the patterns are long; it has no loops, so the work at a word ends after the longest pattern.
 */
export interface State {
  /** By folded word, with or without a space before it. */
  readonly words: ReadonlyMap<string, readonly State[]>;
  /** Words that may have no space before them, or need a capital or their accents: by folded word, for accents by the word as written. */
  readonly strictWords: ReadonlyMap<string, readonly StrictEdge[]>;
  readonly slots: readonly { readonly name: string; readonly glued: boolean; readonly to: readonly State[] }[];
  readonly marks: readonly { readonly mark: Mark; readonly to: State }[];
  readonly accepts: readonly Accept[];
}

export interface StrictEdge {
  readonly form: WordForm;
  readonly glued: boolean;
  /** Lower case with accents, for the form `written`. */
  readonly word: string;
  readonly to: State;
}

const EMPTY: State = { words: new Map(), strictWords: new Map(), slots: [], marks: [], accepts: [] };

/** The state from which all rules can be read. */
export function buildAutomaton(
  rules: readonly { readonly accept: Accept; readonly patterns: readonly Sequence[] }[],
  fold: (word: string) => string,
): State {
  const starts: State[] = [];
  for (const { accept, patterns } of rules) {
    const end: State = { ...EMPTY, accepts: [accept] };
    for (const pattern of patterns) starts.push(before(pattern, end, fold));
  }
  return union(starts);
}

function before(sequence: Sequence, next: State, fold: (word: string) => string): State {
  return sequence.reduceRight((state, item) => step(item, state, fold), next);
}

function step(item: Item, next: State, fold: (word: string) => string): State {
  switch (item.kind) {
    case 'slot':
      return { ...EMPTY, slots: [{ name: item.name, glued: item.glued, to: [next] }] };
    case 'mark':
      return { ...EMPTY, marks: [{ mark: item.mark, to: next }] };
    case 'choice':
      return union(item.ways.map((way) => before(way, next, fold)));
    case 'word': {
      if (item.form === 'any' && !item.glued) return { ...EMPTY, words: new Map([[item.word, [next]]]) };
      const edge = { form: item.form, glued: item.glued, word: item.word, to: next };
      return { ...EMPTY, strictWords: new Map([[item.form === 'written' ? fold(item.word) : item.word, [edge]]]) };
    }
  }
}

/** One state that can do what any of them can; edges of the same name are put together, so that a slot is read once. */
function union(states: readonly State[]): State {
  const [only] = states;
  if (states.length === 1 && only !== undefined) return only;
  const words = new Map<string, State[]>();
  const strictWords = new Map<string, StrictEdge[]>();
  const slots = new Map<string, { name: string; glued: boolean; to: State[] }>();
  for (const state of states) {
    for (const [word, to] of state.words) push(words, word, to);
    for (const [word, edges] of state.strictWords) push(strictWords, word, edges);
    for (const { name, glued, to } of state.slots) {
      const key = `${name}${glued ? '~' : ''}`;
      const known = slots.get(key) ?? { name, glued, to: [] };
      known.to.push(...to);
      slots.set(key, known);
    }
  }
  return {
    words,
    strictWords,
    slots: [...slots.values()],
    marks: states.flatMap((state) => state.marks),
    accepts: states.flatMap((state) => state.accepts),
  };
}

function push<T>(map: Map<string, T[]>, key: string, items: readonly T[]): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [...items]);
  else known.push(...items);
}
