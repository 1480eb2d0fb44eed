import type { Accumulator } from './accumulator.js';
import { readDigits } from './digits.js';
import type { NumeralLexicon } from './lexicon.js';
import { afterHyphen, entryAt, type NumberScan } from './number-scan.js';

/** The state of a number being read. */
export interface Progress {
  /** Index of the first token after what was read. */
  next: number;
  digits: boolean;
  words: boolean;
  onlyArticle: boolean;
  onlyBefore: boolean;
  approximate: boolean;
  fraction: boolean;
  abbreviated: boolean;
  /** Where a chain of marked digits ends; 0 without one. */
  chainEnd: number;
  /** The number before the last joiner, where one unit followed it: `vingt` of `vingt et un`. */
  joined: { readonly state: ReturnType<Accumulator['save']>; readonly unit: number } | null;
}

export const startOf = (at: number): Progress => ({
  next: at,
  digits: false,
  words: false,
  onlyArticle: false,
  onlyBefore: false,
  approximate: false,
  fraction: false,
  abbreviated: false,
  chainEnd: 0,
  joined: null,
});

/** A place to go back to. */
interface Mark {
  readonly state: ReturnType<Accumulator['save']>;
  readonly progress: Progress;
}

/** Adds words and digits as long as they belong together; `et` and its like only where a part follows that fits. */
export function addParts(scan: NumberScan, sum: Accumulator, progress: Progress): void {
  /** Before the last joiner. */
  let joint: Mark | null = null;
  /** After the last scale. */
  let scaled: Mark | null = null;
  for (;;) {
    const started = !sum.empty;
    let at = started ? afterHyphen(scan, progress.next) : progress.next;
    const joined = started && entryAt(scan, at)?.joiner === true && (scan.options.wide || (scan.options.joiners !== false && !progress.digits));
    if (joined) at = afterHyphen(scan, at + 1);
    const before: Mark | null = joined ? { state: sum.save(), progress: { ...progress } } : null;
    const next = addPart(scan, sum, at, progress, joined);
    if (next < 0) {
      if (joint && !joined && isMultiplier(scan, at)) goBack(sum, progress, joint);
      else if (scaled && !joined && sum.scale === 0 && entryAt(scan, at)?.scale !== undefined) goBack(sum, progress, scaled);
      return;
    }
    joint = before ?? joint;
    const unit = entryAt(scan, at)?.unit;
    progress.joined = before && unit !== undefined ? { state: before.state, unit } : null;
    progress.next = next;
    if (sum.scale > 0) {
      scaled = { state: sum.save(), progress: { ...progress } };
      joint = null;
    }
  }
}

function goBack(sum: Accumulator, progress: Progress, mark: Mark): void {
  sum.restore(mark.state);
  Object.assign(progress, mark.progress, { joined: null });
}

/** After millions an article is one of something else: `deux millions un an plus tôt`. */
const ARTICLE_SCALE = 6;

/** A hundred or a scale stands at `at`, though it did not fit: what stands before it belongs to the next number. */
function isMultiplier(scan: NumberScan, at: number): boolean {
  const entry = entryAt(scan, at);
  return entry !== undefined && (entry.hundred === true || entry.scale !== undefined);
}

/** Adds the part at `at`; answers the index after it, or -1 when none is there or it does not fit. */
function addPart(scan: NumberScan, sum: Accumulator, at: number, progress: Progress, joined: boolean): number {
  const { view, lexicon, options } = scan;
  const token = view.tokens[at];
  if (!token || (token.kind !== 'word' && token.kind !== 'number')) return -1;
  if (token.kind === 'number') return addDigits(scan, sum, at, progress, joined);
  const word = view.wordAt(at);
  const entry = lexicon.words.get(word);
  const empty = sum.empty;
  let fits = false;
  if (entry) {
    if (entry.unit !== undefined) {
      const opens = !empty && !joined && (progress.digits || (entry.article === true && sum.scale >= ARTICLE_SCALE && !options.wide));
      fits = !(entry.onlyBefore && !empty) && (!opens || mayContinue(scan, at + 1, '')) && sum.unit(entry.unit);
    } else if (entry.hundred) fits = (!empty || entry.bare === true) && sum.hundred(options.wide === true);
    else if (entry.scale !== undefined) fits = (!empty || entry.bare === true || options.bareScales === true) && sum.scaleBy(entry.scale);
    else if (entry.value !== undefined) fits = sum.digits(entry.value);
    if (fits && entry.value !== undefined) progress.fraction = true;
  }
  if (!fits && entry?.unit === undefined && lexicon.compound) {
    const steps = lexicon.compound.read(word);
    if (steps) {
      const state = sum.save();
      fits = steps.every((step) => sum.step(step));
      if (!fits) sum.restore(state);
    }
  }
  let abbreviated = false;
  if (!fits && !empty && progress.digits && options.abbreviations && options.abbreviations !== 'none') {
    const exponent = abbreviationOf(lexicon, view.text.slice(token.start, token.end), options.abbreviations);
    fits = exponent !== undefined && sum.scaleBy(exponent);
    abbreviated = fits;
  }
  if (!fits) return -1;
  progress.abbreviated = abbreviated;
  progress.onlyArticle = empty && entry?.article === true;
  progress.onlyBefore = empty && entry?.onlyBefore === true;
  progress.words = true;
  return at + 1;
}

function addDigits(scan: NumberScan, sum: Accumulator, at: number, progress: Progress, joined: boolean): number {
  const read = readDigits(scan.view, at, scan.lexicon.data);
  if (!read || isOrdinalEnding(scan, read.nextToken)) return -1;
  const small = joined && read.integer && read.value.length <= 2;
  if (!sum.empty && !small && !mayContinue(scan, read.nextToken, read.value)) return -1;
  if (!(small && !sum.empty ? sum.unit(Number(read.value)) : sum.digits(read.value))) return -1;
  progress.digits = true;
  progress.abbreviated = false;
  progress.chainEnd = read.chained ? read.chainEnd : 0;
  return read.nextToken;
}

/** `2e`, `3rd`: a rank. In a wide reading `1e10` is a power. */
export function isOrdinalEnding(scan: NumberScan, at: number): boolean {
  const token = scan.view.tokens[at];
  if (!token || token.spaced || token.kind !== 'word' || !scan.lexicon.ordinalEndings.has(scan.view.wordAt(at))) return false;
  const after = scan.view.tokens[at + 1];
  return !(scan.options.wide && after && !after.spaced && (after.kind === 'number' || '+-'.includes(scan.view.folded.charAt(after.start))));
}

function abbreviationOf(lexicon: NumeralLexicon, text: string, which: 'plain' | 'money'): number | undefined {
  return lexicon.abbreviations.get(text) ?? (which === 'money' ? lexicon.moneyAbbreviations.get(text) : undefined);
}

/**
 * After a figure with a scale, what follows goes on with it only before a smaller scale (`3 mille 5 cents`) or when it is thousands in digits
 * (`2 millions 300 000`): `7,5 milliards deux ans plus tôt` are two numbers.
 */
function mayContinue(scan: NumberScan, next: number, value: string): boolean {
  const entry = entryAt(scan, next);
  return entry?.scale !== undefined || entry?.hundred === true || (value.length >= 4 && !value.includes('.'));
}
