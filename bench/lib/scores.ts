/** Counts of a comparison of two sets; P, R and F1 come from them. */
export class Counts {
  right = 0;
  found = 0;
  wanted = 0;

  add(right: number, found: number, wanted: number): this {
    this.right += right;
    this.found += found;
    this.wanted += wanted;
    return this;
  }

  get precision(): number {
    return this.found === 0 ? 1 : this.right / this.found;
  }

  get recall(): number {
    return this.wanted === 0 ? 1 : this.right / this.wanted;
  }

  get f1(): number {
    return this.found + this.wanted === 0 ? 1 : (2 * this.right) / (this.found + this.wanted);
  }
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((cell) => (typeof cell === 'number' ? formatNumber(cell) : cell)).join(' | ')} |`;
  return `${[line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')}\n`;
}

const formatNumber = (x: number): string => (Number.isInteger(x) ? x.toLocaleString('en') : x.toFixed(3));
