import type { LanguagePack } from '../../languages/index.js';
import { foldAligned, tokenize } from '../../text/index.js';

/** Phrases by their first word; a phrase is its words, without punctuation. */
type PhraseTable = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * A language's summary data, made into tables. Openings keep their accents, which tell words apart that begin a sentence ("El" and "Él");
 * everything else is folded.
 */
export interface Lexicon {
  readonly stopWords: ReadonlySet<string>;
  readonly pronouns: PhraseTable;
  readonly free: PhraseTable;
  readonly demonstratives: PhraseTable;
  readonly connectives: PhraseTable;
  readonly prepositions: PhraseTable;
  readonly subordinators: PhraseTable;
  readonly subjects: PhraseTable;
  readonly page: PhraseTable;
  readonly pronounAttributions: PhraseTable;
  readonly attributionVerbs: ReadonlySet<string>;
  readonly newsDays: ReadonlySet<string>;
  /** Titles and trades that stand before a family name: "Mme", "maire". */
  readonly titles: ReadonlySet<string>;
  readonly capitalNouns: boolean;
  readonly firstPersons: ReadonlySet<string>;
  /** Closing marks by opening mark. */
  readonly quotes: ReadonlyMap<string, readonly string[]>;
}

const lexicons = new Map<string, Lexicon>();

/** The words of a phrase as the tables hold them: folded, unless told otherwise. */
export const phraseWords = (phrase: string, fold: (word: string) => string = foldAligned): string[] =>
  tokenize(phrase)
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ start, end }) => fold(phrase.slice(start, end)));

/** A word in small letters, with its accents. */
export const spelled = (word: string): string => word.normalize('NFC').toLowerCase();

function phraseTable(phrases: readonly string[], fold: (word: string) => string = foldAligned): PhraseTable {
  const table = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phraseWords(phrase, fold);
    const first = words[0];
    if (first !== undefined) table.set(first, [...(table.get(first) ?? []), words]);
  }
  return table;
}

const wordSet = (words: readonly string[]): Set<string> => new Set(words.map((word) => phraseWords(word)[0] ?? ''));

function quoteTable(pairs: readonly string[]): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const pair of pairs) table.set(pair.charAt(0), [...(table.get(pair.charAt(0)) ?? []), pair.charAt(1)]);
  return table;
}

/** The tables of a language, made on first use. */
export function lexiconOf({ tag, summary, people, names }: LanguagePack): Lexicon {
  let lexicon = lexicons.get(tag);
  if (lexicon === undefined) {
    lexicon = {
      stopWords: wordSet(summary.stopWords),
      pronouns: phraseTable(summary.pronounOpenings, spelled),
      free: phraseTable(summary.freeOpenings, spelled),
      demonstratives: phraseTable(summary.demonstrativeOpenings, spelled),
      connectives: phraseTable(summary.connectiveOpenings, spelled),
      prepositions: phraseTable(summary.openingPrepositions, spelled),
      subordinators: phraseTable(summary.subordinators, spelled),
      subjects: phraseTable(summary.subjectPronouns, spelled),
      page: phraseTable(summary.pageOpenings),
      pronounAttributions: phraseTable(summary.pronounAttributions),
      attributionVerbs: wordSet(summary.attributionVerbs),
      newsDays: wordSet(summary.newsDays),
      titles: wordSet([...people.women, ...people.men].filter((title) => phraseWords(title).length === 1)),
      capitalNouns: names.capitalNouns === true,
      firstPersons: wordSet(summary.firstPersons),
      quotes: quoteTable(summary.quotes),
    };
    lexicons.set(tag, lexicon);
  }
  return lexicon;
}

/** How many words the longest phrase of the table takes at `words[at]`; 0 where none stands there. */
export function phraseLength(table: PhraseTable, words: readonly string[], at: number): number {
  const first = words[at];
  const phrases = first === undefined ? undefined : table.get(first);
  if (phrases === undefined) return 0;
  let longest = 0;
  for (const phrase of phrases) {
    if (phrase.length > longest && phrase.every((word, i) => words[at + i] === word)) longest = phrase.length;
  }
  return longest;
}
