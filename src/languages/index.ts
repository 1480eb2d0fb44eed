export type { AmountData } from './amount-data.js';
export type { DateData, DateMake, DateRule, DateWordClass } from './date-data.js';
export type { NameData } from './name-data.js';
export type { NumeralData } from './numeral-data.js';
export type { LanguagePack } from './pack.js';
export { allPacks, isSupported, packFor } from './registry.js';
export type { SentenceData } from './sentence-data.js';
export type { SummaryData } from './summary-data.js';
export type { ZoneData } from './zone-data.js';
