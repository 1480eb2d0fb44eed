import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareSpans,
  EditMap,
  firstFrom,
  foldAligned,
  foldKey,
  isGraphemeBoundary,
  normaliseText,
  OffsetTable,
  resolveOverlaps,
  spansOverlap,
  tokenize,
  trimSpan,
} from '../../src/text/index.js';
import { growth, LINEAR } from '../helpers/growth.js';
import { hostileText, TORTURE } from '../helpers/torture.js';

describe('foldAligned', () => {
  it('keeps the length of every text', () => {
    fc.assert(fc.property(fc.oneof(hostileText(), fc.string({ unit: 'binary' })), (text) => foldAligned(text).length === text.length));
  });

  it('folds case, accents, apostrophes, hyphens and spaces', () => {
    expect(foldAligned('Élysée\u00a0L’Œuvre—2\u202f000 Côte\u2011d\u2019Or')).toBe("elysee l'œuvre—2 000 cote-d'or");
    expect(foldAligned('İ')).toBe('i');
  });
});

describe('foldKey', () => {
  it.each([
    ['I-Soon', 'i soon'],
    ['Œuvres  de\u00a0Sœur', 'oeuvres de soeur'],
    ['E\u0301tat', 'etat'],
    ['minis\u00adtère', 'ministere'],
    ['Straße', 'strasse'],
  ])('makes %s into %s', (name, key) => {
    expect(foldKey(name)).toBe(key);
  });
});

describe('tokenize', () => {
  it('splits elisions, numbers and signs', () => {
    const text = 'L’Essor : 3,5 M€ !';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(['L', '’', 'Essor', ':', '3', ',', '5', 'M', '€', '!']);
  });

  it('gives every code unit that is no space to exactly one token and cuts no pair', () => {
    fc.assert(
      fc.property(hostileText(), (raw) => {
        const { text } = normaliseText(raw);
        let at = 0;
        for (const token of tokenize(text)) {
          expect(
            text
              .slice(at, token.start)
              .trim()
              .replace(/\u200b/gu, ''),
          ).toBe('');
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.charCodeAt(token.start) & 0xfc00).not.toBe(0xdc00);
          at = token.end;
        }
        expect(
          text
            .slice(at)
            .trim()
            .replace(/\u200b/gu, ''),
        ).toBe('');
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    expect(growth(tokenize, 'a1 é€\u00ad', 60_000)).toBeLessThan(LINEAR);
  });
});

describe('normaliseText', () => {
  it('drops a byte order mark and replaces lone surrogates and NULs one for one', () => {
    const { text, edits, replaced } = normaliseText('\ufeffa\ud83db\0c😀');
    expect(text).toBe('a\ufffdb\ufffdc😀');
    expect(replaced).toBe(2);
    expect([0, 1, 2, 3, 4].map((offset) => edits.toOriginal(offset))).toEqual([1, 2, 3, 4, 5]);
  });

  it('leaves every unit mapped to itself where nothing else changed', () => {
    fc.assert(
      fc.property(hostileText(), (raw) => {
        const { text, edits } = normaliseText(raw);
        expect(text.isWellFormed()).toBe(true);
        for (let offset = 0; offset < text.length; offset++) {
          const unit = text[offset];
          if (unit !== '\ufffd') expect(raw[edits.toOriginal(offset)]).toBe(unit);
        }
      }),
    );
  });
});

describe('EditMap', () => {
  it('maps back through insertions and deletions', () => {
    // 'abcdef' → 'aXXef': [1, 4) became two units.
    const map = new EditMap([{ start: 1, end: 4, length: 2 }]);
    expect([0, 1, 2, 3, 4, 5].map((offset) => map.toOriginal(offset))).toEqual([0, 1, 1, 4, 5, 6]);
  });
});

describe('isGraphemeBoundary', () => {
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  it('agrees with Unicode’s own segmentation', () => {
    const check = (text: string): void => {
      const starts = new Set([...segmenter.segment(text)].map(({ index }) => index).concat(text.length, 0));
      for (let offset = 0; offset <= text.length; offset++) expect([offset, isGraphemeBoundary(text, offset)]).toEqual([offset, starts.has(offset)]);
    };
    for (const text of TORTURE) check(normaliseText(text).text);
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => check(normaliseText(text).text)));
  });
});

describe('OffsetTable', () => {
  it('counts like Python and like bytes', () => {
    expect(new OffsetTable('é😀!', 'code-point').convert(3)).toBe(2);
    expect(new OffsetTable('é😀!', 'utf-8').convert(3)).toBe(6);
  });

  it('throws inside a pair and outside the text', () => {
    expect(() => new OffsetTable('é😀!', 'utf-8').convert(2)).toThrow(RangeError);
    expect(() => new OffsetTable('ab', 'utf-8').convert(3)).toThrow(RangeError);
  });

  it('agrees with Buffer on every boundary', () => {
    fc.assert(
      fc.property(hostileText(), (raw) => {
        const { text } = normaliseText(raw);
        const table = new OffsetTable(text, 'utf-8');
        let at = 0;
        for (const char of text) {
          expect(table.convert(at)).toBe(Buffer.byteLength(text.slice(0, at)));
          at += char.length;
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('resolveOverlaps', () => {
  const spans = fc.array(
    fc
      .record({ start: fc.nat(40), length: fc.integer({ min: 1, max: 8 }), rank: fc.nat(3) })
      .map(({ start, length, rank }) => ({ start, end: start + length, rank })),
  );

  it('keeps disjoint spans in reading order, and leaves out only what loses to one that is kept', () => {
    fc.assert(
      fc.property(spans, (candidates) => {
        const kept = resolveOverlaps(candidates, ({ rank }) => rank);
        expect(kept).toEqual([...kept].sort(compareSpans));
        for (const [i, span] of kept.entries()) expect(kept.slice(i + 1).some((other) => spansOverlap(span, other))).toBe(false);
        for (const lost of candidates.filter((candidate) => !kept.includes(candidate))) {
          expect(kept.some((winner) => spansOverlap(winner, lost) && winner.rank >= lost.rank)).toBe(true);
        }
      }),
    );
  });

  it('prefers rank, then length, then the earlier', () => {
    const a = { start: 0, end: 3, rank: 0 };
    const b = { start: 2, end: 9, rank: 0 };
    const c = { start: 8, end: 10, rank: 1 };
    expect(resolveOverlaps([a, b, c], ({ rank }) => rank)).toEqual([a, c]);
    expect(resolveOverlaps([a, b], () => 0)).toEqual([b]);
  });
});

describe('trimSpan', () => {
  it('takes every kind of space off the ends', () => {
    expect(trimSpan('\u00a0 a b\u202f\n', { start: 0, end: 7 })).toEqual({ start: 2, end: 5 });
  });

  it('leaves a space that is part of the first character', () => {
    expect(trimSpan('  \u200da b ', { start: 0, end: 7 })).toEqual({ start: 1, end: 6 });
    expect(trimSpan(' \u0301', { start: 0, end: 2 })).toEqual({ start: 0, end: 2 });
  });
});

describe('firstFrom', () => {
  it('counts the spans that begin before an offset', () => {
    const text = 'Un deux trois quatre';
    const tokens = tokenize(text);
    for (let offset = 0; offset <= text.length; offset++) {
      expect(firstFrom(tokens, offset)).toBe(tokens.filter((token) => token.start < offset).length);
    }
    expect(firstFrom([], 3)).toBe(0);
  });
});
