/** To be described by its owner. */
export interface NumeralData {
  readonly placeholder?: never;
}
