import { describe, expect, it } from 'vitest';
import { distinctLists, Marks, sumOf } from '../../../src/stages/summarise/distinct.js';
import { pairKey } from '../../../src/stages/summarise/pair-key.js';

describe('the key of a pair of numbers', () => {
  it('is another for every pair, also for the pair turned round', () => {
    const keys = new Set<number>();
    for (let a = 0; a < 60; a++) for (let b = 0; b < 60; b++) keys.add(pairKey(a, b));
    expect(keys.size).toBe(3600);
    expect(Math.max(...keys)).toBe(3599);
  });

  it('stays exact for the numbers of a long text', () => {
    const large = 90_000_000;
    expect(pairKey(large, large)).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
    expect(pairKey(large, 1) - pairKey(large, 0)).toBe(1);
  });
});

describe('lists without repeats', () => {
  it('keep the order of the first places, list by list', () => {
    const lists = [[3, 1, 3, 0, 1], [], [3, 3, 2]];
    expect(distinctLists(lists, 4)).toEqual(lists.map((list) => [...new Set(list)]));
    expect(sumOf([3, 1], Float64Array.of(1, 2, 4, 8))).toBe(10);
  });

  it('begin anew with each round', () => {
    const marks = new Marks(2);
    marks.next();
    expect([marks.add(1), marks.add(1), marks.add(0)]).toEqual([true, false, true]);
    marks.next();
    expect(marks.add(1)).toBe(true);
  });
});
