import type { Line, LineWord } from './line.js';
import { wordsWithEnds } from './phrase-table.js';
import { zoneTables } from './zone-tables.js';

const LONGEST = 60;
const LONGEST_CREDIT = 9;
const EDGES = /^[\s:–—\-©(/|.]+|[\s).\]]+$/gu;
const YEAR = /^[\s)]*(?:19|20)\d\d/u;

/** The name of the photographer or agency where a line is a caption or a photo credit; undefined where nothing says that it is one. */
export function creditOf(line: Line): string | undefined {
  if (line.size > LONGEST) return undefined;
  const credit = labelled(line) ?? signed(line) ?? bracketed(line) ?? slashed(line);
  const clean = credit?.replace(EDGES, '').trim();
  return clean === undefined || clean === '' ? undefined : withoutLabel(clean);
}

/** "© Photo X", "Foto X / ANP" and "Illustration/DR" are by what follows the label. */
function withoutLabel(credit: string): string {
  const words = wordsWithEnds(credit);
  const label = zoneTables().credits.lengthAt(words, 0);
  const last = words[label - 1];
  return last === undefined || label >= words.length ? credit : credit.slice(last.end).replace(EDGES, '');
}

/** Whether a line begins with the label of a credit: "Photo : X", "© X". */
export function isCredit(line: Line): boolean {
  return line.text.startsWith('©') || (zoneTables().credits.lengthAt(line.words, 0) > 0 && creditOf(line) !== undefined);
}

const from = (line: Line, at: number): string => line.text.slice(at - line.start);
const wordsAfter = (words: readonly LineWord[], at: number): number => words.filter(({ start }) => start >= at).length;

/** "Photo : X", "(Foto: X)", "… Photograph: X", "(Photo X/Y)". */
function labelled(line: Line): string | undefined {
  const { credits } = zoneTables();
  for (let at = line.words.length - 1; at >= 0; at--) {
    const length = credits.lengthAt(line.words, at);
    const first = line.words[at];
    const last = line.words[at + length - 1];
    if (length === 0 || first === undefined || last === undefined) continue;
    const before = line.text.slice(Math.max(0, first.start - line.start - 3), first.start - line.start);
    const after = from(line, last.end);
    const left = wordsAfter(line.words, last.end);
    if (left === 0 || left > LONGEST_CREDIT || !startsLikeName(line, last.end)) continue;
    const bracket = /[([]\s?$/u.test(before);
    const opened = bracket || before.trimEnd() === '' || /[.!?…»”)|–—-]\s*$/u.test(before);
    const named = /^\s?[:©]/u.test(after) || (bracket && /[\])]$/u.test(line.text));
    // "Le bassin, mardi. Photo La Vigie/Ana Roux"
    const signed = at > 0 && /[.!?…»”]\s*$/u.test(before) && /[/©]/u.test(after) && !/[.!?]$/u.test(line.text);
    if (signed || (opened && named)) return after;
  }
  return undefined;
}

function startsLikeName(line: Line, at: number): boolean {
  const word = line.words.find(({ start }) => start >= at);
  return (
    word !== undefined && (/^[\p{Lu}\p{N}]/u.test(from(line, word.start)) || zoneTables().agencies.lengthAt(line.words, line.words.indexOf(word)) > 0)
  );
}

/** "… © X", but not the legal "© 2024 X". */
function signed(line: Line): string | undefined {
  const at = line.text.lastIndexOf('©');
  if (at < 0) return undefined;
  const after = line.text.slice(at + 1);
  const left = wordsAfter(line.words, line.start + at + 1);
  return left > 0 && left <= LONGEST_CREDIT && !YEAR.test(after) ? after : undefined;
}

/** "… (Keystone/Ida Møller)", "… (AFP)" at the very end. */
function bracketed(line: Line): string | undefined {
  if (!line.text.endsWith(')')) return undefined;
  const at = line.text.lastIndexOf('(');
  const inside = line.text.slice(at + 1, -1);
  if (at < 8 || line.size < 6 || inside.length > 80 || /\d/u.test(inside)) return undefined;
  const { agencies } = zoneTables();
  const first = line.words.findIndex(({ start }) => start > line.start + at);
  const agency = first > 0 && agencies.lengthAt(line.words, first) === line.words.length - first;
  // Behind a full stop an agency in brackets signs a text.
  if (agency && line.size <= 25 && !/[.!?»”"]\s*$/u.test(line.text.slice(0, at))) return inside;
  if (!inside.includes('/')) return undefined;
  return inside.split('/').every((part) => /^\s*\p{Lu}/u.test(part)) ? inside : undefined;
}

/** "… Brais Seoane / EFE", "… ANP/Ida Møller", "… ANNE MARTIN / LE MATIN" behind the last full stop. */
function slashed(line: Line): string | undefined {
  const slash = line.text.lastIndexOf('/');
  if (slash < 0 || /[.!?]$/u.test(line.text)) return undefined;
  const begin = Math.max(line.text.lastIndexOf('. ', slash), line.text.lastIndexOf('.\u00a0', slash));
  const signature = line.text.slice(begin < 0 ? 0 : begin + 2);
  const words = signature.split(/[\s/]+/u).filter((word) => word !== '');
  if (words.length < 2 || words.length > LONGEST_CREDIT || begin < 0) return undefined;
  const { agencies } = zoneTables();
  const last = line.words.findIndex(({ start }) => start >= line.start + slash);
  const agency = last >= 0 && agencies.lengthAt(line.words, last) === line.words.length - last;
  const first = line.words.findIndex(({ start }) => start >= line.start + begin);
  const agencyFirst = last > first && agencies.lengthAt(line.words, first) === last - first && words.every((word) => /^\p{Lu}/u.test(word));
  return agency || agencyFirst || words.every((word) => word === word.toUpperCase()) ? signature : undefined;
}
