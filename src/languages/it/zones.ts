import type { ZoneData } from '../zone-data.js';

export const zones: ZoneData = {};
