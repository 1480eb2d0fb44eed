import { Parser } from 'htmlparser2';

/** A stretch of text as the page shows it and where it stands in the source; an entity is a stretch of its own. */
export interface PageText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly parent: PageElement;
}

export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | undefined;
  readonly children: (PageElement | PageText)[];
}

export const isText = (node: PageElement | PageText): node is PageText => 'text' in node;

/** Deeper or larger pages are no articles; the parser's own cost grows with the square of the depth. */
const DEEPEST = 512;
const MOST_ELEMENTS = 300_000;
class NoArticle extends Error {}

/** The tree of a page, with the place of every text in the source; undefined for one nested deeper than 512 or with more than 300,000 elements. */
export function parsePage(source: string): PageElement | undefined {
  const root: PageElement = { name: '', attributes: {}, parent: undefined, children: [] };
  let at = root;
  let depth = 0;
  let elements = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > DEEPEST || ++elements > MOST_ELEMENTS) throw new NoArticle();
        const element: PageElement = { name, attributes, parent: at, children: [] };
        at.children.push(element);
        at = element;
      },
      ontext(text) {
        at.children.push({ text, start: parser.startIndex, end: parser.endIndex + 1, parent: at });
      },
      onclosetag() {
        depth--;
        at = at.parent ?? root;
      },
    },
    { decodeEntities: true },
  );
  try {
    parser.write(source);
    parser.end();
  } catch (thrown) {
    if (thrown instanceof NoArticle) return undefined;
    throw thrown;
  }
  return root;
}

/** Every node below, in the order of the source, without recursion; `enter` returns false to leave an element out. */
export function walk(
  root: PageElement,
  enter: (element: PageElement) => boolean,
  text: (node: PageText) => void,
  leave?: (element: PageElement) => void,
): void {
  const stack: { element: PageElement; next: number }[] = [{ element: root, next: 0 }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const node = top.element.children[top.next++];
    if (node === undefined) {
      leave?.(top.element);
      stack.pop();
    } else if (isText(node)) text(node);
    else if (enter(node)) stack.push({ element: node, next: 0 });
  }
}

/** All the text below an element, with runs of white space as one space. */
export function textOf(element: PageElement): string {
  const parts: string[] = [];
  walk(
    element,
    () => true,
    (node) => parts.push(node.text),
  );
  return parts.join('').replace(/\s+/gu, ' ').trim();
}

/** How many elements the page has. */
export const countElements = (root: PageElement): number => findAll(root, () => true).length;

/** The elements below that pass, in the order of the source. */
export function findAll(root: PageElement, passes: (element: PageElement) => boolean): PageElement[] {
  const found: PageElement[] = [];
  walk(
    root,
    (element) => {
      if (passes(element)) found.push(element);
      return true;
    },
    () => undefined,
  );
  return found;
}
