import { type Edit, EditMap, foldKey, normaliseText, TextView } from '../text/index.js';
import { extractPage } from './html/extract-page.js';
import { notice, type Opened, oneLine, saysTitle } from './opened.js';
import { findZones } from './zones/find-zones.js';

/** Opens a page: its article as text, with the facts that the page states before those that its text tells. */
export function openPage(input: string, givenTitle: string | undefined): Opened {
  const normal = normaliseText(input);
  const page = extractPage(normal.text);
  const shift = input.length - normal.text.length;
  const edits: Edit[] = page.edits.edits.map(({ start, end, length }) => ({ start: start === 0 ? 0 : start + shift, end: end + shift, length }));
  if (edits[0]?.start !== 0 && shift > 0) edits.unshift({ start: 0, end: shift, length: 0 });
  const title = oneLine(normaliseText(givenTitle ?? page.metadata.title ?? '').text);
  const prefix =
    page.text === '' || title === '' || page.zones.some(({ kind }) => kind === 'title') || saysTitle(page.text, title) ? '' : `${title}\n\n`;
  if (prefix !== '') edits.unshift({ start: 0, end: 0, length: prefix.length });
  const text = prefix + page.text;
  const view = new TextView(text);
  // A page without an article of its own is read line by line, like scraped text.
  const found = page.fallback || prefix !== '' ? findZones(view, title === '' ? undefined : title) : undefined;
  const shifted = page.zones.map(({ kind, start, end }) => ({ kind, start: start + prefix.length, end: end + prefix.length }));
  const zones = found === undefined ? shifted : page.fallback ? found.zones : [{ kind: 'title' as const, start: 0, end: title.length }, ...shifted];
  const { section, authors, publishedAt } = page.metadata;
  const told = page.fallback ? found?.byline : page.byline;
  const readingMinutes = told?.readingMinutes;
  const credit = page.photoCredit ?? found?.photoCredit;
  const siteName = page.metadata.siteName;
  const site = new Set([...page.metadata.titles, siteName ?? ''].map(foldKey));
  const isSite = (name: string): boolean => site.has(foldKey(name));
  const inSection = section ?? told?.section;
  return {
    view,
    edits: new EditMap(edits),
    zones,
    metadata: {
      title: title === '' ? (found?.title ?? titleOf(text, zones)) : (titleOf(text, zones) ?? title),
      publishedAt: publishedAt ?? told?.publishedAt ?? told?.updatedAt ?? null,
      ...(inSection === undefined ? {} : { section: inSection }),
      authors: mergeAuthors(authors, told?.authors ?? []).filter((name) => !isSite(name)),
      ...(readingMinutes === undefined ? {} : { readingMinutes }),
      ...(credit === undefined ? {} : { photoCredit: credit }),
      ...(siteName === undefined ? {} : { siteName }),
    },
    ...(page.metadata.url === undefined ? {} : { url: page.metadata.url }),
    notices: [
      ...(normal.replaced > 0 ? [notice('ingest/replaced-characters', `lone surrogates or NULs became U+FFFD: ${normal.replaced}`)] : []),
      ...(page.fallback && page.text !== ''
        ? [notice('ingest/whole-page', 'no article was told from the rest of the page: all its text is kept')]
        : []),
    ],
  };
}

/** The page's own list, unless the byline has all of it and more. */
const mergeAuthors = (stated: readonly string[], told: readonly string[]): readonly string[] =>
  told.length > stated.length && stated.every((name) => told.includes(name)) ? told : stated;

function titleOf(text: string, zones: Opened['zones']): string | null {
  const zone = zones.find(({ kind }) => kind === 'title');
  return zone === undefined ? null : oneLine(text.slice(zone.start, zone.end));
}
