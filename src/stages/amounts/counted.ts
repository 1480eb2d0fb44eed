import { numeralLexicon } from '../numerals/index.js';
import type { NumberPart } from './number-part.js';
import { type AmountScan, folded, isMark, tokenAt, written } from './scan.js';

/** A counted noun after a number. */
export interface CountedReading {
  /** The noun with its adjectives, as written. */
  readonly noun: string;
  readonly next: number;
}

/** Index after a linker (`de`, `d’`) at `at`, or `at` itself. */
export function afterLinker(scan: AmountScan, at: number): number {
  const token = tokenAt(scan, at);
  if (token?.kind !== 'word' || !numeralLexicon(scan.lexicon.numerals).words.get(folded(scan, token))?.linker) return at;
  return isMark(scan, at + 1, "'") ? at + 2 : at + 1;
}

/** Reads the noun that a number counts: `12 pirates`, `deux principaux actionnaires`, `5 millions d'électeurs`. */
export function readCounted(scan: AmountScan, part: NumberPart): CountedReading | null {
  const { nouns, data } = scan.lexicon;
  if (nouns.plural.length === 0 && !data.nouns.capitalised) return null;
  const linked = part.scale >= 6 || part.approximate || part.value === null;
  const start = linked ? afterLinker(scan, part.next) : part.next;
  if (data.nouns.linkedScales && linked && start === part.next) return null;
  let at = start;
  let others = data.nouns.reach;
  for (let steps = 0; steps < 4; steps++, at++) {
    const token = tokenAt(scan, at);
    if (token?.kind !== 'word' || (!token.spaced && steps === 0 && !linked)) return null;
    const word = folded(scan, token);
    if (nouns.stop.has(word)) return null;
    const next = tokenAt(scan, at + 1);
    if (nouns.adjectives.has(word) && next?.kind === 'word' && !nouns.stop.has(folded(scan, next)) && isNoun(scan, at + 1, folded(scan, next)))
      continue;
    if (isNoun(scan, at, word)) {
      const ratio = nouns.ratios.match(scan.view, at + 1, scan.low, scan.high);
      if (ratio && isSmall(part) && startsNumber(scan, ratio.next)) return null;
      const from = tokenAt(scan, start);
      return from ? { noun: written(scan, { start: from.start, end: token.end }), next: at + 1 } : null;
    }
    if (others === 0 || word.length < 2) return null;
    others--;
  }
  return null;
}

function startsNumber(scan: AmountScan, at: number): boolean {
  const token = tokenAt(scan, at);
  if (token?.kind === 'number') return true;
  const entry = token?.kind === 'word' ? numeralLexicon(scan.lexicon.numerals).words.get(folded(scan, token)) : undefined;
  return entry?.unit !== undefined && entry.article !== true;
}

/** Shares are said in tens: `trois élèves sur dix`; `45 magasins sur 273` are counted. */
const isSmall = (part: NumberPart): boolean => part.value !== null && Number(part.value) <= 10;

function isNoun(scan: AmountScan, at: number, word: string): boolean {
  const { nouns, data } = scan.lexicon;
  const token = tokenAt(scan, at);
  if (!token || word.length < 3) return false;
  const text = written(scan, token);
  const capital = text.charAt(0) !== text.charAt(0).toLowerCase();
  if (data.nouns.capitalised) return capital;
  if (nouns.irregular.has(word)) return true;
  if (capital && text === text.toUpperCase()) return true;
  if (capital && startsCapital(scan, at + 1)) return false;
  return nouns.plural.some((ending) => word.endsWith(ending));
}

/** Two capitals in a row are a name, not a people. */
function startsCapital(scan: AmountScan, at: number): boolean {
  const token = tokenAt(scan, at);
  if (token?.kind !== 'word') return false;
  const first = scan.view.text.charAt(token.start);
  return first !== first.toLowerCase();
}
