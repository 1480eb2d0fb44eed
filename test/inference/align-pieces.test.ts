import { describe, expect, it } from 'vitest';
import { alignPieces, type PieceSpelling } from '../../src/inference/align-pieces.js';

const plain: PieceSpelling = { normalise: (text) => text, bytes: false, unknown: '[UNK]', prefix: '##', suffix: '' };
const bare = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');

describe('pieces along a text', () => {
  it('begin where the text that they spell begins', () => {
    expect(alignPieces('Essor-net', ['Ess', '##or', '-', 'net'], plain)).toEqual([0, 3, 5, 6]);
  });

  it('are found after a normalisation that shortens or lengthens characters', () => {
    expect(alignPieces('E\u0301te\u0301, ﬁn', ['ete', ',', 'f', '##in'], { ...plain, normalise: (text) => bare(text.normalize('NFKC')) })).toEqual([
      0, 5, 7, 7,
    ]);
  });

  it('that are unknown stand for all that lies before the next known one', () => {
    expect(alignPieces('😀😀x日本y', ['[UNK]', 'x', '[UNK]', 'y'], plain)).toEqual([0, 4, 5, 7]);
    expect(alignPieces('x日本', ['x', '[UNK]'], plain)).toEqual([0, 1]);
    expect(alignPieces('', ['[UNK]'], plain)).toEqual([0]);
  });

  it('in bytes are counted in bytes', () => {
    expect(alignPieces('é€x', ['Ġ', 'Ã', '©', 'â', 'Ĥ¬', 'x'], { ...plain, bytes: true })).toEqual([0, 0, 0, 1, 1, 2]);
  });

  it('that spell one character byte by byte are one character', () => {
    expect(alignPieces('a€b', ['▁a', '<0xE2>', '<0x82>', '<0xAC>', 'b'], { ...plain, prefix: '' })).toEqual([0, 1, 1, 1, 2]);
  });

  it('with an end mark stand for the text before it', () => {
    expect(alignPieces('lower', ['low', 'er</w>'], { ...plain, prefix: '', suffix: '</w>' })).toEqual([0, 3]);
  });
});
