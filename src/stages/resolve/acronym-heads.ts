import { foldKey } from '../../text/index.js';
import type { Groups } from './groups.js';
import { fits } from './letters.js';
import type { Named, Scene } from './named.js';

/** More names than this with one last word say nothing; it also keeps hostile texts linear. */
const CROWD = 20;

/** Capitals that begin a longer name: "IG" in "IG Metall". */
const HEAD = /^(\p{Lu}{2,4})(?=[\s-])/u;

/** Joins a name that begins with an acronym to the one that spells it and goes on alike: "IG Metall" to "Industriegewerkschaft Metall". */
export function joinAcronymHeads({ named, lexicon }: Scene, groups: Groups): void {
  const byLast = new Map<string, Named[]>();
  const seen = new Set<string>();
  for (const name of named) {
    if (name.mention.type !== 'organization' || name.keys.length < 2 || seen.has(name.key)) continue;
    seen.add(name.key);
    const last = name.keys.at(-1) as string;
    const list = byLast.get(last);
    if (list === undefined) byLast.set(last, [name]);
    else if (list.length < CROWD) list.push(name);
  }
  const inside = lexicon.data.compounds === true;
  for (const names of byLast.values()) {
    for (const short of names) {
      const letters = foldKey(HEAD.exec(short.mention.text)?.[1] ?? '');
      const rest = short.keys.slice(1);
      if (letters === '' || letters !== short.keys[0]) continue;
      const spelling = names.filter(
        ({ keys }) =>
          keys[0] !== letters &&
          keys.length >= short.keys.length &&
          rest.every((key, i) => keys[keys.length - rest.length + i] === key) &&
          fits(
            letters,
            keys.slice(0, keys.length - rest.length).filter((key) => !lexicon.connectors.has(key)),
            { spare: 0, inside },
          ),
      );
      const roots = new Set(spelling.map(({ order }) => groups.find(order)));
      const [root] = roots;
      if (root !== undefined && roots.size === 1) groups.join(root, short.order);
    }
  }
}
