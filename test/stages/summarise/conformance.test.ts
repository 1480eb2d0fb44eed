import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_TAGS } from '../../../src/article/index.js';
import { createSummariseStage } from '../../../src/stages/summarise/index.js';
import { isGraphemeBoundary } from '../../../src/text/index.js';
import { growth, LINEAR } from '../../helpers/growth.js';
import { hostileText, TORTURE } from '../../helpers/torture.js';
import { type Ready, type Result, ready, summarise, wordsIn } from './open.js';

const FROM: ReadonlySet<string> = new Set(['lead', 'body']);

function check(document: Ready, { layers, coverage }: Result, words: number): void {
  const { text } = document;
  const { summary, keyFacts, keywords } = layers;
  const allowed = new Map(document.layers.sentences.filter(({ zone }) => FROM.has(zone)).map(({ start, end }) => [end, start]));
  for (const { start, end, score } of summary.sentences) {
    // A whole sentence, but for a place line.
    expect(start).toBeGreaterThanOrEqual(allowed.get(end) ?? Number.POSITIVE_INFINITY);
    expect(start).toBeLessThan(end);
    expect(Number.isFinite(score)).toBe(true);
  }
  expect(summary.text).toBe(summary.sentences.map(({ start, end }) => text.slice(start, end)).join(' '));
  expect(wordsIn(summary.text)).toBeLessThanOrEqual(words);
  for (const spans of [summary.sentences, keyFacts]) {
    for (let i = 1; i < spans.length; i++) expect(spans[i]?.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
  }
  for (const [i, keyword] of keywords.entries()) {
    expect(text.slice(keyword.start, keyword.end)).toBe(keyword.text);
    expect(isGraphemeBoundary(text, keyword.start) && isGraphemeBoundary(text, keyword.end)).toBe(true);
    expect(keyword.start).toBeGreaterThanOrEqual(keywords[i - 1]?.start ?? 0);
    expect(keyword.score).toBeGreaterThan(0);
    expect(keyword.score).toBeLessThanOrEqual(1);
  }
  expect(coverage?.of).toBe(text.length);
}

describe('the summarise stage', () => {
  const stage = createSummariseStage({ words: 40 });

  it('declares what it needs and gives', () => {
    expect(stage).toMatchObject({ name: 'summarise', needs: ['language', 'sentences', 'entities'], gives: ['summary', 'keyFacts', 'keywords'] });
  });

  it.each(TORTURE.filter((text) => text.replace('\ufeff', '').trim() !== ''))('holds its promises on %j', (text) => {
    const document = ready({ text });
    check(document, stage.run(document, {}) as Result, 40);
  });

  it('holds its promises on any text, in every language, the same each time', () => {
    fc.assert(
      fc.property(
        hostileText().filter((text) => text.replace('\ufeff', '').trim() !== ''),
        fc.constantFrom(...LANGUAGE_TAGS, 'und'),
        (text, tag) => {
          const document = ready({ text, tag });
          const result = stage.run(document, {}) as Result;
          check(document, result, 40);
          expect(JSON.stringify(stage.run(ready({ text, tag }), {}))).toBe(JSON.stringify(result));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('gives the same result whatever ran before', () => {
    const document = ready({
      text: 'La commune de Vaubert a voté jeudi le budget.\n\nLe maire Luc Sorel a signé vendredi le contrat du tramway de Vaubert.',
    });
    const first = JSON.stringify(summarise(document));
    summarise(ready({ text: 'The council of Marlowe voted on Thursday. The mayor signed the contract.', tag: 'en' }));
    expect(JSON.stringify(summarise(document))).toBe(first);
  });

  it.each([
    'La commune de Vaubert a voté jeudi le budget de 2026. ',
    'Il a voté. ',
    'Il a voté contre le budget de la commune. ',
    'Alpha Beta Gamma ',
    '" « “ ',
    'a-t-il dit ',
    'x',
    '12,5 % ',
    'Le maire a dit oui.\n',
  ])('reads %j repeated in linear time', (unit) => {
    const documents = new Map<string, Ready>();
    const work = (text: string): void => {
      const document = documents.get(text) ?? ready({ text });
      documents.set(text, document);
      stage.run(document, {});
    };
    expect(growth(work, unit, 10_000)).toBeLessThan(LINEAR);
  });
});
