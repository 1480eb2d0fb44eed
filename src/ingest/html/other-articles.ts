import type { Block } from './blocks.js';
import { findAll, type PageElement } from './page-tree.js';

const HEADLINE = /(?:^|[\s_-])(?:headline|entry-title|post-title|article-title)(?:$|[\s_-])/iu;

/**
 * The `article` elements of a page that are articles of their own: beside the one that holds the title, with a headline as large (an `h1`, or what
 * is marked as a headline). Pages that load the next story below the first have them; entries of a live page and teasers have lesser headings.
 */
export function otherArticles(blocks: readonly Block[], title: Block | undefined): Set<PageElement> {
  const own = title && articleAround(title.element);
  if (own === undefined) return new Set();
  const articles = new Set(blocks.map(({ element }) => articleAround(element)).filter((found) => found !== undefined));
  return new Set([...articles].filter((found) => found !== own && !isInside(found, own) && !isInside(own, found) && hasHeadline(found)));
}

/** The outermost `article` that an element stands in. */
function articleAround(element: PageElement): PageElement | undefined {
  let found: PageElement | undefined;
  for (let at: PageElement | undefined = element; at !== undefined; at = at.parent) if (at.name === 'article') found = at;
  return found;
}

function isInside(element: PageElement, outer: PageElement): boolean {
  for (let at = element.parent; at !== undefined; at = at.parent) if (at === outer) return true;
  return false;
}

const hasHeadline = (article: PageElement): boolean =>
  findAll(article, ({ name, attributes }) => name === 'h1' || HEADLINE.test(attributes.itemprop ?? '')).length > 0;
