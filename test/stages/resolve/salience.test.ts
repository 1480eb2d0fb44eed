import { describe, expect, it } from 'vitest';
import { agreement, mean } from '../../../bench/lib/ranking.js';
import { agreements, byFrequency, byPosition, bySalience, inTrain, salientCases } from '../../../bench/lib/salience.js';
import { salience } from '../../../src/stages/resolve/salience.js';

describe('salience', () => {
  it('is the share of the largest weight', () => {
    expect(salience([2, 8, 1])).toEqual([0.25, 1, 0.125]);
    expect(salience([0, 0])).toEqual([0, 0]);
  });

  const cases = salientCases();
  it.each([
    ['train', cases.filter(inTrain)],
    ['held out', cases.filter((one) => !inTrain(one))],
  ])(
    'orders the entities of the fixtures (%s) as readers do, better than frequency and position',
    async (_, part) => {
      const ours = mean(await agreements(part, bySalience));
      for (const baseline of [byFrequency, byPosition]) {
        const { precision, ndcg } = mean(await agreements(part, baseline));
        expect(ours.precision).toBeGreaterThan(precision);
        expect(ours.ndcg).toBeGreaterThan(ndcg);
      }
      expect(ours.precision).toBeGreaterThan(0.66);
      expect(ours.ndcg).toBeGreaterThan(0.84);
      expect(ours.pairs).toBeGreaterThan(0.88);
    },
    60_000,
  );
});

describe('agreement of an order with a reader’s list', () => {
  it('is whole for the same order', () => expect(agreement(['a', 'b', 'c'], ['a', 'b'])).toEqual({ precision: 1, ndcg: 1, pairs: 1 }));
  it('counts what stands before its place', () => {
    const { precision, ndcg, pairs } = agreement(['c', 'b', 'a'], ['a', 'b']);
    expect([precision, pairs]).toEqual([0.5, 0]);
    expect(ndcg).toBeCloseTo((1 / Math.log2(3) + 2 / Math.log2(4)) / (2 + 1 / Math.log2(3)), 10);
  });
  it('takes a name that the order lacks as last', () => expect(agreement(['b'], ['a', 'b']).pairs).toBe(0));
});
