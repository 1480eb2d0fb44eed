import type { LanguagePack } from '../../languages/index.js';
import { isSpace, type Span, trimSpan } from '../../text/index.js';
import { sentenceSegments } from './segments.js';

const CLOSES = /^[»”"')\],;:.!?…]/u;
const LOWER = /^["«“'(]?\s*\p{Ll}/u;
/** A closing quote that ends the sentence before it: a new one opens after it. */
const CLOSES_AND_OPENS = /^[»”]\s+(?=[«“"(]?\s?\p{Lu})/u;
const DIGIT = /^\p{Nd}/u;
const INITIAL = /(?:^|[\s(«“"'’-])\p{Lu}\.$/u;
const ORDINAL = /(?:^|\s)\p{Nd}{1,2}\.$/u;
/** Longest abbreviation looked at, in code units. */
const REACH = 12;

interface Splitter {
  readonly segmenter: Intl.Segmenter;
  readonly abbreviations: ReadonlySet<string>;
  /** First part of an abbreviation in two parts → its second: `z.` → `B.` */
  readonly halves: ReadonlyMap<string, readonly string[]>;
  readonly beforeNumbers: ReadonlySet<string>;
  readonly ordinalDots: boolean;
}

const splitters = new Map<string, Splitter>();

function splitterOf({ tag, sentences }: LanguagePack): Splitter {
  let splitter = splitters.get(tag);
  if (splitter === undefined) {
    splitter = {
      segmenter: new Intl.Segmenter(tag, { granularity: 'sentence' }),
      abbreviations: new Set(sentences.abbreviations.flatMap(bothCases)),
      halves: halvesOf(sentences.abbreviations),
      beforeNumbers: new Set(sentences.beforeNumbers),
      ordinalDots: sentences.ordinalDots,
    };
    splitters.set(tag, splitter);
  }
  return splitter;
}

/** An abbreviation as it stands at the start of a sentence and inside one: `Dhr.` and `dhr.`; single letters as they are. */
function bothCases(abbreviation: string): string[] {
  const first = abbreviation.charAt(0);
  const rest = abbreviation.slice(1);
  return rest.length > 1 ? [first.toUpperCase() + rest, first.toLowerCase() + rest] : [abbreviation];
}

function halvesOf(abbreviations: readonly string[]): Map<string, string[]> {
  const halves = new Map<string, string[]>();
  for (const abbreviation of abbreviations) {
    const [first, ...rest] = abbreviation.split(' ');
    if (first !== undefined && rest.length > 0) halves.set(first, [...(halves.get(first) ?? []), rest.join(' ')]);
  }
  return halves;
}

/** The last one or two words before the end of a segment: what an abbreviation list is asked for. */
function endings(segment: string): string[] {
  const tail = segment.slice(-REACH);
  const words = tail.split(/[\s«“"(’']+/u);
  const last = words.at(-1) ?? '';
  return words.length > 1 ? [last, `${words.at(-2)} ${last}`] : [last];
}

/** Whether the boundary that Unicode's rules put between two segments is none in this language. */
function joins(splitter: Splitter, before: string, after: string): boolean {
  if (after === '' || CLOSES.test(after)) return true;
  if (!before.endsWith('.')) return LOWER.test(after) && !/[!?…]["»”]?$/u.test(before);
  if (LOWER.test(after) || INITIAL.test(before)) return true;
  if (splitter.ordinalDots && ORDINAL.test(before)) return true;
  const words = endings(before);
  return words.some(
    (word) =>
      splitter.abbreviations.has(word) ||
      (splitter.beforeNumbers.has(word) && DIGIT.test(after)) ||
      splitter.halves.get(word)?.some((rest) => after.startsWith(rest)) === true,
  );
}

/**
 * Sentences of one line or paragraph, trimmed, in order: Unicode's boundaries (UAX #29, by Intl.Segmenter), less those that the language's
 * abbreviations, initials, ordinals, closing quotes and small first letters take back.
 */
export function splitSentences(text: string, span: Span, pack: LanguagePack): Span[] {
  const splitter = splitterOf(pack);
  const sentences: Span[] = [];
  let start = span.start;
  let end = span.start;
  for (const segment of sentenceSegments(splitter.segmenter, text, span)) {
    if (segment.start > start) {
      let close = end;
      while (close > start && isSpace(text.charCodeAt(close - 1))) close--;
      let next = segment.start;
      while (next < segment.end && isSpace(text.charCodeAt(next))) next++;
      const after = text.slice(next, Math.min(segment.end, next + REACH));
      const at = CLOSES_AND_OPENS.test(after) ? next + 1 : segment.start;
      if (at > segment.start || !joins(splitter, text.slice(Math.max(start, close - REACH * 2), close), after)) {
        sentences.push(trimSpan(text, { start, end: at }));
        start = at;
      }
    }
    end = segment.end;
  }
  sentences.push(trimSpan(text, { start, end: span.end }));
  return sentences.filter((sentence) => sentence.end > sentence.start);
}
