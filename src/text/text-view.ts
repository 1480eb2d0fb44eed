import { foldAligned } from './fold.js';
import { type Token, tokenize } from './tokens.js';

/** A text with what several stages need of it, each made once, on first use. Offsets are the same in all of them. */
export class TextView {
  readonly text: string;
  #folded: string | undefined;
  #tokens: readonly Token[] | undefined;
  #words: (string | undefined)[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** The text folded unit for unit: see foldAligned. */
  get folded(): string {
    this.#folded ??= foldAligned(this.text);
    return this.#folded;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokenize(this.text);
    return this.#tokens;
  }

  /** The folded text of the token at an index; empty where there is none. The same string for every stage, so tables hash it once. */
  wordAt(index: number): string {
    this.#words ??= new Array<string | undefined>(this.tokens.length);
    const known = this.#words[index];
    if (known !== undefined) return known;
    const token = this.tokens[index];
    if (token === undefined) return '';
    const word = this.folded.slice(token.start, token.end);
    this.#words[index] = word;
    return word;
  }
}
