import type { Span } from '../../text/index.js';
import { type PageElement, type PageText, walk } from './page-tree.js';

/** A piece of a block's text and the stretch of the source that gave it. */
export interface Piece {
  readonly text: string;
  readonly source: Span;
}

/** A paragraph of a page: what a browser shows as one. */
export interface Block {
  /** The nearest element that makes it a block. */
  readonly element: PageElement;
  readonly pieces: readonly Piece[];
  readonly text: string;
  /** Share of its characters that are links, 0..1. */
  readonly linked: number;
  /** One line end parts it from the block before: a line of verse or of a list, not a new paragraph. */
  readonly sameParagraph: boolean;
}

/** Elements that stand in the line of their block. */
export const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark meta link q rp rt ruby s samp small span strike strong sub sup svg time tt u var wbr'.split(
    ' ',
  ),
);
/** What a browser does not show, or shows as a control. */
const SILENT = new Set(
  'script style noscript template head svg math iframe object embed audio video canvas button select option input textarea form dialog datalist map area title'.split(
    ' ',
  ),
);
/** Hold whole pages in some systems of ASP.NET, so a form is silent only when it is small; see isSilent. */
const SMALL_FORM = 400;

/** The blocks of a page in the order of the source: in-block white space as one space, `br` as a line end, hidden elements left out. */
export function blocksOf(root: PageElement): Block[] {
  const builder = new BlockBuilder(root);
  walk(
    root,
    (element) => builder.enter(element),
    (node) => builder.text(node),
    (element) => builder.leave(element),
  );
  return builder.finish();
}

class BlockBuilder {
  readonly #blocks: Block[] = [];
  #element: PageElement;
  #pieces: Piece[] = [];
  #linked = 0;
  #length = 0;
  #links = 0;
  #preformatted = 0;
  /** The edge of an inline element was crossed since the last character. */
  #crossed = false;
  #sameParagraph = false;
  /** White space is due before the next character; where it stands in the source. */
  #space: Span | undefined;

  constructor(root: PageElement) {
    this.#element = root;
  }

  enter(element: PageElement): boolean {
    if (isSilent(element)) return false;
    if (element.name === 'br') this.#lineEnd();
    else if (isCell(element) && !isLayout(element)) this.#space ??= this.#here();
    else if (isBlock(element)) this.#begin(element);
    this.#crossed = true;
    if (element.name === 'a') this.#links++;
    if (element.name === 'pre') this.#preformatted++;
    return true;
  }

  leave(element: PageElement): void {
    this.#crossed = true;
    if (element.name === 'a') this.#links--;
    if (element.name === 'pre') this.#preformatted--;
    if (isBlock(element)) this.#begin(element.parent ?? element);
  }

  text({ text, start, end }: PageText): void {
    // One character of an entity, or a stretch that stands in the source as it is: only then do single places map.
    const literal = text.length === end - start;
    if (this.#preformatted > 0) {
      this.#push(text, { start, end });
      return;
    }
    for (const match of text.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
      const from = literal ? start + match.index : start;
      const source = { start: from, end: literal ? from + match[0].length : end };
      if (/^[ \t\r\n\f]/.test(match[0])) this.#space ??= source;
      else this.#push(match[0], source);
    }
  }

  finish(): Block[] {
    this.#begin(this.#element);
    return this.#blocks;
  }

  /** Two line ends in a row are a new paragraph. */
  #lineEnd(): void {
    const first = this.#pieces.length > 0;
    this.#begin(this.#element);
    this.#sameParagraph = first;
  }

  #here(): Span {
    const at = this.#pieces.at(-1)?.source.end ?? 0;
    return { start: at, end: at };
  }

  #push(text: string, source: Span): void {
    if (this.#pieces.length > 0) {
      if (this.#space) this.#pieces.push({ text: ' ', source: this.#space });
      else if (this.#isGlued(text)) this.#pieces.push({ text: ' ', source: this.#here() });
    }
    this.#space = undefined;
    this.#crossed = false;
    this.#pieces.push({ text, source });
    this.#length += text.length;
    if (this.#links > 0) this.#linked += text.length;
  }

  /** Style sheets set a credit apart from its caption without a space: a sentence that goes on at once with a capital in another element. */
  #isGlued(text: string): boolean {
    return this.#crossed && /[.!?…»”)]$/u.test(this.#pieces.at(-1)?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(text);
  }

  #begin(next: PageElement): void {
    while (this.#pieces.at(-1)?.text.trim() === '') this.#pieces.pop();
    const text = this.#pieces.map((piece) => piece.text).join('');
    if (text.trim() !== '') {
      const linked = this.#length === 0 ? 0 : this.#linked / this.#length;
      this.#blocks.push({ element: this.#element, pieces: this.#pieces, text, linked, sameParagraph: this.#sameParagraph });
    }
    if (text.trim() !== '' || next !== this.#element) this.#sameParagraph = false;
    this.#element = next;
    this.#pieces = [];
    this.#space = undefined;
    this.#linked = 0;
    this.#length = 0;
  }
}

const isCell = ({ name }: PageElement): boolean => name === 'td' || name === 'th';

/** A table cell is a block where its row lays out the page. */
const isBlock = (element: PageElement): boolean => (isCell(element) ? isLayout(element) : element.name !== 'br' && !INLINE.has(element.name));

const layouts = new WeakMap<PageElement, boolean>();
const LONGEST_CELL = 200;

/** Whether a cell's row holds paragraphs, line breaks or long texts rather than data. */
function isLayout({ parent: row }: PageElement): boolean {
  if (row === undefined) return false;
  let known = layouts.get(row);
  if (known === undefined) {
    let length = 0;
    let blocks = false;
    walk(
      row,
      (element) => {
        blocks ||= element.name === 'br' || element.name === 'table' || element.name === 'p' || element.name === 'div';
        return !blocks;
      },
      ({ text }) => {
        length += text.length;
      },
    );
    known = blocks || length > LONGEST_CELL * row.children.length;
    layouts.set(row, known);
  }
  return known;
}

function isSilent(element: PageElement): boolean {
  const { name, attributes } = element;
  if (name === 'form') return element.children.length < SMALL_FORM && !holdsArticle(element);
  if (SILENT.has(name)) return true;
  if (attributes.hidden !== undefined || attributes['aria-hidden'] === 'true') return true;
  return /display\s?:\s?none|visibility\s?:\s?hidden/iu.test(attributes.style ?? '');
}

function holdsArticle(form: PageElement): boolean {
  let paragraphs = 0;
  walk(
    form,
    (element) => {
      if (element.name === 'p' || element.name === 'article') paragraphs++;
      return true;
    },
    () => undefined,
  );
  return paragraphs > 2;
}
