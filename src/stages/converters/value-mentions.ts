import type { Entity, ValueEntity, ValueMention } from '../../article/index.js';

/**
 * The values of a record one by one: each mention of its amounts, dates, times and lengths, in reading order, disjoint. `text` and offsets are those
 * of the record.
 */
export function valueMentions(record: { readonly entities?: readonly unknown[] | undefined }): ValueMention[] {
  const values = ((record.entities ?? []) as readonly Entity[]).filter((entity): entity is ValueEntity => 'value' in entity);
  return values
    .flatMap(({ type, value, mentions }) => mentions.map(({ start, end, text, by }) => ({ start, end, text, type, value, by }) as ValueMention))
    .sort((a, b) => a.start - b.start);
}
