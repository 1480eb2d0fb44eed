import type { Sentence } from '../../article/index.js';
import type { LanguagePack } from '../../languages/index.js';
import type { TextView } from '../../text/index.js';
import { type Centrality, centralityOf } from './centrality.js';
import { isEligible } from './eligible.js';
import { type Expectation, type ExpectationModel, expectationOf } from './expectation.js';
import { featureRows } from './features.js';
import { lexiconOf, phraseWords } from './lexicon.js';
import { type Opening, openingOf } from './opening.js';
import { type Passage, passagesOf } from './passages.js';
import { type QuotationOf, quotationsOf } from './quotations.js';
import { introducersOf } from './short-names.js';
import { Vocabulary } from './vocabulary.js';
import type { WordInput } from './word-features.js';

/** All that the ranker knows of an article. Arrays are by passage. */
export interface Analysis {
  readonly passages: readonly Passage[];
  readonly openings: readonly Opening[];
  /** The quotation of several sentences that a passage is a part of. */
  readonly quotations: readonly QuotationOf[];
  /** The passages that say in full the names that a passage says in short. */
  readonly introducers: readonly (readonly number[])[];
  readonly centrality: Centrality;
  readonly expectation: Expectation;
  readonly titleTerms: ReadonlySet<number>;
  /** Whether a passage may stand in a summary. */
  readonly eligible: readonly boolean[];
  /** Feature rows, in the order of `FEATURES`. */
  readonly rows: readonly Float64Array[];
}

/** Reads the lead and body sentences of an article; `title` may be null. Linear in the length of the text. */
export function analyse(view: TextView, sentences: readonly Sentence[], title: string | null, pack: LanguagePack, model: ExpectationModel): Analysis {
  return analyseWords(view.text, readWords(view, sentences, title, pack), model);
}

/** The second step: what the words lead to expect, and the features of the sentences. */
export function analyseWords(text: string, words: WordInput, model: ExpectationModel): Analysis {
  const { passages, titleWords, lexicon } = words;
  const introducers = introducersOf(passages, new Set(titleWords));
  const openings = passages.map((passage) => openingOf(lexicon, passage));
  const expectation = expectationOf(words, model);
  const rows = featureRows({ ...words, openings, expectation });
  const quotations = quotationsOf(passages, lexicon);
  const title = { count: titleWords.length, distinct: new Set(titleWords), terms: words.titleTerms };
  const eligible = passages.map((passage, i) => quotations[i] !== 'astray' && isEligible(text, passage, title, lexicon));
  return { ...words, openings, quotations, introducers, expectation, eligible, rows };
}

/** The first step of the analysis: what needs no model. */
export function readWords(view: TextView, sentences: readonly Sentence[], title: string | null, pack: LanguagePack): WordInput {
  const lexicon = lexiconOf(pack);
  const vocabulary = new Vocabulary(lexicon);
  const titleWords = title === null ? [] : phraseWords(title);
  const titleTerms = new Set(titleWords.map((word) => vocabulary.terms[vocabulary.idOf(word)] ?? -1).filter((term) => term >= 0));
  const passages = passagesOf(view, sentences, vocabulary, lexicon);
  return { passages, vocabulary, centrality: centralityOf(passages, vocabulary.termCount), titleWords, titleTerms, lexicon };
}
