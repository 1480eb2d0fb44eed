import type { DateData } from '../date-data.js';

export const links: DateData['links'] = {
  at: ['at', 'around', 'about', 'by', 'from', 'before', 'after', 'as early as', 'as late as'],
  on: ['on', 'this', 'of', 'in', 'the', 'on the'],
  from: ['from', 'between'],
  to: ['to', 'and', 'till', 'until', 'through'],
  before: ['before', 'earlier', 'prior to', 'ahead of'],
  after: ['after', 'later', 'following'],
  since: ['from', 'starting', 'beginning', 'from the'],
  articles: ['the', 'this'],
};

/** Days in the plural and words that say that something comes back. */
export const repeatWords: DateData['words'] = {
  weekdays: { Mondays: 1, Tuesdays: 2, Wednesdays: 3, Thursdays: 4, Fridays: 5, Saturdays: 6, Sundays: 7 },
  every: {
    daily: 'P1D',
    everyday: 'P1D',
    weekly: 'P1W',
    biweekly: 'P2W',
    fortnightly: 'P2W',
    monthly: 'P1M',
    bimonthly: 'P2M',
    'bi-monthly': 'P2M',
    quarterly: 'P3M',
    semiannual: 'P6M',
    'semi-annual': 'P6M',
    semiannually: 'P6M',
    'semi-annually': 'P6M',
    annual: 'P1Y',
    annually: 'P1Y',
    yearly: 'P1Y',
    biennial: 'P2Y',
    'every morning': 'XXXX-XX-XXTMO',
    'each morning': 'XXXX-XX-XXTMO',
    mornings: 'XXXX-XX-XXTMO',
    'every afternoon': 'XXXX-XX-XXTAF',
    'each afternoon': 'XXXX-XX-XXTAF',
    'every evening': 'XXXX-XX-XXTEV',
    'each evening': 'XXXX-XX-XXTEV',
    'every night': 'XXXX-XX-XXTNI',
    'each night': 'XXXX-XX-XXTNI',
    'every weekend': 'XXXX-WXX-WE',
    'each weekend': 'XXXX-WXX-WE',
    weekends: 'XXXX-WXX-WE',
    'every other day': 'P2D',
    'every other week': 'P2W',
    'every other month': 'P2M',
    'every other year': 'P2Y',
    'once a day': 'P1D',
    'once a week': 'P1W',
    'once a month': 'P1M',
    'once a year': 'P1Y',
  },
};

export const repeats: DateData['repeats'] = [
  {
    id: 'repeat.day',
    make: 'repeat',
    patterns: [
      '(every|each) [other|second|{num}] {weekday} [{part}]',
      '{weekdays} [{part}]',
      '{weekday} (mornings|afternoons|evenings|nights)',
      '({ord}|{ordnum}) {weekday} of (every|each) month',
    ],
  },
  { id: 'repeat.date', make: 'repeat', patterns: ['(every|each) {month} [{day}]', '(every|each) {season}', '(every|each) {holiday}'] },
  { id: 'repeat.unit', make: 'repeat', patterns: ['(every|each) {unit}', 'every {num} {unit}'] },
  {
    id: 'repeat.times',
    make: 'repeat',
    patterns: ['{num} times (a|an|per|every|each) {unit}', '{num} times every {num} {unit}'],
    set: { countsTimes: 1 },
  },
  { id: 'repeat.twice', make: 'repeat', patterns: ['twice (a|an|per|every|each) {unit}'], set: { times: 2 } },
  { id: 'repeat.word', make: 'repeat', patterns: ['{every}'] },
];
