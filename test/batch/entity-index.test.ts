import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DepecheRecord } from '../../src/article/index.js';
import { EntityIndex, indexCsv, indexJsonl } from '../../src/batch/corpus/index.js';

interface Named {
  readonly name: string;
  readonly type?: string;
  readonly aliases?: readonly { readonly name: string; readonly relation: string }[];
  readonly links?: readonly { readonly kb: string; readonly id: string }[];
  readonly salience?: number;
}

const record = (publishedAt: string | null, names: readonly Named[]): DepecheRecord =>
  ({
    metadata: { publishedAt },
    entities: [
      ...names.map(({ name, type = 'organization', aliases = [], links = [], salience = 0.5 }) => ({
        type,
        name,
        aliases: aliases.map((alias) => ({ ...alias, by: 'test' })),
        links,
        salience,
        mentions: [{}, {}],
      })),
      { type: 'date', name: 'lundi', value: {}, mentions: [{}] },
    ],
  }) as unknown as DepecheRecord;

const RECORDS = [
  record('2025-04-14', [
    { name: 'i-Zoon', aliases: [{ name: 'Zanxun Ltd', relation: 'official name' }], salience: 1 },
    { name: 'Chine', type: 'location', links: [{ kb: 'iso3166-1', id: 'CN' }] },
  ]),
  record('2025-01-02T10:00:00Z', [{ name: 'Zanxun Ltd' }, { name: 'China', type: 'location', links: [{ kb: 'iso3166-1', id: 'CN' }] }]),
  record(null, [{ name: 'I Zoon' }, { name: '=cmd()', type: 'person' }]),
];

const index = (records: readonly DepecheRecord[]): EntityIndex => {
  const made = new EntityIndex();
  for (const one of records) made.add(one);
  return made;
};

describe('the entity index', () => {
  it('joins by folded name, by link, and by an official name', () => {
    const [first, second, ...others] = index(RECORDS).rows();
    expect(first).toMatchObject({ id: 'c1', name: 'I Zoon', articles: 3, mentions: 6, firstSeen: '2025-01-02', lastSeen: '2025-04-14' });
    expect(first?.aliases.map(({ name }) => name).sort()).toEqual(['Zanxun Ltd', 'i-Zoon']);
    expect(second).toMatchObject({ name: 'China', articles: 2, aliases: [{ name: 'Chine', articles: 1 }], with: [{ id: 'c1', articles: 2 }] });
    expect(others).toMatchObject([{ name: '=cmd()', type: 'person', firstSeen: null }]);
  });

  it('does not depend on the order of the records', () => {
    const expected = indexJsonl(index(RECORDS).rows());
    fc.assert(
      fc.property(fc.shuffledSubarray(RECORDS, { minLength: RECORDS.length }), (shuffled) => {
        expect(indexJsonl(index(shuffled).rows())).toBe(expected);
      }),
    );
  });

  it('leaves two entities apart that claim one name', () => {
    const claim = (name: string): Named => ({ name, aliases: [{ name: 'Zork', relation: 'full name' }] });
    expect(index([record(null, [claim('A'), claim('B'), { name: 'Zork' }])]).rows()).toHaveLength(3);
  });

  it('writes a table that no spreadsheet runs', () => {
    const csv = indexCsv(index(RECORDS).rows());
    expect(csv.split('\n')[0]).toBe('id,type,kind,name,country,articles,mentions,firstSeen,lastSeen,salience,aliases,links,with');
    expect(csv).toContain("'=cmd()");
    expect(csv).toContain('iso3166-1:CN');
  });
});
