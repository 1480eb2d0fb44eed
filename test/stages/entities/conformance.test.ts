import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCuesEngine, createEntitiesStage, createGazetteerEngine } from '../../../src/stages/entities/index.js';
import { readingOf } from '../../../src/stages/entities/reading.js';
import { normaliseText } from '../../../src/text/index.js';
import { growth, LINEAR } from '../../helpers/growth.js';
import { hostileText, TORTURE } from '../../helpers/torture.js';
import { documentOf, names } from './document.js';

const TAGS = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl', 'und'];

async function check(raw: string, tag: string): Promise<void> {
  const { text } = normaliseText(raw);
  const found = await names(text, tag);
  let last = 0;
  for (const { start, end, text: said, score, scoreKind, by } of found) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).toBe(said);
    expect(said).toBe(said.trim());
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThanOrEqual(1);
    expect(scoreKind).toBe('rule');
    expect(by).toMatch(/^entities\/(gazetteer|cues|consistency):./u);
    last = end;
  }
  expect(await names(text, tag)).toEqual(found);
}

describe('entities by rules', () => {
  it.each(TAGS)('gives exact, sorted, disjoint spans on torture texts in %s', async (tag) => {
    for (const text of TORTURE) await check(text, tag);
  });

  it('does so on any text', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText(), fc.constantFrom(...TAGS), (text, tag) => check(text, tag)),
      { numRuns: 150 },
    );
  });

  it.each(['Le ministère de la ', 'Jean de la Paris ', 'A.B. ', 'ministère, de, ', 'Union européenne de la ', '« Le film « '])(
    'reads "%s" repeated in linear time',
    (unit) => {
      const engines = [createGazetteerEngine(), createCuesEngine()];
      const run = (text: string): void => {
        const document = documentOf(text);
        const reading = readingOf(document);
        for (const engine of engines) engine.find(document, reading, {});
      };
      expect(growth(run, unit, 20_000)).toBeLessThan(LINEAR);
    },
  );

  it('stops when asked to', async () => {
    await expect(createEntitiesStage().run(documentOf('Paris'), { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
  });
});
