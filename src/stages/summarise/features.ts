import { type MeasureInput, type Measures, measuresOf } from './measures.js';
import { leans, type Opening } from './opening.js';
import type { Passage } from './passages.js';
import { rampNames, writeRamp } from './ramp.js';

/** A sentence with all that is counted of it. */
interface Seen {
  readonly passage: Passage;
  readonly opening: Opening;
  readonly measures: Measures;
  /** Sentences in the article. */
  readonly count: number;
  /** The next sentence is in another paragraph, or there is none. */
  readonly closes: boolean;
  readonly article: ArticleShape;
}

/** What tells whether the first paragraph of an article sums it up, or whether that paragraph is gone. */
interface ArticleShape {
  /** The article begins with a sentence that leans on what the reader has not. */
  readonly headless: boolean;
  /** Sentences of the lead. */
  readonly lead: number;
  /** The sentence after the lead leans on it; its title recall; its likeness to the first one. */
  readonly nextLeans: boolean;
  readonly nextTitle: number;
  readonly nextLike: number;
}

/** A number spread over the two nearest of its knots: a piecewise linear term. `family.detail`; families are what a reader sees. */
interface Ramp {
  readonly name: string;
  readonly knots: readonly number[];
  readonly of: (seen: Seen) => number;
}

const EARLY = [0, 1, 2, 3, 5, 9] as const;
const SIZE = [10, 18, 26, 36, 50] as const;

const RAMPS: readonly Ramp[] = [
  { name: 'position', knots: [0, 1, 2, 3, 4, 6, 9, 14, 22], of: ({ measures }) => measures.position },
  { name: 'position.paragraph', knots: [0, 1, 2, 3, 5, 8], of: ({ passage }) => passage.paragraph },
  { name: 'position.depth', knots: [0, 0.1, 0.25, 0.5, 0.75, 1], of: ({ measures }) => measures.depth },
  { name: 'length', knots: [4, 10, 15, 20, 25, 30, 36, 44, 55, 75], of: ({ passage }) => passage.words.length },
  { name: 'title.recall', knots: [0, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 1], of: ({ measures }) => measures.titleRecall },
  { name: 'title.precision', knots: [0, 0.08, 0.16, 0.25, 0.4, 0.6], of: ({ measures }) => measures.titlePrecision },
  { name: 'title.rank', knots: [0, 1, 2, 4, 8], of: ({ measures }) => measures.titleRank },
  { name: 'centroid', knots: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.65], of: ({ measures }) => measures.centroid },
  { name: 'centroid.rank', knots: [0, 1, 2, 4, 8], of: ({ measures }) => measures.centroidRank },
  { name: 'lexrank', knots: [0.3, 0.6, 0.8, 1, 1.2, 1.4, 1.8], of: ({ measures }) => measures.lexRank },
  { name: 'density', knots: [0, 0.005, 0.01, 0.015, 0.02, 0.03], of: ({ measures }) => measures.density },
  { name: 'density.alone', knots: [0, 0.25, 0.5, 0.75, 1], of: ({ measures }) => measures.alone },
  { name: 'density.introduced', knots: [0, 0.15, 0.3, 0.5, 0.75], of: ({ measures }) => measures.introduced },
  { name: 'names', knots: [0, 0.05, 0.1, 0.2, 0.3], of: ({ passage }) => passage.surface.names.length / Math.max(1, passage.words.length) },
  { name: 'names.spread', knots: [0, 0.1, 0.25, 0.5], of: ({ measures }) => measures.nameSpread },
  { name: 'numbers', knots: [0, 1, 2, 4, 6], of: ({ passage }) => passage.surface.numbers },
  { name: 'quotes', knots: [0, 0.25, 0.5, 0.75, 1], of: ({ passage }) => passage.surface.quotedShare },
  { name: 'neighbours.before', knots: [0, 0.1, 0.2, 0.35], of: ({ measures }) => measures.before },
  { name: 'neighbours.after', knots: [0, 0.1, 0.2, 0.35], of: ({ measures }) => measures.after },
  { name: 'expected.words', knots: [0.05, 0.08, 0.11, 0.14, 0.18, 0.24], of: ({ measures }) => measures.expectedWords },
  { name: 'expected.pairs', knots: [0.005, 0.01, 0.02, 0.04, 0.07, 0.12], of: ({ measures }) => measures.expectedPairs },
  { name: 'neighbours.first', knots: [0, 0.1, 0.2, 0.35], of: ({ measures }) => measures.first },
];

/** A ramp that counts only where a condition holds: two features crossed. */
interface Cross {
  readonly ramp: Ramp;
  readonly when: (seen: Seen) => boolean;
}

const inLead = ({ passage }: Seen): boolean => passage.zone === 'lead';
const WORDS = [0.05, 0.08, 0.11, 0.14, 0.18, 0.24] as const;
const PAIRS = [0.005, 0.01, 0.02, 0.04, 0.07, 0.12] as const;
const CENTROID = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.65] as const;
const LIKE = [0, 0.1, 0.2, 0.35] as const;

const CROSSES: readonly Cross[] = [
  { ramp: { name: 'lead.expectedWords', knots: WORDS, of: ({ measures }) => measures.expectedWords }, when: inLead },
  { ramp: { name: 'lead.expectedPairs', knots: PAIRS, of: ({ measures }) => measures.expectedPairs }, when: inLead },
  { ramp: { name: 'lead.centroid', knots: CENTROID, of: ({ measures }) => measures.centroid }, when: inLead },
  { ramp: { name: 'lead.alone', knots: [0, 0.25, 0.5, 0.75, 1], of: ({ measures }) => measures.alone }, when: inLead },
  { ramp: { name: 'lead.nextTitle', knots: [0, 0.2, 0.45, 0.8], of: ({ article }) => article.nextTitle }, when: inLead },
  { ramp: { name: 'lead.nextLike', knots: LIKE, of: ({ article }) => article.nextLike }, when: inLead },
  { ramp: { name: 'lead.sentences', knots: [1, 2, 3, 4], of: ({ article }) => article.lead }, when: inLead },
  { ramp: { name: 'position.headless', knots: EARLY, of: ({ measures }) => measures.position }, when: ({ article }) => article.headless },
  { ramp: { name: 'position.short', knots: EARLY, of: ({ measures }) => measures.position }, when: ({ count }) => count < 10 },
  { ramp: { name: 'position.long', knots: EARLY, of: ({ measures }) => measures.position }, when: ({ count }) => count > 24 },
  { ramp: { name: 'length.first', knots: SIZE, of: ({ passage }) => passage.words.length }, when: ({ measures }) => measures.position === 0 },
  {
    ramp: { name: 'length.early', knots: SIZE, of: ({ passage }) => passage.words.length },
    when: ({ measures: { position } }) => position === 1 || position === 2,
  },
  {
    ramp: { name: 'title.first', knots: [0, 0.2, 0.45, 0.8], of: ({ measures }) => measures.titleRecall },
    when: ({ measures }) => measures.position === 0,
  },
  {
    ramp: { name: 'title.early', knots: [0, 0.2, 0.45, 0.8], of: ({ measures }) => measures.titleRecall },
    when: ({ measures: { position } }) => position === 1 || position === 2,
  },
  {
    ramp: { name: 'quotes.attributed', knots: [0, 0.25, 0.5, 0.75, 1], of: ({ passage }) => passage.surface.quotedShare },
    when: ({ passage }) => passage.surface.speechVerb,
  },
];

interface Flag {
  readonly name: string;
  readonly of: (seen: Seen) => boolean;
}

const mark = (name: string, ...marks: readonly string[]): Flag => ({ name, of: ({ passage }) => marks.some((m) => passage.surface.marks.has(m)) });

const FLAGS: readonly Flag[] = [
  { name: 'position.opens', of: ({ passage }) => passage.inParagraph === 0 },
  { name: 'position.alone', of: ({ passage, closes }) => passage.inParagraph === 0 && closes },
  { name: 'position.last', of: ({ measures, count }) => measures.position === count - 1 },
  { name: 'position.lead', of: ({ passage }) => passage.zone === 'lead' },
  { name: 'lead.headless', of: (seen) => inLead(seen) && seen.article.headless },
  { name: 'lead.nextLeans', of: (seen) => inLead(seen) && seen.article.nextLeans },
  { name: 'lead.day', of: (seen) => inLead(seen) && seen.passage.surface.day },
  { name: 'lead.fullName', of: (seen) => inLead(seen) && seen.passage.surface.fullName },
  { name: 'lead.quoteOpens', of: (seen) => inLead(seen) && seen.passage.surface.opensWithQuote },
  { name: 'lead.speech', of: (seen) => inLead(seen) && seen.passage.surface.speechVerb },
  { name: 'title.pair', of: ({ measures }) => measures.titlePair },
  { name: 'title.name', of: ({ measures }) => measures.titleName },
  { name: 'quotes.opens', of: ({ passage }) => passage.surface.opensWithQuote },
  { name: 'quotes.unbalanced', of: ({ passage }) => passage.surface.unbalanced },
  { name: 'opening.pronoun', of: ({ opening }) => opening.pronoun },
  { name: 'opening.demonstrative', of: ({ opening }) => opening.demonstrative },
  { name: 'opening.connective', of: ({ opening }) => opening.connective },
  { name: 'opening.attribution', of: ({ opening }) => opening.pronounAttribution },
  { name: 'speech.verb', of: ({ passage }) => passage.surface.speechVerb },
  { name: 'speech.person', of: ({ passage }) => passage.surface.person },
  { name: 'days.any', of: ({ passage }) => passage.surface.day },
  { name: 'days.early', of: ({ passage }) => passage.surface.earlyDay },
  { name: 'days.speech', of: ({ passage }) => passage.surface.day && passage.surface.speechVerb },
  { name: 'names.full', of: ({ passage }) => passage.surface.fullName },
  { name: 'names.main', of: ({ measures }) => measures.mainName },
  { name: 'names.none', of: ({ passage }) => passage.surface.firstName < 0 },
  { name: 'numbers.early', of: ({ passage }) => passage.surface.earlyNumber },
  mark('form.colon', ':'),
  mark('form.question', '?', '!'),
  mark('form.dots', '…'),
  mark('form.parenthesis', '('),
  mark('form.semicolon', ';'),
  mark('form.dash', '–', '—'),
];

/** Names of the features, in the order of a row. */
export const FEATURES: readonly string[] = [...RAMPS, ...CROSSES.map(({ ramp }) => ramp)]
  .flatMap(({ name, knots }) => rampNames(name, knots))
  .concat(FLAGS.map(({ name }) => name));

function rowOf(seen: Seen): Float64Array {
  const row = new Float64Array(FEATURES.length);
  let at = 0;
  for (const { knots, of } of RAMPS) {
    writeRamp(row, at, knots, of(seen));
    at += knots.length;
  }
  for (const { ramp, when } of CROSSES) {
    if (when(seen)) writeRamp(row, at, ramp.knots, ramp.of(seen));
    at += ramp.knots.length;
  }
  for (const { of } of FLAGS) row[at++] = of(seen) ? 1 : 0;
  return row;
}

/** The rows of all passages, in the order of {@link FEATURES}. */
export function featureRows(input: MeasureInput): Float64Array[] {
  const { passages, openings } = input;
  const measures = measuresOf(input);
  const lead = passages.filter(({ zone }) => zone === 'lead').length;
  const next = measures[lead];
  const article: ArticleShape = {
    headless: leans(openings[0]),
    lead,
    nextLeans: leans(openings[lead]),
    nextTitle: next?.titleRecall ?? 0,
    nextLike: next?.first ?? 0,
  };
  return passages.flatMap((passage, i) => {
    const opening = openings[i];
    const measured = measures[i];
    if (opening === undefined || measured === undefined) return [];
    const closes = (passages[i + 1]?.inParagraph ?? 0) === 0;
    return [rowOf({ passage, opening, measures: measured, count: passages.length, closes, article })];
  });
}
