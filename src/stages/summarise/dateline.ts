import type { Token } from '../../text/index.js';

/** A place line is no longer than "MARTINSBURG (Virginie-Occidentale), 14 de noviembre de 2024 (EUROPA PRESS) - ". */
const MOST_TOKENS = 28;
const DASHES: ReadonlySet<string> = new Set(['–', '—', '-']);
/** What may stand inside a place or a date, beside words and numbers. */
const JOINTS: ReadonlySet<string> = new Set([',', '.', '-', '‑', '/', "'", '’', ':']);
const CAPITAL = /^\p{Lu}/u;
/** Words of a place that are no name: "Rio de Janeiro", "Frankfurt am Main". */
const LONGEST_PARTICLE = 3;
/** Words of a date after its number: "4 de marzo de", "14 Nov". */
const WORDS_OF_DATE = 4;

/** What is read of a place line up to its dash. */
class Head {
  /** A letter in small type outside brackets. */
  #small = false;
  #words = 0;
  #comma = false;
  #dated = false;
  #brackets = 0;
  #depth = 0;
  #sinceNumber = Number.POSITIVE_INFINITY;

  /** Takes the next token; `false` where no place line goes on so. */
  take(text: string, { kind, spaced }: Token): boolean {
    if (text === '(') this.#brackets++;
    if (text === '(' || text === ')') this.#depth += text === '(' ? 1 : -1;
    if (this.#depth < 0 || this.#depth > 1 || kind === 'newline') return false;
    if (this.#depth > 0 || text === ')') return true;
    if (kind === 'punct') {
      this.#comma ||= text === ',';
      return JOINTS.has(text);
    }
    if (kind === 'number') {
      // "Genève, 14 nov" has a date; "Acte 3" has none.
      this.#dated ||= this.#comma;
      this.#sinceNumber = 0;
      return this.#words > 0 || this.#brackets > 0;
    }
    this.#words++;
    this.#sinceNumber++;
    this.#small ||= text !== text.toUpperCase();
    const ofDate = this.#sinceNumber <= WORDS_OF_DATE;
    return CAPITAL.test(text) || ofDate || (this.#words > 1 && (!spaced || text.length <= LONGEST_PARTICLE));
  }

  /** A place in capitals, or one with a date or an agency in brackets. */
  get isPlaceLine(): boolean {
    if (this.#depth !== 0 || this.#words === 0) return this.#brackets > 0 && this.#depth === 0;
    return !this.#small || this.#dated || this.#brackets > 0;
  }
}

/**
 * How many tokens of a text are the place line of agency copy: "RENNES, 4 mars 2025 (ALP) - ", "ROSEAU — ", "Berlin (dpa) - ". 0 without one. It ends with a
 * dash between spaces, and a sentence begins after it.
 */
export function datelineLength(text: string, tokens: readonly Token[]): number {
  const head = new Head();
  for (let i = 0; i < Math.min(MOST_TOKENS, tokens.length - 1); i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1] as Token;
    const written = text.slice(token.start, token.end);
    if (DASHES.has(written) && token.spaced && next.spaced && head.isPlaceLine) {
      const begins = text.slice(next.start, next.end);
      // "(ANSA) - ROMA, 3 MAR - " has two dashes.
      const rest = i + 1 + datelineLength(text, tokens.slice(i + 1, MOST_TOKENS));
      return next.kind === 'word' && !CAPITAL.test(begins) ? 0 : rest;
    }
    if (!head.take(written, token)) return 0;
  }
  return 0;
}
