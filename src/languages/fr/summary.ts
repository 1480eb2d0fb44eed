import type { SummaryData } from '../summary-data.js';

export const summary: SummaryData = {};
