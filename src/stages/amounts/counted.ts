import { numeralLexicon } from '../numerals/index.js';
import type { NumberPart } from './number-part.js';
import { type AmountScan, afterLinker, folded, isCapital, isMark, tokenAt, written } from './scan.js';

/** A counted noun after a number. */
export interface CountedReading {
  /** The noun with its adjectives, as written. */
  readonly noun: string;
  readonly next: number;
}

/** Reads the noun that a number counts: `12 pirates`, `deux principaux actionnaires`, `5 millions d'électeurs`. */
export function readCounted(scan: AmountScan, part: NumberPart): CountedReading | null {
  const { nouns, data } = scan.lexicon;
  if (nouns.plural.length === 0 && !data.nouns.capitalised) return null;
  if (isShare(scan, part) || isModel(scan, part)) return null;
  const tied = tiedNoun(scan, part);
  if (tied) return tied;
  const linked = part.scale >= 6 || part.approximate || part.value === null;
  const start = linked ? afterLinker(scan, part.next) : part.next;
  if (data.nouns.linkedScales && linked && start === part.next) return null;
  let others = data.nouns.reach;
  let at = start;
  for (let steps = 0; steps < MOST_WORDS; steps++) {
    const token = tokenAt(scan, at);
    if (token?.kind !== 'word' || (!token.spaced && steps === 0 && !linked)) return null;
    const last = compoundEnd(scan, at);
    const word = folded(scan, token);
    const end = tokenAt(scan, last) ?? token;
    const after = tokenAt(scan, last + 1);
    const simple = last === at;
    if ((simple && (nouns.stop.has(word) || isNumeral(scan, word))) || (after?.kind === 'number' && !after.spaced)) return null;
    const adjective = simple && nouns.adjectives.has(word);
    if (adjective ? standsAlone(scan, word, last + 1) : isNoun(scan, at, last)) {
      if (isCapital(written(scan, token)) && isName(scan, part)) return null;
      const ratio = nouns.ratios.match(scan.view, last + 1, scan.low, scan.high);
      if (ratio && isSmall(part) && startsNumber(scan, ratio.next)) return null;
      const from = tokenAt(scan, start);
      return from ? { noun: written(scan, { start: from.start, end: end.end }), next: last + 1 } : null;
    }
    if (!adjective) {
      if (others === 0 || word.length < 2) return null;
      others--;
    }
    at = last + 1;
  }
  return null;
}

/** An adjective that is a noun too (`500 jeunes`) where no noun follows. */
function standsAlone(scan: AmountScan, word: string, next: number): boolean {
  const { nouns } = scan.lexicon;
  if (!nouns.adjectivalNouns.has(word)) return false;
  const token = tokenAt(scan, next);
  if (token?.kind !== 'word') return true;
  const following = folded(scan, token);
  return (
    !nouns.adjectives.has(following) &&
    (nouns.stop.has(following) ? !scan.lexicon.timeUnits.has(following) : !isNoun(scan, next, compoundEnd(scan, next)))
  );
}

/** Adjectives and noun together are no longer than this. */
const MOST_WORDS = 4;

/** A noun tied to its number by a hyphen: `four-page`. */
function tiedNoun(scan: AmountScan, part: NumberPart): CountedReading | null {
  const token = tokenAt(scan, part.next + 1);
  if (!scan.lexicon.data.nouns.hyphenated || !isMark(scan, part.next, '-') || tokenAt(scan, part.next)?.spaced) return null;
  if (token?.kind !== 'word' || token.spaced || scan.lexicon.nouns.stop.has(folded(scan, token))) return null;
  const text = written(scan, token);
  return text.length > 2 && text === text.toLowerCase() && !isNumeral(scan, text) ? { noun: text, next: part.next + 2 } : null;
}

/** A word has no more parts than this. */
const MOST_PARTS = 8;

/** The last token of a word with hyphens (`SCIS-Schulen`) or of a plural with an apostrophe (`auto's`). */
function compoundEnd(scan: AmountScan, at: number): number {
  let last = at;
  while (last < at + MOST_PARTS * 2) {
    const mark = tokenAt(scan, last + 1);
    const next = tokenAt(scan, last + 2);
    if (!mark || mark.spaced || next?.kind !== 'word' || next.spaced) return last;
    if (isMark(scan, last + 1, '-')) last += 2;
    else if (isMark(scan, last + 1, "'") && folded(scan, next) === 's' && scan.lexicon.nouns.plural.includes("'s")) return last + 2;
    else return last;
  }
  return last;
}

const isNumeral = (scan: AmountScan, word: string): boolean => {
  const entry = numeralLexicon(scan.lexicon.numerals).words.get(word);
  return entry !== undefined && (entry.unit !== undefined || entry.scale !== undefined || entry.hundred === true);
};

/** `Boeing 737 jets`: digits after a name inside a sentence are a model or a number of that name. */
function isModel(scan: AmountScan, part: NumberPart): boolean {
  if (scan.lexicon.data.nouns.capitalised || !part.digits) return false;
  const name = tokenAt(scan, part.firstToken - 1);
  const before = tokenAt(scan, part.firstToken - 2);
  if (name?.kind !== 'word' || before?.kind !== 'word') return false;
  const text = written(scan, name);
  return text !== text.toLowerCase();
}

/** `one in five children`: the number is the whole of a share. */
function isShare(scan: AmountScan, part: NumberPart): boolean {
  const ratio = scan.lexicon.nouns.ratiosBefore.match(scan.view, part.firstToken - 1, scan.low, scan.high);
  if (!ratio || !isSmall(part)) return false;
  return startsCount(scan, ratio.first - 1) || startsCount(scan, ratio.first - 2);
}

const startsCount = (scan: AmountScan, at: number): boolean => {
  const token = tokenAt(scan, at);
  return token?.kind === 'number' || (token?.kind === 'word' && isNumeral(scan, folded(scan, token)));
};

function startsNumber(scan: AmountScan, at: number): boolean {
  const token = tokenAt(scan, at);
  if (token?.kind === 'number') return true;
  const entry = token?.kind === 'word' ? numeralLexicon(scan.lexicon.numerals).words.get(folded(scan, token)) : undefined;
  return entry?.unit !== undefined && entry.article !== true;
}

/** Shares are said in tens: `trois élèves sur dix`; `45 magasins sur 273` are counted. */
const isSmall = (part: NumberPart): boolean => part.value !== null && Number(part.value) <= 10;

function isNoun(scan: AmountScan, at: number, last: number): boolean {
  const { nouns, data } = scan.lexicon;
  const token = tokenAt(scan, at);
  const end = tokenAt(scan, last);
  if (!token || !end || end.end - token.start < 3) return false;
  const text = written(scan, token);
  const word = folded(scan, { start: token.start, end: end.end });
  const capital = isCapital(text);
  if (capital && isMark(scan, at - 2, '-') && tokenAt(scan, at - 1)?.kind === 'number') return false;
  if (data.nouns.capitalised) return capital;
  if (nouns.irregular.has(word)) return true;
  if (capital && last === at && text === text.toUpperCase()) return !qualifies(scan, last + 1);
  if (capital && startsCapital(scan, last + 1)) return false;
  return nouns.plural.some((ending) => word.endsWith(ending));
}

/** The number is part of a name with its noun: `Tournoi des Six Nations`, `Movimento 5 Stelle`. */
function isName(scan: AmountScan, part: NumberPart): boolean {
  if (scan.lexicon.data.nouns.capitalised) return false;
  const first = tokenAt(scan, part.firstToken);
  const before = tokenAt(scan, part.firstToken - 1);
  if (!first || before?.kind !== 'word') return false;
  return isCapital(written(scan, part.digits ? before : first));
}

/** Where adjectives may stand before a noun, an acronym may too: `three ISIL units`. */
function qualifies(scan: AmountScan, next: number): boolean {
  const token = tokenAt(scan, next);
  if (scan.lexicon.data.nouns.reach === 0 || token?.kind !== 'word' || !token.spaced) return false;
  return !isCapital(written(scan, token)) && !scan.lexicon.nouns.stop.has(folded(scan, token));
}

/** Two capitals in a row are a name, not a people. */
function startsCapital(scan: AmountScan, at: number): boolean {
  const token = tokenAt(scan, at);
  return token?.kind === 'word' && isCapital(scan.view.text.charAt(token.start));
}
