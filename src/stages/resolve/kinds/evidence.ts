import type { LocationKind, OrganizationKind } from '../../../article/index.js';

export type Kind = OrganizationKind | LocationKind;

/** One reason for a kind, with its weight. */
export interface Evidence {
  readonly kind: Kind;
  readonly weight: number;
  readonly by: string;
}

/** How much each source of a kind counts; tuned on the train part of the French press set. */
export const WEIGHT = {
  user: 100,
  model: 2,
  table: 3,
  /** A name that a table has for another language. */
  abroad: 2,
  head: 2.5,
  part: 2,
  /** A body of the known one that the name ends with: "Assemblée générale des Nations unies". */
  within: 4.5,
  score: 2,
  tail: 1.5,
  cue: 1,
  /** A word that says more than the head: "Federación de Atletismo". */
  telling: 4,
  word: 0.9,
  foreign: 0.6,
  context: 0.7,
} as const;
