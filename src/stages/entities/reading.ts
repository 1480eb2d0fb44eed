import { type Document, READ_ZONES, type Sentence } from '../../article/index.js';
import { foldAligned, foldKey, type Span, type TextView, type Token } from '../../text/index.js';

/** How a word is written: `lower`, `Capital`, `CAPITALS`, `miXed`; anything else (digits, punctuation) is `none`. */
export const SHAPE = { none: 0, lower: 1, capital: 2, capitals: 3, mixed: 4 } as const;

/** The words and signs of the sentences that are read, with what every rule asks of them, made once a document. All arrays run along `tokens`. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Folded form: small letters, no accents. */
  readonly keys: readonly string[];
  readonly shapes: Uint8Array;
  /** 1 where a capital is owed to the place: first word of a sentence, of a quotation, after a colon. */
  readonly opens: Uint8Array;
  /** 1 in a sentence whose letters are mostly capitals. */
  readonly shouts: Uint8Array;
  /** Sentence number of each token; names never cross sentences. */
  readonly sentenceOf: Int32Array;
  readonly sentences: readonly { readonly from: number; readonly to: number; readonly sentence: Sentence }[];
  /** Whether a word of the article is written in small letters somewhere. */
  readonly inSmall: ReadonlySet<string>;
}

const PUNCTUATION_BEFORE_CAPITAL = new Set(['"', '«', '“', '„', '‘', ':', '(', '–', '—', '•', '*', '…', '!', '?', '[', '|']);

/** A hyphen or apostrophe stands inside a word. */
export const isJoint = (key: string): boolean => key === '-' || key === "'";

const isUpper = (char: string): boolean => char !== char.toLowerCase();
const isLower = (char: string): boolean => char !== char.toUpperCase();

/** 1 for a capital, -1 for a small letter, 0 for what has no case. */
function caseOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 97 && code <= 122 ? -1 : code >= 65 && code <= 90 ? 1 : 0;
  const char = text.charAt(at);
  return isUpper(char) ? 1 : isLower(char) ? -1 : 0;
}

function shapeOf(text: string, { start, end }: Span): number {
  const first = String.fromCodePoint(text.codePointAt(start) ?? 0);
  let upper = 0;
  let lower = 0;
  for (let at = start + first.length; at < end; at++) {
    const letter = caseOf(text, at);
    if (letter > 0) upper++;
    else if (letter < 0) lower++;
  }
  if (isUpper(first)) return upper > 0 && lower === 0 ? SHAPE.capitals : SHAPE.capital;
  return upper > 0 ? SHAPE.mixed : SHAPE.lower;
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return false;
  return true;
}

/** The folded form of one token: small letters without accents, plain apostrophes and hyphens. */
export function tokenKey(said: string): string {
  if (isAscii(said)) return said.toLowerCase();
  return said.length === 1 && /[^\p{L}\p{M}\p{N}]/u.test(said) ? foldAligned(said) : foldKey(said);
}

/** The key of a token of the view: its folded word, where that has nothing left that a key would not have (marks, ligatures, joiners). */
function keyAt(view: TextView, index: number): string {
  const token = view.tokens[index] as Token;
  if (token.kind !== 'punct') {
    const word = view.wordAt(index);
    if (isAscii(word)) return word;
  }
  return tokenKey(view.text.slice(token.start, token.end));
}

const known = new WeakMap<object, Reading>();

/** The reading of a document, made on first use and kept as long as the document's text is. */
export function readingOf(document: Document<'sentences'>): Reading {
  const sentences = document.layers.sentences;
  let reading = known.get(sentences);
  if (reading === undefined) {
    reading = read(document, sentences);
    known.set(sentences, reading);
  }
  return reading;
}

function read(document: Document<'sentences'>, all: readonly Sentence[]): Reading {
  const { text, view } = document;
  const tokens: Token[] = [];
  const keys: string[] = [];
  const ranges: { from: number; to: number; sentence: Sentence }[] = [];
  let next = 0;
  for (const sentence of all) {
    if (!READ_ZONES.has(sentence.zone)) continue;
    while (next < view.tokens.length && (view.tokens[next] as Token).start < sentence.start) next++;
    const from = tokens.length;
    for (; next < view.tokens.length && (view.tokens[next] as Token).end <= sentence.end; next++) {
      const token = view.tokens[next] as Token;
      if (token.kind === 'newline') continue;
      tokens.push(token);
      keys.push(keyAt(view, next));
    }
    ranges.push({ from, to: tokens.length, sentence });
  }
  const shapes = new Uint8Array(tokens.length);
  const opens = new Uint8Array(tokens.length);
  const shouts = new Uint8Array(tokens.length);
  const sentenceOf = new Int32Array(tokens.length);
  const inSmall = new Set<string>();
  for (const [number, { from, to }] of ranges.entries()) {
    let open = true;
    let capitals = 0;
    let words = 0;
    for (let i = from; i < to; i++) {
      const token = tokens[i] as Token;
      sentenceOf[i] = number;
      if (token.kind === 'word') {
        shapes[i] = shapeOf(text, token);
        if (token.end - token.start > 1) {
          words++;
          if (shapes[i] === SHAPE.capitals) capitals++;
        }
        if (shapes[i] === SHAPE.lower) inSmall.add(keys[i] as string);
        if (open) opens[i] = 1;
        // The word after an elided article that opens the sentence ("L’État") is not owed a capital.
        open = false;
      } else if (token.kind === 'number') {
        open = false;
      } else if (PUNCTUATION_BEFORE_CAPITAL.has(text.slice(token.start, token.end))) {
        open = true;
      }
    }
    if (words > 2 && capitals * 10 > words * 7) shouts.fill(1, from, to);
  }
  return { text, tokens, keys, shapes, opens, shouts, sentenceOf, sentences: ranges, inSmall };
}

/** Whether the words `[from, to)` are only part of a hyphenated word: "Paris" in "Paris-Saclay", not in "ex-Paris". */
export function isGlued(reading: Reading, from: number, to: number): boolean {
  const { tokens, keys, shapes } = reading;
  const before = tokens[from - 1];
  if (before !== undefined && keys[from - 1] === '-' && !(tokens[from] as Token).spaced && !before.spaced) {
    if ((shapes[from - 2] ?? SHAPE.none) !== SHAPE.lower) return true;
  }
  const after = tokens[to];
  const beyond = tokens[to + 1];
  return after !== undefined && beyond !== undefined && keys[to] === '-' && !after.spaced && !beyond.spaced && beyond.kind !== 'punct';
}
