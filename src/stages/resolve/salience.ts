import type { NameType, ZoneKind } from '../../article/index.js';
import type { Kind } from './kinds/evidence.js';
import type { Named, Scene } from './named.js';

/** What a mention weighs by the zone it stands in. These weights are tuned on the train share of the fixtures (bench/salience.ts). */
const ZONE: Readonly<Record<ZoneKind, number>> = { title: 4, lead: 2, heading: 1.2, body: 1, caption: 0.5, byline: 0, related: 0, boilerplate: 0 };
/** A mention that opens a sentence is likely its subject. */
const SUBJECT = 1.3;
/** Press that is named as the source says little about what the article is about. */
const SOURCE = 0.6;
/** Where something happens is less often what the article is about. */
const PLACE = 0.75;

/** How much the mentions of an entity weigh: zone, place in the text (the end counts half of the start), place in the sentence. */
export function weightOf(type: NameType, members: readonly Named[], kind: Kind | undefined, { reading, text }: Scene): number {
  let sum = 0;
  for (const { mention, token, sentence } of members) {
    const zone = reading.sentences[sentence]?.sentence.zone ?? 'body';
    const place = 1 / (1 + mention.start / Math.max(1, text.length));
    const first = reading.sentences[sentence]?.from ?? -1;
    const subject = token >= 0 && token - first <= 2 ? SUBJECT : 1;
    sum += ZONE[zone] * place * subject;
  }
  return sum * (kind === 'media' ? SOURCE : type === 'location' ? PLACE : 1);
}

/** Weights of all entities as salience: shares of the largest, 0..1, to three decimals. */
export function salience(weights: readonly number[]): number[] {
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  return weights.map((weight) => (largest === 0 ? 0 : Math.round((weight / largest) * 1000) / 1000));
}
