import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/stages/entities/index.js';
import { brief, find, names } from './document.js';

const engine = createEngine('compromise');

describe('the compromise engine', () => {
  it('finds names in English, without the marks and articles at their ends', async () => {
    const text = 'He met “Angela Merkel,” in Berlin, said the Federal Reserve.';
    const found = await find(engine, text, 'en');
    expect(brief(found)).toEqual(expect.arrayContaining(['Berlin/location', 'Angela Merkel/person', 'Federal Reserve/organization']));
    for (const { start, end, text: said } of found) expect(text.slice(start, end)).toBe(said);
  });

  it('is asked for English alone', async () => {
    expect(engine.info.languages).toEqual(['en']);
    expect(await names('Angela Merkel est à Berlin.', 'fr', { engines: [engine] })).toEqual([]);
  });
});
