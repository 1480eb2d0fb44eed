import type { NameMention, NameType } from '../../../article/index.js';
import { lookupKey } from '../gazetteer/gazetteer.js';
import { deniedOf } from './conflicts.js';
import type { UserRules } from './user-rules-schema.js';

/** Whether a name is on the deny list, by its folded words and, where the list says so, its type. */
export function denyWith(rules: UserRules | undefined): (mention: NameMention) => boolean {
  const denied = new Map<string, Set<NameType> | 'all'>();
  for (const { name, type } of rules === undefined ? [] : deniedOf(rules)) {
    const key = lookupKey(name);
    const types = denied.get(key);
    if (type === undefined) denied.set(key, 'all');
    else if (types !== 'all') denied.set(key, (types ?? new Set()).add(type));
  }
  return ({ text, type }) => {
    if (denied.size === 0) return false;
    const types = denied.get(lookupKey(text));
    return types === 'all' || types?.has(type) === true;
  };
}
