import type { Lexicon } from './lexicon.js';
import type { Passage } from './passages.js';

/** What can be seen in a sentence without knowing the rest of the article. */
export interface Surface {
  /** Words with a capital that do not open the sentence. */
  readonly names: number;
  /** Terms of those words. */
  readonly nameTerms: readonly number[];
  /** Two such words in a row: mostly a full name. */
  readonly fullName: boolean;
  readonly numbers: number;
  readonly earlyNumber: boolean;
  /** Share of the words that stand between quotation marks. */
  readonly quotedShare: number;
  readonly opensWithQuote: boolean;
  /** A quotation opened and not closed, or closed and not opened. */
  readonly unbalanced: boolean;
  readonly speechVerb: boolean;
  /** First or second person. */
  readonly person: boolean;
  readonly day: boolean;
  readonly earlyDay: boolean;
  readonly colon: boolean;
  readonly question: boolean;
  readonly dots: boolean;
  readonly parenthesis: boolean;
  readonly semicolon: boolean;
}

const UPPER = /^\p{Lu}/u;
const OPENS_QUOTE = new Set(['«', '“', '„']);
const CLOSES_QUOTE = new Set(['»', '”']);
const EARLY = 12;

/** One pass over the tokens of a sentence. */
export function surfaceOf({ tokens, words, start }: Passage, text: string, lexicon: Lexicon, termOf: (word: string) => number): Surface {
  const marks = new Set<string>();
  const nameTerms: number[] = [];
  let word = -1;
  let end = -1;
  let depth = 0;
  let straight = false;
  let unbalanced = false;
  let quoted = 0;
  let fullName = false;
  let nameEnd = -2;
  let numbers = 0;
  let numberEnd = -2;
  let earlyNumber = false;
  for (const token of tokens) {
    if (token.kind === 'punct') {
      const mark = text.slice(token.start, token.end);
      marks.add(mark);
      if (mark === '"') straight = !straight;
      else if (OPENS_QUOTE.has(mark)) depth++;
      else if (CLOSES_QUOTE.has(mark)) {
        if (depth > 0) depth--;
        else unbalanced = true;
      }
      continue;
    }
    if (token.kind === 'newline') continue;
    if (token.start !== end) word++;
    end = token.end;
    if (depth > 0 || straight) quoted++;
    if (token.kind === 'number') {
      // "1.500" and "3,5" are one number.
      if (token.start !== numberEnd + 1) numbers++;
      numberEnd = token.end;
      earlyNumber ||= word < EARLY;
    } else if (word > 0 && UPPER.test(text.slice(token.start, token.start + 2))) {
      nameTerms.push(termOf(words[word] ?? ''));
      fullName ||= token.start === nameEnd + 1;
      nameEnd = token.end;
    }
  }
  const first = text.charAt(start);
  const day = words.findIndex((w) => lexicon.newsDays.has(w));
  return {
    names: nameTerms.length,
    nameTerms,
    fullName,
    numbers,
    earlyNumber,
    quotedShare: words.length > 0 ? Math.min(1, quoted / words.length) : 0,
    opensWithQuote: first === '"' || OPENS_QUOTE.has(first),
    unbalanced: unbalanced || depth > 0 || straight,
    speechVerb: words.some((w) => lexicon.attributionVerbs.has(w)),
    person: words.some((w) => lexicon.firstPersons.has(w)),
    day: day >= 0,
    earlyDay: day >= 0 && day < EARLY,
    colon: marks.has(':'),
    question: marks.has('?') || marks.has('!'),
    dots: marks.has('…'),
    parenthesis: marks.has('('),
    semicolon: marks.has(';'),
  };
}
