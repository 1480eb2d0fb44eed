/** Notes which numbers below `size` have been seen since the last round, without clearing anything. */
export class Marks {
  readonly #round: Int32Array;
  #now = 0;

  constructor(size: number) {
    this.#round = new Int32Array(size);
  }

  next(): void {
    this.#now++;
  }

  /** `true` the first time in a round. */
  add(id: number): boolean {
    if (this.#round[id] === this.#now) return false;
    this.#round[id] = this.#now;
    return true;
  }
}

/** Each list of numbers below `size` without its repeats, in the order of their first places. */
export function distinctLists(lists: Iterable<readonly number[]>, size: number): number[][] {
  const marks = new Marks(size);
  const distinct: number[][] = [];
  for (const list of lists) {
    marks.next();
    const once: number[] = [];
    for (const id of list) if (marks.add(id)) once.push(id);
    distinct.push(once);
  }
  return distinct;
}

/** Sum of the values of distinct numbers, in their order. */
export function sumOf(ids: readonly number[], values: Float64Array): number {
  let sum = 0;
  for (const id of ids) sum += values[id] ?? 0;
  return sum;
}
