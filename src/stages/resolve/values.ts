import type { ValueEntity, ValueMention } from '../../article/index.js';
import { foldKey } from '../../text/index.js';

/** Amounts and dates of the same type, value and folded words are one entity. */
export function groupValues(values: readonly ValueMention[]): ValueMention[][] {
  const groups = new Map<string, ValueMention[]>();
  for (const mention of values) {
    const key = `${mention.type} ${foldKey(mention.text)} ${JSON.stringify(mention.value)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  return [...groups.values()];
}

type ValueParts = Pick<ValueEntity, 'type' | 'name' | 'value'>;

export function valueEntity(group: readonly ValueMention[]): ValueParts {
  const [first] = group as [ValueMention];
  return { type: first.type, name: first.text, value: first.value } as ValueParts;
}
