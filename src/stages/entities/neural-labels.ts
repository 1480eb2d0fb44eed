import { NAME_TYPES, type NameType } from '../../article/index.js';
import { DepecheError } from '../../errors/index.js';

/** Label types of a model → type of name, or null for what is left out. */
export type LabelMap = Readonly<Record<string, NameType | null>>;

/** What the label types of known models mean. Amounts and dates are found by their own stages; MISC and the like are no type of ours. */
const USUAL: ReadonlyMap<string, NameType | null> = new Map<string, NameType | null>([
  ...['PER', 'PERS', 'PERSON'].map((label) => [label, 'person'] as const),
  ...['ORG', 'ORGANIZATION', 'ORGANISATION', 'CORPORATION', 'GROUP'].map((label) => [label, 'organization'] as const),
  ...['LOC', 'LOCATION', 'GPE', 'FAC', 'FACILITY'].map((label) => [label, 'location'] as const),
  ...['EVENT', 'EVE', 'EVT'].map((label) => [label, 'event'] as const),
  ...['PRODUCT', 'PROD'].map((label) => [label, 'product'] as const),
  ...['WORK', 'WORK_OF_ART', 'CREATIVE-WORK', 'CW'].map((label) => [label, 'work'] as const),
  ...['MISC', 'DATE', 'TIME', 'DURATION', 'MONEY', 'PERCENT', 'QUANTITY', 'CARDINAL', 'ORDINAL', 'NORP', 'LANGUAGE', 'LAW'].map(
    (label) => [label, null] as const,
  ),
]);

/**
 * The type of name of each label type of a model: the user's word, else what the label usually means. Throws `usage/definition` for a label that
 * neither knows, and for a mapping of a label that the model does not have.
 */
export function mapLabels(types: readonly string[], given: LabelMap, model: string): ReadonlyMap<string, NameType | null> {
  const own = new Map(Object.entries(given));
  const strange = [...own.keys()].find((label) => !types.includes(label));
  if (strange !== undefined) {
    throw new DepecheError('usage/definition', {
      where: `labels of the model ${model}`,
      expected: `labels among ${types.join(', ')}`,
      got: `"${strange}"`,
    });
  }
  const mapped = new Map(types.map((type) => [type, own.has(type) ? own.get(type) : USUAL.get(type.toUpperCase())] as const));
  const unknown = types.filter((type) => mapped.get(type) === undefined);
  if (unknown.length > 0) {
    throw new DepecheError('usage/definition', {
      where: `labels of the model ${model}`,
      expected: `a type for each label: ${NAME_TYPES.join(', ')}, or null to leave it out`,
      got: `none for ${unknown.join(', ')}`,
      hint: `Add "labels: {${unknown[0]}: null}" or a type to the entities stage.`,
    });
  }
  return new Map([...mapped].map(([label, type]) => [label, type ?? null]));
}
