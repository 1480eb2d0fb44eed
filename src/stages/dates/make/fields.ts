import type { Capture, Match } from '../matcher.js';

/** The slots of a match by name, with those that its rule sets. */
export class Fields {
  readonly #captures: readonly Capture[];
  readonly #set: Readonly<Record<string, string | number>>;

  constructor(captures: readonly Capture[], set: Readonly<Record<string, string | number>> = {}) {
    this.#captures = captures;
    this.#set = set;
  }

  static of(match: Match): Fields {
    return new Fields(match.captures, match.rule.set);
  }

  get captures(): readonly Capture[] {
    return this.#captures;
  }

  get(slot: string): string | number | null {
    const capture = this.#captures.find((c) => c.slot === slot);
    if (capture !== undefined) return capture.value;
    return Object.hasOwn(this.#set, slot) ? (this.#set[slot] as string | number) : null;
  }

  number(slot: string): number | null {
    const value = this.get(slot);
    return value === null ? null : Number(value);
  }

  text(slot: string): string | null {
    const value = this.get(slot);
    return value === null ? null : String(value);
  }

  all(slot: string): (string | number)[] {
    return this.#captures.filter((c) => c.slot === slot).map((c) => c.value);
  }

  /** These fields with one set by hand, whatever was captured. */
  with(slot: string, value: string | number): Fields {
    return new Fields(
      this.#captures.filter((c) => c.slot !== slot),
      { ...this.#set, [slot]: value },
    );
  }

  /** These fields, and from `other` those that are missing here. */
  withDefaults(other: Fields, slots: readonly string[]): Fields {
    const added: Record<string, string | number> = {};
    for (const slot of slots) {
      const value = this.get(slot) === null ? other.get(slot) : null;
      if (value !== null) added[slot] = value;
    }
    return new Fields(this.#captures, { ...this.#set, ...added });
  }
}
