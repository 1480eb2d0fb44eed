import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWindows } from '../../src/inference/windows.js';

describe('windows', () => {
  it('answer for every word once, fit in their room and overlap as stated', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 400 }),
        fc.integer({ min: 24, max: 80 }),
        fc.integer({ min: 0, max: 15 }),
        (counts, room, overlap) => {
          const pieces = (from: number, to: number): number => counts.slice(from, to).reduce((sum, count) => sum + count, 0);
          const windows = [...cutWindows(counts, room, overlap)];
          let answered = 0;
          for (const [i, window] of windows.entries()) {
            expect(window.from).toBe(answered);
            expect(window.start).toBeLessThanOrEqual(window.from);
            expect(window.to).toBeLessThanOrEqual(window.end);
            expect(pieces(window.start, window.end)).toBeLessThanOrEqual(room);
            const next = windows[i + 1];
            if (next !== undefined) {
              expect(pieces(next.start, window.end)).toBeLessThanOrEqual(overlap);
              expect(window.to - next.start).toBe(Math.ceil((window.end - next.start) / 2));
            }
            answered = window.to;
          }
          expect(answered).toBe(counts.length);
        },
      ),
    );
  });

  it('are as few as could be, and of one length but for the length of a word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 400 }),
        fc.integer({ min: 24, max: 80 }),
        fc.integer({ min: 0, max: 15 }),
        (counts, room, overlap) => {
          const sizes = [...cutWindows(counts, room, overlap)].map(({ start, end }) =>
            counts.slice(start, end).reduce((sum, count) => sum + count, 0),
          );
          // Words are not cut, so a window may lack up to 7 pieces of its room, and up to 7 of what it shares.
          const total = counts.reduce((sum, count) => sum + count, 0);
          expect(sizes.length).toBeLessThanOrEqual(total <= room ? 1 : Math.ceil((total - overlap + 7) / (room - 7 - overlap)));
          if (sizes.every((size) => size <= room - 8)) expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(16);
        },
      ),
    );
    expect([...cutWindows(Array<number>(100).fill(1), 60, 10)].map(({ start, end }) => end - start)).toEqual([55, 55]);
  });

  it('of a text that fits is one, and of none none', () => {
    expect([...cutWindows([2, 3], 5, 2)]).toEqual([{ start: 0, end: 2, from: 0, to: 2 }]);
    expect([...cutWindows([], 5, 2)]).toEqual([]);
  });
});
