import { describe, expect, it } from 'vitest';
import {
  recognizeAges,
  recognizeCurrencies,
  recognizeDimensions,
  recognizeNumbers,
  recognizeOrdinals,
  recognizePercents,
  recognizeTemperatures,
  toDuckling,
  toGdeltAmounts,
  toRecognizers,
} from '../../../src/stages/amounts/converters/index.js';
import { find } from './find.js';

const text = 'Jusqu’à 10 millions de dollars, entre 15 et 20 %, et 12 pirates.';

describe('Recognizers-Text', () => {
  it('takes a mention, with an inclusive end', () => {
    expect(find('fr', text).map(toRecognizers)).toEqual([
      { text: 'jusqu’à 10 millions de dollars', start: 0, end: 29, typeName: 'currency', resolution: { value: '10000000', isoCurrency: 'USD' } },
      { text: 'entre 15 et 20 %', start: 32, end: 47, typeName: 'percentage', resolution: { start: '15%', end: '20%' } },
      { text: '12 pirates', start: 53, end: 62, typeName: 'dimension', resolution: { value: '12', unit: 'pirates' } },
    ]);
  });
  it('has models that read a text without the words around an amount', () => {
    expect(recognizeCurrencies('Environ 50 cents, puis 3 livres.', 'fr').map((found) => [found.text, found.resolution.value])).toEqual([
      ['50 cents', '50'],
      ['3 livres', '3'],
    ]);
    expect(recognizeCurrencies('The dollar fell.', 'en')).toEqual([{ text: 'dollar', start: 4, end: 9, typeName: 'currency', resolution: {} }]);
    expect(recognizePercents('un quinto por ciento', 'es').map((found) => found.resolution.value)).toEqual(['0.2%']);
    expect(recognizePercents('percents of twenty', 'en').map((found) => found.resolution.value)).toEqual(['20%']);
    expect(recognizeNumbers('deux tiers', 'fr')).toEqual([
      { text: 'deux tiers', start: 0, end: 9, typeName: 'number', resolution: { value: '0.666666666666667' } },
    ]);
  });
});

describe('the models of measures and ranks', () => {
  const brief = (found: ReturnType<typeof recognizeAges>) => found.map((one) => `${one.text} = ${one.resolution.value}`);
  it('read ages with the words behind them', () => expect(brief(recognizeAges('She is five years old.', 'en'))).toEqual(['five years old = 5']));
  it('read measures, tied ones too', () => {
    expect(brief(recognizeDimensions('A 10-gallon drum, a 2.5-mile walk, 45 acres', 'en'))).toEqual([
      '10-gallon = 10',
      '2.5-mile = 2.5',
      '45 acres = 45',
    ]);
    expect(brief(recognizeDimensions('Il fait 20 degrés à 200 miles', 'fr'))).toEqual(['200 miles = 200']);
  });
  it('read temperatures', () =>
    expect(brief(recognizeTemperatures('98.6 degrees F, 20 celsius', 'en'))).toEqual(['98.6 degrees f = 98.6', '20 celsius = 20']));
  it('read ranks', () => expect(brief(recognizeOrdinals('Le 3e et le vingt et unième.', 'fr'))).toEqual(['3e = 3', 'vingt et unième = 21']));
});

describe('Duckling', () => {
  it('takes values and intervals, with half-open offsets', () => {
    expect(find('fr', text).map(toDuckling)).toEqual([
      {
        dim: 'amount-of-money',
        body: 'Jusqu’à 10 millions de dollars',
        start: 0,
        end: 30,
        latent: false,
        value: { type: 'interval', to: { value: 10_000_000, unit: 'USD' } },
      },
      {
        dim: 'quantity',
        body: 'entre 15 et 20 %',
        start: 32,
        end: 48,
        latent: false,
        value: { type: 'interval', from: { value: 15, unit: 'percent' }, to: { value: 20, unit: 'percent' } },
      },
      { dim: 'quantity', body: '12 pirates', start: 53, end: 63, latent: false, value: { type: 'value', value: 12, unit: 'pirates' } },
    ]);
  });
  it('has dimensions for measures', () => {
    expect(find('fr', '20 km, 3 litres, 37 degrés Celsius').map((mention) => toDuckling(mention)?.dim)).toEqual([
      'distance',
      'volume',
      'temperature',
    ]);
  });
});

describe('GDELT', () => {
  it('lists amount, object and offset', () => {
    expect(toGdeltAmounts(find('fr', text))).toBe('10000000,USD,0;15,percent,32;12,pirates,53;');
    expect(toGdeltAmounts([])).toBe('');
  });
});
