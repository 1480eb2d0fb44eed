import type { LanguagePack } from '../../../languages/index.js';
import { foldAligned, type Span, tokenize } from '../../../text/index.js';
import { type Lexicon, lexiconOf, phraseWords } from '../lexicon.js';
import { STEM } from '../vocabulary.js';
import { valuesOf } from './values.js';

/** Something that a written sentence says and the article does not. */
export interface Ungrounded extends Span {
  readonly kind: 'name' | 'number' | 'date';
  readonly text: string;
}

interface Word extends Span {
  readonly folded: string;
  readonly capital: boolean;
  readonly number: boolean;
  /** Nothing but a space, an apostrophe, a hyphen, a point or a comma inside a number stands before it. */
  readonly joined: boolean;
}

const UPPER = /^\p{Lu}/u;
const JOINS = new Set(["'", '’', '-', '‑']);
const NUMBER_JOINS = new Set(['.', ',']);

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let joined = false;
  for (const token of tokenize(text)) {
    const part = text.slice(token.start, token.end);
    if (token.kind === 'word' || token.kind === 'number') {
      const number = token.kind === 'number';
      words.push({ start: token.start, end: token.end, folded: foldAligned(part), capital: UPPER.test(part), number, joined });
      joined = true;
    } else {
      const inNumber = NUMBER_JOINS.has(part) && words.at(-1)?.number === true && !token.spaced;
      joined &&= token.kind === 'punct' && (JOINS.has(part) || inNumber);
    }
  }
  return words;
}

const keyOf = (a: Word, b: Word): string => `${a.folded} ${b.folded}`;

const calendars = new Map<string, ReadonlySet<string>>();

/** Names of days and months of the language. */
function calendarOf({ tag, dates }: LanguagePack): ReadonlySet<string> {
  let calendar = calendars.get(tag);
  if (calendar === undefined) {
    const names = [dates.words.weekday, dates.words.month].flatMap((words) => Object.keys(words ?? {}));
    calendar = new Set(names.flatMap((name) => (phraseWords(name).length === 1 ? phraseWords(name) : [])));
    calendars.set(tag, calendar);
  }
  return calendar;
}

/**
 * What may be said of an article: every name, number and date of a written sentence must stand in the article's text. Names word by word
 * with their capitals, and side by side as there; a number with the word that it counts, or the same amount in another spelling; days and months. The
 * word that opens a sentence must occur, in any form, unless it is a small word. Strict on purpose: a paraphrase may be refused, a new name or figure may
 * not pass.
 */
export class Guard {
  readonly #lexicon: Lexicon;
  readonly #calendar: ReadonlySet<string>;
  readonly #words = new Set<string>();
  readonly #stems = new Set<string>();
  readonly #names = new Set<string>();
  readonly #pairs = new Set<string>();
  readonly #values = new Set<string>();
  readonly #pack: LanguagePack;

  /** `parts`: the stretches of the article that may be relied on. */
  constructor(parts: readonly string[], pack: LanguagePack) {
    this.#pack = pack;
    this.#lexicon = lexiconOf(pack);
    this.#calendar = calendarOf(pack);
    for (const part of parts) {
      const words = wordsOf(part);
      for (const { key } of valuesOf(part, pack)) this.#values.add(key);
      words.forEach((word, i) => {
        const before = words[i - 1];
        this.#words.add(word.folded);
        this.#stems.add(word.folded.slice(0, STEM));
        if (word.capital) this.#names.add(word.folded);
        if (before !== undefined) this.#pairs.add(keyOf(before, word));
      });
    }
  }

  /** What of one sentence the article does not say, in order; empty when it is grounded. */
  check(sentence: string): Ungrounded[] {
    const words = wordsOf(sentence);
    const values = valuesOf(sentence, this.#pack);
    // A number alone may count something else: only an amount with its unit stands for its words.
    const said = values.filter(({ key }) => this.#values.has(key) && !key.startsWith('number '));
    const within = (word: Span, { start, end }: Span): boolean => word.start >= start && word.end <= end;
    const faults = words.flatMap((word, i): Ungrounded[] => {
      const kind = this.#fault(word, words[i - 1], words[i + 1], i === 0);
      if (kind === undefined || said.some((value) => within(word, value))) return [];
      return [{ start: word.start, end: word.end, kind, text: sentence.slice(word.start, word.end) }];
    });
    const spelled = values
      .filter(({ start, end, key, inWords }) => inWords && !this.#values.has(key) && !said.some((value) => within({ start, end }, value)))
      .map(({ start, end }): Ungrounded => ({ start, end, kind: 'number', text: sentence.slice(start, end) }));
    return [...faults, ...spelled].sort((a, b) => a.start - b.start);
  }

  #fault(word: Word, before: Word | undefined, after: Word | undefined, opens: boolean): Ungrounded['kind'] | undefined {
    const { folded } = word;
    if (word.number) {
      const counted = after?.joined === true && (after.number || !this.#lexicon.stopWords.has(after.folded));
      const grounded = this.#words.has(folded) && !(counted && !this.#pairs.has(keyOf(word, after)));
      return grounded ? undefined : 'number';
    }
    if (this.#calendar.has(folded)) return this.#words.has(folded) ? undefined : 'date';
    if (!word.capital || this.#lexicon.stopWords.has(folded)) return undefined;
    if (opens) return this.#stems.has(folded.slice(0, STEM)) ? undefined : 'name';
    const beside = word.joined && before?.capital === true && !before.number && !this.#lexicon.stopWords.has(before.folded);
    const grounded = this.#names.has(folded) && !(beside && !this.#pairs.has(keyOf(before, word)));
    return grounded ? undefined : 'name';
  }
}
