import type { DateData } from '../date-data.js';

export const links: DateData['links'] = {
  at: ['um', 'gegen', 'ab', 'von', 'bis', 'kurz vor', 'kurz nach'],
  on: ['am', 'an diesem', 'des', 'vom'],
  from: ['von', 'zwischen', 'ab'],
  to: ['bis', 'und'],
  before: ['vor', 'zuvor', 'früher', 'davor'],
  after: ['nach', 'später', 'danach'],
  since: ['ab', 'von'],
  articles: ['dem', 'der', 'den', 'diesem', 'dieser'],
};

/** Days in the plural and words that say that something comes back. */
export const repeatWords: DateData['words'] = {
  weekdays: { montags: 1, dienstags: 2, mittwochs: 3, donnerstags: 4, freitags: 5, samstags: 6, sonnabends: 6, sonntags: 7 },
  every: {
    täglich: 'P1D',
    tägliche: 'P1D',
    täglichen: 'P1D',
    täglicher: 'P1D',
    wöchentlich: 'P1W',
    wöchentliche: 'P1W',
    wöchentlichen: 'P1W',
    monatlich: 'P1M',
    monatliche: 'P1M',
    monatlichen: 'P1M',
    vierteljährlich: 'P3M',
    halbjährlich: 'P6M',
    jährlich: 'P1Y',
    jährliche: 'P1Y',
    jährlichen: 'P1Y',
    alljährlich: 'P1Y',
    'jeden Morgen': 'XXXX-XX-XXTMO',
    'jeden Nachmittag': 'XXXX-XX-XXTAF',
    'jeden Abend': 'XXXX-XX-XXTEV',
    'jede Nacht': 'XXXX-XX-XXTNI',
    'jedes Wochenende': 'XXXX-WXX-WE',
  },
};

export const repeats: DateData['repeats'] = [
  {
    id: 'repeat.day',
    make: 'repeat',
    patterns: ['(jeden|jeder) [zweiten] {weekday}', '{weekdays}', 'an jedem {weekday}', 'jeden ({ord}|{ordnum}) {weekday} im Monat'],
  },
  { id: 'repeat.date', make: 'repeat', patterns: ['(jeden|jedes) {month}', 'jeden {day} {month}', '(jeden|jedes) {season}', 'jedes {holiday}'] },
  { id: 'repeat.unit', make: 'repeat', patterns: ['(jede|jeden|jedes|pro) {unit}', 'alle {num} {unit}'] },
  {
    id: 'repeat.times',
    make: 'repeat',
    patterns: ['{num} Mal (pro|im|am|in der) {unit}', '{num} mal (pro|im|am|in der) {unit}'],
    set: { countsTimes: 1 },
  },
  { id: 'repeat.once', make: 'repeat', patterns: ['einmal (pro|im|am|in der) {unit}'], set: { times: 1 } },
  { id: 'repeat.twice', make: 'repeat', patterns: ['zweimal (pro|im|am|in der) {unit}'], set: { times: 2 } },
  { id: 'repeat.word', make: 'repeat', patterns: ['{every}'] },
];
