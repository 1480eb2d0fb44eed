import { Accumulator } from './accumulator.js';
import { addParts, startOf } from './add-parts.js';
import { afterHyphen, entryAt, foldedToken, type NumberScan } from './number-scan.js';

/** Reads a rank in words that begins at token `at`: `cinquième`, `vingt et unième`, `one hundred and fifth`, `veinticincoavo`, `ventunesimi`. */
export function readOrdinal(scan: NumberScan, at: number): { value: bigint; next: number } | null {
  const alone = ordinalWord(scan, at);
  if (alone !== null) return { value: alone, next: at + 1 };
  const sum = new Accumulator(scan.lexicon.data, false);
  const progress = startOf(at);
  addParts(scan, sum, progress);
  if (sum.empty || progress.digits) return null;
  let place = afterHyphen(scan, progress.next);
  if (entryAt(scan, place)?.joiner) place = afterHyphen(scan, place + 1);
  const { n, d } = sum.value;
  if (d !== 1n) return null;
  const last = ordinalWord(scan, place);
  if (last !== null) return { value: last < lowestPower(n) ? n + last : n * last, next: place + 1 };
  return entryAt(scan, place)?.ordinalAfter ? { value: n, next: place + 1 } : null;
}

/** The value of the last place that is not zero: 100 for 3200. */
function lowestPower(n: bigint): bigint {
  let power = 1n;
  while (n > 0n && n % (power * 10n) === 0n) power *= 10n;
  return power;
}

function ordinalWord(scan: NumberScan, at: number): bigint | null {
  const entry = entryAt(scan, at);
  if (entry?.ordinal !== undefined) return BigInt(entry.ordinal);
  const token = scan.view.tokens[at];
  if (token?.kind !== 'word' || token.end - token.start > 60) return null;
  const word = foldedToken(scan.view, token);
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
