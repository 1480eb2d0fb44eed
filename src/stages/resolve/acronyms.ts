import { spells } from '../entities/cues/acronyms.js';
import { type Pair, skipLight } from './between.js';
import type { Groups } from './groups.js';
import type { Named, Scene } from './named.js';

const isAcronym = ({ mention, keys }: Named): boolean => {
  const letters = mention.text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = mention.text.match(/\p{Lu}/gu)?.length ?? 0;
  // "Onu", "Insee": in French and Italian press an acronym that is read as a word has one capital.
  return keys.length <= 2 && letters >= 2 && letters <= 10 && (capitals * 2 > letters || (capitals === 1 && keys.length === 1 && letters <= 7));
};

/** Whether `short` is the acronym of `long`: first letters in order, of all words or of the weighty ones. */
function abbreviates(short: Named, long: Named): boolean {
  if (!isAcronym(short) || long.keys.length < 2) return false;
  const letters = short.keys.join('');
  const upperOnly = /^\p{Lu}[\p{Lu}\p{N}&.-]*$/u.test(short.mention.text);
  return spells(letters, long.keys) && (upperOnly || letters.length > 3);
}

/** "Organisation mondiale de la santé (OMS)", "OMS (Organisation …)", "DGSI, la direction générale …": the text defines the acronym. */
export function joinAcronyms(scene: Scene, groups: Groups, all: readonly Pair[]): void {
  for (const { left, right, from, to } of all) {
    if (left.mention.type !== right.mention.type || left.mention.type === 'person') continue;
    const opening = scene.reading.keys[from];
    if (opening !== '(' && opening !== ',' && opening !== '–' && opening !== '-' && opening !== '—') continue;
    if (skipLight(scene.reading, from, to, scene.lexicon.articles) !== to) continue;
    const short = abbreviates(right, left) ? right : abbreviates(left, right) ? left : undefined;
    if (short === undefined) continue;
    groups.join(left.order, right.order);
    groups.links.push({
      of: short.order,
      relation: 'acronym',
      evidence: { start: left.mention.start, end: right.mention.end },
      by: 'resolve/rules:acronym',
    });
  }
}
