import type { Furniture } from './furniture.js';
import type { Line } from './line.js';
import { isParagraph } from './line-shape.js';
import { looksLikePerson, startsCapital } from './name-case.js';
import { zoneTables } from './zone-tables.js';

/** Words looked at from the start of a line. */
const MOST_WORDS = 32;
const SIZES = [1, 2, 4, 8, 14, 24, 44] as const;

/** What is asked of the text of a line; each is a feature named after it. */
const SHAPES: readonly (readonly [string, RegExp])[] = [
  ['ends.stop', /\.["”»)’]{0,2}$/u],
  ['ends.question', /\?["”»)’]{0,2}$/u],
  ['ends.exclamation', /!["”»)’]{0,2}$/u],
  ['ends.colon', /:$/u],
  ['ends.ellipsis', /(?:…|\.\.\.)$/u],
  ['ends.arrow', /[>›»→▶►]$/u],
  ['ends.letter', /[\p{L}\p{N}]$/u],
  ['starts.small', /^\p{Ll}/u],
  ['starts.digit', /^\p{N}/u],
  ['starts.sign', /^[^\p{L}\p{N}"«“„‘]/u],
  ['starts.quote', /^["«“„‘]/u],
  ['holds.quote', /["«»“”„]/u],
  ['holds.question', /\?/u],
  ['holds.colon', /:/u],
  ['holds.bar', /[|•·●/]/u],
  ['holds.arrow', /[>›→▶►]/u],
  ['holds.address', /https?:|www\.|\p{L}\.(?:com|org|net|fr|de|es|it|pt|nl|test)\b/u],
  ['holds.mail', /\S@\S/u],
  ['holds.handle', /(?:^|\s)[@#]\p{L}/u],
  ['holds.copyright', /[©®]/u],
  ['holds.money', /[€$£]/u],
  ['holds.bracket', /[()[\]]/u],
  ['holds.clock', /\b\d{1,2}\s?[:hH.]\s?\d{2}\b/u],
  ['holds.year', /\b(?:19|20)\d\d\b/u],
  ['holds.digit', /\p{N}/u],
  ['holds.dash', /\s[–—-]\s/u],
];

/** Where a line stands among the others. */
export interface LinePlace {
  readonly lines: readonly Line[];
  readonly furniture: readonly (Furniture | undefined)[];
  /** First line of running text. */
  readonly body: number;
  /** First line behind the article. */
  readonly end: number;
}

/**
 * What the line model knows of a line: names of what holds of it, each a coefficient of the card where it has one. Shape, place, neighbours, the tables
 * of the rules, and its words (`word.…`, `first.…`, folded). Linear in the words looked at, at most 32.
 */
export function lineFeatures(place: LinePlace, i: number): string[] {
  const line = place.lines[i];
  if (line === undefined) return [];
  const size = SIZES.find((limit) => line.size <= limit);
  const names = ['bias', `size.${size ?? 'more'}`];
  const text = line.text.slice(0, 600);
  for (const [name, pattern] of SHAPES) if (pattern.test(text)) names.push(name);
  names.push(...caseOf(line, text), ...tablesOf(line), ...placeOf(place, i), ...wordsOf(line));
  return names;
}

function caseOf({ words, size }: Line, text: string): string[] {
  const names: string[] = [];
  if (/\p{Lu}{2}/u.test(text) && text === text.toUpperCase()) names.push('case.capitals');
  const capitals = text.split(/\s+/u).filter(startsCapital).length;
  if (size > 1 && capitals * 3 > size * 2) names.push('case.names');
  if (capitals <= 1) names.push('case.plain');
  if (words.length > 0 && looksLikePerson(text)) names.push('case.person');
  return names;
}

/** What the tables of the rules know, whatever the rules make of it. */
function tablesOf({ words }: Line): string[] {
  const tables = zoneTables();
  const names: string[] = [];
  const few = words.slice(0, MOST_WORDS);
  if (tables.siteAtTheEnd.isIn(few)) names.push('table.site');
  if (few.some(({ key }) => tables.networks.has(key))) names.push('table.network');
  const buttons = few.filter(({ key }) => tables.buttonWords.has(key) || tables.buttonAnchors.has(key)).length;
  if (few.length > 0 && buttons * 2 > few.length) names.push('table.buttons');
  if (few.some(({ key }) => tables.buttonAnchors.has(key))) names.push('table.anchor');
  if (tables.by.lengthAt(few, 0) > 0) names.push('table.by');
  if (tables.roles.isIn(few)) names.push('table.role');
  if (tables.credits.isIn(few)) names.push('table.credit');
  if (few.length > 0 && tables.agencies.lengthAt(few, few.length - 1) > 0) names.push('table.agency');
  if (tables.relatedLabels.lengthAt(few, 0) > 0) names.push('table.related');
  if (tables.sections.lengthAt(few, 0) > 0) names.push('table.section');
  if (few.some(({ key }) => tables.months.has(key))) names.push('table.month');
  return names;
}

function placeOf({ lines, furniture, body, end }: LinePlace, i: number): string[] {
  const names = [i < body ? 'place.head' : i < end ? 'place.body' : 'place.behind'];
  const left = lines.length - i;
  if (left === 1) names.push('place.last');
  if (left <= 3) names.push('place.near-end');
  names.push(`before.${neighbour(lines[i - 1], furniture[i - 1])}`, `after.${neighbour(lines[i + 1], furniture[i + 1])}`);
  if (furniture[i - 2] !== undefined || furniture[i + 2] !== undefined) names.push('around.furniture');
  return names;
}

function neighbour(line: Line | undefined, furniture: Furniture | undefined): string {
  if (line === undefined) return 'none';
  if (furniture !== undefined) return 'furniture';
  return isParagraph(line) ? 'paragraph' : 'short';
}

function wordsOf({ words }: Line): string[] {
  const keys = words.slice(0, MOST_WORDS).flatMap(({ key }) => (/^\p{L}{2,}$/u.test(key) ? [key] : []));
  return [...new Set(keys.map((key) => `word.${key}`)), ...(keys[0] === undefined ? [] : [`first.${keys[0]}`])];
}
