/** A word or abbreviation that multiplies what stands before it by a power of ten: `million` is 6. */
export type Scales = Readonly<Record<string, number>>;

/** A noun that stands for a count: `douzaine` is 12, `centaine` about 100. */
export interface Collective {
  readonly value: number;
  /** The noun itself says "about". */
  readonly approximate: boolean;
}

/**
 * How a language writes numbers. Words are compared without case and accents; they may be given as written (`quinientos`, `fünf`).
 * A word that is left out is never read as a number.
 */
export interface NumeralData {
  /** Decimal marks, the usual one first. Another mark is one too where its position leaves no other reading ("4.8" in French). */
  readonly decimalMarks: readonly string[];
  /** Marks between groups of three digits. A space (any kind) and an apostrophe group in every language. */
  readonly groupMarks: readonly string[];
  /** Groups of two digits before the last three are read too: `12,34,567`. */
  readonly indianGroups?: boolean;

  /** Words that are added: below 100 (`vingt`, `einundzwanzig`), and irregular hundreds (`doscientos`). */
  readonly words: Readonly<Record<string, number>>;
  /** Forms of "one" that are the indefinite article too. */
  readonly articles: readonly string[];
  /** Articles that mean one only before another number word: `a` (hundred). */
  readonly onlyBefore: readonly string[];
  /** Words that multiply by a hundred, or stand for it. */
  readonly hundreds: readonly string[];
  /** A hundred multiplies no more than this: 19 in French, where `quarante-cinq cents` are coins. Default 99. */
  readonly hundredsUpTo?: number;
  /** `mille` 3, `million` 6, … in the long or short scale of the language. */
  readonly scales: Scales;
  /** Scale words and hundreds that mean one of them when they stand alone: `mille`, `cent`. */
  readonly bare: readonly string[];
  /** Words between the parts of a number: `et`, `and`. */
  readonly joiners: readonly string[];
  /** Tens that take more than 1 to 9 after them: `soixante-dix-neuf` makes 60 take up to 19. */
  readonly tensUpTo?: Readonly<Record<number, number>>;
  /** Units that multiply twenty: 4 in `quatre-vingts`. */
  readonly timesTwenty?: readonly number[];
  /** Number words written as one: `zweihundertfünfundfünfzig`. */
  readonly compound?: {
    /** Atoms beside `words`, `hundreds` and `scales` that occur only inside a compound: `vent` for `ventuno`. */
    readonly atoms: Readonly<Record<string, number>>;
    readonly joiners: readonly string[];
    /** Endings that add a half: `dreieinhalb`. */
    readonly halves: readonly string[];
  };

  /** Whole values that a scale may follow: `anderthalb` 1.5. Decimal strings. */
  readonly values: Readonly<Record<string, string>>;
  readonly collectives: Readonly<Record<string, Collective>>;
  /** Scale words and collectives that, without a number before them, mean an unknown number of them: `milliers`, `dizaines`. */
  readonly vague: readonly string[];
  /** Words before a vague count or a plural scale: `plusieurs`, `des`. They stay in the span unless listed in `vagueArticles`. */
  readonly several: readonly string[];
  /** Articles before a vague count that stay out of its span, save where the caller wants them: `des`. */
  readonly vagueArticles: readonly string[];
  /** Words between a count and what it counts: `de`, `d`, `of`. */
  readonly linkers: readonly string[];

  /** Denominators by word: `tiers` 3, `demi` 2. */
  readonly fractions: Readonly<Record<string, number>>;
  /** Phrases between a part and the whole it is taken of: `sur` in `trois sur dix`. */
  readonly ratios: readonly string[];
  /** Words that read the decimals out: `virgule`. */
  readonly decimalWords: readonly string[];
  /** Words that always negate a number that follows at once: `négatif`. */
  readonly alwaysNegative: readonly string[];
  /** Words that do so unless one of `negativesNotAfter` stands before them: `moins`. */
  readonly negatives: readonly string[];
  /** Words after which `negatives` mean something else: `au` (moins). */
  readonly negativesNotAfter: readonly string[];
  /** Abbreviated scales after digits, case-sensitive: `k`, `Md`. */
  readonly abbreviations: Scales;
  /** Abbreviated scales that mean one only beside a currency: `m` in `$10m`. */
  readonly moneyAbbreviations: Scales;
  /** Ordinal words: `premier` 1. Denominators too in a wide reading. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Endings that make a rank or a denominator of a number word: `ste` in `zwanzigste`, `avo`, `esimo`. */
  readonly ordinalSuffixes: readonly string[];
  /** Letters that such an ending replaced: `e` in `cinquesimo`. */
  readonly elided: readonly string[];
  /** Words after a number that make a denominator of it: `avos`. */
  readonly ordinalAfter: readonly string[];
  /** In a wide reading a unit after a joiner is the numerator of a fraction that follows: `vingt et un cinquième` is 20.2. */
  readonly joinerEndsWhole: boolean;
  /** Words after which "one" is a pronoun: `this one`. */
  readonly onePronounAfter: readonly string[];
  /** Endings of ordinals in digits: `e`, `ème`, `th`. */
  readonly ordinalEndings: readonly string[];
}
