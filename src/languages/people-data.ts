/** What single words around a person's name tell of the bearer. Every list may be empty; all words are matched folded (case, accents, full stop left out). */
export interface PeopleData {
  /** Titles, kin and trades that only a woman has: "Mme", "sœur", "directrice". */
  readonly women: readonly string[];
  readonly men: readonly string[];
  /** Kin: who is brought in as somebody's kin is seldom whom the family name alone means afterwards. */
  readonly relatives: readonly string[];
  /** Before a family name that then means all who bear it: "famille", "les". */
  readonly families: readonly string[];
  /** Ending of a family name in the plural, where an article or number stands before it: "the Stüves". */
  readonly plural?: string;
  /** People bear two family names and go by the first of them: "Rial" is Antón Rial Baltar. */
  readonly twoFamilyNames?: boolean;
  /** Before or after a family name, where it tells father from son: "père", "junior", "the elder". */
  readonly generations: readonly string[];
}
