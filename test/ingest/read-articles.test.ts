import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/index.js';
import { type DeadLetter, isDeadLetter, readArticles } from '../../src/ingest/index.js';
import { byteLines } from '../../src/ingest/readers/byte-lines.js';
import { readJsonLines } from '../../src/ingest/readers/jsonl.js';
import type { ReadOptions } from '../../src/ingest/readers/options.js';
import { readContext } from '../../src/ingest/readers/options.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depeche-ingest-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}

async function outcomes(inputs: readonly string[], options?: ReadOptions): Promise<(Article | DeadLetter)[]> {
  const all: (Article | DeadLetter)[] = [];
  for await (const outcome of readArticles(inputs, options)) all.push(outcome);
  return all;
}

const told = (outcome: Article | DeadLetter): string => (isDeadLetter(outcome) ? outcome.error.code : (outcome.text ?? outcome.html ?? ''));

describe('files', () => {
  it('are articles with their path and the digest of their bytes', async () => {
    const path = await file('one/a.txt', 'Bonjour.');
    expect(await outcomes([path])).toEqual([
      { text: 'Bonjour.', source: { path, sha256: createHash('sha256').update('Bonjour.').digest('hex'), url: null } },
    ]);
  });

  it('keep their encoding as a remark', async () => {
    const [outcome] = await outcomes([await file('one/latin.txt', Buffer.from('Café créé', 'latin1'))]);
    expect(outcome).toMatchObject({ text: 'Café créé', notices: [{ code: 'ingest/encoding' }] });
  });

  it.each([
    ['article/empty', 'e.txt', ''],
    ['article/empty', 'blank.txt', ' \n '],
    ['article/binary', 'nul.txt', 'a\0b'],
    ['article/binary', 'pdf.txt', '%PDF-1.4 x'],
    ['article/bad-encoding', 'bad.txt', Buffer.from([65, 0xff, 0xfe, 0xfd])],
    ['article/unsupported', 'x.xyz', 'a'],
    ['article/unsupported', 'noextension', 'a'],
    ['article/too-large', 'large.txt', 'a'.repeat(2000)],
  ])('%s: %s', async (code, name, content) => {
    const path = await file(`bad/${name}`, content);
    const [outcome, ...others] = await outcomes([path], { maxBytes: 1000 });
    expect(others).toEqual([]);
    expect(outcome).toMatchObject({ source: { path }, error: { code } });
    expect((outcome as DeadLetter).error.message).toContain(path);
  });

  it('that do not exist, or globs without a match, are dead letters', async () => {
    expect((await outcomes([join(folder, 'nope.txt'), join(folder, 'nope-*.txt')])).map(told)).toEqual(['article/not-found', 'article/not-found']);
  });
});

describe('folders and globs', () => {
  it('give their articles in the order of their names, hidden and unknown files left out', async () => {
    for (const name of ['b.txt', 'a/z.txt', 'a/y.html', 'B.txt', '.hidden.txt', 'picture.png', 'c.jsonl'])
      await file(`tree/${name}`, name.endsWith('jsonl') ? '{"text":"row"}\n' : name);
    const found = await outcomes([join(folder, 'tree')]);
    expect(found.map(told)).toEqual(['B.txt', 'a/y.html', 'a/z.txt', 'b.txt', 'row']);
    expect(found[1]).toMatchObject({ html: 'a/y.html', source: { path: `${folder}/tree/a/y.html` } });
  });

  it('do not follow linked folders', async () => {
    await file('circle/a.txt', 'a');
    await symlink(join(folder, 'circle'), join(folder, 'circle/again'));
    expect((await outcomes([join(folder, 'circle')])).map(told)).toEqual(['a']);
  });

  it.skipIf(process.getuid?.() === 0)('hold out a folder that may not be read, and go on', async () => {
    await file('closed/a/x.txt', 'x');
    await file('closed/b.txt', 'b');
    await chmod(join(folder, 'closed/a'), 0);
    expect((await outcomes([join(folder, 'closed')])).map(told)).toEqual(['article/unreadable', 'b']);
    await chmod(join(folder, 'closed/a'), 0o755);
  });

  it('match sorted', async () => {
    for (const name of ['3.txt', '1.txt', '2.txt']) await file(`glob/${name}`, name);
    expect((await outcomes([`${folder}/glob/*.txt`])).map(told)).toEqual(['1.txt', '2.txt', '3.txt']);
  });

  it('take a file whose name looks like a glob as the file', async () => {
    const path = await file('odd/[a]*.txt', 'odd');
    expect((await outcomes([path])).map(told)).toEqual(['odd']);
  });

  it('keep the order of the inputs', async () => {
    const [a, b] = [await file('order/a.txt', 'a'), await file('order/b.txt', 'b')];
    expect((await outcomes([b, a, b])).map(told)).toEqual(['b', 'a', 'b']);
  });
});

describe('JSON Lines', () => {
  it('give one outcome a line, with its number', async () => {
    const lines = [
      '{"id":7,"title":"T","text":"Un.","date":"2025-04-14","url":"https://exemple.test/1","language":"fr"}',
      '',
      '{"text":"Deux.","date":1700000000}\r',
      '{"text": oops}',
      '["text"]',
      '{"title":"x","body":"y"}',
      '{"text":""}',
      '{"text":["a"]}',
      '{"text":"Fin.","date":1700000000000}',
    ];
    const found = await outcomes([await file('rows.jsonl', lines.join('\n'))]);
    expect(found.map((outcome) => [outcome.source?.line, told(outcome)])).toEqual([
      [1, 'Un.'],
      [3, 'Deux.'],
      [4, 'article/bad-json'],
      [5, 'article/bad-json'],
      [6, 'article/no-text-field'],
      [7, 'article/empty'],
      [8, 'article/bad-field'],
      [9, 'Fin.'],
    ]);
    expect(found[0]).toMatchObject({
      id: '7',
      title: 'T',
      publishedAt: '2025-04-14',
      url: 'https://exemple.test/1',
      language: 'fr',
      source: { url: 'https://exemple.test/1' },
    });
    expect(await outcomes([await file('days.jsonl', '{"text":"a","date":20250414}')])).toMatchObject([{ publishedAt: '2025-04-14' }]);
    expect(found.map((outcome) => ('publishedAt' in outcome ? outcome.publishedAt : '')).filter(Boolean)).toEqual([
      '2025-04-14',
      '2023-11-14T22:13:20Z',
      '2023-11-14T22:13:20Z',
    ]);
  });

  it('never put text of the article into a dead letter', async () => {
    const secret = 'Confidentiel';
    const lines = [`{"text":"${secret}"`, `{"titre":"${secret}"}`, `{"text":{"a":"${secret}"}}`, `${secret}`];
    const found = await outcomes([await file('secret.jsonl', lines.join('\n'))]);
    expect(found.length).toBe(4);
    for (const outcome of found)
      expect(isDeadLetter(outcome) && JSON.stringify([outcome.error, outcome.error.message, outcome.source]).includes(secret)).toBe(false);
  });

  it('map the fields, into objects too', async () => {
    const path = await file('mapped.jsonl', '{"doc":{"body":"Corps.","id":"a"},"headline":"Titre","doc.date":"2024-01-02"}');
    const [article] = await outcomes([path], { map: { text: 'doc.body', title: 'headline', id: 'doc.id', date: 'doc.date' } });
    expect(article).toMatchObject({ text: 'Corps.', title: 'Titre', id: 'a', publishedAt: '2024-01-02' });
  });

  it('do not reach the prototype', async () => {
    const found = await outcomes([await file('proto.jsonl', '{"__proto__":{"text":"x"},"constructor":{"name":"y"}}')], {
      map: { text: 'constructor.prototype.name', title: '__proto__.text' },
    });
    expect(found.map(told)).toEqual(['article/no-text-field']);
    expect(Object.hasOwn(Object.prototype, 'text')).toBe(false);
  });

  it('hold out a line over the limit and go on', async () => {
    const path = await file('long.jsonl', `{"text":"a"}\n{"text":"${'b'.repeat(5000)}"}\n{"text":"c"}`);
    expect((await outcomes([path], { maxBytes: 1000 })).map(told)).toEqual(['a', 'article/too-large', 'c']);
  });

  it('pass a line of 600 MB without building it', async () => {
    const chunk = Buffer.alloc(1 << 20, 97);
    async function* chunks(): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < 600; i++) yield chunk;
      yield Buffer.from('\n{"text":"fin"}');
    }
    const before = process.memoryUsage().rss;
    const found: (Article | DeadLetter)[] = [];
    for await (const outcome of readJsonLines({ path: 'x.jsonl', depth: 0, open: chunks }, readContext({}))) found.push(outcome);
    expect(found.map(told)).toEqual(['article/too-large', 'fin']);
    expect(process.memoryUsage().rss - before).toBeLessThan(150e6);
  });
});

describe('copies', () => {
  const story =
    'Le port de Brumeval a signé un marché de deux millions avec la société Oriflan pour surveiller le bassin nord pendant six ans au moins';
  const lines = [
    { id: 'a', title: 'Un radar au port', text: `${story}.` },
    { id: 'b', title: 'Brumeval : un radar', text: `${story.toUpperCase()} !` },
    { id: 'c', text: '' },
    { id: 'd', text: `${story}, précise le maire.` },
    { id: 'e', text: 'Autre chose.' },
  ].map((row) => JSON.stringify(row));

  it('are kept, marked or skipped', async () => {
    const path = await file('copies.jsonl', lines.join('\n'));
    expect((await outcomes([path])).map(told).length).toBe(5);
    const marked = await outcomes([path], { copies: 'mark' });
    expect(marked.map((outcome) => (isDeadLetter(outcome) ? outcome.error.code : outcome.notices?.map(({ message }) => message)))).toEqual([
      undefined,
      ['exact copy of a'],
      'article/empty',
      [expect.stringMatching(/^near copy of a \(0\.[89]\d\)$/u)],
      undefined,
    ]);
    expect(marked.map(({ source }) => source?.duplicateOf)).toEqual([
      undefined,
      { id: 'a', kind: 'exact', similarity: 1 },
      undefined,
      { id: 'a', kind: 'near', similarity: expect.closeTo(0.9, 0) },
      undefined,
    ]);
    expect(marked[1]?.source).toMatchObject({ path, line: 2 });
    const skipped = await outcomes([path], { copies: 'skip' });
    expect(skipped.map((outcome) => (isDeadLetter(outcome) ? outcome.error.code : outcome.id))).toEqual([
      'a',
      'article/copy',
      'article/empty',
      'article/copy',
      'e',
    ]);
    expect(skipped[1]).toMatchObject({ source: { path, line: 2, duplicateOf: { id: 'a', kind: 'exact', similarity: 1 } } });
  });
});

describe('lines of bytes', () => {
  const split = async (parts: string[], limit = 100): Promise<(string | undefined)[]> => {
    async function* chunks(): AsyncGenerator<Uint8Array> {
      for (const part of parts) yield Buffer.from(part);
    }
    const lines: (string | undefined)[] = [];
    for await (const { bytes } of byteLines(chunks(), limit)) lines.push(bytes === undefined ? undefined : Buffer.from(bytes).toString());
    return lines;
  };

  it.each([
    [['a\nb'], ['a', 'b']],
    [
      ['a', '\n', 'b\n'],
      ['a', 'b'],
    ],
    [
      ['a\r', '\nb\r\n\n\r\nc'],
      ['a', 'b', 'c'],
    ],
    [[], []],
    [['\n'], []],
    [
      ['abc', 'def', '\nx'],
      [undefined, 'x'],
    ],
  ])('%j', async (parts, lines) => {
    expect(await split(parts, 5)).toEqual(lines);
  });
});
