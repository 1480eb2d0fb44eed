import type { ZoneKind } from '../../article/index.js';
import { foldKey } from '../../text/index.js';
import { readByline } from '../zones/byline.js';
import { creditOf } from '../zones/caption.js';
import { furnitureOf } from '../zones/furniture.js';
import { type Line, lineOf } from '../zones/line.js';
import type { Block } from './blocks.js';
import { type Hint, hintOf, inArticle, inMain } from './class-hints.js';
import { otherArticles } from './other-articles.js';
import { articleHolders, furnitureBoxes } from './page-boxes.js';
import type { ReadableText } from './readability.js';
import { titleBlock, withoutKicker } from './title-block.js';

/** A block of the article with its role. */
export interface ChosenBlock {
  readonly block: Block;
  readonly kind: ZoneKind;
  /** Why it is there, where that is not its kind: Readability keeps it, or it stands in the article and Readability overlooks it. */
  readonly rule?: 'readable' | 'overlooked';
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
  /** It stands in what the page calls its article, or, on a page without one, its main part. */
  readonly inside: boolean;
}

const LONG = 14;
/** Blocks above the headline that may tell the date. */
const ABOVE = 3;
/** The hour of an entry of a live page. */
const CLOCK = /^\d{1,2}\s?[:hH.]\s?\d{2}(?:\s?[ap]\.?m\.?)?$/u;
const MOSTLY_LINKS = 0.6;

/**
 * The blocks that are the article: those Readability keeps and no class or phrase marks as page furniture, the title, lead and captions that
 * it drops, and the paragraphs it overlooks inside the article element. In the order of the page.
 */
export function chooseBlocks(blocks: readonly Block[], readable: ReadableText, titles: readonly string[]): Choice {
  const isReadable = ({ text }: Block): boolean => readable.has(text);
  const holders = articleHolders(blocks.filter(isReadable));
  const lines = blocks.map(({ text }) => lineOf(text));
  const heading = titleBlock(blocks, lines, titles);
  const boxes = new Set([...furnitureBoxes(blocks, lines, holders, blocks[heading]), ...otherArticles(blocks, blocks[heading])]);
  const isInside = blocks.some(({ element }) => inArticle(element)) ? inArticle : inMain;
  const all = blocks.map(
    (block, i): Candidate => ({
      block,
      hint: hintOf(block.element, holders, boxes),
      line: lines[i] ?? lineOf(block.text),
      readable: isReadable(block),
      inside: isInside(block.element),
    }),
  );
  const first = heading < 0 ? all.findIndex(isBodyText) : heading;
  const last = lastBody(all, first);
  const chosen: ChosenBlock[] = [];
  const bylines: Line[] = [];
  const above: Line[] = [];
  let body = false;
  for (const [i, candidate] of all.entries()) {
    if (i < first || i > last) {
      if (candidate.hint === 'byline') bylines.push(candidate.line);
      else if (i < heading && i >= heading - ABOVE && standsBeside(candidate, all[heading])) above.push(candidate.line);
      continue;
    }
    if (i === heading) {
      chosen.push({ block: withoutKicker(candidate.block, titles), kind: 'title' });
      continue;
    }
    if (isByline(candidate, body)) bylines.push(candidate.line);
    const kind: ZoneKind | undefined =
      kindOf(candidate, body, heading < 0 ? undefined : all[heading]) ?? (headsOverlooked(candidate, all[i + 1]) ? 'heading' : undefined);
    if (kind === undefined) continue;
    body ||= kind === 'body';
    const rule = candidate.readable ? 'readable' : 'overlooked';
    chosen.push({ block: candidate.block, kind, ...(kind === 'body' ? { rule } : {}) });
  }
  return { chosen: withoutEmptyHeadings(chosen), bylines: [...bylines, ...above] };
}

/** Whether a line above the headline stands in the same box: the date, on old pages; the day's date at the top of a page stands elsewhere. */
const standsBeside = ({ block, line }: Candidate, title: Candidate | undefined): boolean =>
  title !== undefined &&
  (block.element === title.block.element || (block.element.parent !== undefined && block.element.parent === title.block.element.parent)) &&
  readByline(line) !== undefined;

/** A heading that Readability drops together with the paragraphs below it. */
const headsOverlooked = ({ hint, readable, inside, block, line }: Candidate, next: Candidate | undefined): boolean =>
  hint === 'heading' &&
  !readable &&
  inside &&
  block.linked < MOSTLY_LINKS &&
  furnitureOf(line) === undefined &&
  next !== undefined &&
  next.hint === undefined &&
  !next.readable &&
  isOverlooked(next);

const isBodyText = ({ readable, line, hint }: Candidate): boolean => readable && line.size >= LONG && hint !== 'chrome' && hint !== 'related';

function lastBody(all: readonly Candidate[], first: number): number {
  let last = first;
  for (const [i, candidate] of all.entries()) {
    const caption = candidate.hint === 'caption' && candidate.inside;
    if (i > first && (candidate.readable || caption || isOverlooked(candidate)) && candidate.hint !== 'chrome' && candidate.hint !== 'related')
      last = i;
  }
  return last;
}

const isOverlooked = ({ block, line, inside }: Candidate): boolean =>
  (block.element.name === 'p' || block.element.name === 'li' || block.element.name === 'blockquote') &&
  line.size >= LONG &&
  block.linked < MOSTLY_LINKS &&
  inside;

function isByline({ hint, line }: Candidate, body: boolean): boolean {
  return hint === 'byline' || (!body && hint !== 'lead' && hint !== 'caption' && creditOf(line) === undefined && readByline(line) !== undefined);
}

function kindOf(candidate: Candidate, body: boolean, title: Candidate | undefined): ZoneKind | undefined {
  const { hint, line, readable, block, inside } = candidate;
  if (hint === 'chrome' || hint === 'related' || hint === 'title') return undefined;
  if (isByline(candidate, body) && line.size < 40) return undefined;
  const furniture = furnitureOf(line);
  if ((furniture !== undefined && furniture !== 'author-box') || CLOCK.test(line.text)) return undefined;
  if (title && foldKey(line.text) === foldKey(title.line.text)) return undefined;
  if (hint === 'caption' || creditOf(line) !== undefined) return readable || inside || !body ? 'caption' : undefined;
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
