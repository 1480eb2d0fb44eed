import * as chrono from 'chrono-node';
import type { DateMention } from '../../src/stages/dates/index.js';

/** The languages that chrono-node reads; the others go through its English. */
const LOCALES: Readonly<Record<string, { parse: typeof chrono.parse }>> = {
  fr: chrono.fr,
  en: chrono.en,
  de: chrono.de,
  es: chrono.es,
  it: chrono.it,
  pt: chrono.pt,
  nl: chrono.nl,
};

/** What chrono-node finds, in the shape of a date mention of this project, so that one measure serves both. */
export function findWithChrono(text: string, language: string, publishedAt: string | null): { mentions: DateMention[]; time: number } {
  const locale = LOCALES[language] ?? chrono.en;
  const reference = publishedAt === null ? undefined : new Date(publishedAt);
  const start = performance.now();
  const results = locale.parse(text, reference, { forwardDate: false });
  const time = performance.now() - start;
  return { mentions: results.map((result) => toMention(result)), time };
}

function toMention(result: chrono.ParsedResult): DateMention {
  const span = { start: result.index, end: result.index + result.text.length, text: result.text, by: 'chrono' };
  const hasDay =
    result.start.isCertain('day') || result.start.isCertain('weekday') || result.start.isCertain('month') || result.start.isCertain('year');
  if (!hasDay && result.start.isCertain('hour')) {
    const timex = `T${pad(result.start.get('hour') ?? 0)}:${pad(result.start.get('minute') ?? 0)}`;
    return { ...span, type: 'time', value: { timex, zone: null } };
  }
  const from = iso(result.start);
  const to = result.end ? iso(result.end) : null;
  const edtf = to === null ? from : `${from}/${to}`;
  const value = { edtf, timex: to === null ? from : null, grain: 'day' as const, anchor: null, resolved: true };
  return { ...span, type: 'date', value };
}

const pad = (n: number): string => String(n).padStart(2, '0');

function iso(date: chrono.ParsedComponents): string {
  const year = String(date.get('year') ?? 0).padStart(4, '0');
  const day = date.isCertain('day') || date.isCertain('weekday');
  if (!day && !date.isCertain('month')) return year;
  const month = `${year}-${pad(date.get('month') ?? 1)}`;
  return day || !date.isCertain('month') ? `${month}-${pad(date.get('day') ?? 1)}` : month;
}
