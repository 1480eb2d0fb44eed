import type { NameType } from '../../../article/index.js';
import { articleBefore } from '../../entities/before.js';
import type { Named, Scene } from '../named.js';
import type { Kind } from './evidence.js';

/** Organisations of the article whose kind something tells: so many at least, and more than half of one kind, say what the others are. */
const ENOUGH = 2;

/**
 * What an article's nameless organisations are by its others: in a report of a match the names that nothing tells are clubs. undefined where the
 * others say nothing of the sort.
 */
export function topicOf(told: readonly { readonly kind: Kind; readonly count: number }[]): Kind | undefined {
  let sports = 0;
  let all = 0;
  for (const { kind, count } of told) {
    all += count;
    if (kind === 'sports') sports += count;
  }
  return sports >= ENOUGH && sports * 2 > all ? 'sports' : undefined;
}

/** What is supposed of a name that nothing tells about, by the article's topic, its writing and the word before it: the likeliest kind in the train part of the press sets. */
export function supposed(type: NameType, members: readonly Named[], { reading, lexicon }: Scene, topic: Kind | undefined): Kind {
  const withArticle = members.some(({ token }) => token >= 0 && articleBefore(reading, token, lexicon));
  const [first] = members as [Named];
  const bodies = withArticle && lexicon.data.articlesMeanBodies === true;
  if (type === 'location') return bodies ? (first.keys.length > 1 ? 'other' : 'region') : 'city';
  if (topic !== undefined) return topic;
  const acronym = /^\p{Lu}{2,8}$/u.test(first.mention.text);
  if (acronym) return lexicon.data.acronymsAre ?? 'ngo';
  return bodies ? 'agency' : 'company';
}
