import type { NameMention, NameType } from '../../article/index.js';
import { nameKey } from './name-key.js';

/** What a mention weighs when types are counted: its score, or a middling one where its engine gives none. */
const weight = (mention: NameMention): number => mention.score ?? 0.7;

/**
 * One name has one type in an article: the one with the most evidence, the earlier one at a tie. Mentions that were read otherwise take it, and
 * the kind of the first mention that had it.
 */
export function oneTypePerName(mentions: readonly NameMention[]): NameMention[] {
  const votes = new Map<string, Map<NameType, { sum: number; first: NameMention }>>();
  for (const mention of mentions) {
    const { key } = nameKey(mention);
    const types = votes.get(key) ?? new Map<NameType, { sum: number; first: NameMention }>();
    votes.set(key, types);
    const vote = types.get(mention.type);
    if (vote === undefined) types.set(mention.type, { sum: weight(mention), first: mention });
    else vote.sum += weight(mention);
  }
  return mentions.map((mention) => {
    const types = votes.get(nameKey(mention).key);
    if (types === undefined || types.size === 1) return mention;
    const [type, { first }] = [...types].reduce((best, vote) => (vote[1].sum > best[1].sum ? vote : best));
    if (type === mention.type) return mention;
    const { kind: _kind, country: _country, links: _links, canonical: _canonical, ...rest } = mention;
    return { ...rest, type, ...(first.kind === undefined ? {} : { kind: first.kind }) };
  });
}
