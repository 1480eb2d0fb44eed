/**
 * What a word stands for in a date, by class. Values:
 * `weekday` 1-7 (ISO, Monday first) · `weekdayab` the same, for short forms that need a word before · `month` 1-12 · `monthab` the same, for short forms that are a month only beside a day · `halfmonth` the same, for compounds such as `Oktoberhälfte` · `season` SP SU FA WI · `part` (of a day) MO AF EV NI MI · `shift` days from today ·
 * `present` PRESENT_REF · `dir` -1 last, 0 this, 1 next · `this` 0, for words that stand before the noun only · `dirs` the
 * same in its plural forms, and 0 for words such as "long" that stand in a duration · `unit` S MIN H D W M Q Y WE (weekend) DEC CEN HALF FORTNIGHT · `span` the same, for words that name a stretch of the calendar · `edge` start mid end ·
 * `ord` 1-31 · `hedge` at least, at most, more than, less than, nearly, approx · `holiday` MM-DD, En (days from Easter Sunday), or Wm-d-n (nth weekday of a month) ·
 * `clock` hh:mm · `meridiem` AM PM NI (of the night) · `zone` UTC offset or IANA name · `zonename`
 * the same for words that stay outside the span (`heure de Paris`) · `vague` anything: a count without a number ("plusieurs") ·
 * `lasting` count and unit of a compound: `2D` for `zweitägig` · `unitadj` a `unit` in
 * an adjective (`48-stündig`) · `decadeword` first year (`noventa` 1990) · `centuryword` its number (`Ottocento` 19).
 */
export const DATE_WORD_CLASSES = [
  'weekday',
  'weekdayab',
  'month',
  'monthab',
  'halfmonth',
  'season',
  'part',
  'shift',
  'present',
  'dir',
  'dirs',
  'this',
  'unit',
  'span',
  'edge',
  'ord',
  'hedge',
  'holiday',
  'clock',
  'meridiem',
  'zone',
  'zonename',
  'vague',
  'lasting',
  'unitadj',
  'decadeword',
  'centuryword',
] as const;
export type DateWordClass = (typeof DATE_WORD_CLASSES)[number];

/** How the value of a match is made from its slots: see src/stages/dates/make. `none` takes the words away from the rules: no date is there. */
export const DATE_MAKES = ['date', 'range', 'ago', 'later', 'duration', 'time', 'anaphora', 'none'] as const;
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
  /** A look at the words around that decides whether the match stands: see src/stages/dates/guards.ts. */
  readonly guard?: 'year' | 'day' | 'age' | 'name' | 'alone' | 'future';
}

export interface DateData {
  /** Words by class, written as in print and compared folded (no case, no accents); several words may make one. */
  readonly words: Readonly<Partial<Record<DateWordClass, Readonly<Record<string, string | number>>>>>;
  /** Words that count only when written with their accents (`été`, for `ete` is not one) or their capital (`May`). */
  readonly exact: readonly string[];
  readonly macros: Readonly<Record<string, string>>;
  readonly rules: readonly DateRule[];
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
  /**
   * What makes a count of years an age: words before (`âgé de`) and after it (`old`), words before it that do unless a length is told (`à`, `avait`)
   * and those that may stand between (`que`),
   * the word that ties it to a person (`de`), and those before "more than" and "less than" that speak of a group (`les` moins de 20 ans); and words before that one (`peine`) or after the count (`de prison`) that tell a length of time.
   */
  readonly age: {
    readonly before: readonly string[];
    readonly after: readonly string[];
    readonly at: readonly string[];
    readonly only: readonly string[];
    readonly of: readonly string[];
    readonly groups: readonly string[];
    readonly spanHeads: readonly string[];
    readonly spanAfter: readonly string[];
  };
  /** What tells the tense near a weekday or a date without year: whole words, and endings of words of five letters and more. */
  readonly tense: {
    readonly past: readonly string[];
    readonly pastEndings: readonly string[];
    readonly future: readonly string[];
    readonly futureEndings: readonly string[];
    /** Words before a participle that take its past away: `être` (publié), `be` (published). */
    readonly passive: readonly string[];
  };
}
