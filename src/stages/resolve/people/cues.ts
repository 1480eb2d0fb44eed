import { isJoint, type Reading } from '../../entities/reading.js';
import type { Named, Scene } from '../named.js';
import { type Gender, type PeopleLexicon, peopleLexicon } from './people-lexicon.js';

/** What the words beside a mention of a person say. */
export interface Cues {
  readonly gender: Gender | undefined;
  /** The word of the gender stands right before the name: "Mme Dupont". */
  readonly titled: boolean;
  /** "sa fille Mia Habets", "Mia Habets, sa fille" */
  readonly relative: boolean;
  /** All who bear the name: "la famille Dupont", "les Dupont". */
  readonly family: boolean;
  /** "Dupont père", "le jeune Dupont", "le frère Dupont": which one it is hangs on more than the name. */
  readonly generation: boolean;
}

/** Words before a name that can say who the person is: "sa sœur cadette, la chanteuse". */
const BEFORE = 4;
/** Words after "Mia Habets," up to the kin: "sa fille", "his younger brother". */
const AFTER = 3;

const APPOSED = new Set([',', '(', '–', '—']);

/** Indices of the words before token `at` that belong with it, the nearest first: up to another name, a conjunction, a preposition of belonging, a number or another sign than a comma. */
function wordsBefore(name: Named, { reading, lexicon, named }: Scene): number[] {
  const { tokens, keys, sentenceOf } = reading;
  const floor = named[name.order - 1]?.mention.end ?? 0;
  const found: number[] = [];
  for (let i = name.token - 1; i >= 0 && found.length < BEFORE; i--) {
    const token = tokens[i] as { start: number; spaced: boolean; kind: string };
    const key = keys[i] as string;
    if (sentenceOf[i] !== name.sentence || token.start < floor) break;
    if (isJoint(key) || key === ',' || (key === '.' && !token.spaced)) continue;
    if (token.kind !== 'word' || lexicon.conjunctions.has(key)) break;
    if (lexicon.connectors.has(key) && !lexicon.articles.has(key)) break;
    found.push(i);
  }
  return found;
}

/** The key of the word right before the name, a full stop of an abbreviation left out; undefined where another sign stands between. */
function nearest(words: readonly number[], name: Named, reading: Reading): string | undefined {
  const [at] = words;
  if (at === undefined) return undefined;
  for (let i = at + 1; i < name.token; i++) if (reading.keys[i] !== '.') return undefined;
  return reading.keys[at];
}

function tokenAfter(name: Named, reading: Reading): number {
  let i = name.token;
  while (i < reading.tokens.length && (reading.tokens[i] as { start: number }).start < name.mention.end) i++;
  return i;
}

/** The kin that an apposition names after a comma or a bracket. */
function kinAfter(name: Named, { reading, named }: Scene, people: PeopleLexicon): string | undefined {
  const from = tokenAfter(name, reading);
  if (!APPOSED.has(reading.keys[from] ?? '')) return undefined;
  const ceiling = named[name.order + 1]?.mention.start ?? Number.POSITIVE_INFINITY;
  for (let i = from + 1; i <= from + AFTER && reading.sentenceOf[i] === name.sentence; i++) {
    if ((reading.tokens[i] as { start: number }).start >= ceiling) return undefined;
    const key = reading.keys[i] as string;
    if (people.relatives.has(key)) return key;
  }
  return undefined;
}

export function cuesOf(name: Named, scene: Scene): Cues {
  const { reading, lexicon } = scene;
  if (name.token < 0) return { gender: undefined, titled: false, relative: false, family: false, generation: false };
  const people = peopleLexicon(lexicon.tag);
  const genderOf = (key: string): Gender | undefined => (people.women.has(key) ? 'woman' : people.men.has(key) ? 'man' : undefined);
  const before = wordsBefore(name, scene);
  const direct = nearest(before, name, reading);
  const kin = kinAfter(name, scene, people);
  const told = [...before.map((i) => reading.keys[i] as string), ...(kin === undefined ? [] : [kin])];
  const after = reading.keys[tokenAfter(name, reading)];
  const last = name.keys.at(-1) ?? '';
  const plural = people.plural !== undefined && last.endsWith(people.plural) && direct !== undefined && lexicon.articles.has(direct);
  return {
    gender: told.map(genderOf).find((gender) => gender !== undefined),
    titled: direct !== undefined && genderOf(direct) !== undefined,
    relative: kin !== undefined || before.some((i) => people.relatives.has(reading.keys[i] as string)),
    family: plural || (direct !== undefined && people.families.has(direct)),
    generation:
      (direct !== undefined && (people.generations.has(direct) || people.relatives.has(direct))) ||
      (after !== undefined && people.generations.has(after)),
  };
}
