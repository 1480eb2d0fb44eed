import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { find, show } from './find.js';

const page = readFileSync(fileURLToPath(new URL('../../../docs/amounts.md', import.meta.url)), 'utf8');
const rows = [...page.matchAll(/^\| (fr|en|de|es|it|pt|nl) \| ([^|]+) \| ([^|]+) \| (money|percent|quantity) \| ([^|]+) \|$/gmu)];

describe('docs/amounts.md', () => {
  it('has examples of every type', () => expect(new Set(rows.map((row) => row[4])).size).toBe(3));
  it.each(rows.map(([, tag, text, found, type, value]) => [text, tag, found, type, value]))('%s', (text, tag, found, type, value) => {
    const [mention] = find(tag ?? '', text ?? '');
    expect(mention?.text).toBe(found);
    expect(mention && show(mention)).toBe(`${found} | ${type} ${value?.replace(/, approximate$/u, ' approx').replace(/,/gu, '')}`);
  });
});
