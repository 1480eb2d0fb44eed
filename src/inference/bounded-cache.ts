/**
 * A map that forgets what has not been asked for lately: two generations of at most `size` entries each. What it forgets must be cheap to make again
 * and the same each time, so that a result does not depend on what it holds.
 */
export class BoundedCache<V> {
  readonly #size: number;
  #young = new Map<string, V>();
  #old = new Map<string, V>();

  constructor(size: number) {
    this.#size = size;
  }

  get(key: string): V | undefined {
    const value = this.#young.get(key);
    if (value !== undefined) return value;
    const older = this.#old.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  set(key: string, value: V): void {
    if (this.#young.size >= this.#size) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(detached(key), value);
  }
}

/** A copy that shares no memory: V8 cuts words of 13 units or more out of their article without copying, and would keep all of it. */
const detached = (key: string): string => (key.length < 13 ? key : ` ${key}`.slice(1));
