import type { Analysis } from './analysis.js';
import { withAntecedents } from './antecedent.js';
import type { RankerModel } from './card.js';
import type { Limits } from './options.js';
import { dot } from './ramp.js';
import { SummaryFeatures } from './set-features.js';

/** Passages looked at, the best by themselves: bounds the work on long articles. For long summaries more, up to the second number. */
const CANDIDATES = [40, 100] as const;
/** Words of a short sentence: so many candidates a summary of a given length may need. */
const SHORT = 12;
/** Summaries kept at each size. */
const BEAM = 12;
/** From this size on only the best one is kept: the gain of a wider search is in the first sentences. */
const NARROW_FROM = 5;

interface State {
  readonly set: readonly number[];
  readonly words: number;
  readonly score: number;
}

function candidatesFor({ exact, sentences, words }: Limits): number {
  const [least, most] = CANDIDATES;
  return Math.min(most, Math.max(least, Math.ceil(exact ? 2 * sentences : words / SHORT)));
}

/** Higher first; ties go to the summary that begins earlier, so the order of the search never shows. */
function better(a: State, b: State): number {
  if (a.score !== b.score) return b.score - a.score;
  for (let k = 0; k < Math.min(a.set.length, b.set.length); k++) {
    const difference = (a.set[k] as number) - (b.set[k] as number);
    if (difference !== 0) return difference;
  }
  return a.set.length - b.set.length;
}

/** Two ascending lists as one, each number once. */
function union(a: readonly number[], b: readonly number[]): number[] {
  const all: number[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const x = a[i] ?? Number.POSITIVE_INFINITY;
    const y = b[j] ?? Number.POSITIVE_INFINITY;
    all.push(Math.min(x, y));
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return all;
}

/**
 * The passages of the best summary within the limits, ascending; empty where none fits. A summary's score is the mean score of its
 * sentences plus that of the whole (length, title, coverage, redundancy); found by beam search over sets of sentences, each with the
 * sentences it leans on.
 */
export function selectSentences(analysis: Analysis, model: RankerModel, limits: Limits): number[] {
  const { passages, rows } = analysis;
  const features = new SummaryFeatures(analysis, limits.full);
  const scores = rows.map((row) => dot(row, model.sentence));
  const lengths = passages.map(({ words }) => words.length);
  const units = passages
    .map((_, i) => withAntecedents(analysis, i))
    .filter((unit) => unit !== undefined)
    .map((unit) => ({ unit, rank: unit.reduce((sum, i) => sum + (scores[i] as number), 0) / unit.length }))
    .sort((a, b) => b.rank - a.rank || (a.unit.at(-1) ?? 0) - (b.unit.at(-1) ?? 0))
    .slice(0, candidatesFor(limits))
    .map(({ unit }) => unit);
  /** Words of a summary with the unit; -1 where the unit brings nothing or too much. */
  const wordsWith = ({ set, words }: State, unit: readonly number[]): number => {
    let added = 0;
    let more = 0;
    for (const i of unit) {
      if (set.includes(i)) continue;
      added++;
      more += lengths[i] as number;
    }
    return added === 0 || words + more > limits.words || set.length + added > limits.sentences ? -1 : words + more;
  };
  const scoreOf = (set: readonly number[]): number => {
    let sum = 0;
    for (const i of set) sum += scores[i] as number;
    return sum / set.length + dot(features.row(set), model.summary);
  };
  let best: State = { set: [], words: 0, score: Number.NEGATIVE_INFINITY };
  let beam: readonly State[] = [best];
  while (beam.length > 0) {
    // A set is reached from each of its parts: it is looked at once.
    const grown = new Map<string, State>();
    for (const state of beam) {
      for (const unit of units) {
        const words = wordsWith(state, unit);
        if (words < 0) continue;
        const set = union(state.set, unit);
        const key = set.join(' ');
        if (!grown.has(key)) grown.set(key, { set, words, score: scoreOf(set) });
      }
    }
    const sorted = [...grown.values()].sort(better);
    for (const state of sorted) {
      const larger = limits.exact ? state.set.length - best.set.length : 0;
      if (larger > 0 || (larger === 0 && better(state, best) < 0)) best = state;
    }
    beam = sorted.slice(0, (sorted[0]?.set.length ?? 0) >= NARROW_FROM ? 1 : BEAM);
  }
  return [...best.set];
}
