import type { DateData } from '../../../languages/index.js';
import { foldAligned } from '../../../text/index.js';
import type { Words } from '../words.js';

/** The word lists of a language that guards look into, folded. */
export interface Sets {
  readonly yearBefore: ReadonlySet<string>;
  readonly yearNames: ReadonlySet<string>;
  readonly yearAfter: ReadonlySet<string>;
  readonly ageBefore: ReadonlySet<string>;
  readonly ageAfter: ReadonlySet<string>;
  readonly ageAt: ReadonlySet<string>;
  readonly ageOf: ReadonlySet<string>;
  readonly spanHeads: ReadonlySet<string>;
  readonly spanAfter: ReadonlySet<string>;
  readonly yearWeak: ReadonlySet<string>;
  readonly homonyms: ReadonlySet<string>;
  readonly hedges: ReadonlySet<string>;
  readonly ageGroups: ReadonlySet<string>;
  readonly ageOnly: ReadonlySet<string>;
}

const cache = new WeakMap<DateData, Sets>();

export function setsOf(data: DateData): Sets {
  let sets = cache.get(data);
  if (sets === undefined) {
    const folded = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(foldAligned));
    sets = {
      yearBefore: folded(data.year.before),
      yearNames: folded(data.year.names),
      yearAfter: folded(data.year.after),
      ageBefore: folded(data.age.before),
      ageAfter: folded(data.age.after),
      ageAt: folded(data.age.at),
      ageOf: folded(data.age.of),
      spanHeads: folded(data.age.spanHeads),
      spanAfter: folded(data.age.spanAfter),
      yearWeak: folded(data.year.weak),
      homonyms: folded(data.homonyms),
      ageGroups: folded(data.age.groups),
      ageOnly: folded(data.age.only),
      hedges: folded(Object.keys(data.words.hedge ?? {}).filter((word) => !data.year.before.includes(word))),
    };
    cache.set(data, sets);
  }
  return sets;
}

/** Whether the last one to `most` words before a token are one of the set. */
export function near(set: ReadonlySet<string>, words: Words, at: number, most: number): boolean {
  for (let width = 1, before = ''; width <= most; width++) {
    const word = words.at(at - width);
    before = width === 1 ? word : `${word}${before.startsWith("'") ? '' : ' '}${before}`;
    if (set.has(before)) return true;
  }
  return false;
}

export const isCapital = (raw: string): boolean => raw[0] !== raw[0]?.toLowerCase();
