import { describe, expect, it } from 'vitest';
import { LANGUAGE_TAGS } from '../../src/article/index.js';
import { phraseWords } from '../../src/ingest/zones/phrase-table.js';
import { packFor } from '../../src/languages/index.js';

const key = (phrase: string): string => phraseWords(phrase).join(' ');

describe.each(LANGUAGE_TAGS)('zones of %s', (tag) => {
  const { zones } = packFor(tag);
  const lists: [string, readonly string[]][] = [
    ['related.starts', zones.related.starts],
    ['related.labels', zones.related.labels],
    ['boilerplate.starts', zones.boilerplate.starts],
    ['boilerplate.whole', zones.boilerplate.whole],
    ['boilerplate.contains', zones.boilerplate.contains],
    ['boilerplate.atTheEnd', zones.boilerplate.atTheEnd],
    ['buttons.anchors', zones.buttons.anchors],
    ['buttons.words', zones.buttons.words],
    ['authorBox', zones.authorBox],
    ['comments', zones.comments],
    ['countedComments', zones.countedComments],
    ['byline.by', zones.byline.by],
    ['byline.and', zones.byline.and],
    ['byline.roles', zones.byline.roles],
    ['byline.published', zones.byline.published],
    ['byline.updated', zones.byline.updated],
    ['byline.readingTime', zones.byline.readingTime],
    ['byline.minutes', zones.byline.minutes],
    ['byline.home', zones.byline.home],
    ['caption.credits', zones.caption.credits],
    ['sections', zones.sections],
    ['calendar.weekdays', zones.calendar.weekdays],
  ];

  it.each(lists)('%s has phrases, each once', (_, phrases) => {
    expect(phrases.length).toBeGreaterThan(0);
    const keys = phrases.map(key);
    expect(keys.filter((phrase, i) => phrase === '' || keys.indexOf(phrase) !== i)).toEqual([]);
  });

  it('has twelve months, each with its names', () => {
    expect(zones.calendar.months.map((names) => names.length > 0)).toEqual(Array.from({ length: 12 }, () => true));
  });

  it('finds a phrase in a line only when it says enough', () => {
    expect(zones.boilerplate.contains.filter((phrase) => phraseWords(phrase).length < 2 && phrase.length < 9)).toEqual([]);
  });

  it('does not take one phrase for two things', () => {
    const leads = new Set([...zones.related.starts, ...zones.related.labels].map(key));
    expect(zones.related.labels.filter((label) => zones.related.starts.map(key).includes(key(label)))).toEqual([]);
    expect(zones.boilerplate.starts.filter((phrase) => leads.has(key(phrase)))).toEqual([]);
  });
});
