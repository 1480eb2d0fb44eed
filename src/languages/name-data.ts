import type { Alias, LocationKind, NameType, OrganizationKind } from '../article/index.js';

/** Words that tell the type of a name, and its kind where they tell it. Written in small letters; accents and case do not count. */
export interface NameCues {
  readonly type: NameType;
  readonly kind?: OrganizationKind | LocationKind;
  readonly words: readonly string[];
}

/** Common nouns that begin the name of a body, place or event: "ministère", "cour d'appel", "rue". */
export interface NameHeads extends NameCues {
  /** The noun alone, with a capital and inside a sentence, is a name too ("Sénat"). Default: it needs words after it. */
  readonly alone?: boolean;
  /** The words after it may be a list: "ministère de l'Économie, des Finances et de l'Industrie". */
  readonly lists?: boolean;
  /** The words after it may all be in small letters: "direction générale de la sécurité intérieure". Default: one has a capital. */
  readonly small?: boolean;
  /** It needs the adjective of a nation right after it: "police israélienne". */
  readonly demonym?: boolean;
  /**
   * How its name follows: `joined` by small words ("tribunal de Lyon"), `direct` ("place Wagram"), `any` of the two. Default: `any` for places,
   * `joined` for the rest, whose head then counts as direct only with a capital ("Association Rivages").
   */
  readonly link?: 'joined' | 'direct' | 'any';
  /** The phrase looks like the beginning of a name and is none: "ministère public". */
  readonly never?: boolean;
}

/** What the rule engines know of a language's names. Every list may be empty; all words are matched folded (case, accents, apostrophes). */
export interface NameData {
  /** Nouns that begin a name. */
  readonly heads: readonly NameHeads[];
  /** Words that end a capitalised name and tell its type: "University", "Inc". */
  readonly tails: readonly NameCues[];
  /** Words that stand right before a name and are no part of it: "la société", "M.", "le président". */
  readonly triggers: readonly NameCues[];
  /** Verbs that a person's name stands before or after: "déclare", "a expliqué". */
  readonly speech: readonly string[];
  /** Nouns of age after a number, after a person's name and a comma: "ans". */
  readonly ages: readonly string[];
  /** Prepositions of belonging and articles that may stand inside the name of a body, before a proper name too: "de", "la". */
  readonly connectors: readonly string[];
  /** Prepositions that go on the name of a body only before a word of `complements`: "pour", "à". */
  readonly looseConnectors: readonly string[];
  /** "and". */
  readonly conjunctions: readonly string[];
  /** Words in small letters that go on the name of a body: "sécurité", "nationale". */
  readonly complements: readonly string[];
  /** Small words inside a person's name: "de", "van". */
  readonly particles: readonly string[];
  /** Prepositions before a town that stand before little else: "à". */
  readonly beforePlaces: readonly string[];
  /** Definite articles, elided ones too: a name right after one is seldom a person. */
  readonly articles: readonly string[];
  /** Words with a capital that are no names: function words, days, months, common acronyms ("TVA"). */
  readonly notNames: readonly string[];
  /** Set phrases with a name in them that names nothing: "cheval de Troie". */
  readonly idioms: readonly string[];
  /** Every noun has a capital, so a capital tells nothing. */
  readonly capitalNouns?: boolean;
  /** Two capitalised words or three that nothing else explains are mostly a person. */
  readonly runsArePeople?: boolean;
  /** A name of an organisation with an article before it is mostly a public body, a place with one no town. */
  readonly articlesMeanBodies?: boolean;
  /** What an organisation mostly is whose name is an acronym that nothing explains. Default: ngo. */
  readonly acronymsAre?: OrganizationKind;
  /** Other capitalised words stand before a head and belong to the name: "Scottish Council of …". */
  readonly headsFollow?: boolean;
  /** Ending that a name takes and that is no word of its own: "Chinas". */
  readonly genitive?: string;
  /** By ISO 3166-1 code: stems of the adjectives and nouns of the inhabitants ("chinois"). */
  readonly demonyms: Readonly<Record<string, readonly string[]>>;
  /** Endings that a stem takes, the empty one too. */
  readonly demonymEndings: readonly string[];
  /** Words right before a name that tell its kind when its type is known, and too little to find it by: "rapporte", "antenne de". */
  readonly kindCues: readonly NameCues[];
  /** Words in a name that tell its kind when its type is known, the first one that counts: "force", "théâtre"; with a hyphen before it, the end of a compound: "-ministerium". */
  readonly kindWords: readonly NameCues[];
  /** Words in a name that tell its kind more than its head does: "atletismo" in "Federación de Atletismo". One word each. */
  readonly tellingWords: readonly NameCues[];
  /** Words are made of words ("Landesbank"), so that an acronym takes letters from inside them. */
  readonly compounds?: boolean;
  /** Between a name and its acronym: "or", "kurz". */
  readonly abbreviated: readonly string[];
  /** Between a former name and the one that it became: "devenu", "omgedoopt tot". */
  readonly renamed: readonly string[];
  /**
   * "X, que les chercheurs appellent Y": the pronoun after the first name, and the verbs right before the second. "X, door Z ook wel Y genoemd": `by` is
   * the preposition before the one who calls it so, where that one stands between the two names.
   */
  readonly callings: { readonly pronouns: readonly string[]; readonly verbs: readonly string[]; readonly by: readonly string[] };
  /** Words between two names of one entity, by what the second name is to the first. */
  readonly aliases: readonly { readonly relation: Alias['relation']; readonly words: readonly string[] }[];
}
