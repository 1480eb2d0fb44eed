import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CODES, EXIT } from '../../src/errors/index.js';

const docs = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');
const rows = [...docs.matchAll(/^\| `([a-z]+\/[a-z-]+)` \| (.+) \| (\d+) \| (\d+) \| (.+) \|$/gmu)].map(([, code, title, http, exit, hint]) => ({
  code,
  title,
  http: Number(http),
  exit: Number(exit),
  hint,
}));

describe('docs/errors.md', () => {
  it('says the table of codes to the letter', () => {
    const table = Object.entries(CODES).map(([code, { title, http, exit, hint }]) => ({ code, title, http, exit, hint }));
    expect(rows).toEqual(table);
  });

  it('gives each kind of code its exit status', () => {
    for (const [code, { exit }] of Object.entries(CODES)) {
      if (code.startsWith('article/')) expect(exit).toBe(EXIT.someArticlesFailed);
      if (code.startsWith('usage/')) expect(exit).toBe(EXIT.usage);
      if (code.startsWith('environment/')) expect(exit).toBe(EXIT.environment);
    }
  });

  it('ends every title without a stop and every hint with one', () => {
    for (const { title, hint } of Object.values(CODES)) {
      expect(title).not.toMatch(/[.!]$/u);
      expect(hint).toMatch(/[.]$/u);
    }
  });
});
