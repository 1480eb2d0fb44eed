import { foldKey } from '../../text/index.js';

const SEPARATOR = /\s(?:[|–—·•:»>-]{1,2})\s|\s?[|]\s?|:\s/gu;
const MOST_PARTS = 6;

/**
 * What a page's titles may mean by the headline, the likeliest first: each title whole, or the longest stretch of it without the site's name,
 * then every stretch between two separators.
 */
export function pageTitles(written: readonly (string | undefined)[], siteName: string | undefined): string[] {
  const titles = written.filter((title): title is string => title !== undefined && title !== '');
  const site = siteName === undefined ? '' : foldKey(siteName);
  const likely = titles.map((title) => stretches(title).find((stretch) => site === '' || !foldKey(stretch).includes(site)) ?? title);
  return [...new Set([...likely, ...titles.flatMap(stretches)])];
}

/** The stretches of a title from one separator to another, the longest first. */
function stretches(title: string): string[] {
  const starts = [0];
  const ends: number[] = [];
  for (const match of title.matchAll(SEPARATOR)) {
    if (starts.length === MOST_PARTS) break;
    ends.push(match.index);
    starts.push(match.index + match[0].length);
  }
  ends.push(title.length);
  const all = starts.flatMap((start, i) => ends.slice(i).map((end) => title.slice(start, end).trim()));
  return all.filter((stretch) => stretch !== '').sort((a, b) => b.length - a.length);
}
