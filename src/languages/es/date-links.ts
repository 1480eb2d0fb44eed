import type { DateData } from '../date-data.js';

export const links: DateData['links'] = {
  at: ['a las', 'a la', 'a', 'hacia las', 'desde las', 'sobre las', 'alrededor de las'],
  on: ['el', 'del', 'de este', 'de', 'este'],
  from: ['de', 'desde', 'entre', 'de las', 'desde las', 'entre las', 'entre la'],
  to: ['a', 'a las', 'hasta las', 'y', 'y las', 'hasta', 'y la'],
  before: ['antes'],
  after: ['después', 'tras', 'más tarde'],
  since: ['a partir', 'desde'],
  articles: ['de', 'del', 'de la', 'de los', 'el', 'la', 'los'],
};

/** Days in the plural and words that say that something comes back. */
export const repeatWords: DateData['words'] = {
  weekdays: { sábados: 6, domingos: 7 },
  every: {
    diariamente: 'P1D',
    diario: 'P1D',
    semanal: 'P1W',
    semanales: 'P1W',
    semanalmente: 'P1W',
    quincenal: 'P2W',
    mensual: 'P1M',
    mensuales: 'P1M',
    mensualmente: 'P1M',
    trimestral: 'P3M',
    trimestralmente: 'P3M',
    semestral: 'P6M',
    anual: 'P1Y',
    anuales: 'P1Y',
    anualmente: 'P1Y',
    'cada mañana': 'XXXX-XX-XXTMO',
    'todas las mañanas': 'XXXX-XX-XXTMO',
    'cada tarde': 'XXXX-XX-XXTAF',
    'todas las tardes': 'XXXX-XX-XXTAF',
    'cada noche': 'XXXX-XX-XXTNI',
    'todas las noches': 'XXXX-XX-XXTNI',
    'cada fin de semana': 'XXXX-WXX-WE',
    'todos los fines de semana': 'XXXX-WXX-WE',
  },
};

export const repeats: DateData['repeats'] = [
  { id: 'repeat.day', make: 'repeat', patterns: ['(cada|todos los) ({weekday}|{weekdays}) [{part}]', 'los ({weekday}|{weekdays}) [{part}]'] },
  { id: 'repeat.date', make: 'repeat', patterns: ['cada [{day} de] {month}', 'todos los {day} de {month}', 'cada {season}', 'cada {holiday}'] },
  { id: 'repeat.unit', make: 'repeat', patterns: ['cada {unit}', 'cada {num} {unit}', '(todos los|todas las) {unit}'] },
  { id: 'repeat.times', make: 'repeat', patterns: ['{num} (vez|veces) (al|a la|por|cada) {unit}'], set: { countsTimes: 1 } },
  { id: 'repeat.word', make: 'repeat', patterns: ['{every}'] },
];
