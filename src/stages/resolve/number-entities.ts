import type { Entity, EntityMention, NameEntity, NameMention, ValueMention } from '../../article/index.js';
import type { valueEntity } from './values.js';

/** An entity before all are in order. */
export type Unnumbered = {
  readonly parts: Omit<NameEntity, 'id' | 'mentions'> | ReturnType<typeof valueEntity>;
  readonly mentions: readonly (NameMention | ValueMention)[];
};

/** Numbers entities by their first mention (`e1`, …) and all mentions in reading order (`m1`, …). */
export function numberEntities(drafts: readonly Unnumbered[]): Entity[] {
  const inOrder = drafts.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
  const ids = new Map(inOrder.map((mention, i) => [mention, `m${i + 1}`]));
  const start = ({ mentions }: Unnumbered): number => (mentions[0] as NameMention).start;
  return [...drafts]
    .sort((a, b) => start(a) - start(b))
    .map(({ parts, mentions }, i) => ({
      id: `e${i + 1}`,
      ...parts,
      mentions: mentions.map((mention): EntityMention => {
        const score =
          'score' in mention && mention.score !== undefined && mention.scoreKind !== undefined
            ? { score: mention.score, scoreKind: mention.scoreKind }
            : {};
        return { id: ids.get(mention) as string, start: mention.start, end: mention.end, text: mention.text, ...score, by: mention.by };
      }),
    })) as Entity[];
}
