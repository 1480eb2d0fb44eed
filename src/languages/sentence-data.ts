/** What a sentence splitter must know of a language. */
export interface SentenceData {
  /** Abbreviations after which a full stop ends no sentence, with the stop, as written: `M.`, `av.`, `Dr.`. */
  readonly abbreviations: readonly string[];
  /** Abbreviations that end no sentence only before a digit or a capital initial: `art.`, `p.`, `no.`. */
  readonly beforeNumbers: readonly string[];
  /** `true` where ordinals are written with a stop: „am 3. Oktober“. */
  readonly ordinalDots: boolean;
}
