import { describe, expect, it } from 'vitest';
import { packFor } from '../../../src/languages/index.js';
import { type NumberOptions, readNumber, readVague } from '../../../src/stages/numerals/index.js';
import { TextView } from '../../../src/text/index.js';

/** The number at the start of a text, with its span. */
function read(tag: string, text: string, options: NumberOptions = { abbreviations: 'money' }): string | null {
  const found = readNumber(new TextView(text), 0, packFor(tag).numerals, options);
  return found && `${text.slice(found.start, found.end)} = ${found.value}`;
}

const whole = (tag: string, cases: Readonly<Record<string, string>>): void => {
  it.each(Object.entries(cases))(`${tag}: %s`, (text, value) => expect(read(tag, text)).toBe(`${text} = ${value}`));
};

describe('digits', () => {
  whole('fr', {
    '2.000': '2000',
    '1 234 567,89': '1234567.89',
    '1\u202f234\u202f567': '1234567',
    '12\u00a0000': '12000',
    '1\u2009500': '1500',
    "1'234'567": '1234567',
    '3,5': '3.5',
    '12,345': '12.345',
    '4.8': '4.8',
    '1,234,567': '1234567',
    '0,50': '0.5',
    '007': '7',
    '-4,7': '-4.7',
    '−12': '-12',
    '+3': '3',
  });
  whole('en', { '1,234.5': '1234.5', '2.000': '2', '12,567': '12567', '12,34,567.89': '1234567.89', '1.111,11': '1111.11', '5,00': '5' });
  whole('de', { '4.800': '4800', '4,800': '4.8', '12 500': '12500' });
  it('are no number when they are a key', () => expect(read('fr', '1'.repeat(31))).toBeNull());
  it('of a chain are marked as its head', () => {
    const found = readNumber(new TextView('192.168.1.2 et'), 0, packFor('fr').numerals);
    expect(found).toMatchObject({ chained: true, chainEnd: 7 });
  });
  it('of a rank are no number', () =>
    expect(['2e', '45e jour', '1er', '3rd'].map((text) => read(text === '3rd' ? 'en' : 'fr', text))).toEqual([null, null, null, null]));
});

describe('words', () => {
  whole('fr', {
    'quatre-vingt-dix-neuf mille deux cent un': '99201',
    'soixante et onze': '71',
    'soixante-dix-sept': '77',
    'septante-deux': '72',
    huitante: '80',
    'nonante-neuf': '99',
    'quatre-vingts': '80',
    'mille neuf cent quatre-vingt-quatre': '1984',
    'cinq cents': '500',
    'vingt et un mille': '21000',
    'cent mille milliards': '100000000000000',
    'un billion': '1000000000000',
    zéro: '0',
  });
  whole('en', {
    'two hundred and fifty-six': '256',
    'twenty-five hundred': '2500',
    'a hundred thousand': '100000',
    'twenty-one trillion three hundred': '21000000000300',
    'thirteen lakh': '1300000',
    'a dozen': '12',
  });
  whole('de', {
    zweihundertsechsundfünfzig: '256',
    neunzehnhundertachtundneunzig: '1998',
    dreiundzwanzigtausend: '23000',
    'eine Million zweihunderttausend': '1200000',
    dreißig: '30',
    hundert: '100',
  });
  whole('es', {
    'dos mil millones': '2000000000',
    'treinta y dos': '32',
    'quinientos trece millones cuatrocientos cincuenta y dos mil trescientos': '513452300',
    veintiún: '21',
  });
  whole('it', { ventotto: '28', centotto: '108', duecentocinquantatré: '253', tremilacinquecento: '3500', 'due milioni': '2000000' });
  whole('pt', { 'cento e vinte e três mil e quatrocentos': '123400', '3,1 mil milhões': '3100000000', 'dois bilhões': '2000000000' });
  whole('nl', { tweeëntwintig: '22', tweeëntwintighonderd: '2200', 'vijf miljard tweehonderd miljoen': '5200000000', honderdzes: '106' });

  it('end where the next word does not fit', () => {
    expect(read('fr', 'cent et deux cents personnes')).toBe('cent = 100');
    expect(read('fr', 'six-sept personnes')).toBe('six = 6');
    expect(read('fr', 'vingt-cinq cents')).toBe('vingt-cinq = 25');
    expect(read('en', 'twenty thirty')).toBe('twenty = 20');
  });

  it('leave to the next number what multiplies in it', () => {
    expect(read('fr', '141 millions un million plus tôt')).toBe('141 millions = 141000000');
    expect(read('fr', 'deux millions 300 millions')).toBe('deux millions = 2000000');
    expect(read('fr', 'deux mille trois mille')).toBe('deux mille = 2000');
    expect(read('fr', 'vingt et un millions deux millions')).toBe('vingt et un millions = 21000000');
    expect(read('de', 'zwei Millionen eine Million')).toBe('zwei Millionen = 2000000');
    expect(read('en', 'two thousand one hundred million')).toBe('two thousand one hundred million = 2100000000');
  });

  it('do not take an article behind millions', () => {
    expect(read('fr', 'deux millions un an plus tôt')).toBe('deux millions = 2000000');
    expect(read('en', 'two million a year')).toBe('two million = 2000000');
    expect(read('fr', 'deux millions un mille')).toBe('deux millions un mille = 2001000');
    expect(read('fr', 'mille une nuits')).toBe('mille une = 1001');
  });
});

describe('scales, fractions and collectives', () => {
  whole('fr', {
    '1,5 milliard': '1500000000',
    'un million et demi': '1500000',
    '3M': '3000000',
    '1,5 Md': '1500000000',
    '300 k': '300000',
    '2 millions 300 000': '2300000',
    'un demi-million': '500000',
    'deux tiers': '0.666666666666667',
    'trois quarts': '0.75',
    'un quart de million': '250000',
    '3½': '3.5',
    'deux virgule cinq': '2.5',
    'une centaine': '100',
    'une dizaine de millions': '10000000',
  });
  whole('en', {
    'half a million': '500000',
    'one and a half million': '1500000',
    '1.5bn': '1500000000',
    'two million and a half': '2500000',
    'four point nought five': '4.05',
  });
  whole('de', { 'anderthalb Millionen': '1500000', 'eine halbe Million': '500000', 'dreieinhalb Milliarden': '3500000000', '3,1 Mrd': '3100000000' });
  whole('nl', { 'anderhalf miljoen': '1500000', 'twee en een half miljoen': '2500000' });
  it('mark what they say', () => {
    const at = (text: string) => readNumber(new TextView(text), 0, packFor('fr').numerals);
    expect(at('une centaine')).toMatchObject({ approximate: true, article: false });
    expect(at('un')).toMatchObject({ article: true, kind: 'words' });
    expect(at('240 milliards')).toMatchObject({ scale: 9, kind: 'mixed' });
    expect(at('deux tiers')).toMatchObject({ fraction: true });
  });
  it('abbreviate only where that is asked for', () => {
    expect(read('fr', '10 M', {})).toBe('10 = 10');
    expect(read('en', '10m', { abbreviations: 'plain' })).toBe('10 = 10');
    expect(read('en', '10m', { abbreviations: 'money' })).toBe('10m = 10000000');
  });
  it('take a bare scale only where that is asked for', () => {
    expect(read('fr', 'million', {})).toBeNull();
    expect(read('fr', 'million', { bareScales: true })).toBe('million = 1000000');
    expect(read('fr', 'mille')).toBe('mille = 1000');
  });
});

describe('a vague count', () => {
  const vague = (tag: string, text: string): string | null => {
    const found = readVague(new TextView(text), 0, packFor(tag).numerals);
    return found && `${text.slice(found.start, found.end)} >= ${found.min}`;
  };
  it.each([
    ['fr', 'plusieurs milliards', 'plusieurs milliards >= 1000000000'],
    ['fr', 'des dizaines de milliers', 'dizaines de milliers >= 10000'],
    ['fr', 'plusieurs centaines de millions', 'plusieurs centaines de millions >= 100000000'],
    ['en', 'hundreds of thousands', 'hundreds of thousands >= 100000'],
    ['de', 'Hunderte Millionen', 'Hunderte Millionen >= 100000000'],
    ['nl', 'tientallen miljoenen', 'tientallen miljoenen >= 10000000'],
    ['es', 'cientos de miles', 'cientos de miles >= 100000'],
  ])('%s: %s', (tag, text, expected) => expect(vague(tag, text)).toBe(expected));
  it('needs a plural of something known', () => expect(vague('fr', 'plusieurs personnes')).toBeNull());
});

describe('a wide reading', () => {
  const wide = (tag: string, text: string): string | null => read(tag, text, { wide: true });
  it.each([
    ['fr', 'un vingt-cinquième', '0.04'],
    ['fr', 'vingt et un cinquième', '20.2'],
    ['en', 'three twenty-firsts', '0.142857142857143'],
    ['en', 'one hundred and thirty and two fifths', '130.4'],
    ['es', 'veinte veinticincoavos', '0.8'],
    ['it', 'tre ventunesimi', '0.142857142857143'],
    ['pt', 'tres vinte e um avos', '0.142857142857143'],
    ['fr', '3/4', '0.75'],
    ['en', '2 1/4', '2.25'],
    ['fr', '1 sur 3', '0.333333333333333'],
    ['en', '1.3x10^6', '1300000'],
    ['en', '-12e-1', '-1.2'],
    ['fr', '2,5^-1', '0.4'],
  ])('%s: %s', (tag, text, value) => expect(wide(tag, text)).toBe(`${text} = ${value}`));
  it('leaves dates alone', () => expect(wide('fr', '17/05/2018')).toBe('17 = 17'));
});
