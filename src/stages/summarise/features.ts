import { type Centrality, cosine } from './centrality.js';
import type { Lexicon } from './lexicon.js';
import type { Opening } from './opening.js';
import type { Passage } from './passages.js';
import { type Surface, surfaceOf } from './surface.js';

/** A feature is a ramp between knots (its value spread over the two nearest) or a plain number. `family.detail`; families are what a reader sees. */
type Ramp = readonly [name: string, knots: readonly number[]];

const RAMPS = {
  position: ['position', [0, 1, 2, 3, 4, 6, 9, 14, 22]],
  paragraph: ['paragraph', [0, 1, 2, 3, 5, 8]],
  depth: ['depth', [0, 0.1, 0.25, 0.5, 0.75, 1]],
  length: ['length', [4, 10, 15, 20, 25, 30, 36, 44, 55, 75]],
  titleRecall: ['title.recall', [0, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 1]],
  titlePrecision: ['title.precision', [0, 0.08, 0.16, 0.25, 0.4, 0.6]],
  centroid: ['centroid', [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.65]],
  lexRank: ['lexrank', [0.3, 0.6, 0.8, 1, 1.2, 1.4, 1.8]],
  density: ['density', [0, 0.005, 0.01, 0.015, 0.02, 0.03]],
  names: ['names', [0, 0.05, 0.1, 0.2, 0.3]],
  numbers: ['numbers', [0, 1, 2, 4, 6]],
  quoted: ['quotes.share', [0, 0.25, 0.5, 0.75, 1]],
  before: ['neighbours.before', [0, 0.1, 0.2, 0.35]],
  after: ['neighbours.after', [0, 0.1, 0.2, 0.35]],
  fresh: ['fresh', [0, 0.25, 0.5, 0.75, 1]],
} as const satisfies Record<string, Ramp>;

const FLAGS = [
  'paragraph.opens',
  'paragraph.alone',
  'position.last',
  'zone.lead',
  'title.bigram',
  'title.name',
  'quotes.opens',
  'quotes.unbalanced',
  'opening.pronoun',
  'opening.demonstrative',
  'opening.connective',
  'opening.attribution',
  'speech.verb',
  'speech.person',
  'days.any',
  'days.early',
  'names.full',
  'numbers.early',
  'form.colon',
  'form.question',
  'form.dots',
  'form.parenthesis',
  'form.semicolon',
] as const;

const rampNames = Object.values(RAMPS).flatMap(([name, knots]) => knots.map((knot) => `${name}@${knot}`));

/** Names of the features, in the order of a row. */
export const FEATURES: readonly string[] = [...rampNames, ...FLAGS];

/** What the features of one sentence are made from. */
export interface FeatureInput {
  readonly passages: readonly Passage[];
  readonly openings: readonly Opening[];
  readonly centrality: Centrality;
  readonly titleWords: readonly string[];
  readonly titleTerms: ReadonlySet<number>;
  readonly text: string;
  readonly lexicon: Lexicon;
}

/** Writes the share of `x` at the two knots around it: piecewise linear, flat outside. */
export function ramp(row: Float64Array, at: number, knots: readonly number[], x: number): void {
  let k = 0;
  while (k < knots.length && (knots[k] as number) <= x) k++;
  if (k === 0) row[at] = 1;
  else if (k === knots.length) row[at + k - 1] = 1;
  else {
    const low = knots[k - 1] as number;
    const share = (x - low) / ((knots[k] as number) - low);
    row[at + k - 1] = 1 - share;
    row[at + k] = share;
  }
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

function rampValues(input: FeatureInput, i: number, surface: Surface): Record<keyof typeof RAMPS, number> {
  const { passages, centrality, titleTerms } = input;
  const passage = passages[i] as Passage;
  const vector = centrality.vectors[i] as Float64Array;
  const inTitle = passage.terms.filter((term) => titleTerms.has(term)).length;
  const like = (j: number): number => {
    const other = passages[j];
    return other === undefined ? 0 : cosine(passage, vector, other, centrality.vectors[j] as Float64Array);
  };
  const sum = passage.terms.reduce((total, term, k) => total + (centrality.frequency[term] as number) * (passage.counts[k] as number), 0);
  return {
    position: i,
    paragraph: passage.paragraph,
    depth: share(i, passages.length - 1),
    length: passage.words.length,
    titleRecall: share(inTitle, titleTerms.size),
    titlePrecision: share(inTitle, passage.terms.length),
    centroid: centrality.centroid[i] as number,
    lexRank: centrality.lexRank[i] as number,
    density: share(sum, passage.terms.length),
    names: share(surface.names, passage.words.length),
    numbers: surface.numbers,
    quoted: surface.quotedShare,
    before: like(i - 1),
    after: like(i + 1),
    fresh: share(passage.terms.filter((term) => centrality.spread[term] === 1).length, passage.terms.length),
  };
}

function flagValues(input: FeatureInput, i: number, surface: Surface): readonly boolean[] {
  const { passages, openings, titleWords, titleTerms } = input;
  const passage = passages[i] as Passage;
  const opening = openings[i] as Opening;
  const opens = passage.inParagraph === 0;
  const last = i === passages.length - 1;
  const pairs = new Set(titleWords.slice(1).map((word, k) => `${titleWords[k]} ${word}`));
  return [
    opens,
    opens && (last || (passages[i + 1] as Passage).inParagraph === 0),
    last,
    passage.zone === 'lead',
    passage.words.some((word, k) => k > 0 && pairs.has(`${passage.words[k - 1]} ${word}`)),
    surface.nameTerms.some((term) => titleTerms.has(term)),
    surface.opensWithQuote,
    surface.unbalanced,
    opening.pronoun,
    opening.demonstrative,
    opening.connective,
    opening.pronounAttribution,
    surface.speechVerb,
    surface.person,
    surface.day,
    surface.earlyDay,
    surface.fullName,
    surface.earlyNumber,
    surface.colon,
    surface.question,
    surface.dots,
    surface.parenthesis,
    surface.semicolon,
  ];
}

/** The row of passage `i`, in the order of {@link FEATURES}. */
export function featureRow(input: FeatureInput, i: number, termOf: (word: string) => number): Float64Array {
  const row = new Float64Array(FEATURES.length);
  const surface = surfaceOf(input.passages[i] as Passage, input.text, input.lexicon, termOf);
  const values = rampValues(input, i, surface);
  let at = 0;
  for (const key of Object.keys(RAMPS) as (keyof typeof RAMPS)[]) {
    const knots = RAMPS[key][1];
    ramp(row, at, knots, values[key]);
    at += knots.length;
  }
  for (const flag of flagValues(input, i, surface)) row[at++] = flag ? 1 : 0;
  return row;
}
