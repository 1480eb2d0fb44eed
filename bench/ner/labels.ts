/** The label of the development sets for each type of name. */
export const LABELS: ReadonlyMap<string, string> = new Map([
  ['person', 'PER'],
  ['organization', 'ORG'],
  ['location', 'LOC'],
  ['event', 'EVENT'],
  ['product', 'PRODUCT'],
  ['work', 'WORK'],
]);
