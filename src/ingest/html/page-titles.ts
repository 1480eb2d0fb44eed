import { foldKey } from '../../text/index.js';

const SEPARATOR = /\s[|–—·•:»>-]{1,2}\s|\s?[|]\s?/u;

/** What a page's titles may mean by the headline: each without the site's name, whole, and its longest part. */
export function pageTitles(written: readonly (string | undefined)[], siteName: string | undefined): string[] {
  const titles = written.filter((title) => title !== undefined && title !== '') as string[];
  const site = siteName === undefined ? '' : foldKey(siteName);
  const all = titles.flatMap((title) => {
    const parts = title.split(SEPARATOR).map((part) => part.trim());
    const named = parts.filter((part) => part !== '' && foldKey(part) !== site);
    const longest = named.reduce((best, part) => (part.length > best.length ? part : best), '');
    return named.length < parts.length && named.length === 1
      ? [longest, title]
      : [title, ...named.filter((part) => part.length * 2 > longest.length).sort((a, b) => b.length - a.length)];
  });
  return [...new Set(all)];
}
