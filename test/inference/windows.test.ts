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
            if (window.end < counts.length) expect(pieces(window.start, window.end + 1)).toBeGreaterThan(room);
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

  it('of a text that fits is one, and of none none', () => {
    expect([...cutWindows([2, 3], 5, 2)]).toEqual([{ start: 0, end: 2, from: 0, to: 2 }]);
    expect([...cutWindows([], 5, 2)]).toEqual([]);
  });
});
