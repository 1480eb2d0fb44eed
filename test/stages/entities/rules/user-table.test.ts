import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAME_TYPES } from '../../../../src/article/index.js';
import { DepecheError } from '../../../../src/errors/index.js';
import { readUserTable } from '../../../../src/stages/entities/rules/user-table.js';

const entities = (text: string, file = 't.csv'): unknown[] => readUserTable(text, file).map(({ entity }) => entity);

function failure(text: string, file = 't.csv'): string {
  try {
    readUserTable(text, file);
  } catch (error) {
    if (error instanceof DepecheError) return `${error.code} ${error.message}`;
    throw error;
  }
  return 'none';
}

describe('a table of the user', () => {
  it('reads CSV: cells with quotation marks and commas, bars between names, links, empty cells', () => {
    const text = 'id,names,type,kind,country,links\nc1,"Brelan Co., Ltd.|BCL",organization,company,CN,wikidata:Q1|lei:5:4\n\n,Zork,product,,,\n';
    expect(readUserTable(text, 't.csv')).toEqual([
      {
        where: 't.csv:2',
        entity: {
          id: 'c1',
          names: ['Brelan Co., Ltd.', 'BCL'],
          type: 'organization',
          kind: 'company',
          country: 'CN',
          links: [
            { kb: 'wikidata', id: 'Q1' },
            { kb: 'lei', id: '5:4' },
          ],
        },
      },
      { where: 't.csv:4', entity: { names: ['Zork'], type: 'product' } },
    ]);
  });

  it.each([';', '\t'])('tells the separator %j by the header, whose case and spaces do not count', (separator) => {
    expect(entities(` Type ${separator}NAMES\r\nperson${separator}Maïwenn, Kerdoncuff\r\n`)).toEqual([
      { type: 'person', names: ['Maïwenn, Kerdoncuff'] },
    ]);
  });

  it('reads JSON Lines', () => {
    const row = { id: 'c1', names: ['Zork', 'Z'], type: 'organization', kind: 'ngo', links: [{ kb: 'crm', id: '1' }] };
    expect(readUserTable(`\n${JSON.stringify(row)}\n`, 'a/t.jsonl')).toEqual([{ where: 'a/t.jsonl:2', entity: row }]);
  });

  it.each([
    ['an unknown column', 'name,type\nZork,person', 't.csv:1', 'Did you mean "names"?'],
    ['a column twice', 'names,type,type\n', 't.csv:1', '"type" twice'],
    ['a column that is missing', 'names,kind\nZork,ngo', 't.csv:1', 'column "type"'],
    ['no header', '', 't.csv:1', 'header line'],
    ['an unknown type', 'names,type\nZork,person\nPlouf,thing', 't.csv:3', '"person"'],
    ['no name', 'names,type\n | ,person', 't.csv:2', '"names"'],
    ['a state that is no code', 'names,type,country\nZork,person,France', 't.csv:2', 'ISO 3166-1'],
    ['a link without a base', 'names,type,links\nZork,person,Q1', 't.csv:2', 'base:id'],
    ['a cell too many', 'names,type\nZork,person,x', 't.csv:2', 'expected 2 cells, got 3'],
    ['an open quotation mark', 'names,type\nZork,person\n"Plouf,person\n', 't.csv:', 'RFC 4180'],
    ['a row without end', `names,type\n"${'x'.repeat(70_000)}",person`, 't.csv', 'MAX_RECORD_SIZE'],
  ])('refuses %s, with its line', (_, text, where, reason) => {
    const message = failure(text);
    expect(message).toContain('usage/table');
    expect(message).toContain(where);
    expect(message).toContain(reason);
  });

  it.each([
    ['no JSON', '{"names": ["Zork"], "type": "person"}\n{"names"', 't.jsonl:2'],
    ['no object', '7', 't.jsonl:1'],
    ['an unknown field', '{"names": ["Zork"], "type": "person", "typ": 1}', 't.jsonl:1'],
    ['a long line', `{"names": ["${'x'.repeat(70_000)}"], "type": "person"}`, 't.jsonl:1'],
  ])('refuses JSON Lines with %s', (_, text, where) => {
    expect(failure(text, 't.jsonl')).toMatch(/^usage\/table/u);
    expect(failure(text, 't.jsonl')).toContain(where);
  });

  it('refuses other files', () => expect(failure('x', 't.xls')).toContain('.csv'));

  it.each(['__proto__', 'constructor', 'toString'])('takes %s for no column, and leaves the prototype of objects alone', (key) => {
    expect(failure(`names,type,${key}\nZork,person,x`)).toContain('usage/table');
    const line = `{"names": ["Zork"], "type": "person", "${key}": {"kind": "ngo"}}`;
    expect(failure(line, 't.jsonl')).toContain('usage/table');
    expect(({} as { kind?: string }).kind).toBeUndefined();
  });

  it('reads a name that is a word of the prototype like any other', () => {
    expect(entities('names,type\nconstructor|__proto__,product')).toEqual([{ names: ['constructor', '__proto__'], type: 'product' }]);
  });

  it('gives back what was written as CSV', () => {
    const name = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).filter((one) => one.trim() !== '' && !one.includes('|'));
    const row = fc.record({ names: fc.array(name, { minLength: 1, maxLength: 3 }), type: fc.constantFrom(...NAME_TYPES) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const text = ['names,type', ...rows.map(({ names, type }) => `${cell(names.join('|'))},${type}`)].join('\n');
        expect(entities(text)).toEqual(rows.map(({ names, type }) => ({ names: names.map((one) => one.trim()), type })));
      }),
      { numRuns: 100 },
    );
  });

  it('never fails but with its own error', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('t.csv', 't.jsonl', 't.tsv'), (text, file) => {
        expect(failure(text, file)).toMatch(/^none|^usage\/table/u);
      }),
    );
  });
});
