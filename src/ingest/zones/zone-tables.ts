import { allPacks, type ZoneData } from '../../languages/index.js';
import { PhraseTable, phraseWords } from './phrase-table.js';

export interface ZoneTables {
  readonly relatedStarts: PhraseTable;
  readonly relatedLabels: PhraseTable;
  readonly siteStarts: PhraseTable;
  readonly siteWhole: PhraseTable;
  readonly siteContains: PhraseTable;
  readonly siteAtTheEnd: PhraseTable;
  readonly buttonAnchors: ReadonlySet<string>;
  readonly buttonWords: ReadonlySet<string>;
  readonly networks: ReadonlySet<string>;
  readonly authorBox: PhraseTable;
  readonly comments: PhraseTable;
  readonly countedComments: PhraseTable;
  readonly by: PhraseTable;
  readonly and: ReadonlySet<string>;
  readonly roles: PhraseTable;
  readonly published: PhraseTable;
  readonly updated: PhraseTable;
  readonly readingTime: PhraseTable;
  readonly minutes: ReadonlySet<string>;
  readonly home: PhraseTable;
  readonly credits: PhraseTable;
  readonly agencies: PhraseTable;
  readonly sections: PhraseTable;
  /** Month number, 1..12, by name. */
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: PhraseTable;
  readonly dateGlue: ReadonlySet<string>;
  readonly ordinals: ReadonlySet<string>;
}

let tables: ZoneTables | undefined;

/** The zone data of all languages as one set of tables, made on first use: a line is read before its language is known. */
export function zoneTables(): ZoneTables {
  tables ??= buildTables(allPacks().map((pack) => pack.zones));
  return tables;
}

function buildTables(data: readonly ZoneData[]): ZoneTables {
  const phrases = (pick: (zones: ZoneData) => readonly string[]): PhraseTable => new PhraseTable(data.flatMap(pick));
  const words = (pick: (zones: ZoneData) => readonly string[]): Set<string> => new Set(data.flatMap(pick).flatMap(phraseWords));
  const months = new Map<string, number>();
  for (const { calendar } of data) {
    for (const [index, names] of calendar.months.entries()) for (const name of names.flatMap(phraseWords)) months.set(name, index + 1);
  }
  return {
    relatedStarts: phrases((z) => z.related.starts),
    relatedLabels: phrases((z) => z.related.labels),
    siteStarts: phrases((z) => z.boilerplate.starts),
    siteWhole: phrases((z) => z.boilerplate.whole),
    siteContains: phrases((z) => z.boilerplate.contains),
    siteAtTheEnd: phrases((z) => z.boilerplate.atTheEnd),
    buttonAnchors: words((z) => z.buttons.anchors),
    buttonWords: words((z) => z.buttons.words),
    networks: words((z) => z.buttons.networks),
    authorBox: phrases((z) => z.authorBox),
    comments: phrases((z) => z.comments),
    countedComments: phrases((z) => z.countedComments),
    by: phrases((z) => z.byline.by),
    and: words((z) => z.byline.and),
    roles: phrases((z) => z.byline.roles),
    published: phrases((z) => z.byline.published),
    updated: phrases((z) => z.byline.updated),
    readingTime: phrases((z) => z.byline.readingTime),
    minutes: words((z) => z.byline.minutes),
    home: phrases((z) => z.byline.home),
    credits: phrases((z) => z.caption.credits),
    agencies: phrases((z) => z.caption.agencies),
    sections: phrases((z) => z.sections),
    months,
    weekdays: phrases((z) => z.calendar.weekdays),
    dateGlue: words((z) => z.calendar.glue),
    ordinals: words((z) => z.calendar.ordinals),
  };
}
