/** What a word can stand for in a date; the comment is what its value means. Forms of the same thing that stand in other places have their own class. */
export const DATE_WORD_CLASSES = [
  /** 1-7, Monday first; `weekdayab`: short forms that need a word before (`na quinta`). */
  'weekday',
  'weekdayab',
  /** Plural of a day, which says that it comes back: `Mondays`. */
  'weekdays',
  /** 1-12; `monthab`: short forms that are a month only beside a day; `halfmonth`: compounds (`Oktoberhälfte`). */
  'month',
  'monthab',
  'halfmonth',
  /** SP SU FA WI. */
  'season',
  /** Of a day, kept in the span without a value of its own: MO MI AF EV NI DT. */
  'part',
  /** Days from today. */
  'shift',
  /** PRESENT_REF. */
  'present',
  /** -1 last, 0 this, 1 next; `dirs`: the same in a length (`trois dernières années`), 0 for other adjectives there; `this`: 0, before the noun only. */
  'dir',
  'dirs',
  'this',
  /** S MIN H D W FORTNIGHT M Q HALF Y DEC CEN; `unitadj`: in adjectives (`48-stündig`); `span`: words that name a stretch of the calendar, WE a weekend. */
  'unit',
  'unitadj',
  'span',
  /** `start`, `mid`, `end`. */
  'edge',
  /** 1-31. */
  'ord',
  /** `at least`, `at most`, `more than`, `less than`, `nearly`, `approx`. */
  'hedge',
  /** `MM-DD`; `En` days from Easter Sunday; `Wm-d-n` the nth weekday d of month m, `+1` for the day after it. */
  'holiday',
  /** `hh:mm`. */
  'clock',
  /** AM, PM, NI (of the night). */
  'meridiem',
  /** UTC offset or IANA name; `zonename`: the same for words that stay outside the span (`heure de Paris`). */
  'zone',
  'zonename',
  /** Any value: a count without a number (`plusieurs`). */
  'vague',
  /** Count and unit of a compound: `2D` for `zweitägig`. */
  'lasting',
  /** First year of a decade (`noventa` 1990), number of a century (`Ottocento` 19). */
  'decadeword',
  'centuryword',
  /** TIMEX3 value of what comes back: `P1W` for `weekly`. */
  'every',
] as const;
export type DateWordClass = (typeof DATE_WORD_CLASSES)[number];

/** How the value of a match is made from its slots: see src/stages/dates/make. `none` takes the words away from the rules: no date is there. */
export const DATE_MAKES = ['date', 'range', 'ago', 'later', 'duration', 'time', 'anaphora', 'repeat', 'none'] as const;
export type DateMake = (typeof DATE_MAKES)[number];

export interface DateRule {
  /** Unique in the pack: the last part of `by`. */
  readonly id: string;
  readonly make: DateMake;
  /**
   * Words and slots in their order, in the language of src/stages/dates/pattern.ts: `{weekday} [{part}] {day} {month} [{year}]`.
   * `[…]` may be absent, `(a|b)` is a choice, `@name` a macro, `~` forbids a space, `<` and `>` bound the span where the words around it
   * only prove it. Of the matches that begin at a word the longest wins, then the rule that stands first.
   */
  readonly patterns: readonly string[];
  /** Slots that the words do not say: `l'an {dir}` means the unit `Y`. */
  readonly set?: Readonly<Record<string, string | number>>;
  /** A look at the words around that decides whether the match stands: see src/stages/dates/guards. */
  readonly guard?: 'year' | 'day' | 'age' | 'name' | 'alone' | 'future';
}

/** Words that tie two expressions of time into one; compared folded, a comma before them does not count. */
export interface DateLinks {
  /** Between a day and its clock time: `lundi à 19h30`; and the other way round: `19h30 le lundi`. */
  readonly at: readonly string[];
  readonly on: readonly string[];
  /** Before and between two clock times: `de 8h à 10h`, `entre 8h et 10h`. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** After a length of time that counts from a date or an event: `deux jours avant Noël`, `trois mois plus tard`. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The same where only a date can follow: `trois jours à partir de mardi`. */
  readonly since: readonly string[];
  /** What may stand between such a word and the date. */
  readonly articles: readonly string[];
}

export interface DateData {
  /** Words by class, written as in print and compared folded (no case, no accents); several words may make one. */
  readonly words: Readonly<Partial<Record<DateWordClass, Readonly<Record<string, string | number>>>>>;
  /** Words that count only when written with their accents (`été`, for `ete` is not one) or their capital (`May`). */
  readonly exact: readonly string[];
  readonly macros: Readonly<Record<string, string>>;
  readonly rules: readonly DateRule[];
  /** Rules for what comes back (`tous les lundis`), which the record does not hold and a full reading of times does. */
  readonly repeats: readonly DateRule[];
  readonly links: DateLinks;
  /** What may stand glued to a day number: `1er`, `3rd`, `1º`. */
  readonly daySuffixes: readonly string[];
  /** What may stand glued to the number of a century: `19e`. */
  readonly ordinalSuffixes: readonly string[];
  /** What may stand glued to the number of a decade: `1980s`, `80er`. */
  readonly decadeSuffixes: readonly string[];
  /** Days and months are written small, so that a lone one with a capital inside a sentence is a name. */
  readonly smallNames: boolean;
  /** Days and months that are names too, and count alone only after one of `year.before` or `year.weak`: `May`. */
  readonly homonyms: readonly string[];
  /**
   * Words before a bare four-digit number that say it is a year (`en`, `depuis`), words that say so where nothing is counted after it (`de`), words
   * that make it part of a name (`Mondial`), and words with a plural ending after it that it does not count (`dans`).
   */
  readonly year: {
    readonly before: readonly string[];
    readonly weak: readonly string[];
    readonly names: readonly string[];
    readonly after: readonly string[];
  };
  /** What makes a count of years an age, which is a quantity. */
  readonly age: {
    /** Right before it, up to three words: `âgé de`. */
    readonly before: readonly string[];
    /** Right after it, up to two words: `old`. */
    readonly after: readonly string[];
    /** Before it, unless a length is told: `à`, `avait`. */
    readonly at: readonly string[];
    /** Between such a word and the count: `que`. */
    readonly only: readonly string[];
    /** What ties it to a person, before figures: `de` (45 ans). */
    readonly of: readonly string[];
    /** Before "more than" and "less than", of a group: `les` (moins de 20 ans). */
    readonly groups: readonly string[];
    /** Before `of` (`peine`) and after the count (`de prison`), where it is a length after all. */
    readonly spanHeads: readonly string[];
    readonly spanAfter: readonly string[];
  };
  /** What tells the tense near a weekday or a date without year: whole words, and endings of words of five letters and more. */
  readonly tense: {
    readonly past: readonly string[];
    readonly pastEndings: readonly string[];
    readonly future: readonly string[];
    readonly futureEndings: readonly string[];
    /** Present tense that looks ahead beside a date of its clause: `joue` (dimanche). No words that are nouns or infinitives too. */
    readonly scheduled: readonly string[];
    /** Words before a participle that take its past away: `être` (publié), `be` (published). */
    readonly passive: readonly string[];
  };
}
