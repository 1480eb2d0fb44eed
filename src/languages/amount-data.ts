/** To be described by its owner. */
export interface AmountData {
  readonly placeholder?: never;
}
