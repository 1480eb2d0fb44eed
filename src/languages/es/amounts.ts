import type { AmountData } from '../amount-data.js';
import { amounts as und } from '../und/amounts.js';

export const amounts: AmountData = und;
