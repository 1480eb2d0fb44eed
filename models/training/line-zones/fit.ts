import { LINE_CLASSES } from '../../../src/ingest/zones/line-model.js';
import { randomOf } from './random.js';

export interface Example {
  readonly features: readonly string[];
  /** Index of the class in `LINE_CLASSES`; -1 for a line of the article. */
  readonly label: number;
}

export interface FitSettings {
  readonly epochs: number;
  readonly rate: number;
  /** Weight decay of each step. */
  readonly decay: number;
  readonly seed: number;
  /** Coefficients nearer to 0 than this are dropped. */
  readonly least: number;
}

/** Multinomial logistic regression by AdaGrad, examples in a shuffled order; the article's class has no coefficients. In thousandths, rounded. */
export function fitLines(examples: readonly Example[], names: readonly string[], settings: FitSettings): Map<string, number[]> {
  const width = LINE_CLASSES.length;
  const ids = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ features, label }) => ({ label, ids: features.flatMap((name) => ids.get(name) ?? []) }));
  const weights = new Float64Array(names.length * width);
  const squares = new Float64Array(names.length * width).fill(1e-8);
  const random = randomOf(settings.seed);
  const order = rows.map((_, i) => i);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const row = rows[at];
      if (row !== undefined) step(row, weights, squares, settings, width);
    }
  }
  const kept = new Map<string, number[]>();
  for (const [i, name] of names.entries()) {
    const row = [...weights.subarray(i * width, (i + 1) * width)].map((weight) => (Math.abs(weight) < settings.least ? 0 : Math.round(weight * 1000)));
    if (row.some((weight) => weight !== 0)) kept.set(name, row);
  }
  return kept;
}

function step(row: { label: number; ids: readonly number[] }, weights: Float64Array, squares: Float64Array, { rate, decay }: FitSettings, width: number): void {
  const scores = new Float64Array(width);
  for (const id of row.ids) for (let k = 0; k < width; k++) scores[k] = (scores[k] ?? 0) + (weights[id * width + k] ?? 0);
  const most = Math.max(0, ...scores);
  let all = Math.exp(-most);
  for (const score of scores) all += Math.exp(score - most);
  for (let k = 0; k < width; k++) {
    const error = Math.exp((scores[k] ?? 0) - most) / all - (row.label === k ? 1 : 0);
    for (const id of row.ids) {
      const at = id * width + k;
      const gradient = error + decay * (weights[at] ?? 0);
      squares[at] = (squares[at] ?? 0) + gradient * gradient;
      weights[at] = (weights[at] ?? 0) - (rate * gradient) / Math.sqrt(squares[at] ?? 1);
    }
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}
