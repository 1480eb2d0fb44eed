import type { NameMention, Zone } from '../../article/index.js';

/** What each sign weighs; the sum is 1. */
const WEIGHTS = { frequency: 0.4, title: 0.3, lead: 0.15, position: 0.15 };
/** Places set the scene and media are quoted: named as often, they are less what the article is about. */
const BACKGROUND: Readonly<Record<string, number>> = { media: 0.6, country: 0.7, region: 0.7, city: 0.7 };

/**
 * How much an article is about each entity, 0..1, three decimals: frequency (logarithm, relative to the most frequent name), a mention in the
 * title, a mention in the lead or the first paragraph, and how early the first mention stands.
 */
export function saliences(groups: readonly (readonly NameMention[])[], kinds: readonly (string | undefined)[], zones: readonly Zone[], length: number): number[] {
  const title = zones.find(({ kind }) => kind === 'title');
  const lead = zones.find(({ kind }) => kind === 'lead') ?? zones.find(({ kind }) => kind === 'body');
  const most = Math.max(1, ...groups.map((members) => members.length));
  const within = (zone: Zone | undefined, members: readonly NameMention[]): number =>
    Number(zone !== undefined && members.some(({ start }) => zone.start <= start && start < zone.end));
  return groups.map((members, i) => {
    const raw =
      (WEIGHTS.frequency * Math.log1p(members.length)) / Math.log1p(most) +
      WEIGHTS.title * within(title, members) +
      WEIGHTS.lead * within(lead, members) +
      WEIGHTS.position * (1 - (members[0]?.start ?? length) / Math.max(1, length));
    return Math.round(raw * (BACKGROUND[kinds[i] ?? ''] ?? 1) * 1000) / 1000;
  });
}
