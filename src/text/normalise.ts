import { type Edit, EditMap } from './edits.js';

export interface NormalisedText {
  readonly text: string;
  readonly edits: EditMap;
  /** How many lone surrogates and NULs became U+FFFD. */
  readonly replaced: number;
}

const LONE_OR_NUL = /[\ud800-\udfff]|\0/gu;

/**
 * The least change that makes a text fit for JSON, UTF-8 and every stage: a byte order mark at the start is dropped, lone surrogates and NULs
 * become U+FFFD (one unit for one, so offsets stay). Nothing else is touched: line ends, spaces and accents are the writer's.
 */
export function normaliseText(original: string): NormalisedText {
  const edits: Edit[] = [];
  let body = original;
  if (original.charCodeAt(0) === 0xfeff) {
    edits.push({ start: 0, end: 1, length: 0 });
    body = original.slice(1);
  }
  const shift = original.length - body.length;
  let replaced = 0;
  const text = body.replace(LONE_OR_NUL, (_, at: number) => {
    replaced++;
    edits.push({ start: at + shift, end: at + shift + 1, length: 1 });
    return '\ufffd';
  });
  return { text, edits: new EditMap(edits), replaced };
}
