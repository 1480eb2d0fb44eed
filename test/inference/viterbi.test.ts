import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LabelScheme } from '../../src/inference/label-scheme.js';
import { Viterbi } from '../../src/inference/viterbi.js';

const SCHEMES: Readonly<Record<string, readonly string[]>> = {
  BIOES: ['O', 'B-A', 'I-A', 'E-A', 'S-A', 'B-B', 'I-B', 'E-B', 'S-B'],
  BILOU: ['O', 'B-A', 'I-A', 'L-A', 'U-A'],
  BIO: ['O', 'B-A', 'I-A', 'B-B', 'I-B'],
  IO: ['O', 'A', 'B'],
};

/** Every sequence of labels, the slow way: the best legal one. */
function bruteForce(scheme: LabelScheme, rows: readonly Float32Array[]): number {
  let best = Number.NEGATIVE_INFINITY;
  const walk = (word: number, before: number, score: number): void => {
    if (word === rows.length) {
      if (scheme.canEnd(before)) best = Math.max(best, score);
      return;
    }
    for (let label = 0; label < scheme.size; label++) {
      if (word === 0 ? scheme.canStart(label) : scheme.canFollow(before, label)) walk(word + 1, label, score + (rows[word]?.[label] as number));
    }
  };
  walk(0, 0, 0);
  return best;
}

const rowsOf = (size: number, most: number) =>
  fc.array(
    fc.array(fc.integer({ min: -50, max: 0 }), { minLength: size, maxLength: size }).map((row) => Float32Array.from(row)),
    {
      minLength: 1,
      maxLength: most,
    },
  );

describe.each(Object.entries(SCHEMES))('labels in %s', (name, labels) => {
  const scheme = new LabelScheme(labels);

  it('are recognised', () => {
    expect(scheme.scheme).toBe(name === 'BILOU' ? 'BIOES' : name);
    expect(scheme.types).toEqual(name === 'BILOU' ? ['A'] : ['A', 'B']);
  });

  it('get the legal sequence with the highest total', () => {
    fc.assert(
      fc.property(rowsOf(labels.length, 4), (rows) => {
        const viterbi = new Viterbi(scheme);
        for (const row of rows) viterbi.push(row, 0);
        const path = viterbi.finish();
        expect(path).toHaveLength(rows.length);
        for (const [i, label] of path.entries()) {
          expect(i === 0 ? scheme.canStart(label) : scheme.canFollow(path[i - 1] as number, label)).toBe(true);
        }
        const total = path.reduce((sum, label, i) => sum + (rows[i]?.[label] as number), 0);
        expect(total).toBe(bruteForce(scheme, rows));
      }),
      { numRuns: 60 },
    );
  });

  it('are the same when settled on the way', () => {
    fc.assert(
      fc.property(rowsOf(labels.length, 60), fc.integer({ min: 1, max: 9 }), (rows, every) => {
        const whole = new Viterbi(scheme);
        for (const row of rows) whole.push(row, 0);
        const streamed = new Viterbi(scheme);
        const path: number[] = [];
        for (const [i, row] of rows.entries()) {
          streamed.push(row, 0);
          if (i % every === 0) path.push(...streamed.settle());
        }
        path.push(...streamed.finish());
        expect(path).toEqual([...whole.finish()]);
      }),
    );
  });
});

describe('Viterbi', () => {
  it('keeps few words pending in a long text', () => {
    const scheme = new LabelScheme(SCHEMES.BIOES as readonly string[]);
    const viterbi = new Viterbi(scheme);
    const row = Float32Array.from(scheme.types.length === 2 ? [-0.1, -3, -3, -3, -3, -4, -4, -4, -4] : []);
    let most = 0;
    for (let word = 0; word < 10_000; word++) {
      viterbi.push(row, 0);
      viterbi.settle();
      most = Math.max(most, viterbi.pending);
    }
    expect(most).toBeLessThan(10);
  });
});

describe('a scheme', () => {
  it('reads the older BIO, in which I may begin a span, as IO when told', () => {
    const scheme = new LabelScheme(['O', 'B-A', 'I-A'], 'IO');
    expect(scheme.canStart(2)).toBe(true);
    expect(scheme.continues(2, 2)).toBe(true);
    expect(scheme.continues(2, 1)).toBe(false);
    expect(scheme.continues(1, 2)).toBe(true);
    expect(scheme.continues(0, 2)).toBe(false);
  });
});
