import { EITHER_NAMES, WOMENS_NAMES } from '../../../languages/gazetteer/index.js';
import { packFor } from '../../../languages/index.js';
import { foldKey } from '../../../text/index.js';
import type { Lexicon } from '../../entities/lexicon.js';

export type Gender = 'woman' | 'man';

/** A language's words about people, folded. */
export interface PeopleLexicon {
  readonly women: ReadonlySet<string>;
  readonly men: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly families: ReadonlySet<string>;
  readonly generations: ReadonlySet<string>;
  readonly plural: string | undefined;
  readonly twoFamilyNames: boolean;
}

const made = new Map<string, PeopleLexicon>();
const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldKey));

export function peopleLexicon(tag: string): PeopleLexicon {
  const known = made.get(tag);
  if (known !== undefined) return known;
  const { women, men, relatives, families, generations, plural, twoFamilyNames = false } = packFor(tag).people;
  const lexicon: PeopleLexicon = {
    women: folded(women),
    men: folded(men),
    relatives: folded(relatives),
    families: folded(families),
    generations: folded(generations),
    plural,
    twoFamilyNames,
  };
  made.set(tag, lexicon);
  return lexicon;
}

const listed = (names: string): ReadonlySet<string> => folded(names.split(/\s+/u).filter((name) => name !== ''));
let womens: ReadonlySet<string> | undefined;
let eithers: ReadonlySet<string> | undefined;

/** Who bears a first name; undefined for one of women and men, and for one that the list of first names lacks. */
export function genderOfName(first: string, { firstNames }: Lexicon): Gender | undefined {
  womens ??= listed(WOMENS_NAMES);
  eithers ??= listed(EITHER_NAMES);
  if (eithers.has(first)) return undefined;
  if (womens.has(first)) return 'woman';
  return firstNames.has(first) ? 'man' : undefined;
}
