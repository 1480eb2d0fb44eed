/** Adam (Kingma and Ba 2015) on a dense weight vector, with decay towards 0. */
export class Adam {
  readonly weights: Float64Array;
  readonly #m: Float64Array;
  readonly #v: Float64Array;
  #step = 0;

  constructor(
    size: number,
    private readonly decay: number,
  ) {
    this.weights = new Float64Array(size);
    this.#m = new Float64Array(size);
    this.#v = new Float64Array(size);
  }

  /** One step against the gradient of the loss. */
  step(gradient: Float64Array, rate: number): void {
    this.#step++;
    const first = 1 - 0.9 ** this.#step;
    const second = 1 - 0.99 ** this.#step;
    for (let k = 0; k < gradient.length; k++) {
      const g = (gradient[k] as number) + this.decay * (this.weights[k] as number);
      const m = 0.9 * (this.#m[k] as number) + 0.1 * g;
      const v = 0.99 * (this.#v[k] as number) + 0.01 * g * g;
      this.#m[k] = m;
      this.#v[k] = v;
      this.weights[k] = (this.weights[k] as number) - (rate * m) / first / (Math.sqrt(v / second) + 1e-8);
    }
  }
}

/** Numbers from a seed, 0..1: a linear congruential generator, so that every run makes the same model. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function shuffle<T>(items: T[], random: () => number): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
  return items;
}
