/** Columns of `kind_logits` of one label type. */
interface Columns {
  readonly names: readonly string[];
  readonly at: readonly number[];
}

/** The kinds that a model tells apart within a type: `ORG.company` is the kind `company` of the label type `ORG`. */
export class Kinds {
  readonly size: number;
  readonly #byType = new Map<string, Columns>();

  /** `names`: the columns of `kind_logits` in order; empty when the model tells no kinds. */
  constructor(names: readonly string[]) {
    this.size = names.length;
    for (const type of new Set(names.map((name) => name.split('.', 1)[0] as string))) {
      const at = [...names.keys()].filter((column) => names[column]?.startsWith(`${type}.`));
      this.#byType.set(type, { at, names: at.map((column) => (names[column] as string).slice(type.length + 1)) });
    }
  }

  /** The likeliest kind of a span by the mean of its words' scores, and its probability among the kinds of the type; null where the type has none. */
  best(type: string, means: Float64Array): { readonly kind: string; readonly probability: number } | null {
    const columns = this.#byType.get(type);
    if (columns === undefined) return null;
    const scores = columns.at.map((column) => means[column] as number);
    const top = Math.max(...scores);
    const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
    return { kind: columns.names[scores.indexOf(top)] as string, probability: 1 / total };
  }
}
