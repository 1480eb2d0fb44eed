import type { Sentence } from '../../article/index.js';
import { firstFrom, isUpperAt, type Span, type TextView, type Token } from '../../text/index.js';
import { datelineLength } from './dateline.js';
import { type Lexicon, spelled } from './lexicon.js';
import { type Surface, surfaceOf } from './surface.js';
import type { Vocabulary } from './vocabulary.js';

/** A sentence that a summary may be made of, with what the ranker counts in it; a place line before it ("ROSEAU — ") is no part of it. */
export interface Passage extends Span {
  readonly zone: Sentence['zone'];
  /** Its paragraph, from 0, and its place in it. */
  readonly paragraph: number;
  readonly inParagraph: number;
  /** Folded words and numbers in order: what a limit in words counts. */
  readonly words: readonly string[];
  /** The first of them with their accents, in small letters. */
  readonly opening: readonly string[];
  /** Words of the opening before its first comma; 0 without one, and where a name or a quotation stands before it. */
  readonly introduction: number;
  /** Their numbers in the vocabulary. */
  readonly ids: readonly number[];
  readonly surface: Surface;
  /** Ids of its content terms, each once, ascending. */
  readonly terms: readonly number[];
  /** How often it has each of `terms`. */
  readonly counts: readonly number[];
}

/** Distinct terms, ascending, and how often each occurs. */
function countTerms(ids: readonly number[], { terms: termOf }: Vocabulary): { terms: number[]; counts: number[] } {
  const all = ids.map((id) => termOf[id] ?? -1).sort((a, b) => a - b);
  const terms: number[] = [];
  const counts: number[] = [];
  for (const term of all) {
    if (term < 0) continue;
    const last = terms.length - 1;
    if (terms[last] === term) counts[last] = (counts[last] as number) + 1;
    else {
      terms.push(term);
      counts.push(1);
    }
  }
  return { terms, counts };
}

/** The folded words of the tokens `[from, to)`; letters and digits that touch are one word ("covid19"), as ROUGE counts them. */
function wordsOf(view: TextView, from: number, to: number): string[] {
  const words: string[] = [];
  let end = -1;
  for (let at = from; at < to; at++) {
    const token = view.tokens[at] as Token;
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    const word = view.wordAt(at);
    if (token.start === end) words.push(`${words.pop() ?? ''}${word}`);
    else words.push(word);
    end = token.end;
  }
  return words;
}

/** More words than an opening with a connective takes. */
const OPENING = 8;
const LONGEST_INTRODUCTION = 14;
/** More words than a pronoun after an introduction takes: "il n'y a". */
const SUBJECT = 4;

const DASHES = new Set(['–', '—', '-']);
/** Tokens of "19:04 –" and "19 h 04 -". */
const LONGEST_CLOCK = 4;

/** Where a sentence of a live report begins after its time of day; 0 without one. */
function afterClock(text: string, tokens: readonly Token[]): number {
  if (tokens[0]?.kind !== 'number') return 0;
  const dash = tokens.findIndex(({ start, end }, i) => i <= LONGEST_CLOCK && DASHES.has(text.slice(start, end)));
  return dash > 0 && tokens[dash + 1]?.spaced === true ? dash + 1 : 0;
}

function openingOf({ text, folded }: TextView, tokens: readonly Token[], lexicon: Lexicon): Pick<Passage, 'opening' | 'introduction'> {
  const opening: string[] = [];
  let introduction: number | undefined;
  for (const { kind, start, end } of tokens.slice(afterClock(text, tokens))) {
    if (opening.length >= (introduction === undefined ? LONGEST_INTRODUCTION : Math.max(OPENING, introduction + SUBJECT))) break;
    const written = text.slice(start, end);
    if (kind === 'punct') {
      if (written === ',') introduction ??= opening.length;
      else if (written === '"' || lexicon.quotes.has(written)) introduction ??= 0;
    } else if (kind !== 'newline') {
      const isName = introduction === undefined && opening.length > 0 && isUpperAt(text, start) && !lexicon.newsDays.has(folded.slice(start, end));
      if (isName) introduction = 0;
      opening.push(spelled(written));
    }
  }
  return { opening, introduction: introduction ?? 0 };
}

/** Zones that a summary is made of: never a title, heading, byline, caption or a link to another article. */
export const SUMMARY_ZONES: ReadonlySet<Sentence['zone']> = new Set(['lead', 'body']);

/** The sentences of the lead and the body, in order. */
export function passagesOf(view: TextView, sentences: readonly Sentence[], vocabulary: Vocabulary, lexicon: Lexicon): Passage[] {
  const passages: Passage[] = [];
  let paragraph = -1;
  let inParagraph = 0;
  let previousEnd = -1;
  let previousZone: Sentence['zone'] | undefined;
  for (const sentence of sentences) {
    if (!SUMMARY_ZONES.has(sentence.zone)) continue;
    const sameLine = previousEnd >= 0 && !/[\n\r]/u.test(view.text.slice(previousEnd, sentence.start));
    inParagraph = sameLine ? inParagraph + 1 : 0;
    if (!sameLine) paragraph++;
    previousEnd = sentence.end;
    const first = firstFrom(view.tokens, sentence.start);
    const last = firstFrom(view.tokens, sentence.end);
    const all = view.tokens.slice(first, last);
    // A place line stands before the first sentence of the lead or the body.
    const tokens = sentence.zone === previousZone ? all : all.slice(datelineLength(view.text, all));
    previousZone = sentence.zone;
    const words = wordsOf(view, last - tokens.length, last);
    const ids = words.map((word) => vocabulary.idOf(word));
    const surface = surfaceOf(view, tokens, words, lexicon);
    const { end, zone } = sentence;
    const start = tokens.length < all.length ? (tokens[0] as Token).start : sentence.start;
    const opening = openingOf(view, tokens, lexicon);
    passages.push({ start, end, zone, paragraph, inParagraph, words, ...opening, ids, surface, ...countTerms(ids, vocabulary) });
  }
  return passages;
}
