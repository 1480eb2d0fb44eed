import { accentedLetters, findMojibake, isBeyondDoubt, type Mojibake, replaceMojibake } from '../encoding/mojibake.js';
import type { PageMetadata } from './page-metadata.js';
import { isText, type PageElement, type PageText, walk } from './page-tree.js';
import { TextRun } from './text-run.js';

const CODE = new Set(['script', 'style', 'noscript', 'template']);

/**
 * Repairs UTF-8 read as windows-1252 in the texts of a page, in place, where the whole page puts it beyond doubt, or where `sure`. Returns how many
 * characters it repaired. Each becomes a node of its own over all that it stood as in the source, as an entity is.
 */
export function repairPage(root: PageElement, sure = false): number {
  const broken = new Set<PageElement>();
  const found: Mojibake[] = [];
  let accented = 0;
  for (const element of elementsOf(root)) {
    for (const { text } of runsOf(element)) {
      accented += accentedLetters(text);
      for (const place of findMojibake(text)) {
        found.push(place);
        broken.add(element);
      }
    }
  }
  if (found.length === 0 || !(sure || isBeyondDoubt(found, accented))) return 0;
  for (const element of broken) repairElement(element);
  return found.length;
}

function elementsOf(root: PageElement): PageElement[] {
  const elements = [root];
  walk(
    root,
    (element) => {
      if (CODE.has(element.name)) return false;
      elements.push(element);
      return true;
    },
    () => undefined,
  );
  return elements;
}

/** Texts of an element with nothing between them are one run: a broken character may be a letter and an entity, or two entities. */
function runsOf({ children }: PageElement): TextRun[] {
  return groupsOf(children).flatMap((group) => (Array.isArray(group) ? [new TextRun(group)] : []));
}

/** The children in their order, texts in a row together. */
function groupsOf(children: PageElement['children']): (PageElement | PageText[])[] {
  const groups: (PageElement | PageText[])[] = [];
  for (const child of children) {
    const last = groups.at(-1);
    if (!isText(child)) groups.push(child);
    else if (Array.isArray(last)) last.push(child);
    else groups.push([child]);
  }
  return groups;
}

function repairElement(element: PageElement): void {
  const groups = groupsOf(element.children);
  element.children.length = 0;
  for (const group of groups) {
    if (Array.isArray(group)) for (const node of repairRun(new TextRun(group))) element.children.push(node);
    else element.children.push(group);
  }
}

function* repairRun(run: TextRun): Generator<PageText> {
  let at = 0;
  for (const place of findMojibake(run.text)) {
    yield* run.take(place.at - at);
    const [first, ...others] = run.take(place.length);
    if (first !== undefined) yield { ...first, text: place.char, end: (others.at(-1) ?? first).end };
    at = place.at + place.length;
  }
  yield* run.take(run.text.length - at);
}

/** What a page says of itself, put right where it is broken: attributes and JSON-LD are no texts of the page. */
export function repairMetadata(metadata: PageMetadata, sure: boolean): PageMetadata {
  const fix = (text: string): string => {
    const found = findMojibake(text);
    return found.length > 0 && (sure || isBeyondDoubt(found, accentedLetters(text))) ? replaceMojibake(text, found).text : text;
  };
  const { title, titles, section, authors, siteName } = metadata;
  return {
    ...metadata,
    ...(title === undefined ? {} : { title: fix(title) }),
    titles: titles.map(fix),
    ...(section === undefined ? {} : { section: fix(section) }),
    authors: authors.map(fix),
    ...(siteName === undefined ? {} : { siteName: fix(siteName) }),
  };
}
