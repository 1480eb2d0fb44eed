import type { PeopleData } from '../people-data.js';

export const people: PeopleData = { women: [], men: [], relatives: [], families: [], generations: [] };
