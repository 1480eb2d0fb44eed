import type { Lexicon } from './lexicon.js';
import type { Passage } from './passages.js';
import { Quotes } from './quotes.js';

/** A quotation that goes on over several sentences of a paragraph: its first and last passage. */
export interface Quotation {
  readonly first: number;
  readonly last: number;
}

/** `astray`: a part of a quotation whose begin or end is not in its paragraph. */
export type QuotationOf = Quotation | 'astray' | null;

/** From so many sentences on a mark that is never closed is taken for a slip, and only its own sentence for astray. */
const LONGEST_OPEN = 6;

/** Paragraphs in which every straight mark has its other half. */
function evenParagraphs(passages: readonly Passage[]): (paragraph: number) => boolean {
  const marks = new Map<number, number>();
  for (const { paragraph, surface } of passages) {
    const straight = surface.quoteMarks.filter((mark) => mark === '"').length;
    marks.set(paragraph, (marks.get(paragraph) ?? 0) + straight);
  }
  return (paragraph) => (marks.get(paragraph) ?? 0) % 2 === 0;
}

/** The quotation of several sentences that each passage is a part of; null for most. */
export function quotationsOf(passages: readonly Passage[], lexicon: Lexicon): QuotationOf[] {
  const found: QuotationOf[] = passages.map(() => null);
  const isEven = evenParagraphs(passages);
  let quotes = new Quotes(lexicon.quotes);
  let first = -1;
  const leaveOpen = (end: number): void => {
    if (first >= 0) found.fill('astray', first, end - first < LONGEST_OPEN ? end : first + 1);
    first = -1;
  };
  passages.forEach(({ surface, paragraph, inParagraph }, i) => {
    if (inParagraph === 0) {
      leaveOpen(i);
      quotes = new Quotes(lexicon.quotes);
    }
    const strays = quotes.strays;
    for (const mark of surface.quoteMarks) if (mark !== '"' || isEven(paragraph)) quotes.read(mark);
    if (quotes.strays > strays) found[i] = 'astray';
    if (quotes.inside) {
      if (first < 0) first = i;
    } else if (first >= 0) {
      found.fill({ first, last: i }, first, i + 1);
      first = -1;
    }
  });
  leaveOpen(passages.length);
  return found;
}
