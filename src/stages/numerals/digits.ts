import type { NumeralData } from '../../languages/index.js';
import { isSpace, type TextView, type Token } from '../../text/index.js';

/** A number written in digits, with its grouping undone. */
export interface DigitsReading {
  /** Plain decimal string, canonical: no leading or trailing zeros. */
  readonly value: string;
  readonly end: number;
  readonly nextToken: number;
  readonly integer: boolean;
  /** More marks and digits follow that make no one number of it: an IP address, a version, a list. */
  readonly chained: boolean;
  /** Index of the first token after all of them; `nextToken` when not chained. */
  readonly chainEnd: number;
}

/** Longer runs of digits are keys and codes, not counts. */
const MAX_DIGITS = 30;
const ASCII_DIGITS = /^[0-9]+$/u;

/**
 * Reads the number whose first run of digits is token `at`: groups by space, apostrophe, point or comma, decided by the language's marks and by
 * the lengths of the groups. `2.000` is two thousand in French, two in English; `1.234,5` tells its own marks in every language.
 */
export function readDigits(view: TextView, at: number, data: NumeralData): DigitsReading | null {
  const { text, tokens } = view;
  const first = tokens[at];
  if (first?.kind !== 'number') return null;
  const head = text.slice(first.start, first.end);
  if (head.length > MAX_DIGITS || !ASCII_DIGITS.test(head)) return null;
  const groups = [head];
  let next = at + 1;
  if (head.length <= 3 && head.charCodeAt(0) !== 48) {
    for (let token = tokens[next]; token && isSpacedGroup(text, tokens[next - 1], token); token = tokens[next]) {
      groups.push(text.slice(token.start, token.end));
      next++;
      if (groups.length > 8) return null;
    }
  }
  const spaced = groups.length > 1;
  const marks: string[] = [];
  const parts: string[] = [];
  let after = next;
  for (let mark = tokens[after], digits = tokens[after + 1]; mark && digits && isMarked(text, mark, digits); ) {
    if (marks.length === 10) return null;
    marks.push(text.charAt(mark.start) === '’' ? "'" : text.charAt(mark.start));
    parts.push(text.slice(digits.start, digits.end));
    after += 2;
    mark = tokens[after];
    digits = tokens[after + 1];
  }
  const whole = groups.join('');
  const split = marks.length === 0 ? { groups: 0, decimals: false } : divide(whole, spaced, marks, parts, data);
  const used = split.groups + (split.decimals ? 1 : 0);
  const integer = whole + parts.slice(0, split.groups).join('');
  const decimals = split.decimals ? (parts[split.groups] ?? '') : '';
  if (integer.length + decimals.length > MAX_DIGITS) return null;
  next += used * 2;
  return {
    value: canonical(integer, decimals),
    end: (tokens[next - 1] as Token).end,
    nextToken: next,
    integer: decimals === '',
    chained: used < marks.length,
    chainEnd: after,
  };
}

/** How many of the marked parts are groups of the whole number, and whether one more part is its decimals. */
function divide(
  head: string,
  spaced: boolean,
  marks: readonly string[],
  parts: readonly string[],
  data: NumeralData,
): { groups: number; decimals: boolean } {
  const first = marks[0] as string;
  const last = marks.at(-1) as string;
  const part = parts[0] as string;
  const none = { groups: 0, decimals: false };
  if (spaced) return marks.length === 1 && first !== "'" ? { groups: 0, decimals: true } : none;
  const mayGroup = head.length <= 3 && head.charCodeAt(0) !== 48;
  if (marks.length === 1) {
    const grouped = mayGroup && part.length === 3;
    if (first === "'") return grouped ? { groups: 1, decimals: false } : none;
    if (grouped && data.groupMarks.includes(first)) return { groups: 1, decimals: false };
    return { groups: 0, decimals: true };
  }
  const same = marks.every((mark) => mark === first);
  const inner = same ? parts : parts.slice(0, -1);
  const uniform = same || marks.slice(0, -1).every((mark) => mark === first);
  const threes = inner.every((group) => group.length === 3);
  const indian = data.indianGroups === true && inner.at(-1)?.length === 3 && inner.slice(0, -1).every((group) => group.length === 2);
  if (!uniform || !mayGroup || !(threes || indian)) return none;
  if (same) return { groups: parts.length, decimals: false };
  return last === "'" ? { groups: inner.length, decimals: false } : { groups: inner.length, decimals: true };
}

function isSpacedGroup(text: string, before: Token | undefined, token: Token): boolean {
  return (
    before !== undefined &&
    token.kind === 'number' &&
    token.end - token.start === 3 &&
    token.start - before.end === 1 &&
    isSpace(text.charCodeAt(before.end)) &&
    ASCII_DIGITS.test(text.slice(token.start, token.end))
  );
}

function isMarked(text: string, mark: Token, digits: Token): boolean {
  if (mark.kind !== 'punct' || mark.spaced || digits.kind !== 'number' || digits.spaced) return false;
  const char = text.charAt(mark.start);
  if (char !== '.' && char !== ',' && char !== "'" && char !== '’') return false;
  return ASCII_DIGITS.test(text.slice(digits.start, digits.end));
}

function canonical(whole: string, decimals: string): string {
  const left = whole.replace(/^0+(?=\d)/u, '');
  const right = decimals.replace(/0+$/u, '');
  return right === '' ? left : `${left}.${right}`;
}
