import type { Groups } from '../groups.js';
import type { Named, Scene } from '../named.js';
import { type FullName, isInitial } from './full-names.js';

/** No more names of one beginning than this are compared: hostile texts have thousands. */
const CROWD = 20;

/** Whether the words of the shorter name stand in the longer one in this order; initials stand for what begins so. */
function isWithin(shorter: readonly string[], longer: readonly string[]): boolean {
  let at = 0;
  for (const word of longer) if (shorter[at] === word) at++;
  return at === shorter.length;
}

/**
 * Joins two ways to name one person in full: with and without a second first name, family name or initial ("John F. Kennedy", "Antón Rial" beside
 * "Antón Rial Baltar"), with the genitive ("Holger Brandts"). Only where one longer name can be meant.
 */
export function joinFullNames(names: readonly FullName[], { lexicon }: Scene, groups: Groups): void {
  const { genitive } = lexicon.data;
  const byKey = new Map(names.map((name) => [name.keys.join(' '), name] as const));
  const byFirst = new Map<string, FullName[]>();
  for (const name of names) {
    const list = byFirst.get(name.keys[0] as string);
    if (list === undefined) byFirst.set(name.keys[0] as string, [name]);
    else if (list.length < CROWD) list.push(name);
  }
  const orderOf = ({ mentions }: FullName): number => (mentions[0] as Named).order;
  for (const name of names) {
    for (const mention of name.mentions) groups.join(orderOf(name), mention.order);
    const key = name.keys.join(' ');
    const nominative = genitive !== undefined && key.endsWith(genitive) ? byKey.get(key.slice(0, -genitive.length)) : undefined;
    if (nominative !== undefined) groups.join(orderOf(nominative), orderOf(name));
    const longer = (byFirst.get(name.keys[0] as string) ?? []).filter(
      ({ keys }) =>
        keys.length > name.keys.length &&
        isWithin(
          name.keys.filter((word, i) => i === 0 || !isInitial(word)),
          keys,
        ),
    );
    const roots = new Set(longer.map((one) => groups.find(orderOf(one))));
    const [root] = roots;
    if (root !== undefined && roots.size === 1) groups.join(root, orderOf(name));
  }
}
