import type { Sentence } from '../../article/index.js';
import type { LanguagePack } from '../../languages/index.js';
import { type TextView, tokenize } from '../../text/index.js';
import { type Centrality, centralityOf } from './centrality.js';
import { isEligible } from './eligible.js';
import { featureRow } from './features.js';
import { lexiconOf, phraseWords } from './lexicon.js';
import { type Opening, openingOf } from './opening.js';
import { type Passage, passagesOf, Terms } from './passages.js';

/** All that the ranker knows of an article. Arrays are by passage. */
export interface Analysis {
  readonly passages: readonly Passage[];
  readonly openings: readonly Opening[];
  readonly centrality: Centrality;
  readonly titleTerms: ReadonlySet<number>;
  /** Whether a passage may stand in a summary. */
  readonly eligible: readonly boolean[];
  /** Feature rows, in the order of `FEATURES`. */
  readonly rows: readonly Float64Array[];
}

/** Reads the lead and body sentences of an article; `title` may be null. Linear in the length of the text. */
export function analyse(view: TextView, sentences: readonly Sentence[], title: string | null, pack: LanguagePack): Analysis {
  const lexicon = lexiconOf(pack);
  const terms = new Terms(lexicon);
  const titleWords = title === null ? [] : phraseWords(title);
  const titleTerms = new Set(terms.count(titleWords).terms);
  const passages = passagesOf(view, sentences, terms);
  const openings = passages.map((passage) => openingOf(lexicon, passage));
  const centrality = centralityOf(passages, terms.size);
  const input = { passages, openings, centrality, titleWords, titleTerms, text: view.text, lexicon };
  const rows = passages.map((_, i) => featureRow(input, i, (word) => terms.idOf(word)));
  const eligible = passages.map((passage) => isEligible(view.text, passage, titleWords, lexicon));
  return { passages, openings, centrality, titleTerms, eligible, rows };
}

/** Words of a text, as summaries are counted: runs of letters, marks and digits. */
export const countWords = (text: string): number => {
  let words = 0;
  let end = -1;
  for (const token of tokenize(text)) {
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    if (token.start !== end) words++;
    end = token.end;
  }
  return words;
};
