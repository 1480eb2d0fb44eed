/** The kinds that a model tells apart within some types, in the order of the columns of `kind_logits`. */
export class Kinds {
  readonly size: number;
  /** Label type → its kinds and the column of the first. */
  readonly #byType = new Map<string, { readonly from: number; readonly names: readonly string[] }>();

  /** `types`: label type (`ORG`) and its kinds (`company`, …), type after type; empty when the model tells no kinds. */
  constructor(types: readonly (readonly [string, readonly string[]])[]) {
    let from = 0;
    for (const [type, names] of types) {
      this.#byType.set(type, { from, names });
      from += names.length;
    }
    this.size = from;
  }

  /** The likeliest kind of a span by the mean of its words' scores, and its probability among the kinds of the type; null where the type has none. */
  best(type: string, means: Float64Array): { readonly kind: string; readonly probability: number } | null {
    const own = this.#byType.get(type);
    if (own === undefined || own.names.length === 0) return null;
    const scores = means.subarray(own.from, own.from + own.names.length);
    let best = 0;
    for (let kind = 1; kind < scores.length; kind++) if ((scores[kind] as number) > (scores[best] as number)) best = kind;
    const top = scores[best] as number;
    const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
    return { kind: own.names[best] as string, probability: 1 / total };
  }
}
