/**
 * What the furniture of a news page says in a language. Phrases are compared word by word, without case, accents and punctuation, so `À lire
 * aussi`, `A LIRE AUSSI` and `a lire aussi` are one phrase. All languages are tried at once: a line's language is not known yet.
 */
export interface ZoneData {
  readonly related: {
    /** A line that begins so leads to other articles, whatever follows. */
    readonly starts: readonly string[];
    /** Leads elsewhere only when it stands alone or a separator (`: | > –`) follows: as the start of a sentence it is prose. */
    readonly labels: readonly string[];
  };
  readonly boilerplate: {
    /** A short line that begins so is about the site: newsletter, subscription, sign-in, application. */
    readonly starts: readonly string[];
    /** The whole line says this and nothing more. */
    readonly whole: readonly string[];
    /** A short line with this anywhere is about the site: `tous droits réservés`. */
    readonly contains: readonly string[];
    /** Enough in a short line after the last paragraph, not before: `newsletter`. */
    readonly atTheEnd: readonly string[];
  };
  readonly buttons: {
    /** Words that make a line of nothing but button words a row of buttons: `partager`, `imprimer`. */
    readonly anchors: readonly string[];
    /** Names of networks and ways of sending: two of them make a row of buttons too. */
    readonly networks: readonly string[];
    /** The other words found on buttons: `cet`, `article`, `lien`. */
    readonly words: readonly string[];
  };
  /** Header of a box about the author, alone on its line (or with the name): `Auteur / autrice`, `À propos de l’auteur`. */
  readonly authorBox: readonly string[];
  /** Header of the readers' comments, alone on its line but for a count. */
  readonly comments: readonly string[];
  /** Words that head the comments only with a count beside them: alone they may be a heading (`réactions`). */
  readonly countedComments: readonly string[];
  readonly byline: {
    /** Stands before the author's name: `par`, `by`. */
    readonly by: readonly string[];
    /** Joins two authors: `et`, `and`. */
    readonly and: readonly string[];
    /** What a reporter is called, before or after the name: `envoyé spécial`, `correspondent`. */
    readonly roles: readonly string[];
    /** Stands before a date of publication or fills a date line: `publié le`, `à`, `hier`. */
    readonly published: readonly string[];
    /** Stands before a date that is not the first publication: `mis à jour le`. */
    readonly updated: readonly string[];
    /** Says how long reading takes, before or after the number: `temps de lecture`, `read`. */
    readonly readingTime: readonly string[];
    readonly minutes: readonly string[];
    /** First step of a breadcrumb: `accueil`, `home`. */
    readonly home: readonly string[];
  };
  readonly caption: {
    /** Stands before the name of a photographer or agency, with a colon or in parentheses: `photo`, `crédit`. */
    readonly credits: readonly string[];
    /** Agencies and picture libraries as they sign: `AFP`, `Getty Images`. */
    readonly agencies: readonly string[];
  };
  /** Usual names of sections, to tell a section from a place or a name. */
  readonly sections: readonly string[];
  readonly calendar: {
    /** Twelve lists, January first: full names and abbreviations, without the full stop. */
    readonly months: readonly (readonly string[])[];
    readonly weekdays: readonly string[];
    /** Words between day, month and year: `de`, `of`. */
    readonly glue: readonly string[];
    /** What follows a day's number: `er`, `st`. */
    readonly ordinals: readonly string[];
  };
}
