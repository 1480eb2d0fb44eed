import type { Edit } from '../../text/index.js';
import { windows1252Byte } from './windows-1252.js';

export interface Repaired {
  readonly text: string;
  /** From the given text to the repaired one. */
  readonly edits: readonly Edit[];
}

/** A UTF-8 lead byte as windows-1252 shows it, and what follows one. */
const SUSPECT =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]{1,3}/gu;

/** A character that stands as the windows-1252 reading of its UTF-8 bytes. */
export interface Mojibake {
  readonly at: number;
  readonly length: number;
  readonly char: string;
}

/** Every place of a text that may be UTF-8 read as windows-1252 ("Ã©"), in order. */
export function findMojibake(text: string): Mojibake[] {
  const found: Mojibake[] = [];
  for (const match of text.matchAll(SUSPECT)) {
    for (let at = 0; at < match[0].length; ) {
      const read = decodeAt(match[0], at);
      if (read === undefined) at++;
      else {
        found.push({ at: match.index + at, ...read });
        at += read.length;
      }
    }
  }
  return found;
}

/** Repairs UTF-8 that was once read as windows-1252 ("Ã©" for "é"), character by character, where it is beyond doubt. */
export function repairMojibake(text: string): Repaired {
  const found = findMojibake(text);
  return found.length === 0 || !isBeyondDoubt(found, accentedLetters(text)) ? { text, edits: [] } : replaceMojibake(text, found);
}

/** The text with the given places repaired. */
export function replaceMojibake(text: string, found: readonly Mojibake[]): Repaired {
  const parts: string[] = [];
  let from = 0;
  for (const { at, length, char } of found) {
    parts.push(text.slice(from, at), char);
    from = at + length;
  }
  parts.push(text.slice(from));
  return { text: parts.join(''), edits: found.map(({ at, length, char }) => ({ start: at, end: at + length, length: char.length })) };
}

/** The character whose UTF-8 bytes stand at `at` as windows-1252 characters. */
function decodeAt(text: string, at: number): { char: string; length: number } | undefined {
  const lead = byteOf(text.charAt(at));
  if (lead === undefined || lead < 0xc2 || lead > 0xf4) return undefined;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const bytes = [lead];
  for (let i = 1; i < length; i++) {
    const byte = byteOf(text.charAt(at + i));
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return undefined;
    bytes.push(byte);
  }
  const char = Buffer.from(bytes).toString('utf8');
  return char.includes('\ufffd') || /[\p{C}]/u.test(char) ? undefined : { char, length };
}

/** Programs that read windows-1252 loosely keep its five unused bytes as control characters. */
function byteOf(char: string): number | undefined {
  const code = char.charCodeAt(0);
  return code >= 0x80 && code <= 0x9f ? code : windows1252Byte(char);
}

export const accentedLetters = (text: string): number => text.match(/[\u00c0-\u024f]/gu)?.length ?? 0;

/**
 * Whether places found in a text are what they seem: at least two, more of them than well-formed accented letters elsewhere, or a text without any
 * other letter beyond ASCII. `accented` counts the letters of the whole text, those of the places too.
 */
export function isBeyondDoubt(found: readonly Mojibake[], accented: number): boolean {
  const inside = found.reduce((sum, { length }) => sum + length, 0);
  const elsewhere = accented - found.length;
  const letters = found.filter(({ char }) => /[\p{L}’‘“”«»–…€\u00a0]/u.test(char)).length;
  return letters > 0 && (found.length > 1 ? letters * 2 >= found.length && found.length > elsewhere : elsewhere <= 0 && inside > 1);
}
