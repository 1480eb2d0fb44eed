import type { Groups } from '../groups.js';
import type { Named, Scene } from '../named.js';
import { type Bearer, BearerIndex, bearersOf } from './bearers.js';
import { cuesOf } from './cues.js';
import { fullNames, isInitial, nameWords } from './full-names.js';
import { joinFullNames } from './join-full-names.js';
import { bearerMeant, discourseOf, ownerOf } from './namesakes.js';
import { peopleLexicon } from './people-lexicon.js';

/** A shorter name with those who may be meant by it. */
interface Short {
  readonly name: Named;
  readonly family: string;
  readonly bearers: readonly Bearer[];
}

/** The words of a name, and without the genitive where it may have one. */
function readings(keys: readonly string[], genitive: string | undefined): (readonly string[])[] {
  const last = keys.at(-1) ?? '';
  const inflected = genitive !== undefined && last.length > genitive.length + 2 && last.endsWith(genitive);
  return inflected ? [keys, [...keys.slice(0, -1), last.slice(0, -genitive.length)]] : [keys];
}

function byFamily(keys: readonly string[], index: BearerIndex, twoFamilyNames: boolean): { family: string; bearers: readonly Bearer[] } {
  const [first = ''] = keys;
  const from = Math.max(
    0,
    keys.findIndex((key) => !isInitial(key)),
  );
  const family = keys.slice(from).join(' ');
  const last = index.byFamily(family);
  // Who goes by the first of two family names bears it as well as who has it last.
  const all = twoFamilyNames && last.length > 0 ? [...new Set([...last, ...index.byMiddle(family)])] : last;
  const bearers = all.filter(({ names }) => from === 0 || names.some((name) => name.keys[0]?.startsWith(first) === true));
  return { family: keys.join(' '), bearers };
}

/**
 * Joins shorter names of a person to the full one: the family name ("Rohellec", "de Rohellec" for "Gaspard de Rohellec"), an initial with the
 * family name ("G. de Rohellec"), one of two family names ("Rial" for "Antón Rial Baltar"), and the first name alone; the last two only where one
 * person of the article can be meant. A family name that several bear goes to whom the article means by it, or to nobody.
 */
export function joinPeople(scene: Scene, groups: Groups): void {
  const full = fullNames(scene);
  joinFullNames(full, scene, groups);
  const bearers = bearersOf(full, scene, groups);
  const index = new BearerIndex(bearers);
  const { genitive } = scene.lexicon.data;
  const { twoFamilyNames } = peopleLexicon(scene.lexicon.tag);
  const named = new Set(full.flatMap(({ mentions }) => mentions));
  const shorts = new Map<string, Short[]>();
  const singles: Named[] = [];
  for (const name of scene.named) {
    if (name.mention.type !== 'person' || named.has(name)) continue;
    const found = readings(nameWords(name.keys), genitive)
      .map((keys) => byFamily(keys, index, twoFamilyNames))
      .find((one) => one.bearers.length > 0);
    if (found === undefined) {
      singles.push(name);
      continue;
    }
    const own = shorts.get(found.family);
    if (own === undefined) shorts.set(found.family, [{ name, ...found }]);
    else own.push({ name, ...found });
  }
  const discourse = discourseOf(scene);
  for (const own of shorts.values()) joinShort(own, groups, discourse);
  for (const name of singles) {
    const [word = '', ...more] = nameWords(name.keys);
    if (word.length < 2) continue;
    const [bearer, ...others] = index.byFirstOrMiddle([word, ...more].join(' '));
    if (bearer !== undefined && others.length === 0 && !cuesOf(name, scene).family) groups.join(bearer.root, name.order);
  }
}

function joinShort(shorts: readonly Short[], groups: Groups, discourse: ReturnType<typeof discourseOf>): void {
  const [{ bearers }] = shorts as [Short];
  const alone = shorts.map(({ name }) => name).filter((name) => cuesOf(name, discourse.scene).gender === undefined);
  const owner = bearers.length > 1 ? ownerOf(bearers, alone, discourse) : bearers[0];
  let family: number | undefined;
  for (const { name } of shorts) {
    const bearer = bearerMeant(name, bearers, owner, discourse);
    if (bearer !== undefined) groups.join(bearer.root, name.order);
    else if (cuesOf(name, discourse.scene).family) {
      if (family === undefined) family = name.order;
      else groups.join(family, name.order);
    }
  }
}
