import type { NameMention, NameType } from '../../article/index.js';

/** How much a mention says about the type of its name: what an engine found there counts full, what was only looked up again a third. */
function weight({ score = 0.5, by, start }: NameMention, titleEnd: number): number {
  const told = by.startsWith('entities/consistency') ? score / 3 : score;
  // Headlines leave out the words that tell what a name is.
  return start < titleEnd ? told * 0.8 : told;
}

/** One type per name per article: the one with the most evidence, of equals the one found first. */
export function typeOf(mentions: readonly NameMention[], titleEnd: number): NameType {
  const sums = new Map<NameType, number>();
  for (const mention of mentions) sums.set(mention.type, (sums.get(mention.type) ?? 0) + weight(mention, titleEnd));
  let best: NameType = (mentions[0] as NameMention).type;
  for (const [type, sum] of sums) if (sum > (sums.get(best) ?? 0)) best = type;
  return best;
}
