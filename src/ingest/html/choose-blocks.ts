import type { ZoneKind } from '../../article/index.js';
import { foldKey, TextView } from '../../text/index.js';
import { readByline } from '../zones/byline.js';
import { creditOf } from '../zones/caption.js';
import { furnitureOf } from '../zones/furniture.js';
import { type Line, makeLine } from '../zones/line.js';
import type { Block } from './blocks.js';
import { type Hint, hintOf, inArticle } from './class-hints.js';
import type { PageElement } from './page-tree.js';
import type { ReadableText } from './readability.js';

/** A block of the article with its role. */
export interface ChosenBlock {
  readonly block: Block;
  readonly kind: ZoneKind;
}

export interface Choice {
  readonly chosen: readonly ChosenBlock[];
  /** Blocks of publication facts, read for metadata and left out of the text. */
  readonly bylines: readonly Line[];
}

interface Candidate {
  readonly block: Block;
  readonly hint: Hint | undefined;
  readonly line: Line;
  readonly readable: boolean;
}

const LONG = 14;
/** The hour of an entry of a live page. */
const CLOCK = /^\d{1,2}\s?[:hH.]\s?\d{2}(?:\s?[ap]\.?m\.?)?$/u;
const MOSTLY_LINKS = 0.6;

/**
 * The blocks that are the article: those Readability keeps and no class or phrase marks as page furniture, the title, lead and captions that
 * it drops, and the paragraphs it overlooks inside the article element. In the order of the page.
 */
export function chooseBlocks(blocks: readonly Block[], readable: ReadableText, titles: readonly string[]): Choice {
  const isReadable = ({ text }: Block): boolean => readable.has(text);
  const holders = holdersOf(blocks.filter(isReadable));
  const lines = blocks.map(({ text }) => lineOf(text));
  const heading = titleBlock(blocks, lines, titles);
  const boxes = boxesOf(blocks, lines, holders, blocks[heading]);
  const all = blocks.map(
    (block, i): Candidate => ({
      block,
      hint: hintOf(block.element, holders, boxes),
      line: lines[i] ?? lineOf(block.text),
      readable: isReadable(block),
    }),
  );
  const first = heading < 0 ? all.findIndex(isBodyText) : heading;
  const last = lastBody(all, first);
  const chosen: ChosenBlock[] = [];
  const bylines: Line[] = [];
  let body = false;
  for (const [i, candidate] of all.entries()) {
    if (i < first || i > last) {
      if (candidate.hint === 'byline') bylines.push(candidate.line);
      continue;
    }
    if (i === heading) {
      chosen.push({ block: withoutKicker(candidate.block, titles), kind: 'title' });
      continue;
    }
    if (isByline(candidate, body)) bylines.push(candidate.line);
    const kind = kindOf(candidate, body, heading < 0 ? undefined : all[heading]);
    if (kind === undefined) continue;
    body ||= kind === 'body';
    chosen.push({ block: candidate.block, kind });
  }
  return { chosen: withoutEmptyHeadings(chosen), bylines };
}

/** A block's text as the line rules read it. */
export function lineOf(text: string): Line {
  return makeLine(new TextView(text), { start: 0, end: text.length }, true);
}

/** Elements that hold at least a third of the article as Readability sees it. */
function holdersOf(readable: readonly Block[]): Set<PageElement> {
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
function boxesOf(blocks: readonly Block[], lines: readonly Line[], holders: ReadonlySet<PageElement>, title: Block | undefined): Set<PageElement> {
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

const LABELS = /^(?:h\d|p|strong|span|summary|legend)$/u;

const isBodyText = ({ readable, line, hint }: Candidate): boolean => readable && line.size >= LONG && hint !== 'chrome' && hint !== 'related';

const HEADLINE = /(?:^|[\s_-])(?:headline|entry-title|post-title|article-title)(?:$|[\s_-])/iu;

/** The heading that says most of the page's titles, else the block that does, else the `h1` of the article, else the only one. */
function titleBlock(blocks: readonly Block[], lines: readonly Line[], titles: readonly string[]): number {
  const keys = new Set(titles.map(foldKey));
  const longest = Math.max(0, ...titles.map((title) => title.length));
  const said = blocks.map((_, i) => {
    const line = lines[i];
    return line !== undefined && line.text.length < 2 * longest + 64 && keys.has(foldKey(line.text)) ? line.text.length : 0;
  });
  const tagged = blocks.map(
    ({ element: { name, attributes } }) => name === 'h1' || HEADLINE.test(`${attributes.itemprop ?? ''} ${attributes.class ?? ''}`),
  );
  const most = Math.max(...said.map((length, i) => (tagged[i] ? length : 0)));
  if (most > 0) return said.findIndex((length, i) => tagged[i] === true && length === most);
  const inside = blocks.findIndex(({ element }, i) => tagged[i] === true && inArticle(element));
  if (inside >= 0) return inside;
  const any = Math.max(...said);
  if (any > 0) return said.indexOf(any);
  return tagged.filter(Boolean).length === 1 ? tagged.indexOf(true) : -1;
}

/** A headline whose element begins with the name of the section: only what one of the page's titles says. */
function withoutKicker(block: Block, titles: readonly string[]): Block {
  const keys = new Set(titles.map(foldKey));
  if (keys.has(foldKey(block.text))) return block;
  for (let at = 1; at < Math.min(block.pieces.length, 24); at++) {
    const pieces = block.pieces.slice(at);
    const text = pieces.map((piece) => piece.text).join('');
    if (text.trimStart() === text && keys.has(foldKey(text))) return { ...block, pieces, text };
  }
  return block;
}

function lastBody(all: readonly Candidate[], first: number): number {
  let last = first;
  for (const [i, candidate] of all.entries()) {
    const caption = candidate.hint === 'caption' && inArticle(candidate.block.element);
    if (i > first && (candidate.readable || caption || isOverlooked(candidate)) && candidate.hint !== 'chrome' && candidate.hint !== 'related')
      last = i;
  }
  return last;
}

const isOverlooked = ({ block, line }: Candidate): boolean =>
  (block.element.name === 'p' || block.element.name === 'li' || block.element.name === 'blockquote') &&
  line.size >= LONG &&
  block.linked < MOSTLY_LINKS &&
  inArticle(block.element);

function isByline({ hint, line }: Candidate, body: boolean): boolean {
  return hint === 'byline' || (!body && hint !== 'lead' && hint !== 'caption' && creditOf(line) === undefined && readByline(line) !== undefined);
}

function kindOf(candidate: Candidate, body: boolean, title: Candidate | undefined): ZoneKind | undefined {
  const { hint, line, readable, block } = candidate;
  if (hint === 'chrome' || hint === 'related' || hint === 'title') return undefined;
  if (isByline(candidate, body) && line.size < 40) return undefined;
  const furniture = furnitureOf(line);
  if ((furniture !== undefined && furniture !== 'author-box') || CLOCK.test(line.text)) return undefined;
  if (title && foldKey(line.text) === foldKey(title.line.text)) return undefined;
  if (hint === 'caption' || creditOf(line) !== undefined) return readable || inArticle(block.element) || !body ? 'caption' : undefined;
  if (hint === 'lead' && !body) return 'lead';
  if (!readable && !isOverlooked(candidate)) return undefined;
  if (block.linked > MOSTLY_LINKS && line.size < LONG) return undefined;
  if (hint === 'heading') return 'heading';
  // Kickers and labels stand above the first paragraph.
  if (!body && line.size < 4) return undefined;
  return 'body';
}

/** A heading with no text below it headed something that was left out; one with another heading right below it is a part of two. */
function withoutEmptyHeadings(chosen: readonly ChosenBlock[]): ChosenBlock[] {
  const kept: ChosenBlock[] = [];
  let below: ZoneKind | undefined;
  let next: ZoneKind | undefined;
  for (const block of [...chosen].reverse()) {
    const empty = block.kind === 'heading' && (below === undefined || (below === 'heading' && next !== 'heading'));
    if (empty) continue;
    kept.push(block);
    next = block.kind;
    if (next !== 'caption') below = next;
  }
  return kept.reverse();
}
