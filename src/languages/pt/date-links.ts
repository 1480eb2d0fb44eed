import type { DateData } from '../date-data.js';

export const links: DateData['links'] = {
  at: ['às', 'à', 'a', 'pelas', 'por volta das', 'a partir das', 'até às', 'desde as'],
  on: ['de', 'do', 'da', 'desta', 'deste', 'na', 'no', 'em'],
  from: ['das', 'entre as', 'de', 'entre', 'da'],
  to: ['às', 'e as', 'até às', 'e', 'à', 'a'],
  before: ['antes'],
  after: ['depois', 'após', 'mais tarde'],
  since: ['a partir', 'a contar', 'desde'],
  articles: ['de', 'do', 'da', 'dos', 'das', 'o', 'a'],
};

/** Days in the plural and words that say that something comes back. */
export const repeatWords: DateData['words'] = {
  weekdays: { 'segundas-feiras': 1, 'terças-feiras': 2, 'quartas-feiras': 3, 'quintas-feiras': 4, 'sextas-feiras': 5, sábados: 6, domingos: 7 },
  every: {
    diariamente: 'P1D',
    diário: 'P1D',
    diária: 'P1D',
    semanal: 'P1W',
    semanais: 'P1W',
    semanalmente: 'P1W',
    quinzenal: 'P2W',
    mensal: 'P1M',
    mensais: 'P1M',
    mensalmente: 'P1M',
    trimestral: 'P3M',
    trimestrais: 'P3M',
    semestral: 'P6M',
    anual: 'P1Y',
    anuais: 'P1Y',
    anualmente: 'P1Y',
    'todas as manhãs': 'XXXX-XX-XXTMO',
    'cada manhã': 'XXXX-XX-XXTMO',
    'todas as tardes': 'XXXX-XX-XXTAF',
    'todas as noites': 'XXXX-XX-XXTNI',
    'cada noite': 'XXXX-XX-XXTNI',
    'todos os fins de semana': 'XXXX-WXX-WE',
  },
};

export const repeats: DateData['repeats'] = [
  {
    id: 'repeat.day',
    make: 'repeat',
    patterns: ['(cada|todas as|todos os|toda a|toda|todo) ({weekday}|{weekdays}) [{part}]', '(aos|às) {weekdays}'],
  },
  { id: 'repeat.date', make: 'repeat', patterns: ['(cada|todo) {month}', '(todo|cada) {day} de {month}', 'cada {season}', 'cada {holiday}'] },
  { id: 'repeat.unit', make: 'repeat', patterns: ['cada {unit}', '(a cada|cada) {num} {unit}', '(todos os|todas as) {unit}'] },
  { id: 'repeat.times', make: 'repeat', patterns: ['{num} (vez|vezes) (ao|à|por|a cada) {unit}'], set: { countsTimes: 1 } },
  { id: 'repeat.word', make: 'repeat', patterns: ['{every}'] },
];
