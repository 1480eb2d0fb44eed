/** Points of a reliability table, ascending: raw scores and the share of right spans seen at them. */
export interface CalibrationTable {
  readonly raw: readonly number[];
  readonly right: readonly number[];
}

/** From a raw span score to the probability that the span is right: straight lines between the points of the table; without a table, as it is. */
export function calibration(table?: CalibrationTable): (raw: number) => number {
  if (table === undefined) return (score) => score;
  const { raw, right } = table;
  return (score) => {
    const above = raw.findIndex((point) => point >= score);
    if (above === 0) return right[0] as number;
    if (above === -1) return right.at(-1) as number;
    const [low, high] = [raw[above - 1] as number, raw[above] as number];
    const [from, to] = [right[above - 1] as number, right[above] as number];
    return from + ((to - from) * (score - low)) / (high - low);
  };
}
