export const ENTITY_TYPES = [
  'person',
  'organization',
  'location',
  'event',
  'product',
  'work',
  'identifier',
  'money',
  'percent',
  'quantity',
  'date',
  'time',
  'duration',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Types whose mentions are names, found by the entities stage. */
export const NAME_TYPES = ['person', 'organization', 'location', 'event', 'product', 'work', 'identifier'] as const satisfies readonly EntityType[];
export type NameType = (typeof NAME_TYPES)[number];

/** Types whose mentions have a value, found by the amounts stage. */
export const AMOUNT_TYPES = ['money', 'percent', 'quantity'] as const satisfies readonly EntityType[];
export type AmountType = (typeof AMOUNT_TYPES)[number];

/** Types whose mentions have a value, found by the dates stage. */
export const DATE_TYPES = ['date', 'time', 'duration'] as const satisfies readonly EntityType[];
export type DateType = (typeof DATE_TYPES)[number];

/** An agency is any public body of one state: ministry, regulator, intelligence service, court, police or army body, parliament, central bank. */
export const ORGANIZATION_KINDS = ['company', 'agency', 'international', 'party', 'media', 'ngo', 'armed', 'sports', 'education', 'other'] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

export const LOCATION_KINDS = ['country', 'region', 'city', 'other'] as const;
export type LocationKind = (typeof LOCATION_KINDS)[number];

export const ZONE_KINDS = ['title', 'byline', 'lead', 'heading', 'body', 'caption', 'related', 'boilerplate'] as const;
export type ZoneKind = (typeof ZONE_KINDS)[number];

/** Zones that are the article itself: names, amounts and dates are looked for in them. The others are about the page. */
export const READ_ZONES: ReadonlySet<ZoneKind> = new Set(['title', 'lead', 'heading', 'body', 'caption']);

/** Where a score comes from; a score without a kind does not exist. */
export const SCORE_KINDS = ['probability', 'rule', 'heuristic', 'human'] as const;
export type ScoreKind = (typeof SCORE_KINDS)[number];

export const LANGUAGE_TAGS = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl'] as const;
/** The languages with a pack of data; `und` stands for every other one and for none. */
export type LanguageTag = (typeof LANGUAGE_TAGS)[number];
