export { ADDRESS_FORMS } from './address.js';
export type { AmountData, Hedge, MeasureUnit, MinorUnit } from './amount-data.js';
export {
  CODE_ALIASES,
  CRYPTO_CURRENCIES,
  CURRENCY_CODES,
  CURRENCY_FAMILIES,
  CURRENCY_SIGNS,
  SIGN_MARKS,
  WITHDRAWN_CODES,
  WORD_LIKE_CODES,
} from './currencies.js';
export { DATE_WORD_CLASSES, type DateData, type DateLinks, type DateRule, type DateWordClass } from './date-data.js';
export type { NameData } from './name-data.js';
export type { NumeralData } from './numeral-data.js';
export type { LanguagePack } from './pack.js';
export type { PeopleData } from './people-data.js';
export { allPacks, isSupported, packFor } from './registry.js';
export type { SentenceData } from './sentence-data.js';
export type { SummaryData } from './summary-data.js';
export type { ZoneData } from './zone-data.js';
