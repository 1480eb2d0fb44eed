import { declaredCharset } from './declared-charset.js';
import { decodeWindows1252 } from './windows-1252.js';

export interface Decoded {
  readonly text: string;
  /** WHATWG name of the encoding. */
  readonly encoding: string;
  /** What told the encoding: a byte order mark, the document's own words, or its bytes. */
  readonly told: 'bom' | 'declared' | 'bytes';
}

const LATIN = new Set(['windows-1252', 'cp1252', 'iso-8859-1', 'iso8859-1', 'latin1', 'latin-1', 'l1', 'us-ascii', 'ascii']);

/**
 * The text of an input: byte order mark, then the charset that a server (`charset`) or HTML or XML declares, then strict UTF-8, then windows-1252 where the bytes
 * look like it. undefined where none fits: the input is damaged or in another encoding, and a guess would give a wrong text.
 * The byte order mark is not part of the text.
 */
export function decode(bytes: Uint8Array, markup: 'html' | 'xml' | 'none' = 'none', charset?: string): Decoded | undefined {
  const bom = byteOrderMark(bytes);
  if (bom !== undefined) {
    const text = decodeAs(bytes.subarray(bom.length), bom.encoding);
    return text === undefined ? undefined : { text, encoding: bom.encoding, told: 'bom' };
  }
  const declared = charset === 'utf8' ? 'utf-8' : (charset ?? (markup === 'none' ? undefined : declaredCharset(bytes, markup)));
  if (declared !== undefined && declared !== 'utf-8') {
    const text = decodeAs(bytes, declared);
    if (text !== undefined) return { text, encoding: LATIN.has(declared) ? 'windows-1252' : declared, told: 'declared' };
  }
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', told: declared === 'utf-8' ? 'declared' : 'bytes' };
  const latin = looksWestern(bytes) ? decodeWindows1252(bytes) : undefined;
  return latin === undefined ? undefined : { text: latin, encoding: 'windows-1252', told: 'bytes' };
}

function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
}

function decodeAs(bytes: Uint8Array, label: string): string | undefined {
  if (LATIN.has(label)) return decodeWindows1252(bytes);
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (thrown) {
    // An unknown label is a RangeError, bytes that do not fit are a TypeError: both mean that this is not the encoding.
    if (thrown instanceof RangeError || thrown instanceof TypeError) return undefined;
    throw thrown;
  }
}

/**
 * Whether bytes that are no UTF-8 look like Western European text: accented letters stand alone or in pairs between plain ones, and the
 * input holds no well-formed UTF-8 characters (then it is damaged UTF-8), nor more high bytes than any language of the seven has.
 */
function looksWestern(bytes: Uint8Array): boolean {
  let run = 0;
  let high = 0;
  let wellFormed = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      run = 0;
      continue;
    }
    high++;
    if (byte >= 0xc0) run++;
    else run = 0;
    if (run > 2) return false;
    const follows = bytes[at + 1] ?? 0;
    if (byte >= 0xc2 && byte < 0xf5 && follows >= 0x80 && follows < 0xc0) wellFormed++;
  }
  return wellFormed * 2 <= high / 2 && high * 3 <= bytes.length + 6;
}
