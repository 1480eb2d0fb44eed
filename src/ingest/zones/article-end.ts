import { creditOf } from './caption.js';
import type { Furniture } from './furniture.js';
import type { Line } from './line.js';
import { isParagraph } from './line-shape.js';

/** Words of an author's box and all that follows it. */
const LONGEST_BOX = 120;

/**
 * Index of the first line behind the article: behind its last paragraph, or from its comments or author's box on. Comments are so only from the
 * last two thirds of the text on, a box only where little follows it: before, their headers are headings of the article.
 */
export function articleEnd(lines: readonly Line[], furniture: readonly (Furniture | undefined)[], body: number): number {
  const all = lines.reduce((sum, { size }) => sum + size, 0);
  let left = all;
  let end = lines.length;
  for (const [i, { size }] of lines.entries()) {
    const kind = i > body ? furniture[i] : undefined;
    if ((kind === 'author-box' && left < Math.min(LONGEST_BOX, all / 3)) || (kind === 'comments' && left < (all * 2) / 3)) {
      end = i;
      break;
    }
    left -= size;
  }
  while (end > body + 1 && !isArticle(lines[end - 1], furniture[end - 1])) end--;
  return end;
}

const isArticle = (line: Line | undefined, furniture: Furniture | undefined): boolean =>
  line !== undefined && furniture === undefined && isParagraph(line) && creditOf(line) === undefined;
