import type { DepecheRecord } from '../../src/article/index.js';
import { type Case, moveSpans } from './cases.js';
import { type Linked, linkCounts } from './links.js';
import { Counts } from './scores.js';

type Entities = NonNullable<DepecheRecord['entities']>;
type Entity = Entities[number];

/** Named counts that grow; the name is a row of a table. */
export class Tally {
  readonly rows = new Map<string, Counts>();

  at(name: string): Counts {
    const counts = this.rows.get(name) ?? new Counts();
    this.rows.set(name, counts);
    return counts;
  }
}

/** A value of a record in the short form of the gold: `10000000 USD max`, `4.7`, `2025-04-14`. */
export function shortValue(entity: Entity): string {
  if (!('value' in entity)) return '';
  if (entity.type === 'date') return (entity.value.timex ?? entity.value.edtf?.replace('/', '..') ?? '?').replace('-FA', '-AU');
  if (entity.type === 'time') return entity.value.timex;
  const { amount, min, max, modifier, approximate } = entity.value;
  const bound =
    modifier === 'at most' || modifier === 'less than'
      ? ' max'
      : modifier === 'at least' || modifier === 'more than'
        ? ' min'
        : approximate || modifier === 'nearly'
          ? ' approx'
          : '';
  if (entity.type === 'duration') return `${entity.value.timex ?? '?'}${bound}`;
  const number = amount === null && min !== null && max !== null ? `${min}..${max}` : (amount ?? max ?? min ?? '?');
  return entity.type === 'money' ? `${number} ${entity.value.currency ?? '?'}${bound}` : `${number}${bound}`;
}

const key = ({ start, end }: { start: number; end: number }, label: string): string => `${start}-${end}-${label}`;

/** Adds one article's comparison to the tallies: mentions by type, kinds, values of found mentions, grouping of names. Gives the names that both have. */
export function compareCase(
  testCase: Case,
  record: DepecheRecord,
  into: { mentions: Tally; values: Tally; kinds: Tally; links: Counts },
): readonly Linked[] {
  const { gold } = testCase;
  const entities = record.entities ?? [];
  const wanted = new Map<string, { type: string; kind?: string; name?: string; value?: string }>();
  for (const entity of gold.entities) {
    for (const mention of moveSpans(entity.mentions, testCase.text, record.text)) {
      wanted.set(key(mention, entity.type), { type: entity.type, name: entity.name, ...(entity.kind === undefined ? {} : { kind: entity.kind }) });
    }
  }
  for (const value of moveSpans(gold.values, testCase.text, record.text))
    wanted.set(key(value, value.type), { type: value.type, value: value.value });

  const names: Linked[] = [];
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      const match = wanted.get(key(mention, entity.type));
      into.mentions.at(entity.type).add(match === undefined ? 0 : 1, 1, 0);
      if (match === undefined) continue;
      if (match.kind !== undefined) into.kinds.at(entity.type).add(Number('kind' in entity && entity.kind === match.kind), 1, 1);
      if (match.value !== undefined && 'value' in entity) into.values.at(entity.type).add(Number(sameValue(shortValue(entity), match.value)), 1, 1);
      if (match.name !== undefined) names.push({ mine: entity.id, gold: `${match.type} ${match.name}`, text: mention.text });
    }
  }
  for (const { type } of wanted.values()) into.mentions.at(type).add(0, 0, 1);
  const { right, found, wanted: all } = linkCounts(names);
  into.links.add(right, found, all);
  return names;
}

const sameValue = (mine: string, gold: string): boolean => gold === '' || mine === gold || (gold.startsWith('? ') && mine.endsWith(gold.slice(2)));
