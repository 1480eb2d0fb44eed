import { isSpace } from './span.js';

const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u2032\u0060\u00b4]/u;
const HYPHENS = /[\u2010\u2011\u2012\u2013\u2212]/u;

/** What each code unit beyond ASCII becomes in a folded text of the same length; filled on demand, 0 where not yet known. */
const table = new Uint16Array(0x1_0000);

function foldUnit(code: number): number {
  const char = String.fromCharCode(code);
  if (isSpace(code)) return 32;
  if (APOSTROPHES.test(char)) return 39;
  if (HYPHENS.test(char)) return 45;
  // One unit in, one unit out: 'İ' lower-cases to two units and 'é' decomposes to two, so only the first is kept.
  const base = char.normalize('NFD').charCodeAt(0);
  const lower = String.fromCharCode(base).toLowerCase();
  return lower.charCodeAt(0);
}

function foldedUnit(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code === 9 || code === 10 || code === 13 ? 32 : code === 96 ? 39 : code;
  let folded = table[code] as number;
  if (folded === 0) {
    folded = foldUnit(code);
    table[code] = folded;
  }
  return folded;
}

/**
 * Lower case, no accents, plain apostrophes, hyphens and spaces, and **the same length as the text**: offsets in one are offsets in the other.
 * Combining marks stay as they are; `œ`, `æ` and `ß` too, since they would grow (use {@link foldKey} for keys that never meet offsets).
 */
export function foldAligned(text: string): string {
  const chunk = 8192;
  let out = '';
  for (let at = 0; at < text.length; at += chunk) {
    const length = Math.min(chunk, text.length - at);
    // An array and `apply`: spreading a typed array takes several times as long.
    const units = new Array<number>(length);
    for (let i = 0; i < length; i++) units[i] = foldedUnit(text.charCodeAt(at + i));
    out += String.fromCharCode.apply(null, units);
  }
  return out;
}

const GROWING: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i', þ: 'th', ð: 'd' };

/** A key for comparing names: folded, combining marks and format characters dropped, ligatures opened, runs of spaces and hyphens one space. */
export function foldKey(text: string): string {
  return foldAligned(text.normalize('NFC'))
    .replace(/[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/[œæßøłđıþð]/gu, (c) => GROWING[c] ?? c)
    .replace(/[\s-]+/gu, ' ')
    .trim();
}
