import type { Line } from './line.js';
import { dateAt } from './written-date.js';

/** The date in the place line of agency copy: "RENNES, 4 mars 2025 (ALP) - …". */
export function datelineDate(line: Line): string | undefined {
  const words = line.words.slice(0, 12).map((word) => ({ ...word, start: word.start - line.start, end: word.end - line.start }));
  for (let at = 1; at < Math.min(7, words.length); at++) {
    const found = dateAt(line.text, words, at);
    if (found === undefined) continue;
    const last = words[at + found.words - 1];
    return last && /^[\s,]{0,3}(?:\([^()]{2,40}\)\s{0,2})?[-–—]\s/u.test(line.text.slice(last.end, last.end + 60)) ? found.value : undefined;
  }
  return undefined;
}
