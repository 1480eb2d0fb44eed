import type { DateData } from '../date-data.js';

export const links: DateData['links'] = {
  at: ['om', 'rond', 'tegen', 'vanaf', 'tot', 'omstreeks', 'na', 'voor', 'van'],
  on: ['op', 'van', 'de'],
  from: ['van', 'tussen', 'vanaf'],
  to: ['tot', 'en', 'tot en met'],
  before: ['voor', 'eerder', 'daarvoor'],
  after: ['na', 'later', 'daarna'],
  since: ['vanaf'],
  articles: ['de', 'het', 'deze'],
};

/** Days in the plural and words that say that something comes back. */
export const repeatWords: DateData['words'] = {
  weekdays: {
    maandagen: 1,
    dinsdagen: 2,
    woensdagen: 3,
    donderdagen: 4,
    vrijdagen: 5,
    zaterdagen: 6,
    zondagen: 7,
    "'s maandags": 1,
    "'s woensdags": 3,
    "'s zondags": 7,
  },
  every: {
    dagelijks: 'P1D',
    dagelijkse: 'P1D',
    wekelijks: 'P1W',
    wekelijkse: 'P1W',
    tweewekelijks: 'P2W',
    maandelijks: 'P1M',
    maandelijkse: 'P1M',
    driemaandelijks: 'P3M',
    halfjaarlijks: 'P6M',
    jaarlijks: 'P1Y',
    jaarlijkse: 'P1Y',
    'elke ochtend': 'XXXX-XX-XXTMO',
    'iedere ochtend': 'XXXX-XX-XXTMO',
    'elke middag': 'XXXX-XX-XXTAF',
    'elke avond': 'XXXX-XX-XXTEV',
    'iedere avond': 'XXXX-XX-XXTEV',
    'elke nacht': 'XXXX-XX-XXTNI',
    'iedere nacht': 'XXXX-XX-XXTNI',
    'elk weekend': 'XXXX-WXX-WE',
    'ieder weekend': 'XXXX-WXX-WE',
  },
};

export const repeats: DateData['repeats'] = [
  { id: 'repeat.day', make: 'repeat', patterns: ['(elke|iedere) [andere|tweede] {weekday}', '[alle|op] < {weekdays}'] },
  { id: 'repeat.date', make: 'repeat', patterns: ['(elke|iedere) [{day}] {month}', '(elke|elk|iedere|ieder) {season}', '(elke|iedere) {holiday}'] },
  { id: 'repeat.unit', make: 'repeat', patterns: ['(elke|elk|iedere|ieder|per) {unit}', '(elke|iedere|om de) {num} {unit}'] },
  { id: 'repeat.times', make: 'repeat', patterns: ['{num} (keer|maal) (per|in de|in het) {unit}'], set: { countsTimes: 1 } },
  { id: 'repeat.once', make: 'repeat', patterns: ['eenmaal per {unit}'], set: { times: 1 } },
  { id: 'repeat.twice', make: 'repeat', patterns: ['tweemaal per {unit}'], set: { times: 2 } },
  { id: 'repeat.word', make: 'repeat', patterns: ['{every}'] },
];
