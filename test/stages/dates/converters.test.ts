import { describe, expect, it } from 'vitest';
import { boundsOf, isoDate } from '../../../src/stages/dates/converters/bounds.js';
import { toDuckling, toRecognizers, toTimex3, toTimex3Value } from '../../../src/stages/dates/converters/index.js';
import type { DateMention } from '../../../src/stages/dates/index.js';
import { findDates } from './find.js';

const one = (text: string): DateMention => {
  const [mention] = findDates(text, 'fr', '2025-04-16');
  if (mention === undefined) throw new Error(`nothing found in "${text}"`);
  return mention;
};

describe('boundsOf', () => {
  it.each([
    ['2018', '2018-01-01', '2019-01-01'],
    ['2018-02', '2018-02-01', '2018-03-01'],
    ['2018-12-31', '2018-12-31', '2019-01-01'],
    ['2018-22', '2018-06-01', '2018-09-01'],
    ['2018-24', '2018-12-01', '2019-03-01'],
    ['198X', '1980-01-01', '1990-01-01'],
    ['18XX', '1800-01-01', '1900-01-01'],
    ['2015/2018-03', '2015-01-01', '2018-04-01'],
  ])('%s', (edtf, from, until) => {
    const bounds = boundsOf(edtf);
    expect(bounds && [isoDate(bounds.from), isoDate(bounds.until)]).toEqual([from, until]);
  });

  it('does not invent what is not known', () => {
    expect(boundsOf('XXXX-09-24')).toBeNull();
  });
});

describe('toTimex3', () => {
  it.each([
    ['fin juin', '<TIMEX3 tid="t1" type="DATE" value="2025-06" mod="END">fin juin</TIMEX3>'],
    ['les années 1980', '<TIMEX3 tid="t1" type="DATE" value="198">années 1980</TIMEX3>'],
    ['à 19h30', '<TIMEX3 tid="t1" type="TIME" value="T19:30">19h30</TIMEX3>'],
    ['depuis plus de dix ans', '<TIMEX3 tid="t1" type="DURATION" value="P10Y" mod="MORE_THAN">plus de dix ans</TIMEX3>'],
    [
      'de 2015 à 2018',
      '<TIMEX3 tid="t1" type="DURATION" value="PX" beginPoint="t1b" endPoint="t1e">2015 à 2018</TIMEX3>' +
        '<TIMEX3 tid="t1b" type="DATE" value="2015"/><TIMEX3 tid="t1e" type="DATE" value="2018"/>',
    ],
  ])('%s', (text, tag) => {
    expect(toTimex3(one(text), 't1')).toBe(tag);
  });

  it('spells centuries by their digits', () => {
    expect(toTimex3Value(one('au XIXe siècle'))).toBe('18');
  });
});

describe('toDuckling', () => {
  it.each([
    ['le 3 mai 2019', { type: 'value', value: '2019-05-03T00:00:00.000+00:00', grain: 'day' }],
    ['en mai 2019', { type: 'value', value: '2019-05-01T00:00:00.000+00:00', grain: 'month' }],
    [
      'de 2015 à 2018',
      {
        type: 'interval',
        from: { value: '2015-01-01T00:00:00.000+00:00', grain: 'day' },
        to: { value: '2019-01-01T00:00:00.000+00:00', grain: 'day' },
      },
    ],
    ['à 19h30', { type: 'value', value: '1970-01-01T19:30:00.000+00:00', grain: 'minute' }],
    ['pendant trois heures', { type: 'value', value: 3, unit: 'hour', normalized: { value: 10_800, unit: 'second' } }],
  ])('%s', (text, value) => {
    expect(toDuckling(one(text))?.value).toEqual(value);
  });

  it('says nothing where Duckling has no words for it', () => {
    expect(toDuckling(one('de cinq à sept ans de prison'))).toBeNull();
  });
});

describe('toRecognizers', () => {
  it('ends on the last character', () => {
    expect(toRecognizers(one('le 3 mai 2019'))).toEqual({
      text: '3 mai 2019',
      start: 3,
      end: 12,
      typeName: 'datetimeV2.date',
      resolution: { values: [{ timex: '2019-05-03', type: 'date', value: '2019-05-03' }] },
    });
  });

  it.each([
    ['en mai 2019', [{ timex: '2019-05', type: 'daterange', start: '2019-05-01', end: '2019-06-01' }]],
    ['à 19h30', [{ timex: 'T19:30', type: 'time', value: '19:30:00' }]],
    ['pendant trois heures', [{ timex: 'PT3H', type: 'duration' }]],
    ['du 3 au 5 mars 2019', [{ timex: '(2019-03-03,2019-03-06,P3D)', type: 'daterange', start: '2019-03-03', end: '2019-03-06' }]],
  ])('%s', (text, values) => {
    expect(toRecognizers(one(text))?.resolution.values).toEqual(values);
  });
});
