import type { Metadata, ValueMention } from '../../article/index.js';
import { packFor } from '../../languages/index.js';
import type { TextView } from '../../text/index.js';
import { readZones } from '../read-zones.js';
import type { Stage } from '../stage.js';
import { type DayNumber, fromDay, toDay } from './calendar.js';
import { grammarOf } from './grammar.js';
import { type Found, scan } from './scan.js';

export type DateMention = ValueMention<'date' | 'time' | 'duration'>;

export const DATES_ENGINE = { id: 'dates/rules', version: '1' } as const;

/** Finds dates, clock times and durations by the rules of the article's language, and reads them against its publication date. */
export function createDatesStage(): Stage<'language', 'dates'> {
  return {
    name: 'dates',
    needs: ['language'],
    gives: ['dates'],
    engines: [DATES_ENGINE],
    run(document) {
      const { zones, coverage } = readZones(document);
      const grammar = grammarOf(packFor(document.layers.language.tag));
      const found = scan(grammar, document.view, zones, { anchor: anchorOf(document.metadata) });
      return { layers: { dates: found.map((one) => toMention(one, document.view)) }, coverage };
    },
  };
}

export function toMention({ start, end, made, match }: Found, view: TextView): DateMention {
  return { start, end, text: view.text.slice(start, end), ...made, by: `${DATES_ENGINE.id}:${match.rule.id}` } as DateMention;
}

/** The publication day: the date as written, in its own zone. Null without one. */
export function anchorOf(metadata: Pick<Metadata, 'publishedAt'>): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/u.exec(metadata.publishedAt ?? '');
  if (match === null) return null;
  const day = toDay(Number(match[1]), Number(match[2]), Number(match[3]));
  // 2021-02-31 would silently become the 3rd of March.
  return fromDay(day).day === Number(match[3]) ? day : null;
}
