import type { Source } from '../article/index.js';
import type { DepecheError } from '../errors/index.js';

/** An input that gives no article, with the reason. Holds no text of the article. */
export interface DeadLetter {
  /** What is known of the input; `sha256` is absent where its bytes were not read to the end. */
  readonly source: Omit<Source, 'sha256'> & { readonly sha256?: string };
  readonly error: DepecheError;
}

export const isDeadLetter = (outcome: object): outcome is DeadLetter => 'error' in outcome;
