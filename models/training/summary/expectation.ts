import { foldAligned } from '../../../src/text/index.js';
import type { ExpectationModel } from '../../../src/stages/summarise/expectation.js';
import { PAIR_FEATURES, pairsOf, writePairRow } from '../../../src/stages/summarise/pair-features.js';
import { dot } from '../../../src/stages/summarise/ramp.js';
import { eachWordRow, WORD_FEATURES } from '../../../src/stages/summarise/word-features.js';
import { rougeTokens } from '../../../bench/lib/rouge.js';
import type { Article } from './data.js';
import { Adam } from './fit.js';

const EPOCHS = 3;
const DECAY = 1e-5;
const BATCH = 8;

/** Logistic regression over the rows that `each` hands out article by article. */
function fitLogistic(articles: readonly Article[], size: number, each: (article: Article, use: (row: Float64Array, label: number) => void) => void): Float64Array {
  const adam = new Adam(size, DECAY);
  const steps = Math.ceil(articles.length / BATCH) * EPOCHS;
  for (let epoch = 0, step = 0; epoch < EPOCHS; epoch++) {
    for (let from = 0; from < articles.length; from += BATCH, step++) {
      const gradient = new Float64Array(size);
      let rows = 0;
      for (const article of articles.slice(from, from + BATCH)) {
        each(article, (row, label) => {
          const error = 1 / (1 + Math.exp(-dot(row, adam.weights))) - label;
          for (let k = 0; k < size; k++) gradient[k] = (gradient[k] as number) + error * (row[k] as number);
          rows++;
        });
      }
      for (let k = 0; k < size; k++) gradient[k] = (gradient[k] as number) / Math.max(1, rows);
      adam.step(gradient, 0.03 * (1 - step / steps));
    }
  }
  return adam.weights;
}

const folded = (text: string): string[] => rougeTokens(text).map(foldAligned);

/** Fits how likely a word, then two words in a row, of an article stand in its abstract. */
export function fitExpectation(articles: readonly Article[]): ExpectationModel {
  const words = fitLogistic(articles, WORD_FEATURES.length, ({ words: input, abstract }, use) => {
    const said = new Set(folded(abstract));
    eachWordRow(input, (id, row) => use(row, said.has(input.vocabulary.words[id] ?? '') ? 1 : 0));
  });
  const row = new Float64Array(PAIR_FEATURES.length);
  const pairs = fitLogistic(articles, PAIR_FEATURES.length, ({ words: input, abstract }, use) => {
    const { vocabulary } = input;
    const logits = new Float64Array(vocabulary.words.length);
    eachWordRow(input, (id, wordRow) => {
      logits[id] = dot(wordRow, words);
    });
    const tokens = folded(abstract);
    const said = new Set(tokens.slice(1).map((token, k) => `${tokens[k]} ${token}`));
    const found = pairsOf(input.passages, vocabulary, input.titleWords);
    found.left.forEach((left, pair) => {
      writePairRow(row, found, pair, logits, vocabulary);
      use(row, said.has(`${vocabulary.words[left]} ${vocabulary.words[found.right[pair] ?? 0]}`) ? 1 : 0);
    });
  });
  return { words, pairs };
}
