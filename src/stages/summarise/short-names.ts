import type { Passage } from './passages.js';

/** A name as a sentence says it: alone, or as the end of a longer one ("Luc Sorel"). */
export interface SaidName {
  /** Its last word, folded. */
  readonly word: string;
  readonly full: boolean;
}

/**
 * For each passage, those that first say in full what it says only in short: "Sorel" needs the sentence with "Luc Sorel". A name that the title has is
 * known, and so is one that the article never says in full before.
 */
export function introducersOf(passages: readonly Pick<Passage, 'surface'>[], titleWords: ReadonlySet<string>): readonly (readonly number[])[] {
  const introduced = new Map<string, number>();
  return passages.map(({ surface }, i) => {
    const needed = new Set<number>();
    const here = new Set<string>();
    for (const { word, full } of surface.saidNames) {
      const first = introduced.get(word);
      if (full) here.add(word);
      else if (first !== undefined && !here.has(word) && !titleWords.has(word)) needed.add(first);
    }
    for (const word of here) if (!introduced.has(word)) introduced.set(word, i);
    return [...needed];
  });
}
