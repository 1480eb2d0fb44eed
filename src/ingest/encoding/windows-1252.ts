/** What bytes 0x80 to 0x9F mean in windows-1252; five mean nothing. Node 20's TextDecoder reads them as control characters. */
const HIGH = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

const TABLE: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte < 0xa0 ? (HIGH[byte - 0x80] ?? '\0') : String.fromCharCode(byte),
);

/** The text of windows-1252 bytes, one character a byte; undefined where a byte has no meaning in it. */
export function decodeWindows1252(bytes: Uint8Array): string | undefined {
  const parts: string[] = [];
  const chunk = 8192;
  for (let at = 0; at < bytes.length; at += chunk) {
    let part = '';
    for (const byte of bytes.subarray(at, at + chunk)) {
      const char = TABLE[byte];
      if (char === undefined || (char === '\0' && byte !== 0)) return undefined;
      part += char;
    }
    parts.push(part);
  }
  return parts.join('');
}

const BYTES: ReadonlyMap<string, number> = new Map(
  TABLE.map((char, byte) => [char, byte] as const).filter(([char, byte]) => char !== '\0' || byte === 0),
);

/** The byte that a character is in windows-1252; undefined where it has none. */
export const windows1252Byte = (char: string): number | undefined => BYTES.get(char);
