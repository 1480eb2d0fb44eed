import type { DateMention } from '../stage.js';

/**
 * The TIMEX3 value of a mention, in TimeML's spelling: decades and centuries by their leading digits (`198`, `18`). Null where TIMEX3 has no single
 * value: ranges of dates or of lengths, and dates that cannot be known.
 */
export function toTimex3Value(mention: DateMention): string | null {
  const { timex } = mention.value;
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

const escapeXml = (text: string): string => text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * A mention as a TIMEX3 tag around its words. `tid` numbers it. A range of dates is a DURATION between two empty tags that follow it, `tid` with `b`
 * and `e` behind, as TimeML has it.
 */
export function toTimex3(mention: DateMention, tid: string): string {
  const value = toTimex3Value(mention);
  const mod = modOf(mention);
  const attributes = (type: string, said: string, extra = ''): string =>
    `tid="${tid}" type="${type}" value="${said}"${mod === null ? '' : ` mod="${mod}"`}${extra}`;
  const text = escapeXml(mention.text);
  const ends = mention.type === 'date' && value === null ? mention.value.edtf?.split('/') : undefined;
  if (ends?.[0] !== undefined && ends[1] !== undefined) {
    const points = ` beginPoint="${tid}b" endPoint="${tid}e"`;
    return (
      `<TIMEX3 ${attributes('DURATION', 'PX', points)}>${text}</TIMEX3>` +
      `<TIMEX3 tid="${tid}b" type="DATE" value="${ends[0]}"/><TIMEX3 tid="${tid}e" type="DATE" value="${ends[1]}"/>`
    );
  }
  const said = value ?? (mention.type === 'duration' ? 'PX' : 'XXXX');
  return `<TIMEX3 ${attributes(mention.type.toUpperCase(), said)}>${text}</TIMEX3>`;
}

function modOf(mention: DateMention): string | null {
  if (mention.type === 'time') return null;
  const { modifier, approximate } = mention.value;
  if (modifier !== undefined && modifier !== null) return MODS[modifier] ?? null;
  return approximate === true ? 'APPROX' : null;
}
