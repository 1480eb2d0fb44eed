import type { DateMention } from '../stage.js';
import { boundsOf, isoDate } from './bounds.js';
import { toTimex3Value } from './timex3.js';

/** The shape of Microsoft Recognizers-Text's DateTimeModel. `end` is the offset of the last character, inclusive. */
export interface RecognizersEntity {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly typeName: 'datetimeV2.date' | 'datetimeV2.daterange' | 'datetimeV2.time' | 'datetimeV2.duration';
  readonly resolution: { readonly values: readonly Readonly<Record<string, string>>[] };
}

/** A mention as Recognizers-Text gives it; null for ranges of lengths, which it does not know. */
export function toRecognizers(mention: DateMention): RecognizersEntity | null {
  const base = { text: mention.text.toLowerCase(), start: mention.start, end: mention.end - 1 };
  if (mention.type === 'time') {
    const { timex } = mention.value;
    return { ...base, typeName: 'datetimeV2.time', resolution: { values: [{ timex, type: 'time', value: timex.slice(1).padEnd(8, ':00') }] } };
  }
  if (mention.type === 'duration') {
    const { timex } = mention.value;
    return timex === null ? null : { ...base, typeName: 'datetimeV2.duration', resolution: { values: [{ timex, type: 'duration' }] } };
  }
  const { edtf, grain } = mention.value;
  const timex = toTimex3Value(mention);
  const bounds = edtf === null ? null : boundsOf(edtf);
  const type = grain === 'day' && timex !== null ? 'date' : 'daterange';
  const typeName = type === 'date' ? 'datetimeV2.date' : 'datetimeV2.daterange';
  if (bounds === null) return { ...base, typeName, resolution: { values: [{ timex: timex ?? '', type, value: 'not resolved' }] } };
  const from = isoDate(bounds.from);
  const until = isoDate(bounds.until);
  if (type === 'date') return { ...base, typeName, resolution: { values: [{ timex: timex ?? '', type, value: from }] } };
  return {
    ...base,
    typeName,
    resolution: { values: [{ timex: timex ?? `(${from},${until},P${bounds.until - bounds.from}D)`, type, start: from, end: until }] },
  };
}
