import type { ZoneKind } from '../../article/index.js';
import type { Line } from './line.js';

/** What the model tells from the lines that are read (paragraphs, headings, captions, bylines), in the order of the coefficients of a card. */
export const LINE_CLASSES = ['boilerplate', 'related'] as const satisfies readonly ZoneKind[];

/** Coefficients in thousandths, all whole numbers: sums of them are exact, so a line has the same zone on every machine. */
export interface LineModel {
  readonly name: string;
  readonly version: string;
  /** Digest of the card. */
  readonly sha256: string;
  /** By feature, one coefficient for each of {@link LINE_CLASSES}; a line that is read has 0. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
  /** How far above 0, the score of a line that is read, the likelier class must be. */
  readonly margin: number;
}

/** The model is asked about lines of so many words: a shorter one says too little, a longer one is a paragraph. */
const LEAST_WORDS = 3;
const MOST_WORDS = 24;
export const isAsked = ({ size }: Line): boolean => size >= LEAST_WORDS && size <= MOST_WORDS;

/** The zone that the model gives a line of these features; undefined where it is a line to be read, or not sure enough. */
export function classifyLine({ weights, margin }: LineModel, features: readonly string[]): (typeof LINE_CLASSES)[number] | undefined {
  const { best, score } = scoreLine(weights, features);
  return score >= margin ? LINE_CLASSES[best] : undefined;
}

/** The likelier class and its score; that of a line that is read is 0. */
export function scoreLine(weights: LineModel['weights'], features: readonly string[]): { readonly best: number; readonly score: number } {
  const scores = LINE_CLASSES.map(() => 0);
  for (const feature of features) {
    const row = weights.get(feature);
    if (row !== undefined) for (const [at, weight] of row.entries()) scores[at] = (scores[at] ?? 0) + weight;
  }
  const score = Math.max(...scores);
  return { best: scores.indexOf(score), score };
}
