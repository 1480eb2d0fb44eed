import type { NumeralData } from '../numeral-data.js';

export const numerals: NumeralData = {};
