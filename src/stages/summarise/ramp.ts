/** Names of a ramp's columns. */
export const rampNames = (name: string, knots: readonly number[]): string[] => knots.map((knot) => `${name}@${knot}`);

/** Writes the share of `x` at the two knots around it: a piecewise linear term, flat outside its knots. */
export function writeRamp(row: Float64Array, at: number, knots: readonly number[], x: number): void {
  let k = 0;
  while (k < knots.length && (knots[k] as number) <= x) k++;
  if (k === 0) row[at] = 1;
  else if (k === knots.length) row[at + k - 1] = 1;
  else {
    const low = knots[k - 1] as number;
    const share = (x - low) / ((knots[k] as number) - low);
    row[at + k - 1] = 1 - share;
    row[at + k] = share;
  }
}

/** The sum of the products of the columns `from` to `to` (exclusive); default: all. */
export const dot = (a: Float64Array, b: Float64Array, from = 0, to = a.length): number => {
  let sum = 0;
  for (let k = from; k < to; k++) sum += (a[k] as number) * (b[k] as number);
  return sum;
};
