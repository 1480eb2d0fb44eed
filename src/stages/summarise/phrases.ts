import type { Span, Token } from '../../text/index.js';
import type { Lexicon } from './lexicon.js';
import { STEM } from './vocabulary.js';

/** A run of words that may be a key phrase, with all its occurrences counted. */
export interface Phrase {
  /** Its first occurrence. */
  readonly first: Span;
  /** Stems of its content words. */
  readonly stems: readonly string[];
  /** Words with a capital, among the content words of the first occurrence. */
  readonly capitals: number;
  /** Place of the sentence of its first occurrence. */
  readonly sentence: number;
  count: number;
  inTitle: boolean;
}

const MOST_WORDS = 5;
const MOST_CONTENT = 3;
const APOSTROPHES = new Set(["'", '’']);
const HYPHENS = new Set(['-', '‑']);
const UPPER = /^\p{Lu}/u;

interface Word extends Span {
  readonly folded: string;
  readonly content: boolean;
  readonly capital: boolean;
  /** A hyphen joins it to the word before: the two are never taken apart. */
  readonly hyphened: boolean;
}

function isContent(folded: string, lexicon: Lexicon): boolean {
  return folded.length > 2 && !lexicon.stopWords.has(folded) && !lexicon.attributionVerbs.has(folded) && !lexicon.newsDays.has(folded);
}

/** Runs of words with nothing between them but spaces, apostrophes and hyphens. */
function runsOf(text: string, folded: string, tokens: readonly Token[], lexicon: Lexicon): Word[][] {
  const runs: Word[][] = [[]];
  let hyphen = false;
  for (const token of tokens) {
    if (token.kind === 'word') {
      const word = folded.slice(token.start, token.end);
      const capital = UPPER.test(text.slice(token.start, token.start + 2));
      const hyphened = hyphen && !token.spaced;
      runs.at(-1)?.push({ start: token.start, end: token.end, folded: word, content: isContent(word, lexicon), capital, hyphened });
      hyphen = false;
      continue;
    }
    const mark = token.kind === 'punct' && !token.spaced ? text.slice(token.start, token.end) : '';
    hyphen = HYPHENS.has(mark);
    if (!hyphen && !APOSTROPHES.has(mark)) runs.push([]);
  }
  return runs;
}

/** Where a phrase begins that begins with `run[i]`: with the small words that hyphens join to it (`i-Soon`); undefined inside a longer compound. */
function startOf(run: readonly Word[], i: number): number | undefined {
  let at = i;
  while (at > 0 && run[at]?.hyphened === true) {
    at--;
    if (run[at]?.content === true) return undefined;
  }
  return run[at]?.start;
}

/** Adds the phrases of a sentence to `phrases`: up to three content words, with at most two small words between them. */
export function collectPhrases(
  { text, folded }: { readonly text: string; readonly folded: string },
  tokens: readonly Token[],
  lexicon: Lexicon,
  { sentence, inTitle }: { readonly sentence: number; readonly inTitle: boolean },
  phrases: Map<string, Phrase>,
): void {
  for (const run of runsOf(text, folded, tokens, lexicon)) {
    for (let i = 0; i < run.length; i++) {
      const stems: string[] = [];
      let capitals = 0;
      let small = 0;
      const start = run[i]?.content === true ? startOf(run, i) : undefined;
      if (start === undefined) continue;
      for (let j = i; j < Math.min(run.length, i + MOST_WORDS) && stems.length < MOST_CONTENT && small <= 2; j++) {
        const word = run[j] as Word;
        if (!word.content) {
          small++;
          continue;
        }
        small = 0;
        stems.push(word.folded.slice(0, STEM));
        if (word.capital) capitals++;
        if (run[j + 1]?.hyphened === true) continue;
        const key = stems.join(' ');
        const known = phrases.get(key);
        if (known === undefined) phrases.set(key, { first: { start, end: word.end }, stems: [...stems], capitals, sentence, count: 1, inTitle });
        else {
          known.count++;
          known.inTitle ||= inTitle;
        }
      }
    }
  }
}
