import type { DateData } from '../date-data.js';

export const links: DateData['links'] = {
  at: ['à', 'vers', 'dès', 'à partir de', 'aux alentours de'],
  on: ['le', 'ce', 'du', 'de', 'de ce', 'dans la journée de'],
  from: ['de', 'entre', "d'"],
  to: ['à', 'et', "jusqu'à"],
  before: ['avant', 'plus tôt', 'auparavant'],
  after: ['après', 'plus tard'],
  since: ['à partir de', 'à compter de', 'à dater de'],
  articles: ['le', 'la', "l'", 'les', 'ce', 'cette'],
};

/** Days in the plural and words that say that something comes back. */
export const repeatWords: DateData['words'] = {
  weekdays: { lundis: 1, mardis: 2, mercredis: 3, jeudis: 4, vendredis: 5, samedis: 6, dimanches: 7 },
  every: {
    quotidiennement: 'P1D',
    journellement: 'P1D',
    hebdomadaire: 'P1W',
    hebdomadaires: 'P1W',
    hebdomadairement: 'P1W',
    mensuel: 'P1M',
    mensuelle: 'P1M',
    mensuels: 'P1M',
    mensuelles: 'P1M',
    mensuellement: 'P1M',
    trimestriel: 'P3M',
    trimestrielle: 'P3M',
    trimestriels: 'P3M',
    trimestrielles: 'P3M',
    semestriel: 'P6M',
    semestrielle: 'P6M',
    semestriellement: 'P6M',
    bimensuel: 'P2W',
    bimestriel: 'P2M',
    annuel: 'P1Y',
    annuelle: 'P1Y',
    annuels: 'P1Y',
    annuelles: 'P1Y',
    annuellement: 'P1Y',
    bisannuel: 'P6M',
    biennal: 'P2Y',
    biennale: 'P2Y',
    'chaque matin': 'XXXX-XX-XXTMO',
    'tous les matins': 'XXXX-XX-XXTMO',
    'chaque après-midi': 'XXXX-XX-XXTAF',
    'tous les après-midi': 'XXXX-XX-XXTAF',
    'chaque soir': 'XXXX-XX-XXTEV',
    'tous les soirs': 'XXXX-XX-XXTEV',
    'chaque nuit': 'XXXX-XX-XXTNI',
    'toutes les nuits': 'XXXX-XX-XXTNI',
    'chaque week-end': 'XXXX-WXX-WE',
    'tous les week-ends': 'XXXX-WXX-WE',
    'chaque semaine': 'P1W',
  },
};

export const repeats: DateData['repeats'] = [
  {
    id: 'repeat.day',
    make: 'repeat',
    patterns: [
      '(chaque|tous les) ({weekday}|{weekdays}) [{part}]',
      'tous les {num} {weekdays}',
      '{weekdays} [{part}]',
      '({num}|{ord}|{ordnum}) {weekday} (du|de chaque) mois',
    ],
  },
  {
    id: 'repeat.date',
    make: 'repeat',
    patterns: ['chaque [{day}] {month}', 'tous les {day} {month}', 'chaque {season}', 'tous les {season}', 'chaque {holiday}'],
  },
  { id: 'repeat.unit', make: 'repeat', patterns: ['chaque {unit}', '(tous|toutes) les {unit}', '(tous|toutes) les {num} {unit}'] },
  { id: 'repeat.times', make: 'repeat', patterns: ['{num} fois (par|chaque) {unit}', '{num} fois tous les {num} {unit}'], set: { countsTimes: 1 } },
  { id: 'repeat.word', make: 'repeat', patterns: ['{every}'] },
];
