import { withAntecedents } from '../../src/stages/summarise/antecedent.js';
import { cosine } from '../../src/stages/summarise/centrality.js';
import type { Span } from '../../src/text/index.js';
import type { Case, Choice } from './systems.js';

/** What is measured of one summary without an abstract, in any language; null where the article or the summary has nothing to measure. */
export interface Trust {
  readonly words: number;
  /** Share of the names, and of the sums, shares and counts, of title, lead and body that it has. */
  readonly names: number | null;
  readonly amounts: number | null;
  /** Mean cosine of its sentences, two by two; of summaries with more than one. */
  readonly redundancy: number | null;
  /** A sentence opens with a pronoun, demonstrative or connective (or begins in the middle) and what it leans on is not there. */
  readonly dangles: number;
}

/** The spans of a choice. */
const spansOf = ({ analysis }: Pick<Case, 'analysis'>, choice: Choice): Span[] =>
  choice.flatMap((i) => {
    const passage = analysis.passages[i];
    return passage === undefined ? [] : [passage];
  });

export const textOf = (item: Pick<Case, 'analysis' | 'document'>, choice: Choice): string =>
  spansOf(item, choice)
    .map(({ start, end }) => item.document.text.slice(start, end))
    .join(' ');

function share(things: readonly (readonly Span[])[], spans: readonly Span[]): number | null {
  const has = things.filter((mentions) => mentions.some((mention) => spans.some(({ start, end }) => mention.start >= start && mention.end <= end)));
  return things.length === 0 ? null : has.length / things.length;
}

export function trustOf(item: Pick<Case, 'analysis' | 'document' | 'spoken'>, choice: Choice): Trust {
  const { passages, centrality } = item.analysis;
  const spans = spansOf(item, choice);
  const cosines: number[] = [];
  for (const [a, i] of choice.entries()) {
    for (const j of choice.slice(0, a)) {
      const [one, other, v, w] = [passages[i], passages[j], centrality.vectors[i], centrality.vectors[j]];
      if (one !== undefined && other !== undefined && v !== undefined && w !== undefined) cosines.push(cosine(one, v, other, w));
    }
  }
  // Only openings are looked at here: half of a quotation is no dangling opening.
  const everythingMayStand = { ...item.analysis, eligible: passages.map(() => true), quotations: passages.map(() => null) };
  return {
    words: choice.reduce((sum, i) => sum + (passages[i]?.words.length ?? 0), 0),
    names: share(item.spoken.names, spans),
    amounts: share(item.spoken.amounts, spans),
    redundancy: cosines.length === 0 ? null : mean(cosines),
    dangles: choice.some((i) => withAntecedents(everythingMayStand, i)?.every((needed) => choice.includes(needed)) !== true) ? 1 : 0,
  };
}

const FACT = /(?<=[\p{L}\p{N},'’] )\p{Lu}[\p{L}\p{M}]+|\p{N}+/gu;

/** Share of the names and numbers of the abstract that a summary has; null where the abstract has none. */
export function factsOf(abstract: string, text: string): number | null {
  const facts = [...new Set(abstract.match(FACT) ?? [])];
  return facts.length === 0 ? null : facts.filter((fact) => text.includes(fact)).length / facts.length;
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Half the width of the 95 % bootstrap interval of the mean (1,000 draws, fixed seed). */
export function halfInterval(values: readonly number[]): number {
  let state = 1;
  const draw = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return values[Math.floor((state / 2 ** 32) * values.length)] ?? 0;
  };
  const means = Array.from({ length: 1000 }, () => mean(values.map(draw))).sort((a, b) => a - b);
  return ((means[974] ?? 0) - (means[25] ?? 0)) / 2;
}

/** Mean and interval in hundredths; a dash where nothing could be measured. */
export function points(values: readonly (number | null)[], digits = 2): string {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? '–' : `${(100 * mean(known)).toFixed(digits)} ± ${(100 * halfInterval(known)).toFixed(digits)}`;
}

/** The cells of a table of {@link TRUST_COLUMNS}. */
export function trustCells(trusts: readonly Trust[]): string[] {
  const of = (name: keyof Trust): string =>
    points(
      trusts.map((trust) => trust[name]),
      1,
    );
  return [mean(trusts.map(({ words }) => words)).toFixed(1), of('names'), of('amounts'), of('redundancy'), of('dangles')];
}

export const TRUST_COLUMNS = ['words', 'names of the article', 'amounts of the article', 'redundancy', 'dangles'] as const;
