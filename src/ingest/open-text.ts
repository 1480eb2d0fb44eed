import { type Edit, EditMap, normaliseText, TextView } from '../text/index.js';
import { repairMojibake } from './encoding/mojibake.js';
import { mojibakeNotice, notice, type Opened, readTitle, saysTitle } from './opened.js';
import { findZones } from './zones/find-zones.js';

const SEEN = 20_000;

/** Closing tags of paragraphs and their like: a page that was given as a text. */
const holdsTags = (text: string): boolean => (text.slice(0, SEEN).match(/<\/(?:p|div|li|a|span|strong|h\d|html)>/giu)?.length ?? 0) > 2;

/** Opens a plain text. The title is put in front, an empty line between, when the text does not say it in its first lines. */
export function openText(input: string, givenTitle: string | undefined): Opened {
  const normal = normaliseText(input);
  const repaired = repairMojibake(normal.text);
  const shift = input.length - normal.text.length;
  const edits: Edit[] = [
    ...normal.edits.edits,
    ...repaired.edits.map(({ start, end, length }) => ({ start: start + shift, end: end + shift, length })),
  ];
  edits.sort((a, b) => a.start - b.start);
  const title = readTitle(givenTitle);
  const prefix = title === '' || repaired.text.trim() === '' || saysTitle(repaired.text, title) ? '' : `${title}\n\n`;
  if (prefix !== '') edits.unshift({ start: 0, end: 0, length: prefix.length });
  const text = prefix + repaired.text;
  const view = new TextView(text);
  const found = findZones(view, title === '' ? undefined : title);
  const { authors, publishedAt, updatedAt, ...facts } = found.byline;
  return {
    view,
    edits: new EditMap(edits),
    zones: found.zones,
    metadata: {
      title: title === '' ? found.title : title,
      publishedAt: publishedAt ?? updatedAt ?? null,
      ...facts,
      authors,
      ...(found.photoCredit === undefined ? {} : { photoCredit: found.photoCredit }),
    },
    notices: [
      ...(normal.replaced > 0 ? [notice('ingest/replaced-characters', `lone surrogates or NULs became U+FFFD: ${normal.replaced}`)] : []),
      ...(holdsTags(text) ? [notice('ingest/tags', 'the text holds HTML tags: give it as html to have the article extracted')] : []),
      ...mojibakeNotice(repaired.edits.length),
    ],
  };
}
