/** To be described by its owner. */
export interface ZoneData {
  readonly placeholder?: never;
}
