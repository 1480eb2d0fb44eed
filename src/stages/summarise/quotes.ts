const DEEPEST = 4;

const closersOf = new WeakMap<ReadonlyMap<string, readonly string[]>, ReadonlySet<string>>();

/** The closing marks of a language's pairs, made once. */
function closers(pairs: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  let known = closersOf.get(pairs);
  if (known === undefined) {
    known = new Set([...pairs.values()].flat());
    closersOf.set(pairs, known);
  }
  return known;
}

/** Follows the quotation marks of a sentence; the straight mark opens and closes in turn. */
export class Quotes {
  readonly #pairs: ReadonlyMap<string, readonly string[]>;
  readonly #closers: ReadonlySet<string>;
  /** Closing marks that are waited for, innermost last. */
  #open: (readonly string[])[] = [];
  #straight = false;
  #strays = 0;

  /** `pairs`: closing marks by opening mark. */
  constructor(pairs: ReadonlyMap<string, readonly string[]>) {
    this.#pairs = pairs;
    this.#closers = closers(pairs);
  }

  knows(mark: string): boolean {
    return this.#pairs.has(mark) || this.#closers.has(mark);
  }

  read(mark: string): void {
    if (mark === '"') {
      this.#straight = !this.#straight;
      return;
    }
    // A mark that closes what is open closes it, though it opens elsewhere: „so“ in German.
    if (this.#open.at(-1)?.includes(mark) === true) {
      this.#open.pop();
      return;
    }
    const closers = this.#pairs.get(mark);
    if (closers === undefined) this.#strays += this.#closers.has(mark) ? 1 : 0;
    else if (this.#open.length < DEEPEST) this.#open.push(closers);
    else this.#strays++;
  }

  /** Marks that closed nothing, or opened too deep. */
  get strays(): number {
    return this.#strays;
  }

  get inside(): boolean {
    return this.#open.length > 0 || this.#straight;
  }

  /** A quotation opened and not closed, or closed and not opened. */
  get unbalanced(): boolean {
    return this.#strays > 0 || this.inside;
  }
}
