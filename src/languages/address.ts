/**
 * Forms of address that are no part of a name, as written; the press of each language uses those of the others too ("Sir", "Herr").
 * Not "Lady", "Lord" or "Dr": stage names begin with them.
 */
export const ADDRESS_FORMS: readonly string[] = [
  'M.',
  'Mme',
  'Mlle',
  'Mr',
  'Mr.',
  'Mrs',
  'Mrs.',
  'Ms',
  'Ms.',
  'Sir',
  'Herr',
  'Frau',
  'Sig.',
  'Sr.',
  'Sra.',
];
