import { isSpace, type Span } from './span.js';

/** A word (letters with their marks), a run of digits, a single other character, or a run of line ends. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'punct' | 'newline';
  /** White space (or the start of the text) stands before it. */
  readonly spaced: boolean;
}

const LETTER = /[\p{L}\p{M}]/u;
const FORMAT = /\p{Cf}/u;
const cache = new Map<number, 'L' | 'N' | 'F' | 'P'>();

function classOf(code: number): 'L' | 'N' | 'F' | 'P' {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'L';
    return code >= 48 && code <= 57 ? 'N' : 'P';
  }
  let known = cache.get(code);
  if (known === undefined) {
    const char = String.fromCodePoint(code);
    known = LETTER.test(char) ? 'L' : /\p{Nd}/u.test(char) ? 'N' : FORMAT.test(char) ? 'F' : 'P';
    cache.set(code, known);
  }
  return known;
}

/**
 * Splits a text into tokens in one linear pass. Every code unit that is no white space belongs to exactly one token; none cuts a surrogate
 * pair. Soft hyphens and other format characters inside a word stay in it. `l’Essor` is `l` `’` `Essor`; `3,5` is `3` `,` `5`.
 */
export function tokenize(text: string, within: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  let at = within.start;
  let spaced = true;
  while (at < within.end) {
    const code = text.codePointAt(at) ?? 0;
    if (code === 10 || code === 13) {
      const start = at;
      while (at < within.end && isSpace(text.charCodeAt(at))) at++;
      tokens.push({ kind: 'newline', start, end: at, spaced });
      spaced = true;
      continue;
    }
    if (isSpace(code)) {
      at++;
      spaced = true;
      continue;
    }
    const start = at;
    const kind = classOf(code);
    at += code > 0xffff ? 2 : 1;
    if (kind === 'L' || kind === 'N') {
      while (at < within.end) {
        const next = text.codePointAt(at) ?? 0;
        const nextKind = isSpace(next) ? 'P' : classOf(next);
        if (nextKind !== kind && !(kind === 'L' && nextKind === 'F')) break;
        at += next > 0xffff ? 2 : 1;
      }
      tokens.push({ kind: kind === 'L' ? 'word' : 'number', start, end: at, spaced });
    } else {
      tokens.push({ kind: 'punct', start, end: at, spaced });
    }
    spaced = false;
  }
  return tokens;
}
