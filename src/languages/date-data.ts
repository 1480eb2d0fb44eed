/** To be described by its owner. */
export interface DateData {
  readonly placeholder?: never;
}
