import type { Zone } from '../article/index.js';
import { type Edit, EditMap, foldKey, normaliseText, TextView } from '../text/index.js';
import { extractPage } from './html/extract-page.js';
import type { PageMetadata } from './html/page-metadata.js';
import { mojibakeNotice, notice, type Opened, oneLine, readTitle, saysTitle } from './opened.js';
import type { Byline } from './zones/byline.js';
import { findZones } from './zones/find-zones.js';

/** Opens a page: its article as text, with the facts that the page states before those that its text tells. */
export function openPage(input: string, givenTitle: string | undefined): Opened {
  const normal = normaliseText(input);
  const page = extractPage(normal.text);
  const given = readTitle(givenTitle);
  const title = given === '' ? oneLine(page.metadata.title ?? '') : given;
  const said = title === '' || page.text === '' || page.zones.some(({ kind }) => kind === 'title') || saysTitle(page.text, title);
  const prefix = said ? '' : `${title}\n\n`;
  const view = new TextView(prefix + page.text);
  // A page without an article of its own is read line by line, like scraped text.
  const lines = page.fallback ? findZones(view, title === '' ? undefined : title) : undefined;
  const zones = lines?.zones ?? [...titleZone(said ? 0 : title.length), ...page.zones.map((zone) => moved(zone, prefix.length))];
  const told = lines?.byline ?? page.byline;
  const headline = zones.find(({ kind }) => kind === 'title');
  const section = page.metadata.section ?? told.section;
  const photoCredit = page.photoCredit ?? lines?.photoCredit;
  const { siteName, url } = page.metadata;
  return {
    view,
    edits: new EditMap([...(said ? [] : [{ start: 0, end: 0, length: prefix.length }]), ...editsOf(page.edits, input.length - normal.text.length)]),
    zones,
    metadata: {
      title: given !== '' ? given : headline ? oneLine(view.text.slice(headline.start, headline.end)) : title || null,
      publishedAt: page.metadata.publishedAt ?? told.publishedAt ?? told.updatedAt ?? null,
      ...(section === undefined ? {} : { section }),
      authors: authorsOf(page.metadata, told),
      ...(told.readingMinutes === undefined ? {} : { readingMinutes: told.readingMinutes }),
      ...(photoCredit === undefined ? {} : { photoCredit }),
      ...(siteName === undefined ? {} : { siteName }),
    },
    ...(url === undefined ? {} : { url }),
    notices: [
      ...(normal.replaced > 0 ? [notice('ingest/replaced-characters', `lone surrogates or NULs became U+FFFD: ${normal.replaced}`)] : []),
      ...(page.fallback && page.text !== ''
        ? [notice('ingest/whole-page', 'no article was told from the rest of the page: all its text is kept')]
        : []),
      ...mojibakeNotice(page.repaired),
    ],
  };
}

const titleZone = (length: number): Zone[] => (length === 0 ? [] : [{ kind: 'title', start: 0, end: length, by: 'ingest/rules:page.title' }]);

const moved = (zone: Zone, by: number): Zone => ({ ...zone, start: zone.start + by, end: zone.end + by });

/** The edits of a page as edits of the input, which may have a byte order mark more. */
function editsOf({ edits }: EditMap, mark: number): Edit[] {
  if (mark === 0) return [...edits];
  const [first] = edits;
  const shifted = edits.map(({ start, end, length }) => ({ start: start === 0 ? 0 : start + mark, end: end + mark, length }));
  return first?.start === 0 ? shifted : [{ start: 0, end: mark, length: 0 }, ...shifted];
}

/** The page's own list, unless the byline has all of it and more; a site's name is no author. */
function authorsOf({ authors, titles, siteName }: PageMetadata, told: Byline): string[] {
  const isSite = (name: string): boolean =>
    (siteName !== undefined && foldKey(siteName) === foldKey(name)) ||
    titles.some((title) => title.endsWith(name) && /[|–—·:-]\s$/u.test(title.slice(0, -name.length)));
  const more = told.authors.length > authors.length && authors.every((name) => told.authors.includes(name));
  return (more ? told.authors : authors).filter((name) => !isSite(name));
}
