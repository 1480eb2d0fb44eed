import type { LanguageTag } from '../article/index.js';
import type { AmountData } from './amount-data.js';
import type { DateData } from './date-data.js';
import type { NameData } from './name-data.js';
import type { NumeralData } from './numeral-data.js';
import type { PeopleData } from './people-data.js';
import type { SentenceData } from './sentence-data.js';
import type { SummaryData } from './summary-data.js';
import type { ZoneData } from './zone-data.js';

/** A language as data: plain values, no functions. Each part has its own file in the language's folder and its own interface here. */
export interface LanguagePack {
  readonly tag: LanguageTag | 'und';
  /** English name of the language, for messages. */
  readonly name: string;
  readonly sentences: SentenceData;
  readonly zones: ZoneData;
  readonly names: NameData;
  readonly people: PeopleData;
  readonly numerals: NumeralData;
  readonly amounts: AmountData;
  readonly dates: DateData;
  readonly summary: SummaryData;
}
