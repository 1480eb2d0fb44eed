import { dot } from '../../../src/stages/summarise/ramp.js';
import { Adam, randomFrom, shuffle } from './fit.js';
import { type Example, MOST } from './sets.js';

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly seed: number;
}

/** Weights of sentences, then of the whole summary. */
export type Weights = Float64Array;

/** How many features a sentence and a whole summary have. */
const sizesOf = ({ rows, setRows, rewards }: Example): readonly [number, number] => [rows[0]?.length ?? 0, setRows.length / Math.max(1, rewards.length)];

function membersOf(example: Example, c: number): number[] {
  const members: number[] = [];
  for (let k = 0; k < MOST; k++) {
    const i = example.members[c * MOST + k] as number;
    if (i >= 0) members.push(i);
  }
  return members;
}

function scoresOf(example: Example, weights: Weights): Float64Array {
  const [F, G] = sizesOf(example);
  const sentence = weights.subarray(0, F);
  const scores = example.rows.map((row) => dot(row, sentence));
  return Float64Array.from(example.rewards, (_, c) => {
    const members = membersOf(example, c);
    let score = members.reduce((sum, i) => sum + (scores[i] as number), 0) / members.length;
    for (let k = 0; k < G; k++) score += (weights[F + k] as number) * (example.setRows[c * G + k] as number);
    return score;
  });
}

/** Adds the gradient of minus the expected reward, when the summary is drawn by the softmax of the scores from those that `open` allows. */
function addGradient(example: Example, scores: Float64Array, open: (c: number) => boolean, gradient: Float64Array): void {
  const [F, G] = sizesOf(example);
  const chances = new Float64Array(scores.length);
  const highest = scores.reduce((max, score, c) => (open(c) ? Math.max(max, score) : max), Number.NEGATIVE_INFINITY);
  let total = 0;
  scores.forEach((score, c) => {
    if (open(c)) total += chances[c] = Math.exp(score - highest);
  });
  if (total === 0) return;
  const mean = chances.reduce((sum, chance, c) => sum + (chance / total) * (example.rewards[c] as number), 0);
  const bySentence = new Float64Array(example.rows.length);
  chances.forEach((chance, c) => {
    const pull = (chance / total) * ((example.rewards[c] as number) - mean);
    if (Math.abs(pull) < 1e-7) return;
    const members = membersOf(example, c);
    for (const i of members) bySentence[i] = (bySentence[i] as number) + pull / members.length;
    for (let k = 0; k < G; k++) gradient[F + k] = (gradient[F + k] as number) - pull * (example.setRows[c * G + k] as number);
  });
  example.rows.forEach((row, i) => {
    const pull = bySentence[i] as number;
    if (pull !== 0) for (let k = 0; k < F; k++) gradient[k] = (gradient[k] as number) - pull * (row[k] as number);
  });
}

const BATCH = 32;
/** The weights are the mean over the steps of so many last epochs: less noise than the last step alone (Polyak and Juditsky 1992). */
const AVERAGED = 2;

/** Fits the weights that give the highest expected ROUGE, for summaries of any size and, as a task of its own, of one sentence. */
export function fitRanker(examples: readonly Example[], { epochs, rate, decay, seed }: Settings): Weights {
  const [F, G] = examples.map(sizesOf).find(([, set]) => set > 0) ?? [0, 0];
  const adam = new Adam(F + G, decay);
  const random = randomFrom(seed);
  const order = [...examples];
  const mean = new Float64Array(F + G);
  let averaged = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const gradient = new Float64Array(F + G);
      for (const example of order.slice(from, from + BATCH)) {
        const scores = scoresOf(example, adam.weights);
        addGradient(example, scores, () => true, gradient);
        addGradient(example, scores, (c) => (example.members[c * MOST + 1] as number) < 0, gradient);
      }
      for (let k = 0; k < F + G; k++) gradient[k] = (gradient[k] as number) / BATCH;
      adam.step(gradient, rate * (1 - epoch / epochs));
      if (epoch < epochs - AVERAGED) continue;
      averaged++;
      for (let k = 0; k < F + G; k++) mean[k] = (mean[k] as number) + ((adam.weights[k] as number) - (mean[k] as number)) / averaged;
    }
  }
  return mean;
}

/** The summary of at most `most` sentences that the weights choose, by number; -1 where there is none. */
export function choose(example: Example, weights: Weights, most: number): number {
  let best = -1;
  const scores = scoresOf(example, weights);
  scores.forEach((score, c) => {
    if (membersOf(example, c).length <= most && (best < 0 || score > (scores[best] as number))) best = c;
  });
  return best;
}

/** Mean ROUGE-1, -2, -L F1 and words of the summaries that the weights choose. */
export function evaluate(examples: readonly Example[], weights: Weights, most: number): { rouge: number[]; words: number } {
  const sums = [0, 0, 0];
  let words = 0;
  for (const example of examples) {
    const best = choose(example, weights, most);
    if (best < 0) continue;
    for (let k = 0; k < 3; k++) sums[k] = (sums[k] as number) + (example.parts[best * 3 + k] as number);
    words += membersOf(example, best).reduce((sum, i) => sum + (example.words[i] as number), 0);
  }
  return { rouge: sums.map((sum) => sum / examples.length), words: words / examples.length };
}
