import { AGENCIES } from './agencies.js';
import { CITIES } from './cities.js';
import { COMPANIES } from './companies.js';
import { COUNTRIES } from './countries.js';
import { EDUCATION } from './education.js';
import { GROUPS } from './groups.js';
import { INTERNATIONAL } from './international.js';
import { MEDIA } from './media.js';
import { PARTIES } from './parties.js';
import { PEOPLE } from './people.js';
import { PLACES } from './places.js';
import { PRODUCTS } from './products.js';
import { REGIONS } from './regions.js';
import type { GazetteerTable } from './row.js';
import { SPORTS } from './sports.js';

export { FIRST_NAMES } from './first-names.js';
export { EITHER_NAMES, WOMENS_NAMES } from './genders.js';
export type { GazetteerTable } from './row.js';

/** Every table, the likelier readings of a name first. */
export const GAZETTEER: readonly GazetteerTable[] = [
  ...COUNTRIES,
  ...INTERNATIONAL,
  ...AGENCIES,
  ...MEDIA,
  ...PARTIES,
  ...GROUPS,
  ...COMPANIES,
  ...CITIES,
  ...REGIONS,
  ...PLACES,
  ...PRODUCTS,
  ...SPORTS,
  ...EDUCATION,
  ...PEOPLE,
];
