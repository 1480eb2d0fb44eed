import type { DateMention } from '../../src/stages/dates/index.js';

/** A value in the gold's notation. */
export function goldForm(mention: DateMention): string {
  if (mention.type === 'time') return mention.value.timex;
  if (mention.type === 'duration') {
    const { timex, min, max, unit, modifier, approximate } = mention.value;
    const mark =
      modifier === 'at least' || modifier === 'more than'
        ? ' min'
        : modifier === 'at most' || modifier === 'less than'
          ? ' max'
          : approximate
            ? ' approx'
            : '';
    if (timex !== null) return timex + mark;
    return min === null || unit === null ? '?' : `${letters(min, unit)}..${letters(max ?? min, unit)}`;
  }
  const { timex, edtf, resolved } = mention.value;
  if (timex !== null && (resolved || timex.startsWith('XXXX-'))) return timex.startsWith('XXXX-W') ? '?' : timex;
  return edtf === null ? '?' : edtf.replace('/', '..');
}

const UNITS: Readonly<Record<string, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  month: 'M',
  quarter: 'M',
  half: 'M',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
};
const FACTORS: Readonly<Record<string, number>> = { quarter: 3, half: 6, decade: 10, century: 100 };

function letters(count: string, unit: string): string {
  const code = UNITS[unit] ?? '';
  const value = Number(count) * (FACTORS[unit] ?? 1);
  return code.length === 2 ? `PT${value}${code[1]}` : `P${value}${code}`;
}

/** Months or seconds of an ISO duration, so that P18M is P1.5Y. */
function length(iso: string): string {
  const match = /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/u.exec(iso);
  if (match === null) return iso;
  const [y, m, w, d, h, min, s] = match.slice(1).map((part) => Number(part ?? 0));
  return `${(y ?? 0) * 12 + (m ?? 0)} ${((w ?? 0) * 7 + (d ?? 0)) * 86400 + (h ?? 0) * 3600 + (min ?? 0) * 60 + (s ?? 0)}`;
}

/** Whether a found value is the gold's, in any of the notations that the annotators used for the same thing. */
export function sameValue(mention: DateMention, gold: string): boolean {
  const own = goldForm(mention);
  if (own === gold) return true;
  if (mention.type === 'duration') {
    const [a, markA = ''] = own.split(' ');
    const [b, markB = ''] = gold.split(' ');
    const marks = markA === markB || (markB === 'approx' && markA !== '') || (markA === 'approx' && markB === '');
    return marks && (a ?? '').split('..').map(length).join() === (b ?? '').split('..').map(length).join();
  }
  if (mention.type === 'time') return own.slice(0, 6) === gold.slice(0, 6);
  const bare = gold.replace(' approx', '').replace('-AU', '-FA');
  const { edtf, timex } = mention.value;
  if (bare === own || bare === edtf?.replace('/', '..') || bare === timex) return true;
  // A vague date: `?` and PRESENT_REF are both in use for it.
  if (own === '?' && bare === 'PRESENT_REF') return true;
  // Beginning and end of a period, which the annotators gave as the period or as its first or last month.
  if (mention.value.modifier !== undefined && edtf !== null) return bare.startsWith(edtf.slice(0, 4)) && (edtf.length === 4 || bare === edtf);
  return false;
}
