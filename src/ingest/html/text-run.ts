import type { PageText } from './page-tree.js';

/** Texts that stand in the source one right behind the other, as one text; read from front to back. */
export class TextRun {
  readonly text: string;
  readonly #nodes: readonly PageText[];
  #node = 0;
  /** Characters of the node that are taken already. */
  #taken = 0;

  constructor(nodes: readonly PageText[]) {
    this.#nodes = nodes;
    this.text = nodes.map((node) => node.text).join('');
  }

  /** The next `length` characters, as the nodes or parts of nodes that hold them. */
  take(length: number): PageText[] {
    const taken: PageText[] = [];
    for (let left = length; left > 0; ) {
      const node = this.#nodes[this.#node];
      if (node === undefined) break;
      const count = Math.min(left, node.text.length - this.#taken);
      if (count > 0) taken.push(partOf(node, this.#taken, this.#taken + count));
      left -= count;
      this.#taken += count;
      if (this.#taken === node.text.length) {
        this.#node++;
        this.#taken = 0;
      }
    }
    return taken;
  }
}

/** Part of a text; of one that is no stretch of the source as it stands (an entity), the part keeps the place of the whole. */
function partOf(node: PageText, from: number, to: number): PageText {
  if (from === 0 && to === node.text.length) return node;
  const literal = node.text.length === node.end - node.start;
  const text = node.text.slice(from, to);
  return literal ? { ...node, text, start: node.start + from, end: node.start + to } : { ...node, text };
}
