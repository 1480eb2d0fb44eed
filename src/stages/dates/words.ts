import type { TextView, Token } from '../../text/index.js';

/** The tokens of a text with their folded form, each cut out once, on demand. */
export class Words {
  readonly view: TextView;
  readonly tokens: readonly Token[];
  readonly #folded: (string | undefined)[];

  constructor(view: TextView) {
    this.view = view;
    this.tokens = view.tokens;
    this.#folded = new Array<string | undefined>(this.tokens.length);
  }

  /** Folded text of a token; empty outside the text. */
  at(index: number): string {
    const known = this.#folded[index];
    if (known !== undefined) return known;
    const token = this.tokens[index];
    if (token === undefined) return '';
    const folded = this.view.folded.slice(token.start, token.end);
    this.#folded[index] = folded;
    return folded;
  }

  /** The token as written. */
  raw(index: number): string {
    const token = this.tokens[index];
    return token === undefined ? '' : this.view.text.slice(token.start, token.end);
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
