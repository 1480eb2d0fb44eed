import { foldKey } from '../../text/index.js';
import { readByline } from './byline.js';
import { creditOf, isCredit } from './caption.js';
import type { Furniture } from './furniture.js';
import type { Line } from './line.js';
import { zoneTables } from './zone-tables.js';

const SENTENCE_END = /[.!?…][”"»’')\]\s]{0,4}$/u;
const LONGEST_TITLE = 36;
const LONGEST_HEADING = 16;
/** The article begins within so many lines of the title. */
const LONGEST_HEAD = 12;

/** Running text: long, or a whole sentence. */
export const isParagraph = (line: Line): boolean => line.size >= 25 || (line.size >= 9 && SENTENCE_END.test(line.text));

/** Parts the steps of a kicker or breadcrumb. */
export const STEP = /\s*[>›»/|•·]\s*|\s[-–—]\s/u;

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

/** A line above or below the title that names the section: "FAITS DIVERS – JUSTICE", "Politique", "Accueil > Sécurité". */
export function isKicker(line: Line): boolean {
  const { home, sections } = zoneTables();
  if (line.size > 14 || /[.!?]$/u.test(line.text) || /["«»“”]/u.test(line.text)) return false;
  if (home.lengthAt(line.words, 0) > 0 && /[>›»/|]/u.test(line.text)) return true;
  const first = sections.lengthAt(line.words, 0);
  if (first === line.words.length) return true;
  // "Business | Pharmaceuticals": a section and a step below it.
  if (first > 0 && line.size <= 8 && /^\s*[|>›»]\s*\p{Lu}/u.test(line.text.slice((line.words[first - 1]?.end ?? line.start) - line.start)))
    return true;
  return line.size <= 5 && isCapitals(line.text) && !/\d/u.test(line.text) && line.text.split(STEP).every((step) => step.split(/\s+/u).length <= 2);
}

const sameText = (a: Line, key: string): boolean => a.text.length < 2 * key.length + 32 && foldKey(a.text) === key;

/** Index of the title's line, -1 where none is one. */
export function titleIndex(lines: readonly Line[], furniture: readonly (Furniture | undefined)[], given: string | undefined): number {
  if (given !== undefined) {
    const key = foldKey(given);
    const found = lines.slice(0, LONGEST_HEAD).findIndex((line) => sameText(line, key));
    return found >= 0 ? found : -1;
  }
  for (let i = 0; i < Math.min(4, lines.length - 1); i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (line === undefined || next === undefined) return -1;
    if (isTitle(lines, i)) return i;
    if (furniture[i] === undefined && !isKicker(line) && readByline(line) === undefined && creditOf(line) === undefined) return -1;
  }
  return -1;
}

function isTitle(lines: readonly Line[], i: number): boolean {
  const line = lines[i];
  if (line === undefined || line.size > LONGEST_TITLE) return false;
  const key = foldKey(line.text);
  if (line.size > 3 && !isParagraph(line) && lines.slice(i + 1, i + LONGEST_HEAD).some((other) => sameText(other, key))) return true;
  if (readByline(line) !== undefined || (i > 0 && creditOf(line) !== undefined) || isKicker(line)) return false;
  if (i === 0 && isCredit(line)) return false;
  return !/[^.]\.$/u.test(line.text) && !/[,;:]$/u.test(line.text);
}

/** Index of the first line of running text behind the title. */
export function headEnd(lines: readonly Line[], furniture: readonly (Furniture | undefined)[], title: number): number {
  for (let i = title + 1; i < Math.min(lines.length, title + 1 + LONGEST_HEAD); i++) {
    const line = lines[i];
    if (line && furniture[i] === undefined && isParagraph(line) && readByline(line) === undefined && creditOf(line) === undefined) return i;
  }
  return Math.min(lines.length, title + 1);
}

/** A short line that is no sentence, with running text of the article behind it. */
export function isHeading(lines: readonly Line[], i: number, isOpen: (at: number) => boolean): boolean {
  const line = lines[i];
  const next = lines[i + 1];
  if (line === undefined || line.size > LONGEST_HEADING || line.words.length === 0) return false;
  if (/[.,;:]$/u.test(line.text) && !/^(.)\1*\s.*\1$/u.test(line.text)) return false;
  if (/^[-–—•*·►▶]\s/u.test(line.text) && !/\s[-–—]$/u.test(line.text)) return false;
  if (/^\p{Ll}/u.test(line.text)) return false;
  if (next === undefined || !isOpen(i + 1)) return next !== undefined && followedByText(lines, i + 1, isOpen);
  return next.size > line.size || isParagraph(next);
}

function followedByText(lines: readonly Line[], from: number, isOpen: (at: number) => boolean): boolean {
  for (let i = from; i < Math.min(lines.length, from + 4); i++) {
    const line = lines[i];
    if (line && isOpen(i)) return isParagraph(line);
  }
  return false;
}
