/** How the letters of an acronym may be taken from words. */
interface Taking {
  /** So many words may give nothing, the first one never. */
  readonly spare: number;
  /** A long word may give letters from inside it too. */
  readonly inside: boolean;
}

/**
 * Whether the letters are taken from the beginnings of the words in order, at least one from each of the first and of nearly all weighty words:
 * "Commission de la concurrence" gives "Comco", "Competition & Markets Authority" "CMA". Words of one or two letters may give theirs or not.
 * `inside`: "Landesbank Baden-Württemberg" gives "LBBW".
 */
export function abbreviates(letters: string, all: readonly string[], weighty: readonly string[], inside = false): boolean {
  if (letters.length < 2 || weighty.length < 2) return false;
  return fits(letters, weighty, { spare: 1, inside }) || fits(letters, all, { spare: all.length, inside });
}

/** Parts of a compound are this long at least. */
const PART = 3;

/** Greedy would go wrong on "Comco", so all cuts are tried; acronyms are short. */
export function fits(letters: string, words: readonly string[], { spare, inside }: Taking): boolean {
  const state = new Map<string, boolean>();
  const from = (at: number, word: number, left: number): boolean => {
    if (at === letters.length) return words.length - word <= left;
    if (word === words.length) return false;
    const key = `${at} ${word} ${left}`;
    const known = state.get(key);
    if (known !== undefined) return known;
    const said = words[word] as string;
    let works = word > 0 && left > 0 && from(at, word + 1, left - 1);
    for (let taken = 1; !works && taken <= 4 && said.startsWith(letters.slice(at, at + taken)) && at + taken <= letters.length; taken++) {
      works = from(at + taken, word + 1, left);
      // One letter from inside, or two: "Bundeskriminalamt" gives B, K and A.
      let part = PART;
      for (let more = 1; inside && !works && more <= 2 && at + taken + more <= letters.length; more++) {
        part = said.indexOf(letters.charAt(at + taken + more - 1), part);
        if (part < 0 || part > said.length - PART) break;
        works = from(at + taken + more, word + 1, left);
        part += PART;
      }
    }
    state.set(key, works);
    return works;
  };
  return from(0, 0, spare);
}
