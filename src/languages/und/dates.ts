import type { DateData } from '../date-data.js';

/** What is written alike in every language: its rules stand behind those of each pack, which may replace a macro. */
export const dates: DateData = {
  words: {
    zone: {
      GMT: 'UTC',
      UTC: 'UTC',
      TU: 'UTC',
      CET: '+01:00',
      CEST: '+02:00',
      BST: '+01:00',
      EST: '-05:00',
      EDT: '-04:00',
      ET: 'America/New_York',
      CST: '-06:00',
      CDT: '-05:00',
      PST: '-08:00',
      PDT: '-07:00',
      PT: 'America/Los_Angeles',
      MSK: '+03:00',
      JST: '+09:00',
    },
  },
  exact: ['ET', 'PT', 'TU', 'EST'],
  macros: {
    named: '({month}|{monthab})',
    zone: '[{zone} [~{offset}]]',
    numeric:
      '{daynum}~/~{monthnum}~/~{year}|{daynum}~.~{monthnum}~.~{year}|{daynum}~-~{monthnum}~-~{year}|{daynum}~/~{monthnum}~/~{yy}|{daynum}~.~{monthnum}~.~{yy}|{daynum}~-~{monthnum}~-~{yy}',
  },
  rules: [
    { id: 'iso', make: 'date', patterns: ['{year}~-~{mm}~-~{dd}', '{year}~/~{mm}~/~{dd}'] },
    {
      id: 'named-numeric',
      make: 'date',
      patterns: [
        '{daynum}~-~@named~-~{year}',
        '{daynum}~/~@named~/~{year}',
        '@named~-~{daynum}~-~{year}',
        '{year}~/~@named~/~{daynum}',
        '{daynum}~.~@named~.~{year}',
      ],
    },
    { id: 'numeric-range', make: 'range', patterns: ['@numeric~-;~@numeric', '@numeric - ; @numeric'] },
    { id: 'quarter-short', make: 'date', patterns: ['Q ~{nth} [de|of] {year}', '{year} - Q ~{nth}', 'T ~{nth} {year}'], set: { unit: 'Q' } },
    { id: 'numeric', make: 'date', patterns: ['@numeric'] },
    { id: 'year-range', make: 'range', patterns: ['{year}~-;~{year}', '{year}-;{year}', '{year}~/;~{year}', '{year}~-;~{yy}', '{year}~/;~{yy}'] },
    { id: 'clock', make: 'time', patterns: ['{hour}~:~{minute}[~:~{minute}] @zone'] },
    { id: 'year', make: 'date', patterns: ['{year}'], guard: 'year' },
    { id: 'no.score', make: 'none', patterns: ['{digits}~-~{digits}', '{digits}~:~{digits}', '{digits}~/~{digits}'] },
    { id: 'no.version', make: 'none', patterns: ['{digits}~.~{digits}~.~{digits}', '{digits}~.~{digits}~.~{digits}~.~{digits}'] },
  ],
  repeats: [],
  links: { at: [], on: [], from: [], to: [], before: [], after: [], since: [], articles: [] },
  daySuffixes: [],
  ordinalSuffixes: [],
  decadeSuffixes: [],
  smallNames: true,
  homonyms: [],
  year: { before: [], weak: [], names: [], after: [] },
  age: { before: [], after: [], at: [], only: [], of: [], groups: [], spanHeads: [], spanAfter: [] },
  tense: { past: [], pastEndings: [], future: [], futureEndings: [], scheduled: [], passive: [] },
};
