import { type Document, READ_ZONES, type Sentence } from '../../article/index.js';
import { foldAligned, foldKey, type Token } from '../../text/index.js';

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

function shapeOf(word: string): number {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  let upper = 0;
  let lower = 0;
  for (let at = first.length; at < word.length; at++) {
    const char = word.charAt(at);
    if (isUpper(char)) upper++;
    else if (isLower(char)) lower++;
  }
  if (isUpper(first)) return upper > 0 && lower === 0 ? SHAPE.capitals : SHAPE.capital;
  return upper > 0 ? SHAPE.mixed : SHAPE.lower;
}

/** The folded form of one token: small letters without accents, plain apostrophes and hyphens. */
export function tokenKey(said: string): string {
  for (let at = 0; at < said.length; at++) {
    if (said.charCodeAt(at) > 127) return said.length === 1 && /[^\p{L}\p{M}\p{N}]/u.test(said) ? foldAligned(said) : foldKey(said);
  }
  return said.toLowerCase();
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
  const ranges: { from: number; to: number; sentence: Sentence }[] = [];
  let next = 0;
  for (const sentence of all) {
    if (!READ_ZONES.has(sentence.zone)) continue;
    while (next < view.tokens.length && (view.tokens[next] as Token).start < sentence.start) next++;
    const from = tokens.length;
    for (; next < view.tokens.length && (view.tokens[next] as Token).end <= sentence.end; next++) {
      const token = view.tokens[next] as Token;
      if (token.kind !== 'newline') tokens.push(token);
    }
    ranges.push({ from, to: tokens.length, sentence });
  }
  const keys = tokens.map((token) => tokenKey(text.slice(token.start, token.end)));
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
        shapes[i] = shapeOf(text.slice(token.start, token.end));
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
