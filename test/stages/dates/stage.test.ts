import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/article/index.js';
import { openDocument } from '../../../src/ingest/index.js';
import { createDatesStage } from '../../../src/stages/dates/index.js';
import { anchorOf } from '../../../src/stages/dates/stage.js';
import { growth, LINEAR } from '../../helpers/growth.js';
import { hostileText, TORTURE } from '../../helpers/torture.js';
import { findDates } from './find.js';

const LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl', 'und'];

/** Repeats that make a grammar try everything it has. */
const REPEATS = [
  'lundi ',
  'le 3 mai ',
  '12 ',
  '12/',
  '1-',
  '2018-',
  '2018 et ',
  'il y a ',
  'plus de ',
  'deux cent ',
  'vingt-',
  'de 3 à ',
  'nuit de lundi à ',
  'fin ',
  'XIX ',
  'h',
  '8 h ',
  'Monday the ',
  'zwei und ',
  'einundzwanzig',
  '(',
  '\u202f1',
  'janvier à ',
  "l'",
  'http://a.b/2018 ',
  'à partir de ',
];

describe('the dates stage', () => {
  it('reads the article and leaves the rest of the page', async () => {
    const document = await openDocument({
      text: 'Un titre\n\nLe vote du 3 mai 2019 est annulé, il aura lieu vendredi.\n',
      publishedAt: '2025-04-16',
      language: 'fr',
    });
    const language = { tag: 'fr', score: null, scoreKind: null, by: 'caller', candidates: [] };
    const stage = createDatesStage();
    const { layers, coverage } = await stage.run({ ...document, layers: { language } } as Document<'language'>, {});
    expect(layers.dates.map(({ text, by }) => [text, by])).toEqual([
      ['3 mai 2019', 'dates/rules:day-month'],
      ['vendredi', 'dates/rules:weekday'],
    ]);
    expect(coverage?.of).toBe(document.text.length);
  });

  it.each([
    ['2025-04-16', 20_194],
    ['2025-04-16T23:30:00-05:00', 20_194],
    ['2025-02-31', null],
    ['avril 2025', null],
    [null, null],
  ])('anchors at the publication day as written: %s', (publishedAt, day) => {
    expect(anchorOf({ publishedAt })).toBe(day);
  });

  it('gives exact spans, in order and apart, the same every time', () => {
    fc.assert(
      fc.property(
        fc.oneof(hostileText(), fc.constantFrom(...TORTURE)),
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(null, '2025-04-16'),
        (text, language, published) => {
          const found = findDates(text, language, published);
          let end = 0;
          for (const mention of found) {
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.end).toBeGreaterThan(mention.start);
            expect(mention.text).toBe(text.slice(mention.start, mention.end));
            end = mention.end;
          }
          expect(JSON.stringify(findDates(text, language, published))).toBe(JSON.stringify(found));
        },
      ),
    );
  });

  it.each(REPEATS)('takes time in proportion to the text: %j', (unit) => {
    const work = (text: string): void => {
      for (const language of ['fr', 'de']) findDates(text, language, '2025-04-16');
    };
    expect(growth(work, unit, 4_000)).toBeLessThan(LINEAR);
  });
});
