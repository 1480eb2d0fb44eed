import { LOCATION_KINDS, type NameType, ORGANIZATION_KINDS } from '../../../article/index.js';
import { DepecheError } from '../../../errors/index.js';
import { lookupKey } from '../gazetteer/gazetteer.js';
import { parsePattern } from './token-pattern.js';
import { type UserRules, userRulesSchema } from './user-rules-schema.js';

export interface Denied {
  readonly name: string;
  readonly type: NameType | undefined;
}

export const deniedOf = (rules: UserRules): Denied[] =>
  rules.deny.map((one) => (typeof one === 'string' ? { name: one, type: undefined } : { name: one.name, type: one.type }));

const KINDS: Partial<Record<NameType, readonly string[]>> = { organization: ORGANIZATION_KINDS, location: LOCATION_KINDS };

/** What of the rules contradicts the rest, a sentence each; empty when they agree. */
export function findConflicts(rules: UserRules): string[] {
  const conflicts: string[] = [];
  const named = new Map<string, { readonly type: NameType; readonly entity: number }>();
  for (const [entity, { names, type, kind }] of rules.entities.entries()) {
    if (kind !== undefined && !KINDS[type]?.includes(kind)) conflicts.push(`"${names[0]}": a ${type} has no kind "${kind}"`);
    for (const name of names) {
      const before = named.get(lookupKey(name));
      if (before !== undefined && before.entity !== entity)
        conflicts.push(`"${name}" names two entities (${rules.entities[before.entity]?.names[0]} and ${names[0]})`);
      named.set(lookupKey(name), { type, entity });
    }
  }
  for (const { pattern, type, kind } of rules.patterns) {
    if (kind !== undefined && !KINDS[type]?.includes(kind)) conflicts.push(`pattern "${pattern}": a ${type} has no kind "${kind}"`);
  }
  for (const { name, type } of deniedOf(rules)) {
    const known = named.get(lookupKey(name));
    if (known !== undefined && (type === undefined || type === known.type)) conflicts.push(`"${name}" is both an entity and denied`);
  }
  const merged = new Map<string, number>();
  for (const [set, names] of rules.merge.entries()) {
    for (const name of names) {
      const before = merged.get(lookupKey(name));
      if (before !== undefined && before !== set) conflicts.push(`"${name}" is in two merge sets`);
      merged.set(lookupKey(name), set);
    }
    const entities = new Set(names.flatMap((name) => named.get(lookupKey(name))?.entity ?? []));
    if (entities.size > 1) conflicts.push(`the merge set of "${names[0]}" joins two entities of the table`);
  }
  return conflicts;
}

/** Checks rules and fills in their defaults. Throws `usage/definition` that names the place, or all the conflicts. */
export function parseUserRules(source: unknown, where = 'rules'): UserRules {
  const result = userRulesSchema.safeParse(source);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new DepecheError('usage/definition', {
      where: `${where} ${issue?.path.join('.') ?? ''}`.trim(),
      expected: issue?.message ?? 'rules',
      hint: 'See docs/entities.md.',
    });
  }
  for (const { pattern } of result.data.patterns) parsePattern(pattern);
  const conflicts = findConflicts(result.data);
  if (conflicts.length > 0)
    throw new DepecheError('usage/definition', { where, expected: 'rules that agree', got: conflicts.join('; '), hint: 'See docs/entities.md.' });
  return result.data;
}
