import type { TextView, Token } from '../../text/index.js';

/** Accents as characters of their own, soft hyphens and joiners: in a word they do not change what it says. */
const SILENT = /[\u0300-\u036f\u00ad\u200b-\u200f\u2060]/gu;

/** The tokens of a text with their folded form, each cut out once, on demand. */
export class Words {
  readonly view: TextView;
  readonly tokens: readonly Token[];
  /** Words without what is silent in them; undefined where the text has nothing silent. */
  readonly #audible: (string | undefined)[] | undefined;

  constructor(view: TextView) {
    this.view = view;
    this.tokens = view.tokens;
    this.#audible = view.text.search(SILENT) < 0 ? undefined : new Array<string | undefined>(this.tokens.length);
  }

  /** Folded text of a token without what is silent in it; empty outside the text. */
  at(index: number): string {
    if (this.#audible === undefined) return this.view.wordAt(index);
    const known = this.#audible[index];
    if (known !== undefined) return known;
    if (this.tokens[index] === undefined) return '';
    const audible = this.view.wordAt(index).replace(SILENT, '');
    this.#audible[index] = audible;
    return audible;
  }

  /** The token as written, accents composed. */
  raw(index: number): string {
    const token = this.tokens[index];
    if (token === undefined) return '';
    const raw = this.view.text.slice(token.start, token.end);
    return this.#audible === undefined ? raw : raw.replace(/[\u00ad\u200b-\u200f\u2060]/gu, '').normalize('NFC');
  }

  /** Whether the token stands against the one before it, without a space. */
  glued(index: number): boolean {
    const token = this.tokens[index];
    return token !== undefined && !token.spaced;
  }

  isNumber(index: number): boolean {
    return this.tokens[index]?.kind === 'number';
  }

  isWord(index: number): boolean {
    return this.tokens[index]?.kind === 'word';
  }
}
