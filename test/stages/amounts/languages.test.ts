import { describe, expect, it } from 'vitest';
import { packFor } from '../../../src/languages/index.js';
import { findAmounts } from '../../../src/stages/amounts/index.js';
import { TextView } from '../../../src/text/index.js';
import { find, shown } from './find.js';

const CASES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    'It raised €2.5bn ($3bn).': ['€2.5bn | money 2500000000 EUR', '$3bn | money 3000000000 USD'],
    'up to £120 million a year': ['up to £120 million | money 120000000 GBP at most'],
    'A$5, C$6.20 and US$ 10 m': ['A$5 | money 5 AUD', 'C$6.20 | money 6.2 CAD', 'US$ 10 m | money 10000000 USD'],
    '$10m-$15m, $10-15m': ['$10m-$15m | money 10000000..15000000 USD', '$10-15m | money 10000000..15000000 USD'],
    'between $3 and $4 billion': ['between $3 and $4 billion | money 3000000000..4000000000 USD'],
    '120 MEUR, 75 USD million, EUR 500': ['120 MEUR | money 120000000 EUR', '75 USD million | money 75000000 USD', 'EUR 500 | money 500 EUR'],
    '20 Canadian dollars and 30 Hong Kong dollars': ['20 Canadian dollars | money 20 CAD', '30 Hong Kong dollars | money 30 HKD'],
    '35 lakh rupees': ['35 lakh rupees | money 3500000 INR'],
    'more than 80 percent, 58 per cent, three percentage points': [
      'more than 80 percent | percent 80 percent more than',
      '58 per cent | percent 58 percent',
      'three percentage points | percent 3 point',
    ],
    'a 44-year-old, three former employees, 76,000 hectares': [
      '44-year-old | quantity 44 year',
      'three former employees | quantity 3 former employees',
      '76,000 hectares | quantity 76000 ha',
    ],
    'hundreds of people, a four-page letter, some 120 sailors': [
      'hundreds of people | quantity 100.. people',
      'four-page | quantity 4 page',
      'some 120 sailors | quantity 120 sailors approx',
    ],
    'One in five children, in 2018, by 1 p.m., All 70 of us, he won 3 games': ['3 games | quantity 3 games'],
  },
  de: {
    '3,1 Mrd. Euro und 3,1 Milliarden €': ['3,1 Mrd. Euro | money 3100000000 EUR', '3,1 Milliarden € | money 3100000000 EUR'],
    'bis zu 120 Millionen US-Dollar': ['bis zu 120 Millionen US-Dollar | money 120000000 USD at most'],
    '16,4 Millionen kanadische Dollar, 500 Schweizer Franken': [
      '16,4 Millionen kanadische Dollar | money 16400000 CAD',
      '500 Schweizer Franken | money 500 CHF',
    ],
    'zwei Euro fünfzig': ['zwei Euro fünfzig | money 2.5 EUR'],
    'anderthalb Millionen Euro': ['anderthalb Millionen Euro | money 1500000 EUR'],
    'zwischen 30 und 43 Prozent': ['zwischen 30 und 43 Prozent | percent 30..43 percent'],
    'fast 80 Prozent': ['fast 80 Prozent | percent 80 percent nearly approx'],
    'Die 44-Jährige sah 74 EU-Schulen und 300 Menschen.': [
      '44-Jährige | quantity 44 year',
      '74 EU-Schulen | quantity 74 EU-Schulen',
      '300 Menschen | quantity 300 Menschen',
    ],
    'Er war 13 Jahre alt und blieb zwei Jahre.': ['13 Jahre | quantity 13 year'],
  },
  es: {
    '3100 millones de € y 2000 millones de USD': ['3100 millones de € | money 3100000000 EUR', '2000 millones de USD | money 2000000000 USD'],
    'más de 100 millones de dólares': ['más de 100 millones de dólares | money 100000000 USD more than'],
    '10.000 pesos mexicanos': ['10.000 pesos mexicanos | money 10000 MXN'],
    'alrededor del 80%, entre el 30 y el 43 %': ['alrededor del 80% | percent 80 percent approx', 'entre el 30 y el 43 % | percent 30..43 percent'],
    'un hombre de 32 años, cientos de personas, dos mujeres': [
      '32 años | quantity 32 year',
      'cientos de personas | quantity 100.. personas',
      'dos mujeres | quantity 2 mujeres',
    ],
  },
  it: {
    '3,1 miliardi di euro': ['3,1 miliardi di euro | money 3100000000 EUR'],
    'fino a 120 milioni di sterline': ['fino a 120 milioni di sterline | money 120000000 GBP at most'],
    '50 centesimi': ['50 centesimi | money 0.5 EUR'],
    'quasi l’80%, oltre il 20%': ['quasi l’80% | percent 80 percent nearly approx', 'oltre il 20% | percent 20 percent more than'],
    'due donne, 7.000 tonnellate': ['due donne | quantity 2 donne', '7.000 tonnellate | quantity 7000 t'],
  },
  pt: {
    '3,1 mil milhões de euros': ['3,1 mil milhões de euros | money 3100000000 EUR'],
    'R$ 2,5 bilhões': ['R$ 2,5 bilhões | money 2500000000 BRL'],
    'até 120 milhões de dólares': ['até 120 milhões de dólares | money 120000000 USD at most'],
    'entre 30 e 43%': ['entre 30 e 43% | percent 30..43 percent'],
    'duas mulheres, 30 000 alunos': ['duas mulheres | quantity 2 mulheres', '30 000 alunos | quantity 30000 alunos'],
  },
  nl: {
    '€ 3,1 miljard en £ 120 miljoen': ['€ 3,1 miljard | money 3100000000 EUR', '£ 120 miljoen | money 120000000 GBP'],
    'meer dan 100 miljoen dollar': ['meer dan 100 miljoen dollar | money 100000000 USD more than'],
    'tussen de 30 en 43 procent': ['tussen de 30 en 43 procent | percent 30..43 percent'],
    'een 32-jarige man, honderden mensen, 150.000 auto’s': [
      '32-jarige | quantity 32 year',
      'honderden mensen | quantity 100.. mensen',
      '150.000 auto’s | quantity 150000 auto’s',
    ],
  },
  und: {
    '5 000 EUR, $12, 4.5 % and 12 km': ['5 000 EUR | money 5000 EUR', '$12 | money 12 USD', '4.5 % | percent 4.5 percent', '12 km | quantity 12 km'],
  },
};

for (const [tag, cases] of Object.entries(CASES)) {
  describe(`amounts in ${tag}`, () => {
    it.each(Object.entries(cases))('%s', (text, expected) => expect(shown(tag, text)).toEqual(expected));
  });
}

describe('a currency that the press of a language means', () => {
  const codes = (tag: string, text: string, publishedAt: string | null = null) =>
    findAmounts(new TextView(text), [{ start: 0, end: text.length }], packFor(tag), { publishedAt }).map(
      (finding) => finding.type === 'money' && finding.value.currency,
    );
  it('is its own', () => {
    expect(codes('de', '34 Millionen Franken')).toEqual(['CHF']);
    expect(codes('fr', '34 millions de francs')).toEqual(['FRF']);
    expect(codes('en', '500 lira')).toEqual(['TRY']);
  });
  it('depends on the date', () => {
    expect(codes('en', '500 francs', '2019-05-01')).toEqual(['CHF']);
    expect(codes('en', '500 francs', '1988-05-01')).toEqual(['FRF']);
  });
  it('shares its sign where the article speaks of its country', () => {
    expect(codes('es', 'En México, el Gobierno de Ciudad de México y los mexicanos pagan $ 500.')).toEqual(['MXN']);
    expect(codes('es', 'Pagan $ 500.')).toEqual(['USD']);
  });
});

describe('every language', () => {
  it.each(['fr', 'en', 'de', 'es', 'it', 'pt', 'nl', 'und'])('%s reads codes, signs and crypto-currencies', (tag) => {
    const found = find(tag, '500 CHF, 12 €, 3 BTC.');
    expect(found.map((mention) => mention.type === 'money' && mention.value.currency)).toEqual(['CHF', 'EUR', 'BTC']);
    expect(found[2]?.value).toMatchObject({ crypto: true, currencySource: 'explicit' });
  });
});
