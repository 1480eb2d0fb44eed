import { describe, expect, it } from 'vitest';
import { brief, findDates } from './find.js';

/** A Wednesday. */
const PUBLISHED = '2025-04-16';
const find = (text: string, published: string | null = PUBLISHED): string[] => findDates(text, 'fr', published).map(brief);

describe('French dates', () => {
  it.each([
    ['Le musée a ouvert le mercredi 4 décembre 2019.', 'mercredi 4 décembre 2019 = 2019-12-04'],
    ['Il est né le 1er janvier 1998 à Lens.', '1er janvier 1998 = 1998-01-01'],
    ['Le vote du 24/09/2018 a compté.', '24/09/2018 = 2018-09-24'],
    ['Le vote du 24.9.2018 a compté.', '24.9.2018 = 2018-09-24'],
    ['Version du 2018-09-24.', '2018-09-24 = 2018-09-24'],
    ['Elle a démissionné en 2020.', '2020 = 2020'],
    ['Livraison fin juin.', 'fin juin = 2025-06'],
    ['Livraison à la mi-mars.', 'mi-mars = 2025-03'],
    ['Livraison début 2018.', 'début 2018 = 2018'],
    ['Les ventes du premier trimestre ont baissé.', 'premier trimestre = 2025-Q1'],
    ['Au second semestre 2020, rien.', 'second semestre 2020 = 2020-H2'],
    ['Depuis l’été 2020, rien.', 'été 2020 = 2020-SU'],
    ['Dans les années 1980, tout allait bien.', 'années 1980 = 198X'],
    ['Dans les années 80, tout allait bien.', 'années 80 = 198X'],
    ['Un manoir du XIXe siècle.', 'XIXe siècle = 18XX'],
    ['Ouvert à Noël.', 'Noël = 2024-12-25'],
    ['Fermé le lundi de Pâques 2024.', 'lundi de Pâques 2024 = 2024-04-01'],
    ['Première quinzaine de mars 2020.', 'Première quinzaine de mars 2020 = 2020-03-01/2020-03-15'],
    ['Le premier dimanche de juillet 2016.', 'premier dimanche de juillet 2016 = 2016-07-03'],
    ['La semaine du 7 avril a été calme.', 'semaine du 7 avril = 2025-W15'],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual([expected]);
  });

  it.each([
    ['Il a parlé mardi.', 'mardi = 2025-04-15'],
    ['Il parlera vendredi.', 'vendredi = 2025-04-18'],
    ['Il a été reçu mercredi.', 'mercredi = 2025-04-16'],
    ['Vendredi soir, il avait plu.', 'Vendredi soir = 2025-04-11'],
    ['Il a plu lundi dernier.', 'lundi dernier = 2025-04-14'],
    ['Rendez-vous mercredi prochain.', 'mercredi prochain = 2025-04-23'],
    ['Il l’a dit hier soir.', 'hier soir = 2025-04-15'],
    ['Rendez-vous après-demain.', 'après-demain = 2025-04-18'],
    ['La semaine dernière, il a plu.', 'semaine dernière = 2025-W15'],
    ['Il pleut cette semaine.', 'cette semaine = 2025-W16'],
    ['Il a plu l’an dernier.', 'l’an dernier = 2024'],
    ['Il pleut cette année.', 'cette année = 2025'],
    ['Il pleuvra ce week-end.', 'ce week-end = 2025-W16-WE'],
    ['Il a plu le mois dernier.', 'mois dernier = 2025-03'],
    ['Il a plu l’été dernier.', 'l’été dernier = 2024-SU'],
    ['C’était il y a deux ans.', 'il y a deux ans = 2023'],
    ['C’était il y a une dizaine de jours.', 'il y a une dizaine de jours = 2025-04-06'],
    ['Ouverture dans trois mois.', 'dans trois mois = 2025-07'],
    ['Les faits ont eu lieu le 25 mars.', '25 mars = 2025-03-25'],
    ['Le procès s’ouvrira le 12 août.', '12 août = 2025-08-12'],
    ['Il avait été arrêté en décembre.', 'décembre = 2024-12'],
    ['Il a été arrêté le 3 mai dernier.', '3 mai dernier = 2024-05-03'],
    ['Aujourd’hui, tout va mieux.', 'Aujourd’hui = PRESENT_REF'],
    ['Il pleuvra ces prochains jours.', 'ces prochains jours = ?'],
  ])('counts from the publication date: %s', (text, expected) => {
    expect(find(text)).toEqual([expected]);
  });

  it.each([
    ['Du 3 au 5 mars, il a plu.', '3 au 5 mars = 2025-03-03/2025-03-05'],
    ['Entre 2010 et 2018, il a plu.', '2010 et 2018 = 2010/2018'],
    ['De 2015 à 2018, il a plu.', '2015 à 2018 = 2015/2018'],
    ['La guerre (1914-18) a duré.', '1914-18 = 1914/1918'],
    ['Entre le 26 avril 2018 et le 3 mai 2019.', '26 avril 2018 et le 3 mai 2019 = 2018-04-26/2019-05-03'],
    ['De janvier à mars 2024.', 'janvier à mars 2024 = 2024-01/2024-03'],
    ['De juillet 2019 à fin juin.', 'juillet 2019 à fin juin = 2019-07/2020-06'],
    ['De novembre à mars 2019.', 'novembre à mars 2019 = 2018-11/2019-03'],
    ['Dans la nuit de lundi à mardi.', 'nuit de lundi à mardi = 2025-04-14/2025-04-15'],
  ])('reads a range: %s', (text, expected) => {
    expect(find(text)).toEqual([expected]);
  });

  it.each([
    ['À 19h09, tout s’arrête.', '19h09 = T19:09'],
    ['Vers 8 heures, tout s’arrête.', '8 heures = T08:00'],
    ['À midi, tout s’arrête.', 'midi = T12:00'],
    ['À 18H00 GMT, tout s’arrête.', '18H00 GMT = T18:00'],
    ['À 3 heures du matin.', '3 heures du matin = T03:00'],
  ])('reads a clock time: %s', (text, expected) => {
    expect(find(text)).toEqual([expected]);
  });

  it.each([
    ['Il a attendu trois ans.', 'trois ans = P3Y'],
    ['Le film dure 90 minutes.', '90 minutes = PT90M'],
    ['Après deux heures et demie, il part.', 'deux heures et demie = PT2.5H'],
    ['Depuis plus de dix ans, il attend.', 'plus de dix ans = P10Y more than'],
    ['Depuis près d’un siècle.', 'près d’un siècle = P100Y nearly approx'],
    ['Pendant une trentaine de minutes.', 'une trentaine de minutes = PT30M approx'],
    ['Une demi-heure plus tard.', 'Une demi-heure = PT30M'],
    ['Il risque de cinq à sept ans de prison.', 'cinq à sept ans = 5..7 year'],
    ['Il a dormi pendant 2h30.', '2h30 = PT2H30M'],
    ['Une peine de 12 ans de prison.', '12 ans = P12Y'],
    ['Deux ans et trois mois de travaux.', 'Deux ans et trois mois = P2Y3M'],
  ])('reads a length: %s', (text, expected) => {
    expect(find(text)).toEqual([expected]);
  });

  it('reads accents that stand apart, soft hyphens and no-break spaces', () => {
    expect(find('Le 3 fe\u0301vrier 2019, l’e\u0301te\u0301 2020.')).toEqual(['3 fe\u0301vrier 2019 = 2019-02-03', 'e\u0301te\u0301 2020 = 2020-SU']);
    expect(find('Le 3 sep\u00adtembre 2019.')).toEqual(['3 sep\u00adtembre 2019 = 2019-09-03']);
    expect(find('Le 3\u00a0mai\u202f2019.')).toEqual(['3\u00a0mai\u202f2019 = 2019-05-03']);
  });

  it('goes on from the day named before', () => {
    expect(find('Il est arrivé le 3 mars 2019. Le lendemain, il est reparti.')).toEqual(['3 mars 2019 = 2019-03-03', 'lendemain = 2019-03-04']);
    expect(find('En 1998, il gagne. Cette année-là, tout change.')).toEqual(['1998 = 1998', 'Cette année-là = 1998']);
  });

  it('does not guess without a publication date', () => {
    expect(find('Il a parlé mardi.', null)).toEqual(['mardi = XXXX-WXX-2']);
    expect(find('Il a parlé le 24 septembre.', null)).toEqual(['24 septembre = XXXX-09-24']);
    expect(find('L’an dernier, il a parlé.', null)).toEqual(['L’an dernier = ?']);
    expect(findDates('Il a parlé mardi.', 'fr')[0]?.value).toMatchObject({ resolved: false, anchor: null });
  });

  it('says which dates hang on the publication date', () => {
    const [relative, absolute] = findDates('Hier, il a parlé du 3 mars 2019.', 'fr', PUBLISHED);
    expect(relative?.value).toMatchObject({ anchor: PUBLISHED, grain: 'day', resolved: true });
    expect(absolute?.value).toMatchObject({ anchor: null, edtf: '2019-03-03' });
  });

  it('marks the part of a period', () => {
    expect(findDates('Livraison fin 2019.', 'fr')[0]?.value).toMatchObject({ edtf: '2019', modifier: 'end' });
    expect(findDates('Livraison mi-2019.', 'fr')[0]?.value).toMatchObject({ edtf: '2019', modifier: 'mid' });
  });
});

describe('what is no date in French', () => {
  it.each([
    'Victoire 3-1 à domicile.',
    'L’article 49.3 a servi.',
    'Appelez le 06 12 34 56 78.',
    'IBAN FR76 3000 6000 0112 3456 7890 189.',
    'La version 10.2.3 est sortie.',
    'Il faut 10 millions de plus.',
    'Il faut 2 000 euros.',
    'Il y avait 2018 manifestants.',
    'Voir https://exemple.test/2018/09/24/article pour la suite.',
    'Paul Roy, 45 ans, est libre.',
    'Une femme de 38 ans est libre.',
    'La retraite à 62 ans.',
    'Les enfants de moins de cinq ans.',
    'Âgé d’une quarantaine d’années, il est libre.',
    'Le robot s’est posé sur Mars.',
    'Il a été élu.',
    'Le Journal du Dimanche en parle.',
    'Ouvert 24h/24 et 7j/7.',
    'Il sera toujours là, un jour ou l’autre.',
  ])('%s', (text) => {
    expect(find(text)).toEqual([]);
  });
});
