import { describe, expect, it } from 'vitest';
import { tunableCases } from '../../bench/lib/cases.js';
import { loadPages } from '../../bench/lib/pages.js';
import { READ_ZONES } from '../../src/article/index.js';
import { openDocument } from '../../src/ingest/index.js';

const spaces = (text: string): string => text.replace(/[^\S\n]+/gu, ' ').trim();

describe('pages', () => {
  it.each(loadPages().map((page) => [page.name, page] as const))('%s: the text and the facts', (_, page) => {
    const { text, metadata } = openDocument({ html: page.html });
    expect(spaces(text).split(/\n+/u)).toEqual(page.blocks.map(spaces));
    expect([spaces(metadata.title ?? ''), (metadata.publishedAt ?? '').slice(0, 10), metadata.authors]).toEqual([
      spaces(page.title),
      (page.publishedAt ?? '').slice(0, 10),
      page.authors,
    ]);
  });
});

describe('scraped texts', () => {
  const lines = tunableCases()
    .filter(({ html }) => !html)
    .flatMap(({ name, text, gold }) => {
      const { zones } = openDocument({ text });
      return gold.zones.map((line) => ({
        name,
        wanted: line.kind,
        found: zones.find(({ start, end }) => start <= line.start && line.start < end)?.kind ?? 'body',
      }));
    });

  it('have 96.5 % of their lines in the right zone', () => {
    expect(lines.length).toBeGreaterThan(500);
    expect(lines.filter(({ wanted, found }) => wanted === found).length / lines.length).toBeGreaterThan(0.965);
  });

  it('have 99 % of their lines rightly read or left out', () => {
    expect(lines.filter(({ wanted, found }) => READ_ZONES.has(wanted) === READ_ZONES.has(found)).length / lines.length).toBeGreaterThan(0.99);
  });
});
