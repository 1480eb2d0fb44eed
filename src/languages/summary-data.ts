/**
 * What the summariser must know of a language. All words are in small letters, as written; they are compared folded (no accents), and a phrase
 * is compared word by word, so punctuation inside it does not count: `aujourd'hui` is `aujourd` + `hui`.
 */
export interface SummaryData {
  /** Words that say little about what a text is about: articles, pronouns, prepositions, auxiliaries, common adverbs. */
  readonly stopWords: readonly string[];
  /** Openings that stand for something said before: personal pronouns, possessives, "ce dernier". */
  readonly pronounOpenings: readonly string[];
  /** Openings that look like one of the next three and lean on nothing: "il y a", "ce lundi". They win over shorter ones. */
  readonly freeOpenings: readonly string[];
  /** Openings with a demonstrative: "cette décision". */
  readonly demonstrativeOpenings: readonly string[];
  /** Openings that join a sentence to the one before: "en revanche", "mais". */
  readonly connectiveOpenings: readonly string[];
  /** Prepositions, and words of quantity, after which a demonstrative leans as it does alone: "avec cette somme". */
  readonly openingPrepositions: readonly string[];
  /** Conjunctions after which a pronoun leans, unless the sentence has a name: "s'il renonce". */
  readonly subordinators: readonly string[];
  /** Personal pronouns as subjects: after an introduction without a name they stand for someone said before ("Née à Lyon, elle …"). */
  readonly subjectPronouns: readonly string[];
  /** Forms of verbs of saying: "a déclaré" is found by `déclaré`. */
  readonly attributionVerbs: readonly string[];
  /** Attributions whose speaker is a pronoun: `-t-il`, "he said". */
  readonly pronounAttributions: readonly string[];
  /** Days as news names them: weekdays, "hier". */
  readonly newsDays: readonly string[];
  /** First and second person: talk, not report. */
  readonly firstPersons: readonly string[];
  /** Quotation marks, opening then closing: `«»`. The straight one (") is known in every language. */
  readonly quotes: readonly string[];
  /** Openings of lines that are about the page: "lire aussi", "photo". */
  readonly pageOpenings: readonly string[];
}
