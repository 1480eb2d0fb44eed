/** How well an order of names agrees with the names that a reader would list, the most important first. All in 0..1. */
export interface Agreement {
  /** Of the first k names, k as many as the reader lists, those that the reader lists. */
  readonly precision: number;
  /** Normalised discounted cumulated gain; the reader's first name gains most. */
  readonly ndcg: number;
  /** Pairs of names, one before the other for the reader (listed before not listed too), that stand in the same order. */
  readonly pairs: number;
}

/** `order`: all names of the article, the most salient first. Names that the order lacks count as last. */
export function agreement(order: readonly string[], salient: readonly string[]): Agreement {
  const k = salient.length;
  const gain = (name: string): number => {
    const at = salient.indexOf(name);
    return at < 0 ? 0 : k - at;
  };
  const discounted = (names: readonly string[]): number => names.reduce((sum, name, i) => sum + gain(name) / Math.log2(i + 2), 0);
  const place = new Map(order.map((name, i) => [name, i]));
  const at = (name: string): number => place.get(name) ?? order.length;
  let right = 0;
  let all = 0;
  const others = order.filter((name) => !salient.includes(name));
  for (const [i, name] of salient.entries()) {
    for (const later of [...salient.slice(i + 1), ...others]) {
      all++;
      if (at(name) < at(later)) right++;
    }
  }
  return {
    precision: order.slice(0, k).filter((name) => salient.includes(name)).length / k,
    ndcg: discounted(order.slice(0, 2 * k)) / discounted(salient),
    pairs: all === 0 ? 1 : right / all,
  };
}

export function mean(all: readonly Agreement[]): Agreement {
  const of = (key: keyof Agreement): number => all.reduce((sum, one) => sum + one[key], 0) / Math.max(1, all.length);
  return { precision: of('precision'), ndcg: of('ndcg'), pairs: of('pairs') };
}
