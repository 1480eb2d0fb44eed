/** Disjoint sets over 0..n-1 (union by lower index, path halving). */
export class Union {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, i) => i);
  }

  find(item: number): number {
    const parent = this.#parent;
    let at = item;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  }

  /** Joins two sets; the root is the lower of the two roots. */
  join(a: number, b: number): void {
    const x = this.find(a);
    const y = this.find(b);
    this.#parent[Math.max(x, y)] = Math.min(x, y);
  }
}
