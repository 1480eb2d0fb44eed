import { describe, expect, it } from 'vitest';
import { binaryKind } from '../../src/ingest/encoding/binary.js';
import { decode } from '../../src/ingest/encoding/decode.js';
import { decodeWindows1252, windows1252Byte } from '../../src/ingest/encoding/windows-1252.js';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

describe('windows-1252', () => {
  it('reads the 27 characters of 0x80 to 0x9F as the standard does', () => {
    const all = Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i).filter((byte) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte));
    expect(decodeWindows1252(all)).toBe('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');
    expect([...(decodeWindows1252(all) ?? '')].map(windows1252Byte)).toEqual([...all]);
  });

  it.each([0x81, 0x8d, 0x8f, 0x90, 0x9d])('has no character for 0x%x', (byte) => {
    expect(decodeWindows1252(Uint8Array.of(65, byte))).toBeUndefined();
  });
});

describe('the order of encodings', () => {
  it.each([
    ['utf-8', 'bom', [0xef, 0xbb, 0xbf, 0xc3, 0xa9]],
    ['utf-16le', 'bom', [0xff, 0xfe, 0xe9, 0x00]],
    ['utf-16be', 'bom', [0xfe, 0xff, 0x00, 0xe9]],
    ['utf-8', 'bytes', [0xc3, 0xa9]],
    ['windows-1252', 'bytes', [0xe9]],
  ] as const)('%s by %s', (encoding, told, input) => {
    expect(decode(Uint8Array.from(input))).toEqual({ text: 'é', encoding, told });
  });

  it('takes what a page declares before its bytes', () => {
    const page = bytes('<meta charset="iso-8859-15"><p>10 ', [0xa4]);
    expect(decode(page, 'html')).toMatchObject({ encoding: 'iso-8859-15', told: 'declared' });
    expect(decode(page, 'html')?.text.endsWith('10 €')).toBe(true);
  });

  it('reads a page that declares Latin-1 as browsers do', () => {
    expect(
      decode(bytes('<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"><p>L', [0x92], 'euro ', [0x80]), 'html')?.text.endsWith(
        'L’euro €',
      ),
    ).toBe(true);
  });

  it('reads a windows-1251 page by its declaration', () => {
    expect(decode(bytes('<?xml version="1.0" encoding="windows-1251"?><a>', [0xcc, 0xe8, 0xf0]), 'xml')?.text.endsWith('Мир')).toBe(true);
  });

  it('goes on where the declaration is wrong', () => {
    expect(decode(bytes('<meta charset="utf-8"><p>caf', [0xe9], ' noir'), 'html')).toMatchObject({ encoding: 'windows-1252', told: 'bytes' });
    expect(decode(bytes('<meta charset="klingon"><p>', [0xc3, 0xa9]), 'html')).toMatchObject({ encoding: 'utf-8' });
  });

  it('reads French prose in windows-1252', () => {
    expect(decode(bytes('Cr', [0xe9, 0xe9], 'e ', [0xe0], ' No', [0xeb], 'l, ', [0xab, 0xa0], 'l', [0x92], [0x9c], 'uvre', [0xa0, 0xbb]))?.text).toBe(
      'Créée à Noël, «\u00a0l’œuvre\u00a0»',
    );
  });
});

describe('what cannot be decoded', () => {
  it.each([
    ['damaged UTF-8', bytes('L', [0xe2, 0x80, 0x99], [0xc3, 0xa9], 't', [0xc3, 0xa9], ' est l', [0xc3], ' fin')],
    ['a cut UTF-8 text', bytes([0xc3, 0xa9, 0xc3, 0xa8, 0xc3])],
    ['Cyrillic without a declaration', bytes([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xec, 0xe8, 0xf0])],
    ['random bytes', bytes('abc', [0xff, 0xfe, 0xfd, 0xfc])],
    ['a byte that means nothing', bytes('abc ', [0x81], ' def')],
    ['half a UTF-16 unit', Uint8Array.of(0xff, 0xfe, 0x41)],
  ])('%s', (_, input) => {
    expect(decode(input)).toBeUndefined();
  });
});

describe('binary input', () => {
  it.each([
    ['a PDF file', bytes('%PDF-1.7')],
    ['a PNG image', bytes([0x89], 'PNG')],
    ['a ZIP archive', bytes('PK', [3, 4])],
    ['bytes with NUL', bytes('abc', [0], 'def')],
  ])('%s', (kind, input) => {
    expect(binaryKind(input)).toBe(kind);
  });

  it('is not UTF-16 with its mark, nor text', () => {
    expect(binaryKind(Uint8Array.of(0xff, 0xfe, 0x41, 0))).toBeUndefined();
    expect(binaryKind(bytes('Bonjour'))).toBeUndefined();
  });
});
