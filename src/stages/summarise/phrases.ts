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
const JOINS = new Set(["'", '’', '-', '‑']);
const UPPER = /^\p{Lu}/u;

interface Word extends Span {
  readonly folded: string;
  readonly content: boolean;
  readonly capital: boolean;
}

function isContent(folded: string, lexicon: Lexicon): boolean {
  return folded.length > 2 && !lexicon.stopWords.has(folded) && !lexicon.attributionVerbs.has(folded) && !lexicon.newsDays.has(folded);
}

/** Runs of words with nothing between them but spaces, apostrophes and hyphens. */
function runsOf(text: string, folded: string, tokens: readonly Token[], lexicon: Lexicon): Word[][] {
  const runs: Word[][] = [[]];
  let joined = true;
  for (const token of tokens) {
    if (token.kind === 'word') {
      if (!joined && !token.spaced) runs.push([]);
      const word = folded.slice(token.start, token.end);
      const capital = UPPER.test(text.slice(token.start, token.start + 2));
      runs.at(-1)?.push({ start: token.start, end: token.end, folded: word, content: isContent(word, lexicon), capital });
      joined = true;
    } else if (token.kind === 'punct' && JOINS.has(text.slice(token.start, token.end)) && !token.spaced) {
      joined = true;
    } else {
      runs.push([]);
      joined = true;
    }
  }
  return runs;
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
      const opening = run[i];
      for (let j = i; opening?.content === true && j < Math.min(run.length, i + MOST_WORDS) && stems.length < MOST_CONTENT && small <= 2; j++) {
        const word = run[j] as Word;
        if (!word.content) {
          small++;
          continue;
        }
        small = 0;
        stems.push(word.folded.slice(0, STEM));
        if (word.capital) capitals++;
        const key = stems.join(' ');
        const known = phrases.get(key);
        if (known === undefined)
          phrases.set(key, { first: { start: opening.start, end: word.end }, stems: [...stems], capitals, sentence, count: 1, inTitle });
        else {
          known.count++;
          known.inTitle ||= inTitle;
        }
      }
    }
  }
}
