import { foldAligned } from './fold.js';
import { type Token, tokenize } from './tokens.js';

/** A text with what several stages need of it, each made once, on first use. Offsets are the same in all of them. */
export class TextView {
  readonly text: string;
  #folded: string | undefined;
  #tokens: readonly Token[] | undefined;

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
}
