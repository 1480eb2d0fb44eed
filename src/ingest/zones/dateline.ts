import type { Line } from './line.js';
import { dateAt } from './written-date.js';

/** The date begins before this word. */
const LATEST = 7;

/** The date in the place line of agency copy: "RENNES, 4 mars 2025 (ALP) - …". */
export function datelineDate(line: Line): string | undefined {
  for (let at = 1; at < Math.min(LATEST, line.words.length); at++) {
    const found = dateAt(line, at);
    if (found === undefined) continue;
    const last = line.words[at + found.words - 1];
    if (last === undefined) return undefined;
    const after = line.text.slice(last.end - line.start, last.end - line.start + 60);
    return /^[\s,]{0,3}(?:\([^()]{2,40}\)\s{0,2})?[-–—]\s/u.test(after) ? found.value : undefined;
  }
  return undefined;
}
