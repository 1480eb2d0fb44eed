import { packFor } from '../../../src/languages/index.js';
import { grammarOf } from '../../../src/stages/dates/grammar.js';
import { scan } from '../../../src/stages/dates/scan.js';
import { anchorOf, type DateMention, toMention } from '../../../src/stages/dates/stage.js';
import { TextView } from '../../../src/text/index.js';

/** Everything that the rules of a language find in a text. */
export function findDates(text: string, language: string, publishedAt: string | null = null): DateMention[] {
  const view = new TextView(text);
  const zones = [{ start: 0, end: text.length }];
  return scan(grammarOf(packFor(language)), view, zones, { anchor: anchorOf({ publishedAt }) }).map((one) => toMention(one, view));
}

/** `surface = value`, where a range is told by its EDTF and an unresolved date by `?`. */
export function brief(mention: DateMention): string {
  if (mention.type === 'time') return `${mention.text} = ${mention.value.timex}`;
  if (mention.type === 'duration') {
    const { timex, min, max, unit, modifier, approximate } = mention.value;
    return `${mention.text} = ${timex ?? `${min}..${max} ${unit}`}${modifier === null ? '' : ` ${modifier}`}${approximate ? ' approx' : ''}`;
  }
  const { timex, edtf, resolved } = mention.value;
  return `${mention.text} = ${timex ?? (resolved || edtf !== null ? edtf : '?')}`;
}
