import type { Zone } from '../../article/index.js';
import { type EditMap, type Span, trimSpan } from '../../text/index.js';
import { type Byline, readByline } from '../zones/byline.js';
import { creditOf } from '../zones/caption.js';
import { type Line, lineOf } from '../zones/line.js';
import { looksLikePerson, splitPeople } from '../zones/name-case.js';
import { type Block, blocksOf } from './blocks.js';
import { type ChosenBlock, chooseBlocks } from './choose-blocks.js';
import { flatPage } from './flat-page.js';
import { MappedWriter } from './mapped-writer.js';
import { type PageMetadata, pageMetadata } from './page-metadata.js';
import { countElements, findAll, parsePage, textOf } from './page-tree.js';
import { readableText } from './readability.js';
import { repairMetadata, repairPage } from './repair-page.js';

/** The article of a page. */
export interface ExtractedPage {
  /** Blocks apart by one empty line. */
  readonly text: string;
  /** From `text` to the source of the page. */
  readonly edits: EditMap;
  readonly zones: readonly Zone[];
  readonly metadata: PageMetadata;
  readonly byline: Byline;
  readonly photoCredit?: string;
  /** The page was nested too deep or held no article that could be told from the rest: this is all of its text. */
  readonly fallback: boolean;
  /** How many characters of the page were UTF-8 read as windows-1252 and are put right. */
  readonly repaired: number;
}

const BETWEEN = '\n\n';

/** Extracts the article of a page; its text is empty where the page shows none. */
export function extractPage(source: string): ExtractedPage {
  const root = parsePage(source);
  const nothing = { metadata: { titles: [], authors: [] }, byline: { authors: [] } };
  if (root === undefined) {
    const flat = flatPage(source);
    const repaired = repairPage(flat);
    return { ...compose(source, asBody(blocksOf(flat))), ...nothing, fallback: true, repaired };
  }
  const repaired = repairPage(root);
  const metadata = repairMetadata(pageMetadata(root), repaired > 0);
  const blocks = blocksOf(root);
  const { chosen, bylines } = chooseBlocks(blocks, readableText(source, countElements(root), repaired > 0), metadata.titles);
  const found = chosen.some(({ kind }) => kind === 'body' || kind === 'lead');
  return { ...compose(source, found ? chosen : asBody(blocks)), metadata, byline: merge(bylines), fallback: !found, repaired };
}

const asBody = (blocks: readonly Block[]): ChosenBlock[] => blocks.map((block) => ({ block, kind: 'body' }));

function compose(source: string, chosen: readonly ChosenBlock[]): Pick<ExtractedPage, 'text' | 'edits' | 'zones' | 'photoCredit'> {
  const writer = new MappedWriter(source);
  const spans = chosen.map(({ block, kind, rule }, i) => {
    const goesOn = block.sameParagraph && chosen[i - 1]?.block.element === block.element;
    if (writer.length > 0) writer.insert(goesOn ? '\n' : BETWEEN);
    const start = writer.length;
    for (const piece of block.pieces) writer.write(piece);
    return { kind, by: `ingest/rules:page.${rule ?? kind}`, start, end: writer.length };
  });
  const text = writer.text();
  const zones = spans.flatMap(({ kind, by, ...span }) => linesOf(text, span).map((line): Zone => ({ kind, ...line, by })));
  const caption = chosen.find(({ kind }) => kind === 'caption');
  const credit = caption && (markedCredit(caption.block) ?? creditOf(lineOf(caption.block.text)));
  return { text, edits: writer.edits(), zones, ...(credit === undefined ? {} : { photoCredit: credit }) };
}

/** What an element of the caption or its figure calls the credit. */
function markedCredit({ element }: Block): string | undefined {
  const figure = element.parent?.name === 'figure' ? element.parent : element;
  const marked = findAll(figure, ({ attributes }) =>
    /(?:^|[\s_-])(?:credits?|copyright)(?:$|[\s_-])/iu.test(`${attributes.class ?? ''} ${attributes.itemprop ?? ''}`),
  )[0];
  const text = marked && textOf(marked);
  if (text === undefined || text === '' || text.length > 120) return undefined;
  return creditOf(lineOf(text)) ?? text;
}

/** The lines of a block: a zone is one line, as in plain text. */
function linesOf(text: string, { start, end }: Span): Span[] {
  let at = start;
  const lines = text
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const span = trimSpan(text, { start: at, end: at + line.length });
      at += line.length + 1;
      return span;
    });
  return lines.filter((line) => line.start < line.end);
}

/** A marked byline may hold nothing but names. */
function readNames(line: Line): Byline | undefined {
  const names = line.text
    .replace(/(?<=\p{L}{2})\.$/u, '')
    .split(/\s*[/|;,&•·]\s*/u)
    .flatMap(splitPeople);
  return names.length <= 8 && names.every(looksLikePerson) ? { authors: names } : undefined;
}

/** What the blocks of publication facts tell together, the first word on each fact. */
function merge(lines: readonly Line[]): Byline {
  let facts: Omit<Byline, 'authors'> = {};
  const authors: string[] = [];
  for (const line of lines) {
    const found = readByline(line) ?? readNames(line);
    if (found === undefined) continue;
    const { authors: named, ...others } = found;
    if (authors.length === 0) authors.push(...named);
    facts = { ...others, ...facts };
  }
  return { ...facts, authors };
}
