import { describe, expect, it } from 'vitest';
import { find } from './find.js';

const texts = (tag: string, text: string): string[] => find(tag, text).map((mention) => mention.text);

describe('a full stop after an abbreviated scale', () => {
  it.each([
    ['en', 'It costs up to $350m. The rest is lost.', 'up to $350m'],
    ['en', '“It costs £350m.” He left.', '£350m'],
    ['en', 'It cost $3bn. 1999 was worse.', '$3bn'],
    ['en', 'It cost $3bn. “Too much,” he said.', '$3bn'],
    ['nl', 'Het kost € 10 mln. De rest volgt.', '€ 10 mln'],
  ])('ends the sentence, in %s: %s', (tag, text, expected) => expect(texts(tag, text)).toEqual([expected]));

  it.each([
    ['en', 'It paid 10 mln. euros.', '10 mln. euros'],
    ['en', 'It paid $10 mln. in cash.', '$10 mln.'],
    ['en', 'It paid $10 mln., then left.', '$10 mln.'],
    ['nl', 'Het kost 10 mln. EUR nu.', '10 mln. EUR'],
    ['de', 'Er zahlte 3 Mrd. Euro.', '3 Mrd. Euro'],
  ])('is the abbreviation’s, in %s: %s', (tag, text, expected) => expect(texts(tag, text)).toEqual([expected]));
});
