import type { Metadata, Notice, Zone } from '../article/index.js';
import { type EditMap, foldKey, normaliseText, type TextView } from '../text/index.js';
import { repairMojibake } from './encoding/mojibake.js';

/** A text made fit for the stages, with what it tells. */
export interface Opened {
  readonly view: TextView;
  readonly edits: EditMap;
  readonly zones: readonly Zone[];
  readonly metadata: Metadata;
  readonly url?: string;
  readonly notices: readonly Notice[];
}

export const notice = (code: string, message: string): Notice => ({ code, stage: 'ingest', message });

export const mojibakeNotice = (repaired: number): Notice[] =>
  repaired === 0 ? [] : [notice('ingest/mojibake', `UTF-8 read as windows-1252 was repaired: ${repaired} characters`)];

/** A title that a caller gives, on one line and put right like any text; empty where none is given. */
export const readTitle = (given: string | undefined): string => oneLine(repairMojibake(normaliseText(given ?? '').text).text);

/** Runs of white space as one space; a single no-break space is the writer's. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\r\n\t]|\s{2,}/gu, ' ')
    .replace(/\s{2,}/gu, ' ')
    .trim();

/** A title without the mark-up of Markdown. */
export const plainTitle = (line: string): string => oneLine(line).replace(/^#{1,6}\s+|\s+#{1,6}$/gu, '');

const HEAD = 4;

/** Whether the title stands in one of the first lines of a text, whatever the case, the accents and the spaces, or the text begins with it. */
export function saysTitle(text: string, title: string): boolean {
  const key = foldKey(title);
  const head = text.slice(0, 4096 + 8 * title.length).split(/[\r\n]+/u);
  const lines = head.filter((line) => line.trim() !== '').slice(0, HEAD);
  return lines.some((line, i) => {
    const folded = line.length > 4 * title.length + 4096 ? '' : foldKey(line);
    return folded === key || (i === 0 && folded.startsWith(key) && !/[\p{L}\p{N}]/u.test(folded.charAt(key.length)));
  });
}
