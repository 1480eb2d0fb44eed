import type { Modifier } from '../article/index.js';

/** What words around an amount say about it. */
export interface Hedge {
  readonly modifier?: Modifier;
  readonly approximate?: true;
  /** Before a counted noun the words mean something else: `unter` 500 Gästen is "among". */
  readonly notCounts?: true;
}

/** A coin, and the currency that it is a part of: a family of the currency table, or a code. */
export interface MinorUnit {
  readonly of: string;
  /** How many make one of the currency. Default 100. */
  readonly per?: number;
}

/** A unit of measure: its canonical symbol and what it measures. */
export interface MeasureUnit {
  readonly symbol: string;
  readonly dimension: string;
}

/** How to tell what a number counts. */
export interface CountedNouns {
  /** Endings of plural nouns. Empty where nouns are told by their capital. */
  readonly plural: readonly string[];
  /** Plurals without such an ending, and nouns that do not change. */
  readonly irregular: readonly string[];
  /** Words after a number that it does not count: function words, verbs, months, units of time. */
  readonly stop: readonly string[];
  /** Adjectives that may stand between the number and its noun. */
  readonly adjectives: readonly string[];
  /** After a scale word a linker must stand before the noun (`deux millions de personnes`). */
  readonly linkedScales: boolean;
  /** Words before a four-digit number that make it a year: `en`, `depuis`, months. */
  readonly notAfter: readonly string[];
  /** Adjectives of that kind that are nouns where none follows: `jeunes`. */
  readonly adjectivalNouns: readonly string[];
  /** How many other words may stand between them (`three former employees`). */
  readonly reach: number;
  /** A number and a noun tied by a hyphen are a count (`a four-page letter`). */
  readonly hyphenated: boolean;
  /** Nouns have a capital, as in German. */
  readonly capitalised: boolean;
}

/** How to tell an age from a length of time. */
export interface AgeWords {
  /** `ans`, `years old`: what follows the number of an age, or of a length of time. */
  readonly units: readonly string[];
  /** What follows the number of an age only: `-year-old`. Part of the span. */
  readonly endings: readonly string[];
  /** What follows the unit of an age only, outside the span: `alt`. */
  readonly after: readonly string[];
  /** Phrases right before an age: `âgé de`, `avait`. */
  readonly before: readonly string[];
  /** Phrases that end like one of those and introduce a length of time: `y a`. */
  readonly never: readonly string[];
  /** Words before a hedged number of years that make an age of it: `les` plus de 60 ans. */
  readonly withHedge: readonly string[];
  /** Words between a person and an age in digits: `de` in `un homme de 45 ans`. */
  readonly links: readonly string[];
  /** Nouns before such a link that have a length, not an age: `peine`. */
  readonly lasting: readonly string[];
  /** Words after it that make it a length of time: `de` prison, `plus tard`. */
  readonly notBefore: readonly string[];
}

/**
 * How a language speaks of money, shares and counts. Keys are words or phrases, compared without case and accents, with plain apostrophes. A
 * final `de` of a phrase before an amount also matches its elided form (`plus d’1 million`).
 */
export interface AmountData {
  /** Phrases before an amount: `jusqu'à` is "at most". They are part of its span. */
  readonly before: Readonly<Record<string, Hedge>>;
  /** Phrases after an amount: `au maximum`. Part of its span too. */
  readonly after: Readonly<Record<string, Hedge>>;
  /** Articles that may stand between such a phrase and the number: `oltre il 20%`. */
  readonly fillers: readonly string[];
  /** Words that open a range (`entre`); they are part of its span. */
  readonly between: readonly string[];
  /** Words between the ends of a range after an opening word: `et`. */
  readonly betweenAnd: readonly string[];
  /** Words between the ends of a range without one: `à`. A dash is one in every language. */
  readonly to: readonly string[];

  /**
   * Beginnings of words that say a change, three letters at least: a rise (`hauss`), a fall (`baiss`), or either (`pass`), and the words before its
   * start. After `passer de`, two amounts with units are no range; before a share they give its trend.
   */
  readonly changes: {
    readonly up: readonly string[];
    readonly down: readonly string[];
    readonly either: readonly string[];
    readonly from: readonly string[];
  };

  /** `pour cent`, beside the signs `%` and `٪`. */
  readonly percent: readonly string[];
  /** Nouns after which a linker and a number are a share in a wide reading: `pourcentage de vingt`. */
  readonly percentNouns: readonly string[];
  /** Differences of shares: `points de pourcentage`. */
  readonly points: readonly string[];

  /** Nouns of currencies: the name of a family in the currency table, or a code. Phrases allowed: `livres sterling` is GBP. */
  readonly currencies: Readonly<Record<string, string>>;
  /** What a family means in this language's press when nothing else tells, where it is not the first of the table: `Franken` are Swiss. */
  readonly usual: Readonly<Record<string, string>>;
  /** Letters that stand for a currency where the article speaks of it, or is as old as it: `F` of old French francs. */
  readonly letters?: Readonly<Record<string, string>>;
  /** Abbreviations of a scale and a currency in one word, as written: `MF`, millions of francs. */
  readonly scaledLetters?: Readonly<Record<string, { readonly of: string; readonly scale: number }>>;
  /** Signs that stand for another family too, where the article speaks of its countries: `$` for pesos. */
  readonly signFamilies: Readonly<Record<string, string>>;
  /** Nouns of that list that mean something else as often: they count as money only where the article speaks of that currency's place. */
  readonly doubtful: readonly string[];
  /** Words between an amount and its coins, beside the joiners of numbers: `con`. */
  readonly coinJoiners: readonly string[];
  /** A noun of a currency in small letters may stand before its number: `euro 500`. */
  readonly nounBefore: boolean;
  readonly minorUnits: Readonly<Record<string, MinorUnit>>;
  /** Adjectives and names that tell whose currency it is, by ISO 3166-1 code: `canadien`, `suisse`. Beside or before the noun. */
  readonly demonyms: Readonly<Record<string, string>>;
  /** Names of countries, for the place of an article. */
  readonly countries: Readonly<Record<string, string>>;
  /** The region whose currency a bare amount means in this language's press when nothing else tells: `EUR`. Null where it cannot be said. */
  readonly homeCurrency: string | null;
  /** Words for money before a bare amount (`un budget de 3 milliards`), or after it and a linker (`3 milliards de dette`). */
  readonly moneyWords: readonly string[];
  /** Words between an amount and what it is counted per: `par`. */
  readonly per: readonly string[];

  /** Units of time in the singular (`an`, `mois`), which may follow such a word. */
  readonly timeUnits: readonly string[];
  readonly units: Readonly<Record<string, MeasureUnit>>;
  readonly nouns: CountedNouns;
  readonly ages: AgeWords;
}
