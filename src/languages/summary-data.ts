/** To be described by its owner. */
export interface SummaryData {
  readonly placeholder?: never;
}
