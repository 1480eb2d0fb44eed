import { iso } from '../make/duration.js';
import { Fields } from '../make/fields.js';
import type { Match } from '../matcher.js';
import type { RepeatValue } from './expression.js';

const pad = (n: number): string => String(n).padStart(2, '0');

/** The value of what comes back; null where the slots name no time. */
export function repeatValue(match: Match): RepeatValue | null {
  const fields = Fields.of(match);
  const every = fields.text('every');
  const once = { freq: null };
  if (every !== null) return { timex: every, ...once };
  const weekday = fields.number('weekday') ?? fields.number('weekdays');
  const part = fields.text('part');
  if (weekday !== null) return { timex: `XXXX-WXX-${weekday}${part === null ? '' : `T${part}`}`, ...once };
  const month = fields.number('month');
  const day = fields.number('day');
  if (month !== null) return { timex: day === null ? `XXXX-${pad(month)}` : `XXXX-${pad(month)}-${pad(day)}`, ...once };
  const season = fields.text('season');
  if (season !== null) return { timex: `XXXX-${season}`, ...once };
  const holiday = fields.text('holiday');
  if (holiday !== null) return { timex: /^\d/u.test(holiday) ? `XXXX-${holiday}` : 'P1Y', ...once };
  return counted(fields);
}

/** `deux fois par semaine`, `tous les cinq ans`, `chaque jour`: of several counts the last one is of the unit. */
function counted(fields: Fields): RepeatValue | null {
  const unit = fields.text('unit');
  if (unit === null) return null;
  if (unit === 'WE') return { timex: 'XXXX-WXX-WE', freq: null };
  const counts = fields.all('num').map(Number);
  const times = fields.number('times') ?? (isTimes(fields) ? (counts.shift() ?? null) : null);
  const timex = iso([{ count: String(counts[0] ?? 1), unit }]);
  return timex === null ? null : { timex, freq: times === null || times === 1 ? null : `${times}X` };
}

const isTimes = (fields: Fields): boolean => fields.get('countsTimes') !== null;
