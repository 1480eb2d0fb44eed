import type { DateData } from '../date-data.js';

export const dates: DateData = {};
