import { Accumulator } from './accumulator.js';
import { addParts, startOf } from './add-parts.js';
import { afterHyphen, entryAt, type NumberScan } from './number-scan.js';

/** Reads a rank in words that begins at token `at`: `cinquième`, `vingt et unième`, `one hundred and fifth`, `vigésimo quinto`, `ventunesimi`. */
export function readOrdinal(scan: NumberScan, at: number): { value: bigint; next: number } | null {
  const alone = ordinalWord(scan, at);
  if (alone !== null && ordinalWord(scan, at + 1) === null) return { value: alone, next: at + 1 };
  const sum = new Accumulator(scan.lexicon.data, false);
  const progress = startOf(at);
  addParts(scan, sum, progress);
  if (progress.digits) return null;
  let { next } = progress;
  let ranks = 0;
  for (;;) {
    let place = sum.empty ? next : afterHyphen(scan, next);
    if (!sum.empty && ranks === 0 && entryAt(scan, place)?.joiner) place = afterHyphen(scan, place + 1);
    const word = ordinalWord(scan, place);
    if (word === null) {
      const ends = ranks === 0 && !sum.empty && entryAt(scan, place)?.ordinalAfter === true;
      return ends ? whole(sum, place + 1) : ranks === 0 ? null : whole(sum, next);
    }
    if (!addRank(sum, word)) return ranks === 0 ? null : whole(sum, next);
    ranks++;
    next = place + 1;
  }
}

function whole(sum: Accumulator, next: number): { value: bigint; next: number } | null {
  const { n, d } = sum.value;
  return d === 1n ? { value: n, next } : null;
}

/** Adds the rank as its number would be added: `cinquième` a five, `centième` a hundred, `millième` a scale. */
function addRank(sum: Accumulator, rank: bigint): boolean {
  if (rank === 100n && sum.hundred(false)) return true;
  if (rank < 1000n) return sum.unit(Number(rank));
  const digits = String(rank);
  return /^10+$/u.test(digits) ? sum.scaleBy(digits.length - 1) : sum.empty && sum.digits(digits);
}

function ordinalWord(scan: NumberScan, at: number): bigint | null {
  const entry = entryAt(scan, at);
  if (entry?.ordinal !== undefined) return BigInt(entry.ordinal);
  const token = scan.view.tokens[at];
  if (token?.kind !== 'word' || token.end - token.start > 60) return null;
  const word = scan.view.wordAt(at);
  for (const ending of scan.lexicon.ordinalSuffixes) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    const stem = word.slice(0, word.length - ending.length);
    const singular = scan.lexicon.words.get(stem)?.ordinal;
    if (singular !== undefined) return BigInt(singular);
    for (const vowel of ['', ...scan.lexicon.data.elided]) {
      const value = cardinal(scan, stem + vowel);
      if (value !== null) return value;
    }
  }
  return null;
}

function cardinal(scan: NumberScan, word: string): bigint | null {
  const { lexicon } = scan;
  const entry = lexicon.words.get(word);
  const sum = new Accumulator(lexicon.data, false);
  if (entry?.unit !== undefined) return BigInt(entry.unit);
  if (entry?.hundred) return 100n;
  if (entry?.scale !== undefined) return 10n ** BigInt(entry.scale);
  const steps = lexicon.compound?.read(word);
  return steps?.every((step) => sum.step(step)) ? sum.value.n : null;
}
