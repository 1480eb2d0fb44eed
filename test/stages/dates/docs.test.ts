import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainDates } from '../../../src/stages/dates/index.js';
import { findDates } from './find.js';

const page = readFileSync(new URL('../../../docs/dates.md', import.meta.url), 'utf8');
const published = /Published on \w+ (\d{4}-\d{2}-\d{2})/u.exec(page)?.[1] ?? null;
const rows = [...page.matchAll(/^\| (.+?\.) \| (.+?) \| (date|time|duration) \| (.+?) \|$/gmu)].map(([, text = '', found, type, value]) => ({
  text,
  found,
  type,
  value,
}));

describe('docs/dates.md', () => {
  it('has a table of examples, with the day they are read on', () => {
    expect(rows.length).toBeGreaterThan(10);
    expect(published).not.toBeNull();
  });

  it.each(rows)('finds what it says in "$text"', ({ text, found, type, value }) => {
    const mentions = findDates(text, 'fr', published);
    expect(mentions.map((mention) => ({ found: mention.text, type: mention.type }))).toEqual([{ found, type }]);
    const [only] = mentions;
    const said = only?.type === 'date' ? (only.value.timex ?? only.value.edtf) : only?.value.timex;
    expect(said).toBe(value);
  });

  it('shows what explainDates says', () => {
    expect(page).toContain("explainDates('Le 3 mai 2019, il pleut.', { language: 'fr', publishedAt: '2025-04-16' });");
    const [only] = explainDates('Le 3 mai 2019, il pleut.', { language: 'fr', publishedAt: '2025-04-16' });
    expect(only).toMatchObject({ mention: { text: '3 mai 2019', by: 'dates/rules:day-month' } });
    expect(only?.trials[0]).toMatchObject({ rule: 'dates/rules:day-month', text: '3 mai 2019', outcome: 'kept' });
    expect(only?.trials[0]?.slots[0]).toEqual({ slot: 'day', value: 3 });
  });
});
