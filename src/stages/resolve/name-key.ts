import type { NameMention, NameType } from '../../article/index.js';
import { LEGAL_SUFFIXES } from '../../languages/legal-suffixes.js';
import { foldKey } from '../../text/index.js';

/** How a name is compared with others. */
export interface NameKey {
  /** Folded, dots and commas left out. */
  readonly key: string;
  /** The same without legal form, for organisations. */
  readonly core: string;
  /** The core without spaces: `i soon` and `isoon`. */
  readonly squeezed: string;
  readonly words: readonly string[];
}

const cache = new Map<string, NameKey>();
const CACHED = 20_000;

export function nameKey({ text, type }: Pick<NameMention, 'text' | 'type'>): NameKey {
  const id = `${type === 'organization' ? 'o' : 'x'}${text}`;
  let known = cache.get(id);
  if (known === undefined) {
    known = makeKey(text, type);
    if (cache.size >= CACHED) cache.clear();
    cache.set(id, known);
  }
  return known;
}

function makeKey(text: string, type: NameType): NameKey {
  const key = foldKey(text).replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1').replace(/[.,"«»“”]/gu, '').replace(/\s+/gu, ' ').trim();
  const words = key.split(' ');
  let end = words.length;
  if (type === 'organization') while (end > 1 && LEGAL_SUFFIXES.has(words[end - 1] as string)) end--;
  const core = words.slice(0, end).join(' ');
  return { key, core, squeezed: core.replaceAll(' ', ''), words };
}
