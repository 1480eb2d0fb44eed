import { lineOf } from './zones/line.js';
import { dateAt, parseInstant } from './zones/written-date.js';

/**
 * A publication date as dumps write it (ISO 8601, `Mon, 14 Apr 2025 10:00:00 GMT`, `14 avril 2025`, `14/04/2025`) as an RFC 3339 date or
 * date-time; undefined where it cannot be read.
 */
export function readPublicationDate(written: string): string | undefined {
  const given = written.trim().slice(0, 80);
  const iso = parseInstant(given);
  if (iso !== undefined) return iso;
  // The date format of mail and feeds has its own weekday and zone; Date.parse knows it everywhere.
  if (/^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}/u.test(given)) {
    const time = Date.parse(given);
    if (!Number.isNaN(time)) return new Date(time).toISOString().replace('.000Z', 'Z');
  }
  const line = lineOf(given);
  for (let at = 0; at < line.words.length; at++) {
    const found = dateAt(line, at);
    if (found) return found.value;
  }
  return undefined;
}
