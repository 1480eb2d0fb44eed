import { describe, expect, it } from 'vitest';
import { rouge, rougeL, rougeN, rougeTokens } from '../../bench/lib/rouge.js';

const n = (candidate: string, reference: string, size: number) => rougeN(rougeTokens(candidate), rougeTokens(reference), size);
const l = (candidate: string, reference: string) => rougeL(rougeTokens(candidate), rougeTokens(reference));

describe('ROUGE', () => {
  // The vectors of google-research/rouge, rouge_scorer_test.py.
  it.each([
    ['testing', 'testing one two', 1, { precision: 1, recall: 1 / 3, f1: 1 / 2 }],
    ['testing one', 'testing one two', 2, { precision: 1, recall: 1 / 2, f1: 2 / 3 }],
    ['testing one two', 'testing', 1, { precision: 1 / 3, recall: 1, f1: 1 / 2 }],
    ['', 'testing one two', 1, { precision: 0, recall: 0, f1: 0 }],
  ])('%s / %s, %i', (candidate, reference, size, expected) => {
    expect(n(candidate, reference, size)).toEqual(expected);
  });

  it('takes the longest common subsequence', () => {
    expect(l('testing one', 'testing one two')).toEqual({ precision: 1, recall: 2 / 3, f1: 0.8 });
    expect(l('', '')).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  // Lin 2004, section 3.1: both candidates have the same ROUGE-2, the order tells them apart in ROUGE-L.
  it('gives the scores of the paper', () => {
    const reference = 'police killed the gunman';
    expect(l('police kill the gunman', reference).f1).toBe(3 / 4);
    expect(l('the gunman kill police', reference).f1).toBe(2 / 4);
    expect(n('police kill the gunman', reference, 2).f1).toBe(n('the gunman kill police', reference, 2).f1);
  });

  it('counts a repeated word as often as both have it', () => {
    expect(n('the the the cat', 'the cat the dog', 1)).toEqual({ precision: 3 / 4, recall: 3 / 4, f1: 3 / 4 });
  });

  it('reads words of every script, without case', () => {
    expect(rougeTokens('L’Élysée, 3,5 %: ΑΘΗΝΑ e\u0301té')).toEqual(['l', 'élysée', '3', '5', 'αθηνα', 'e\u0301té']);
    expect(rouge('Été chaud', 'été CHAUD')).toEqual({ r1: 1, r2: 1, rl: 1 });
  });
});
