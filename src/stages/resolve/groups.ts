import type { Alias } from '../../article/index.js';
import type { Span } from '../../text/index.js';

/** Why two mentions are one entity, where the words between or around them say it: the mention `of` is by `relation` a name of what `base` names. */
export interface AliasLink {
  readonly of: number;
  readonly base: number;
  readonly relation: Alias['relation'];
  readonly evidence: Span;
  readonly by: string;
}

/** Mentions joined into entities: union-find over their numbers, with the links that the text gives. */
export class Groups {
  readonly #parent: Int32Array;
  readonly #own: (object | undefined)[];
  readonly links: AliasLink[] = [];

  /** `own`: what the user's table knows by each mention's name. Two things of it are never joined. */
  constructor(own: readonly (object | undefined)[]) {
    this.#parent = Int32Array.from({ length: own.length }, (_, i) => i);
    this.#own = [...own];
  }

  find(mention: number): number {
    let root = mention;
    while (this.#parent[root] !== root) root = this.#parent[root] as number;
    for (let at = mention; at !== root; ) {
      const next = this.#parent[at] as number;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  /** Joins the groups of two mentions, unless the user's table tells them apart. Gives whether they are one now. The group's number is that of its first mention. */
  join(a: number, b: number): boolean {
    const [x, y] = [this.find(a), this.find(b)];
    const [first, second] = x < y ? [x, y] : [y, x];
    const [one, other] = [this.#own[first], this.#own[second]];
    if (one !== undefined && other !== undefined && one !== other) return false;
    this.#own[first] = one ?? other;
    this.#parent[second] = first;
    return true;
  }

  /** Members of each group in reading order, groups in the order of their first mention. */
  all(): number[][] {
    const groups = new Map<number, number[]>();
    for (let mention = 0; mention < this.#parent.length; mention++) {
      const root = this.find(mention);
      const members = groups.get(root);
      if (members === undefined) groups.set(root, [mention]);
      else members.push(mention);
    }
    return [...groups.values()];
  }
}
