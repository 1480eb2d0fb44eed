import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPipeline, type Pipeline } from '../../../src/pipeline/index.js';

const PARTS = [
  'Le ministère de la Santé',
  'a versé',
  '3,5 millions d’euros',
  '12 %',
  'à Lyon',
  'lundi',
  'le 3 mars 2024',
  'à l’Insee',
  '😀',
  'É\u0301tat',
  '40 000 habitants',
];
const sentence = fc.array(fc.constantFrom(...PARTS), { minLength: 2, maxLength: 8 }).map((parts) => `Hier, ${parts.join(' ')}.`);

describe('key facts and keywords of the pipeline', () => {
  let pipeline: Pipeline;
  beforeAll(async () => {
    pipeline = await openPipeline('rules');
  });
  afterAll(() => pipeline.dispose());

  it('stand in the text, to the letter: facts are sentences with mentions of entities inside, keywords are what they say', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sentence, { minLength: 1, maxLength: 8 }), fc.constantFrom(' ', '\n\n'), async (sentences, between) => {
        const {
          text,
          sentences: known = [],
          entities = [],
          keyFacts = [],
          keywords = [],
        } = await pipeline.run({
          text: sentences.join(between),
          publishedAt: '2025-04-14',
          language: 'fr',
        });
        const spans = new Set(known.map(({ start, end }) => `${start} ${end}`));
        const mentions = new Set(entities.flatMap((entity) => entity.mentions.map(({ start, end }) => `${start} ${end}`)));
        for (const fact of keyFacts) {
          expect(spans.has(`${fact.start} ${fact.end}`)).toBe(true);
          expect(fact.mentions.length).toBeGreaterThan(0);
          for (const { start, end } of fact.mentions) {
            expect(mentions.has(`${start} ${end}`)).toBe(true);
            expect(start >= fact.start && end <= fact.end).toBe(true);
          }
        }
        for (const keyword of keywords) expect(text.slice(keyword.start, keyword.end)).toBe(keyword.text);
      }),
      { numRuns: 60 },
    );
  });
});
