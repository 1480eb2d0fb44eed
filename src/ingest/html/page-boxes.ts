import { furnitureOf } from '../zones/furniture.js';
import type { Line } from '../zones/line.js';
import type { Block } from './blocks.js';
import type { PageElement } from './page-tree.js';

/** Elements that hold at least a third of the article as Readability sees it. */
export function articleHolders(readable: readonly Block[]): Set<PageElement> {
  const weights = new Map<PageElement, number>();
  let all = 0;
  for (const { element, text } of readable) {
    all += text.length;
    for (let at: PageElement | undefined = element; at !== undefined; at = at.parent) weights.set(at, (weights.get(at) ?? 0) + text.length);
  }
  return new Set([...weights].filter(([, weight]) => weight * 3 >= all).map(([element]) => element));
}

/**
 * What a block with the header of comments, of related articles or of an author's box stands in, where that is not the article itself. Readers'
 * comments may be longer than the article: their box is told by its not holding the title.
 */
export function furnitureBoxes(
  blocks: readonly Block[],
  lines: readonly Line[],
  holders: ReadonlySet<PageElement>,
  title: Block | undefined,
): Set<PageElement> {
  const boxes = new Set<PageElement>();
  const aroundTitle = new Set<PageElement>();
  for (let at = title?.element; at !== undefined; at = at.parent) aroundTitle.add(at);
  for (const [i, { element }] of blocks.entries()) {
    const furniture = lines[i] && furnitureOf(lines[i]);
    if (furniture !== 'comments' && furniture !== 'related-label' && furniture !== 'author-box') continue;
    const box = LABELS.test(element.name) ? element.parent : element;
    const apart = box !== undefined && (furniture === 'comments' && title ? !aroundTitle.has(box) : !holders.has(box));
    if (apart && box.parent && !aroundTitle.has(box) && box.name !== 'article' && box.name !== 'body') boxes.add(box);
  }
  return boxes;
}

/** Elements of a header: what they stand in is its box. */
const LABELS = /^(?:h\d|p|strong|span|summary|legend)$/u;
