import { isUpperAt, type TextView, type Token } from '../../text/index.js';
import type { Lexicon } from './lexicon.js';
import { Quotes } from './quotes.js';
import { saidNamesOf } from './said-names.js';
import type { SaidName } from './short-names.js';

/** What can be seen in a sentence without knowing the rest of the article. */
export interface Surface {
  /** Places, among the words, of those with a capital that do not open the sentence. */
  readonly names: readonly number[];
  /** Place of the first of them that is not quoted; -1 without one. */
  readonly firstName: number;
  /** Two such words in a row: mostly a full name. */
  readonly fullName: boolean;
  readonly saidNames: readonly SaidName[];
  readonly numbers: number;
  readonly earlyNumber: boolean;
  /** Share of the words that stand between quotation marks. */
  readonly quotedShare: number;
  readonly opensWithQuote: boolean;
  /** A quotation opened and not closed, or closed and not opened. */
  readonly unbalanced: boolean;
  /** The quotation marks of an unbalanced sentence, in order; none of a balanced one. */
  readonly quoteMarks: readonly string[];
  /** It begins with a word in small letters: the rest of a sentence that was cut. */
  readonly smallOpening: boolean;
  readonly speechVerb: boolean;
  /** First or second person. */
  readonly person: boolean;
  readonly day: boolean;
  readonly earlyDay: boolean;
  /** The marks of punctuation it has. */
  readonly marks: ReadonlySet<string>;
}

/** A name may begin small: iTunes. */
const SMALL = /^\p{Ll}\P{Lu}*$/u;
const EARLY = 12;

/** One pass over the tokens of a sentence whose folded words are `words`. */
export function surfaceOf(view: TextView, tokens: readonly Token[], words: readonly string[], lexicon: Lexicon): Surface {
  const { text } = view;
  const marks = new Set<string>();
  const quotes = new Quotes(lexicon.quotes);
  const quoteMarks: string[] = [];
  const names: number[] = [];
  let word = -1;
  let end = -1;
  let quoted = 0;
  let firstName = -1;
  let fullName = false;
  let nameEnd = -2;
  let numbers = 0;
  let numberEnd = -2;
  let earlyNumber = false;
  for (const token of tokens) {
    if (token.kind === 'punct') {
      const mark = text.slice(token.start, token.end);
      marks.add(mark);
      quotes.read(mark);
      if (mark === '"' || quotes.knows(mark)) quoteMarks.push(mark);
      continue;
    }
    if (token.kind === 'newline') continue;
    if (token.start !== end) word++;
    end = token.end;
    if (quotes.inside) quoted++;
    if (token.kind === 'number') {
      // "1.500" and "3,5" are one number.
      if (token.start !== numberEnd + 1) numbers++;
      numberEnd = token.end;
      earlyNumber ||= word < EARLY;
    } else if (word > 0 && isUpperAt(text, token.start)) {
      names.push(word);
      if (firstName < 0 && !quotes.inside) firstName = word;
      fullName ||= token.start === nameEnd + 1;
      nameEnd = token.end;
    }
  }
  const day = words.findIndex((w) => lexicon.newsDays.has(w));
  const opener = text.slice(tokens[0]?.start ?? 0, tokens[0]?.end ?? 0);
  return {
    names,
    firstName,
    fullName,
    saidNames: saidNamesOf(view, tokens, lexicon),
    numbers,
    earlyNumber,
    quotedShare: words.length > 0 ? Math.min(1, quoted / words.length) : 0,
    opensWithQuote: opener === '"' || lexicon.quotes.has(opener),
    unbalanced: quotes.unbalanced,
    quoteMarks: quotes.unbalanced ? quoteMarks : [],
    smallOpening: tokens[0]?.kind === 'word' && SMALL.test(opener),
    speechVerb: words.some((w) => lexicon.attributionVerbs.has(w)),
    person: words.some((w) => lexicon.firstPersons.has(w)),
    day: day >= 0,
    earlyDay: day >= 0 && day < EARLY,
    marks,
  };
}
