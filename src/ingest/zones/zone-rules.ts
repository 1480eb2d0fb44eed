import type { Furniture } from './furniture.js';

/** The rules over lines by name, and the model. */
export type Rule =
  | Furniture
  | 'title'
  | 'title-again'
  | 'related-list'
  | 'credit'
  | 'byline'
  | 'kicker'
  | 'person'
  | 'lead'
  | 'heading'
  | 'behind'
  | 'signed'
  | 'initials'
  | 'tags'
  | typeof MODEL;
export const MODEL = 'line-zones';

/** Body that no rule claims is so by default. */
export const byOf = (rule: Rule | undefined): string => (rule === MODEL ? `ingest/${MODEL}` : `ingest/rules:${rule ?? 'default'}`);
