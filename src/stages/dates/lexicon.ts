import type { DateData, DateWordClass } from '../../languages/index.js';
import { foldAligned, tokenize } from '../../text/index.js';
import type { Words } from './words.js';

interface Entry {
  readonly cls: DateWordClass;
  readonly value: string | number;
  /** The words after the first, folded. */
  readonly rest: readonly string[];
}

/** The expressions that begin with one word. */
export type Entries = readonly Entry[] | undefined;

/** What a slot read: the value, and the token after it. */
export interface Read {
  readonly value: string | number;
  readonly next: number;
  /** The words themselves say "about": `une dizaine`. */
  readonly approximate?: true;
}

/** The words of a language by their first token. */
export class Lexicon {
  readonly #entries = new Map<string, Entry[]>();
  /** Folded word → the form that it must be written in. */
  readonly #exact = new Map<string, string>();

  constructor(data: DateData) {
    for (const [cls, words] of Object.entries(data.words)) {
      for (const [word, value] of Object.entries(words)) this.#add(word, { cls: cls as DateWordClass, value, rest: [] });
    }
    for (const list of this.#entries.values()) list.sort((a, b) => b.rest.length - a.rest.length);
    for (const form of data.exact) this.#exact.set(foldAligned(form), form);
  }

  /** First words of a class, for the table of words where a match may begin. */
  firstWords(cls: string): string[] {
    return [...this.#entries].filter(([, list]) => list.some((entry) => entry.cls === cls)).map(([word]) => word);
  }

  /** What begins with a word, the longest first; undefined for most words. */
  entriesOf(word: string): Entries {
    return this.#entries.get(word);
  }

  /** The longest expression of the class among those of the word at a token. */
  read(cls: string, entries: NonNullable<Entries>, words: Words, at: number): Read | null {
    for (const entry of entries) {
      if (entry.cls !== cls || !entry.rest.every((word, i) => words.at(at + 1 + i) === word)) continue;
      if (!this.#isExact(words, at)) continue;
      return { value: entry.value, next: at + 1 + entry.rest.length };
    }
    return null;
  }

  #isExact(words: Words, at: number): boolean {
    const form = this.#exact.get(words.at(at));
    if (form === undefined) return true;
    const raw = words.raw(at);
    if (form[0] !== form[0]?.toLowerCase()) return raw[0] !== raw[0]?.toLowerCase();
    return raw.toLowerCase() === form;
  }

  #add(word: string, entry: Entry): void {
    const folded = foldAligned(word);
    const [first, ...rest] = tokenize(folded).map((token) => folded.slice(token.start, token.end));
    if (first === undefined) return;
    const list = this.#entries.get(first) ?? [];
    list.push({ ...entry, rest });
    this.#entries.set(first, list);
  }
}
