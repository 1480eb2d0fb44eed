/** To be described by its owner. */
export interface NameData {
  readonly placeholder?: never;
}
