import { type DayNumber, fromDay, type Ymd } from '../calendar.js';

/** Where the words around a date point: -1 the past, 1 the future, 0 nothing told. */
export type Tense = -1 | 0 | 1;

/** What a date is read against. */
export interface DateContext {
  /** Publication day; null when it is not known. */
  readonly anchor: DayNumber | null;
  /** The last day that the text named before, for "the day before", "that year"; the anchor at first. */
  readonly reference: DayNumber | null;
  /** Year named last, for "that year". */
  readonly referenceYear: number | null;
  /** Looked up only when a rule asks. */
  readonly tense: () => Tense;
}

export const anchorDate = (context: DateContext): Ymd | null => (context.anchor === null ? null : fromDay(context.anchor));
