import type { AmountData } from '../amount-data.js';

export const amounts: AmountData = {};
