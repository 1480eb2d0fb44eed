import type { Named, Scene } from '../named.js';
import { type Bearer, NAMESAKES } from './bearers.js';
import { type Cues, cuesOf } from './cues.js';

/** What deciding between bearers of one family name asks of the article. */
export interface Discourse {
  readonly scene: Scene;
  /** Number of the paragraph of each mention. */
  readonly paragraphs: readonly number[];
}

/** Paragraphs of the mentions, which are in reading order. */
export function discourseOf(scene: Scene): Discourse {
  const { text, named } = scene;
  const paragraphs: number[] = [];
  let paragraph = 0;
  let next = text.indexOf('\n');
  for (const { mention } of named) {
    while (next >= 0 && next < mention.start) {
      paragraph++;
      next = text.indexOf('\n', next + 1);
    }
    paragraphs.push(paragraph);
  }
  return { scene, paragraphs };
}

const introducedBefore = (bearers: readonly Bearer[], { order }: Named): Bearer[] =>
  bearers.filter(({ mentions }) => (mentions[0] as Named).order < order);

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

/**
 * Whom the family name alone means where nothing nearer says it: the one who bore it alone before another came in; the only one who is no kin of
 * somebody; the only one in title and lead; the one named in full again and again where the others are once.
 */
export function ownerOf(bearers: readonly Bearer[], alone: readonly Named[], { scene }: Discourse): Bearer | undefined {
  const early = alone.map((mention) => introducedBefore(bearers, mention)).find((introduced) => introduced.length > 0);
  const first = early === undefined ? undefined : only(early);
  if (first !== undefined) return first;
  const main = only(bearers.filter(({ relative }) => !relative));
  if (main !== undefined) return main;
  const zoneOf = ({ sentence }: Named): string | undefined => scene.reading.sentences[sentence]?.sentence.zone;
  const ahead = only(bearers.filter(({ mentions }) => mentions.some((mention) => zoneOf(mention) === 'title' || zoneOf(mention) === 'lead')));
  if (ahead !== undefined) return ahead;
  const often = only(bearers.filter(({ mentions }) => mentions.length > 1));
  return often;
}

/** The bearers that the gender of a title leaves. A man's title may stand before a woman ("le ministre"), a woman's never before a man. */
function ofGender(bearers: readonly Bearer[], { gender, titled }: Cues): readonly Bearer[] {
  if (gender === undefined) return bearers;
  const same = bearers.filter((bearer) => bearer.gender === gender);
  if (same.length > 0) return same;
  const open = bearers.filter((bearer) => bearer.gender === undefined);
  return open.length > 0 || (gender === 'woman' && titled) ? open : bearers;
}

/** Who of several bearers a mention of the family name alone means; undefined where the article does not say it clearly. */
export function bearerMeant(mention: Named, all: readonly Bearer[], owner: Bearer | undefined, { scene, paragraphs }: Discourse): Bearer | undefined {
  const cues = cuesOf(mention, scene);
  if (cues.family || all.length >= NAMESAKES) return undefined;
  const fitting = ofGender(all, cues);
  if (fitting.length < 2) return fitting[0];
  if (cues.generation) return undefined;
  // Who is named in full in the same sentence is told apart from who is named by the family name alone.
  const others = fitting.filter(({ mentions }) => !mentions.some(({ sentence }) => sentence >= 0 && sentence === mention.sentence));
  const left = others.length > 0 ? others : fitting;
  if (left.length === 1) return left[0];
  const introduced = introducedBefore(left, mention);
  if (introduced.length === 1) return introduced[0];
  const mine = owner !== undefined && left.includes(owner) ? owner : undefined;
  if (introduced.length === 0) {
    if (mine !== undefined) return mine;
    const [first, second] = [...left].sort((a, b) => (a.mentions[0] as Named).order - (b.mentions[0] as Named).order) as [Bearer, Bearer];
    const paragraphOf = ({ mentions: [one] }: Bearer): number => paragraphs[(one as Named).order] as number;
    return paragraphOf(first) < paragraphOf(second) ? first : undefined;
  }
  const here = introduced.filter(({ mentions }) =>
    mentions.some(({ order }) => order < mention.order && paragraphs[order] === paragraphs[mention.order]),
  );
  if (here.length === 0) return mine;
  const near = only(here);
  if (near === undefined) return undefined;
  return near === mine || (mine === undefined && !near.relative) ? near : undefined;
}
