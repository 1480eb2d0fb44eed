import { describe, expect, it } from 'vitest';
import { find, shown } from './find.js';

const each = (cases: Readonly<Record<string, readonly string[]>>): void => {
  it.each(Object.entries(cases))('%s', (text, expected) => expect(shown('fr', text)).toEqual(expected));
};

describe('money in French', () => {
  each({
    'une prime allant jusqu’à 10 millions de dollars': ['jusqu’à 10 millions de dollars | money 10000000 USD at most'],
    'soit 1,5 Md€, 3M€, 12 M$ ou 300 k€': [
      '1,5 Md€ | money 1500000000 EUR',
      '3M€ | money 3000000 EUR',
      '12 M$ | money 12000000 USD',
      '300 k€ | money 300000 EUR',
    ],
    'une amende de 2.000 euros': ['2.000 euros | money 2000 EUR'],
    'entre 2 et 3 milliards d’euros': ['entre 2 et 3 milliards d’euros | money 2000000000..3000000000 EUR'],
    'de 20 à 30 euros par personne': ['20 à 30 euros | money 20..30 EUR'],
    'de 1.000 à 2.000 milliards d’euros': ['1.000 à 2.000 milliards d’euros | money 1000000000000..2000000000000 EUR'],
    'cinq cents francs suisses': ['cinq cents francs suisses | money 500 CHF'],
    '200 dollars canadiens, 40 dollars US et 3 millions de francs CFA': [
      '200 dollars canadiens | money 200 CAD',
      '40 dollars US | money 40 USD',
      '3 millions de francs CFA | money 3000000 XOF',
    ],
    'coûte 20 centimes, ou 15 dollars et 20 cents': ['20 centimes | money 0.2 EUR', '15 dollars et 20 cents | money 15.2 USD'],
    'il vaut 3 euros 50.': ['3 euros 50 | money 3.5 EUR'],
    'plus d’un million d’euros': ['plus d’un million d’euros | money 1000000 EUR more than'],
    'au moins 5 millions d’euros': ['au moins 5 millions d’euros | money 5000000 EUR at least'],
    'près de 130.000 euros': ['près de 130.000 euros | money 130000 EUR nearly approx'],
    'quelque 100 millions de wons': ['quelque 100 millions de wons | money 100000000 KRW approx'],
    'moins de 40 euros': ['moins de 40 euros | money 40 EUR less than'],
    '17 millions d’euros environ': ['17 millions d’euros environ | money 17000000 EUR approx'],
    'plusieurs milliards de yens': ['plusieurs milliards de yens | money 1000000000.. JPY'],
    'une dizaine de millions d’euros': ['une dizaine de millions d’euros | money 10000000 EUR approx'],
    'le cap du milliard d’euros': ['milliard d’euros | money 1000000000 EUR'],
    'un déficit de -301 millions d’euros': ['-301 millions d’euros | money -301000000 EUR'],
    '10 BTC et 0,5 bitcoin': ['10 BTC | money 10 BTC', '0,5 bitcoin | money 0.5 BTC'],
    '1,5 million d’euros et demi-million de livres sterling': [
      '1,5 million d’euros | money 1500000 EUR',
      'demi-million de livres sterling | money 500000 GBP',
    ],
  });

  it('is carried over to large figures without a currency', () => {
    const [first, second] = find('fr', 'L’État versera 10 milliards d’euros, la région 35 milliards.');
    expect(first?.value).toMatchObject({ currencySource: 'explicit' });
    expect(second).toMatchObject({ text: '35 milliards', value: { amount: '35000000000', currency: 'EUR', currencySource: 'context' } });
    expect(shown('fr', 'Le pays compte 12 millions d’habitants, et 3 millions au nord.')).toEqual([
      '12 millions d’habitants | quantity 12000000 habitants',
    ]);
    expect(shown('fr', 'Un budget de 40 milliards a été voté.')).toEqual(['40 milliards | money 40000000000 EUR']);
  });

  it('takes the currency of the article’s place for an ambiguous noun, and says so', () => {
    const text = 'À Ottawa, le Canada débloque 3 millions de dollars. Au Québec et à Montréal, les Canadiens attendent.';
    expect(find('fr', text)[0]?.value).toMatchObject({ currency: 'CAD', currencySource: 'place' });
    expect(find('fr', 'Il a payé 3 millions de dollars.')[0]?.value).toMatchObject({
      currency: 'USD',
      currencySource: 'default',
      currencyCandidates: ['CAD', 'AUD', 'NZD', 'HKD'],
    });
    const named = find('fr', 'Le prêt de 500 dollars australiens passe à 600 dollars.');
    expect(named[1]?.value).toMatchObject({ currency: 'AUD', currencySource: 'context' });
    expect(find('fr', 'À Stockholm, en Suède, le billet coûte 90 couronnes.')[0]?.value).toMatchObject({ currency: 'SEK', currencySource: 'place' });
  });

  it('goes on in a list of sums', () => {
    expect(shown('fr', 'La ville donne 80.000 euros, la région 25.000.')).toEqual(['80.000 euros | money 80000 EUR', '25.000 | money 25000 EUR']);
    expect(shown('fr', 'La ville donne 80.000 euros. La région compte 25.000.')).toEqual(['80.000 euros | money 80000 EUR']);
  });

  it('is not what a noun counts when it may be something else', () => {
    expect(shown('fr', 'Elle a publié deux livres, puis un livre de cuisine.')).toEqual(['deux livres | quantity 2 livres']);
    expect(shown('fr', 'À Londres, la Grande-Bretagne inflige 10.000 livres d’amende.')).toEqual(['10.000 livres | money 10000 GBP']);
    expect(shown('fr', 'C’est un franc succès.')).toEqual([]);
  });

  it('says what it is counted per', () => {
    expect(find('fr', '50 euros par tonne')[0]?.value).toMatchObject({ per: 'tonne' });
    expect(find('fr', '24 euros/an')[0]?.value).toMatchObject({ per: 'an' });
    expect(find('fr', '50 euros par les soins')[0]?.value).not.toHaveProperty('per');
  });
});

describe('shares in French', () => {
  each({
    'une hausse de 4,7 %': ['4,7 % | percent 4.7 percent'],
    'près de 30%': ['près de 30% | percent 30 percent nearly approx'],
    'entre 20% et 25% des voix': ['entre 20% et 25% | percent 20..25 percent'],
    '15 à 20%': ['15 à 20% | percent 15..20 percent'],
    '10-15 %': ['10-15 % | percent 10..15 percent'],
    'un recul de -10%': ['-10% | percent -10 percent'],
    'vingt pour cent': ['vingt pour cent | percent 20 percent'],
    'deux points de pourcentage': ['deux points de pourcentage | percent 2 point'],
    'une part inférieure à 8%': ['inférieure à 8% | percent 8 percent less than'],
  });
});

describe('a trend', () => {
  const trends = (text: string) => find('fr', text).map(({ value }) => ('trend' in value ? value.trend : undefined));
  it('is told by the sign or the words right before a share', () => {
    expect(trends('une hausse de 4,7 %, en recul de près de 3 %, -10%, +2 %, 20 % des voix, il monte à 5 %')).toEqual([
      'up',
      'down',
      'down',
      'up',
      undefined,
      undefined,
    ]);
  });
  each({
    'plus de 10 à 15 millions d’euros': ['plus de 10 à 15 millions d’euros | money 10000000..15000000 EUR more than'],
    'jusqu’à 10 à 15 %': ['jusqu’à 10 à 15 % | percent 10..15 percent at most'],
    'au moins 300 à 400 personnes': ['au moins 300 à 400 personnes | quantity 300..400 personnes at least'],
    'de 10 à 15 euros au moins': ['10 à 15 euros au moins | money 10..15 EUR at least'],
    'environ 10 à 15 personnes': ['environ 10 à 15 personnes | quantity 10..15 personnes approx'],
  });

  it('makes two amounts of a change, not a range', () => {
    expect(shown('fr', 'Le ticket passerait de 1,70 € à 1,90 €.')).toEqual(['1,70 € | money 1.7 EUR', '1,90 € | money 1.9 EUR']);
    expect(shown('fr', 'Comptez de 1,70 € à 1,90 €.')).toEqual(['1,70 € à 1,90 € | money 1.7..1.9 EUR']);
  });
});

describe('counts in French', () => {
  each({
    '12 pirates informatiques et huit cadres': ['12 pirates | quantity 12 pirates', 'huit cadres | quantity 8 cadres'],
    'plus de 16.000 ponts': ['plus de 16.000 ponts | quantity 16000 ponts more than'],
    'deux principaux actionnaires': ['deux principaux actionnaires | quantity 2 principaux actionnaires'],
    '5,1 millions d’électeurs': ['5,1 millions d’électeurs | quantity 5100000 électeurs'],
    'une centaine de personnes': ['une centaine de personnes | quantity 100 personnes approx'],
    'des milliers de manifestants': ['milliers de manifestants | quantity 1000.. manifestants'],
    '300 à 400 personnes': ['300 à 400 personnes | quantity 300..400 personnes'],
    '20 kilomètres, 5,3 tonnes et 37,5 degrés Celsius': [
      '20 kilomètres | quantity 20 km',
      '5,3 tonnes | quantity 5.3 t',
      '37,5 degrés Celsius | quantity 37.5 °C',
    ],
    'une surface de 37 m² et de 90 m2': ['37 m² | quantity 37 m²', '90 m2 | quantity 90 m²'],
    '400.000 Burundais et 180 TGV': ['400.000 Burundais | quantity 400000 Burundais', '180 TGV | quantity 180 TGV'],
  });
  it('leave lengths of time to the dates, and take ages', () => {
    expect(shown('fr', 'Condamné à huit ans de prison pendant trois ans, il y a deux ans.')).toEqual([]);
    expect(shown('fr', 'Un homme de 45 ans, âgé de 30 ans ; Jean Dupont, 52 ans, et les victimes ont entre 32 et 49 ans.')).toEqual([
      '45 ans | quantity 45 year',
      '30 ans | quantity 30 year',
      '52 ans | quantity 52 year',
      'entre 32 et 49 ans | quantity 32..49 year',
    ]);
  });
  it('are no ones, years, ranks, shares of ten or times', () => {
    expect(shown('fr', 'une femme, en 2019 plusieurs, le 45e jour, trois élèves sur dix, 18 mois, 8 heures, le 14 avril')).toEqual([]);
  });
});

describe('nothing is found', () => {
  it.each([
    'Appelez le 06 12 34 56 78.',
    'Victoire 3-1 face à Lyon.',
    'FR76 3000 6000 0112 3456 7890 189',
    'Voir https://exemple.test/page?id=12%20euros et www.exemple.test/2024/10.',
    'version 2.1.3, article 49.3, CVE-2024-12345, Covid-19, A380, G20, L214',
    'le 17/05/2018 à 21h30',
    '192.168.1.2',
    'chapitre 3 du livre',
    'Le rappeur 50 Cent, le Tournoi des Six Nations',
  ])('%s', (text) => expect(shown('fr', text)).toEqual([]));
});
