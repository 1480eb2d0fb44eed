import type { DateData } from '../date-data.js';

export const links: DateData['links'] = {
  at: ['alle', 'alle ore', 'ore', 'dalle', 'verso le', 'intorno alle', "all'", 'a', 'fino alle'],
  on: ['di', 'del', 'di questo', 'il'],
  from: ['dalle', 'tra le', 'fra le', 'dalle ore', 'da'],
  to: ['alle', 'e le', 'fino alle', 'alle ore', 'a', "all'", 'e'],
  before: ['prima'],
  after: ['dopo', 'più tardi'],
  since: ['a partire', 'da'],
  articles: ['di', 'del', 'della', "dell'", 'da', 'dal', 'il', 'la', "l'"],
};

/** Days in the plural and words that say that something comes back. */
export const repeatWords: DateData['words'] = {
  weekdays: { sabati: 6, domeniche: 7 },
  every: {
    quotidianamente: 'P1D',
    giornalmente: 'P1D',
    giornaliero: 'P1D',
    settimanale: 'P1W',
    settimanali: 'P1W',
    settimanalmente: 'P1W',
    mensile: 'P1M',
    mensili: 'P1M',
    mensilmente: 'P1M',
    bimestrale: 'P2M',
    trimestrale: 'P3M',
    trimestrali: 'P3M',
    semestrale: 'P6M',
    annuale: 'P1Y',
    annuali: 'P1Y',
    annualmente: 'P1Y',
    'ogni mattina': 'XXXX-XX-XXTMO',
    'tutte le mattine': 'XXXX-XX-XXTMO',
    'ogni pomeriggio': 'XXXX-XX-XXTAF',
    'ogni sera': 'XXXX-XX-XXTEV',
    'tutte le sere': 'XXXX-XX-XXTEV',
    'ogni notte': 'XXXX-XX-XXTNI',
    'tutte le notti': 'XXXX-XX-XXTNI',
    'ogni fine settimana': 'XXXX-WXX-WE',
    'ogni weekend': 'XXXX-WXX-WE',
  },
};

export const repeats: DateData['repeats'] = [
  { id: 'repeat.day', make: 'repeat', patterns: ['(ogni|tutti i|tutte le) ({weekday}|{weekdays}) [{part}]', 'i ({weekday}|{weekdays})'] },
  { id: 'repeat.date', make: 'repeat', patterns: ['ogni [{day}] {month}', 'ogni {season}', 'ogni {holiday}'] },
  { id: 'repeat.unit', make: 'repeat', patterns: ['ogni {unit}', 'ogni {num} {unit}', '(tutti i|tutti gli|tutte le) {unit}'] },
  { id: 'repeat.times', make: 'repeat', patterns: ["{num} (volta|volte) (al|alla|all'|a|per|ogni) {unit}"], set: { countsTimes: 1 } },
  { id: 'repeat.word', make: 'repeat', patterns: ['{every}'] },
];
