import type { Groups } from '../groups.js';
import type { Named, Scene } from '../named.js';
import { cuesOf } from './cues.js';
import type { FullName } from './full-names.js';
import { type Gender, genderOfName } from './people-lexicon.js';

/** Somebody whom the article names in full. */
export interface Bearer {
  readonly root: number;
  readonly names: readonly FullName[];
  /** Mentions in full, in reading order. */
  readonly mentions: readonly Named[];
  readonly gender: Gender | undefined;
  /** Brought in as somebody's kin. */
  readonly relative: boolean;
}

/** No more people of one name than this are told apart: hostile texts have thousands. */
export const NAMESAKES = 40;

/** The people of an article, one for each group of full names. */
export function bearersOf(names: readonly FullName[], scene: Scene, groups: Groups): Bearer[] {
  const byRoot = new Map<number, FullName[]>();
  for (const name of names) {
    const root = groups.find((name.mentions[0] as Named).order);
    const known = byRoot.get(root);
    if (known === undefined) byRoot.set(root, [name]);
    else known.push(name);
  }
  return [...byRoot].map(([root, own]) => {
    const mentions = own.flatMap((name) => name.mentions).sort((a, b) => a.order - b.order);
    const cues = mentions.slice(0, NAMESAKES).map((mention) => cuesOf(mention, scene));
    const told = own.map(({ keys }) => genderOfName(keys[0] as string, scene.lexicon)).find((gender) => gender !== undefined);
    return {
      root,
      names: own,
      mentions,
      gender: told ?? cues.find(({ gender }) => gender !== undefined)?.gender,
      relative: cues.some(({ relative }) => relative),
    };
  });
}

/** Bearers by what may stand for them: their last words, their first name, a word between, the first half of a double family name. */
export class BearerIndex {
  readonly #endings = new Map<string, Bearer[]>();
  readonly #firsts = new Map<string, Bearer[]>();
  readonly #middles = new Map<string, Bearer[]>();

  constructor(bearers: readonly Bearer[]) {
    const put = (map: Map<string, Bearer[]>, key: string, bearer: Bearer): void => {
      const list = map.get(key);
      if (list === undefined) map.set(key, [bearer]);
      else if (list.length < NAMESAKES && !list.includes(bearer)) list.push(bearer);
    };
    for (const bearer of bearers) {
      for (const { keys, starts } of bearer.names) {
        const part = (i: number): string => keys.slice(starts[i], starts[i + 1]).join(' ');
        for (const from of starts.slice(1)) put(this.#endings, keys.slice(from).join(' '), bearer);
        put(this.#firsts, part(0), bearer);
        for (let i = 1; i + 1 < starts.length; i++) put(this.#middles, part(i), bearer);
        const last = starts.at(-1) as number;
        if (keys.length > last + 1) put(this.#middles, keys[last] as string, bearer);
      }
    }
  }

  byFamily(family: string): readonly Bearer[] {
    return this.#endings.get(family) ?? [];
  }

  byMiddle(word: string): readonly Bearer[] {
    return this.#middles.get(word) ?? [];
  }

  byFirstOrMiddle(word: string): readonly Bearer[] {
    const middles = word.length > 3 ? (this.#middles.get(word) ?? []) : [];
    return [...new Set([...(this.#firsts.get(word) ?? []), ...middles])];
  }
}
