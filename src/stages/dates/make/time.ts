import type { TimeValue } from '../../../article/index.js';
import type { Fields } from './fields.js';

const pad = (n: number): string => String(n).padStart(2, '0');

/** Value of a clock time; null when there is no such time (25h). */
export function timeValue(fields: Fields): TimeValue | null {
  const offset = fields.text('offset');
  const zone = offset ?? fields.text('zone');
  const clock = fields.text('clock');
  if (clock !== null) return { timex: `T${clock}`, zone };
  const named = fields.number('hour') ?? fields.number('num');
  if (named === null || !Number.isInteger(named)) return null;
  const minute = (fields.number('minute') ?? 0) + (fields.number('minutes') ?? 0);
  const total = hourOfDay(named, fields) * 60 + minute;
  if (named > 24 || (named === 24 && minute > 0) || total < 0 || total > 24 * 60) return null;
  const second = fields.all('minute')[1];
  const text = `T${pad(Math.floor(total / 60) % 24)}:${pad(total % 60)}`;
  return { timex: second === undefined ? text : `${text}:${pad(Number(second))}`, zone };
}

/** The hour counted from midnight: "3 heures de l'après-midi" is 15. */
function hourOfDay(hour: number, fields: Fields): number {
  const half = fields.text('meridiem');
  if (hour > 12 || half === null) return hour;
  if (half === 'PM') return hour === 12 ? 12 : hour + 12;
  if (half === 'NI') return hour === 12 ? 0 : hour > 5 ? hour + 12 : hour;
  return hour === 12 ? 0 : hour;
}
