import { DepecheError } from '../../../errors/index.js';
import { findConflicts } from './conflicts.js';
import { parsePattern } from './token-pattern.js';
import { type UserRules, userRulesSchema } from './user-rules-schema.js';

/** Contradictions that one error lists; it says how many more there are. */
const LISTED = 20;

/**
 * Checks rules and fills in their defaults. `where` is what errors call them; `places` says where an entity of the rules was read, by its number.
 * Throws `usage/definition` that names the place, or the conflicts.
 */
export function parseUserRules(source: unknown, where = 'rules', places: readonly (string | undefined)[] = []): UserRules {
  const result = userRulesSchema.safeParse(source);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new DepecheError('usage/definition', {
      where: `${where} ${issue?.path.join('.') ?? ''}`.trim(),
      expected: issue?.message ?? 'rules',
      hint: 'See docs/entities.md.',
    });
  }
  checkUserRules(result.data, where, places);
  return result.data;
}

/** Checks the patterns, and that no rule contradicts another. */
export function checkUserRules(rules: UserRules, where = 'rules', places: readonly (string | undefined)[] = []): void {
  for (const { pattern } of rules.patterns) parsePattern(pattern);
  const conflicts = findConflicts(rules, places);
  if (conflicts.length === 0) return;
  const more = conflicts.length > LISTED ? `; and ${conflicts.length - LISTED} more` : '';
  throw new DepecheError('usage/definition', {
    where,
    expected: 'rules that agree',
    got: conflicts.slice(0, LISTED).join('; ') + more,
    hint: 'See docs/entities.md.',
  });
}
