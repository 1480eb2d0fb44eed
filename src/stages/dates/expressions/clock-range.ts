import { foldAligned, type TextView } from '../../../text/index.js';
import type { DateMention } from '../stage.js';
import type { LinkTables } from './links.js';

type Time = Extract<DateMention, { type: 'time' }>;

/** The first end of a range whose unit stands at the second: `8` of `de 8 à 10 heures`, `5` of `5-6 pm`. `token`: index of the first token of the time. */
export function openEnd(view: TextView, token: number, time: Time, links: LinkTables): { start: number; token: number; clock: string } | null {
  const tie = links.toBackward.match(view, token - 1);
  const first = tie === null ? -1 : tie.first - 1;
  const number = view.tokens[first];
  if (tie === null || number?.kind !== 'number' || number.end - number.start > 2) return null;
  const hour = Number(view.text.slice(number.start, number.end));
  const dash = view.folded.charAt(view.tokens[tie.first]?.start ?? 0) === '-';
  const before = view.tokens[first - 1];
  if (before && !number.spaced && before.kind !== 'newline' && view.folded.charAt(before.start) !== '(') return null;
  if (hour > 24 || (!dash && links.from.match(view, first - 1) === null)) return null;
  const clock = `T${String(sameHalf(hour, time) % 24).padStart(2, '0')}:00`;
  return { start: number.start, token: first, clock };
}

/** `5 to 6 pm` begins at 17: the half of the day is the one said last, unless it would turn the range around. */
function sameHalf(hour: number, time: Time): number {
  const end = Number(time.value.timex.slice(1, 3));
  const written = Number(/\d+/u.exec(foldAligned(time.text))?.[0] ?? end);
  return written < end && end >= 12 && hour < 12 && hour + 12 < end + (written === hour ? 1 : 0) ? hour + 12 : hour;
}
