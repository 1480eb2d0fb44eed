/** What one identifier says of a text: a raw score per ISO 639-1 tag, larger is likelier; its scale is the identifier's own. */
export type Opinion = ReadonlyMap<string, number>;

/** An identifier of languages: a pure function of the text. */
export interface LanguageIdentifier {
  readonly id: string;
  readonly version: string;
  identify(text: string): Opinion;
}
