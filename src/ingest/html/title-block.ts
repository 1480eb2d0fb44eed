import { foldKey } from '../../text/index.js';
import type { Line } from '../zones/line.js';
import type { Block } from './blocks.js';
import { inArticle } from './class-hints.js';

const HEADLINE = /(?:^|[\s_-])(?:headline|entry-title|post-title|article-title)(?:$|[\s_-])/iu;

/** The heading that says most of the page's titles, else the block that does, else the `h1` of the article, else the only one. */
export function titleBlock(blocks: readonly Block[], lines: readonly Line[], titles: readonly string[]): number {
  const keys = new Set(titles.map(foldKey));
  const longest = largest(titles.map((title) => title.length));
  const said = blocks.map((_, i) => {
    const line = lines[i];
    return line !== undefined && line.text.length < 2 * longest + 64 && keys.has(foldKey(line.text)) ? line.text.length : 0;
  });
  const tagged = blocks.map(
    ({ element: { name, attributes } }) => name === 'h1' || HEADLINE.test(`${attributes.itemprop ?? ''} ${attributes.class ?? ''}`),
  );
  const most = largest(said.map((length, i) => (tagged[i] ? length : 0)));
  if (most > 0) return said.findIndex((length, i) => tagged[i] === true && length === most);
  const inside = blocks.findIndex(({ element }, i) => tagged[i] === true && inArticle(element));
  if (inside >= 0) return inside;
  const any = largest(said);
  if (any > 0) return said.indexOf(any);
  return tagged.filter(Boolean).length === 1 ? tagged.indexOf(true) : -1;
}

const largest = (lengths: readonly number[]): number => lengths.reduce((most, length) => Math.max(most, length), 0);

/** Words and spaces that a kicker and a badge take together at most. */
const MOST_DROPPED = 24;

/** A headline whose element holds the name of the section or a badge too: only what one of the page's titles says. */
export function withoutKicker(block: Block, titles: readonly string[]): Block {
  const keys = new Set(titles.map(foldKey));
  if (keys.has(foldKey(block.text))) return block;
  // The longest stretch first, of equals the one that begins last: kickers stand before, badges are short.
  for (let length = block.pieces.length - 1; length > Math.max(0, block.pieces.length - MOST_DROPPED); length--) {
    for (let at = block.pieces.length - length; at >= 0; at--) {
      const pieces = block.pieces.slice(at, at + length);
      const text = pieces.map((piece) => piece.text).join('');
      if (text.trim() === text && keys.has(foldKey(text))) return { ...block, pieces, text };
    }
  }
  return block;
}
