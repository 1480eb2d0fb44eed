import type { NameData } from '../name-data.js';

export const names: NameData = {};
