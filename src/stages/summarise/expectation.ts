import { distinctLists } from './distinct.js';
import { PAIR_FEATURES, pairsOf, writePairRow } from './pair-features.js';
import { dot } from './ramp.js';
import { eachWordRow, type WordInput } from './word-features.js';

/** Coefficients of the two logistic models, in the order of `WORD_FEATURES` and `PAIR_FEATURES`. */
export interface ExpectationModel {
  readonly words: Float64Array;
  readonly pairs: Float64Array;
}

/** How likely each word of the article, and each two words in a row, stand in a summary of it. */
export interface Expectation {
  /** By word number, 0..1. */
  readonly words: Float64Array;
  /** By pair number, 0..1. */
  readonly pairs: Float64Array;
  /** Words and pairs of each passage, each once, in order. */
  readonly wordsByPassage: readonly (readonly number[])[];
  readonly pairsByPassage: readonly (readonly number[])[];
  /** By pair number: two words of the title in a row. */
  readonly isTitlePair: readonly boolean[];
}

const probability = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Applies both models; linear in the length of the article. */
export function expectationOf(input: WordInput, model: ExpectationModel): Expectation {
  const pairs = pairsOf(input.passages, input.vocabulary, input.titleWords);
  const logits = new Float64Array(input.vocabulary.words.length);
  eachWordRow(input, (id, row, from, to) => {
    logits[id] = dot(row, model.words, from, to);
  });
  const row = new Float64Array(PAIR_FEATURES.length);
  const likely = new Float64Array(pairs.left.length);
  for (let pair = 0; pair < likely.length; pair++) {
    writePairRow(row, pairs, pair, logits, input.vocabulary);
    likely[pair] = probability(dot(row, model.pairs));
  }
  return {
    words: logits.map(probability),
    pairs: likely,
    wordsByPassage: distinctLists(
      input.passages.map(({ ids }) => ids),
      logits.length,
    ),
    pairsByPassage: distinctLists(pairs.byPassage, likely.length),
    isTitlePair: pairs.inTitle,
  };
}
