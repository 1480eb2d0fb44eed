const MAGIC: readonly (readonly [string, string])[] = [
  ['a PDF file', '%PDF-'],
  ['a PNG image', '\x89PNG'],
  ['a JPEG image', '\xff\xd8\xff'],
  ['a GIF image', 'GIF8'],
  ['a ZIP archive', 'PK\x03\x04'],
  ['a gzip file', '\x1f\x8b'],
  ['a zstd file', '\x28\xb5\x2f\xfd'],
  ['an ELF program', '\x7fELF'],
  ['a Parquet file', 'PAR1'],
  ['an RTF file', '{\\rtf'],
  ['an old Office file', '\xd0\xcf\x11\xe0'],
];

/** What an input is when it is no text ("a PDF file", "bytes with NUL"); undefined for text. UTF-16 with its mark is text. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return undefined;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 8)).toString('latin1');
  const known = MAGIC.find(([, magic]) => head.startsWith(magic));
  if (known) return known[0];
  return bytes.includes(0) ? 'bytes with NUL' : undefined;
}
