import type { TimeExpression } from '../expressions/index.js';

/**
 * The TIMEX3 value of an expression, in TimeML's spelling: decades and centuries by their leading digits (`198`, `18`). Null where TIMEX3 has no
 * single value: ranges of dates, of times or of lengths, and dates that cannot be known.
 */
export function toTimex3Value(expression: TimeExpression): string | null {
  if (expression.type === 'timerange') return null;
  const { timex } = expression.value;
  return timex === null ? null : timex.replace(/^(\d{2,3})X{1,2}$/u, '$1');
}

const MODS: Readonly<Record<string, string>> = {
  start: 'START',
  mid: 'MID',
  end: 'END',
  before: 'BEFORE',
  after: 'AFTER',
  'more than': 'MORE_THAN',
  'less than': 'LESS_THAN',
  'at least': 'EQUAL_OR_MORE',
  'at most': 'EQUAL_OR_LESS',
  nearly: 'APPROX',
};

const TYPES: Readonly<Record<TimeExpression['type'], string>> = {
  date: 'DATE',
  time: 'TIME',
  duration: 'DURATION',
  datetime: 'TIME',
  timerange: 'DURATION',
  offset: 'DATE',
  repeat: 'SET',
};

const escapeXml = (text: string): string => text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * An expression as a TIMEX3 tag around its words. `tid` numbers it. A range is a DURATION between two empty tags that follow it, `tid` with `b` and
 * `e` behind, as TimeML has it; what counts from an event that has no date is the DURATION alone.
 */
export function toTimex3(expression: TimeExpression, tid: string): string {
  const ends = endsOf(expression);
  const text = escapeXml(expression.text);
  if (ends !== null) {
    const type = expression.type === 'timerange' ? 'TIME' : 'DATE';
    const points = ends.map((value, i) => `<TIMEX3 tid="${tid}${'be'.charAt(i)}" type="${type}" value="${value}"/>`).join('');
    const attributes = attributesOf(expression, tid, 'DURATION', 'PX', ` beginPoint="${tid}b" endPoint="${tid}e"`);
    return `<TIMEX3 ${attributes}>${text}</TIMEX3>${points}`;
  }
  const value = toTimex3Value(expression);
  if (expression.type === 'offset' && value === null)
    return `<TIMEX3 ${attributesOf(expression, tid, 'DURATION', expression.value.length ?? 'PX')}>${text}</TIMEX3>`;
  const said = value ?? (expression.type === 'duration' ? 'PX' : 'XXXX');
  const repeat = expression.type === 'repeat' ? ` quant="EVERY"${expression.value.freq === null ? '' : ` freq="${expression.value.freq}"`}` : '';
  return `<TIMEX3 ${attributesOf(expression, tid, TYPES[expression.type], said, repeat)}>${text}</TIMEX3>`;
}

function attributesOf(expression: TimeExpression, tid: string, type: string, value: string, extra = ''): string {
  const mod = modOf(expression);
  return `tid="${tid}" type="${type}" value="${value}"${mod === null ? '' : ` mod="${mod}"`}${extra}`;
}

function endsOf(expression: TimeExpression): readonly [string, string] | null {
  if (expression.type === 'timerange') return [expression.value.from, expression.value.until];
  if (expression.type !== 'date' || expression.value.timex !== null) return null;
  const [from, until] = expression.value.edtf?.split('/') ?? [];
  return from === undefined || until === undefined ? null : [from, until];
}

function modOf(expression: TimeExpression): string | null {
  if (expression.type !== 'date' && expression.type !== 'duration') return null;
  const { modifier, approximate } = expression.value;
  if (modifier !== undefined && modifier !== null) return MODS[modifier] ?? null;
  return approximate === true ? 'APPROX' : null;
}
