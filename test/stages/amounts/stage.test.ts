import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document, Zone } from '../../../src/article/index.js';
import { createAmountsStage } from '../../../src/stages/amounts/index.js';
import { EditMap, isGraphemeBoundary, TextView } from '../../../src/text/index.js';
import { growth, LINEAR } from '../../helpers/growth.js';
import { hostileText, TORTURE } from '../../helpers/torture.js';
import { find } from './find.js';

const stage = createAmountsStage();

function documentOf(
  text: string,
  tag: string,
  zones: readonly Zone[] = text === '' ? [] : [{ kind: 'body', start: 0, end: text.length }],
): Document<'language'> {
  return {
    id: 'd1',
    source: { path: null, sha256: '0'.repeat(64), url: null },
    metadata: { title: null, publishedAt: null, authors: [] },
    text,
    view: new TextView(text),
    edits: new EditMap([]),
    zones,
    givenLanguage: tag,
    notices: [],
    layers: { language: { tag, score: null, scoreKind: null, by: 'test', candidates: [] } },
  };
}

const run = async (text: string, tag: string, zones?: readonly Zone[]) => stage.run(documentOf(text, tag, zones), {});

describe('the amounts stage', () => {
  it('names what it needs and gives', () => {
    expect(stage).toMatchObject({ name: 'amounts', needs: ['language'], gives: ['amounts'], engines: [{ id: 'amounts/rules' }] });
  });

  it('reads the zones of the article only, and says what it left out', async () => {
    const text = 'Il paie 3 euros.\nLire aussi : 5 euros';
    const result = await run(text, 'fr', [
      { kind: 'body', start: 0, end: 16 },
      { kind: 'related', start: 17, end: text.length },
    ]);
    expect(result.layers.amounts.map((mention) => mention.text)).toEqual(['3 euros']);
    expect(result.coverage).toEqual({ of: text.length, read: 17, skipped: [{ start: 17, end: text.length, reason: 'zone:related' }] });
  });

  it('never reads across zones', async () => {
    const text = 'Il en a 3\nmillions d’euros';
    const result = await run(text, 'fr', [
      { kind: 'title', start: 0, end: 9 },
      { kind: 'body', start: 10, end: text.length },
    ]);
    expect(result.layers.amounts.map((mention) => mention.text)).toEqual(['millions d’euros']);
  });

  it('falls back to signs and codes for a language without a pack', async () => {
    const result = await run('Hinta on 12 500 EUR eli 4,5 %.', 'fi');
    expect(result.layers.amounts.map((mention) => mention.text)).toEqual(['12 500 EUR', '4,5 %']);
  });
});

describe.each(['fr', 'en', 'de', 'es', 'it', 'pt', 'nl', 'und'])('spans in %s', (tag) => {
  const check = async (text: string): Promise<void> => {
    const { amounts } = (await run(text, tag)).layers;
    let last = 0;
    for (const { start, end, text: surface, value, by } of amounts) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(surface).toBe(text.slice(start, end));
      expect(surface.trim()).toBe(surface);
      expect(isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end)).toBe(true);
      for (const number of [value.amount, value.min, value.max]) if (number !== null) expect(number).toMatch(/^-?\d+(\.\d*[1-9])?$/u);
      expect(by).toMatch(/^amounts\/rules:[a-z.-]+$/u);
      last = end;
    }
    expect((await run(text, tag)).layers.amounts).toEqual(amounts);
  };
  it.each(TORTURE.map((text) => [text]))('are exact in %j', (text) => check(text));
  it('are exact in any text', () => fc.assert(fc.asyncProperty(hostileText(), check), { numRuns: 80 }));
});

describe('hostile text', () => {
  it.each([
    ['fr', 'entre 2 et '],
    ['fr', '12 12 12 '],
    ['fr', 'plus de '],
    ['fr', '3 euros 50 '],
    ['fr', 'plusieurs centaines de millions d’'],
    ['fr', '10 millions '],
    ['fr', '5 livres '],
    ['fr', '1,5 Md'],
    ['fr', '-'],
    ['fr', '$'],
    ['en', '$1-'],
    ['en', 'one in '],
    ['en', 'twenty-'],
    ['en', '3 a-'],
    ['de', 'über 12 neue '],
    ['de', 'einhundertein'],
    ['nl', "auto's "],
    ['fr', 'https://'],
    ['fr', 'Canada 3 dollars '],
  ])('%s: %j repeated takes linear time', { retry: 3 }, (tag, unit) => {
    expect(growth((text) => find(tag, text), unit, 12_500)).toBeLessThan(LINEAR);
  });
});
