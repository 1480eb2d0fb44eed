import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/index.js';
import { type DeadLetter, isDeadLetter, openDocument, readArticles } from '../../src/ingest/index.js';
import type { Outcome } from '../../src/ingest/readers/entry.js';
import { readEntry } from '../../src/ingest/readers/formats.js';
import { readContext } from '../../src/ingest/readers/options.js';
import { tarMember, tarOf, zipOf } from '../helpers/archives.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depeche-hostile-'));
  await mkdir(join(folder, 'in'));
});
afterAll(() => rm(folder, { recursive: true }));

const bytes = (text: string): Uint8Array => Buffer.from(text);
const told = (outcome: Article | DeadLetter): string => (isDeadLetter(outcome) ? outcome.error.code : (outcome.text ?? outcome.html ?? ''));

async function read(name: string, content: string | Uint8Array): Promise<string[]> {
  await writeFile(join(folder, 'in', name), content);
  const all: string[] = [];
  for await (const outcome of readArticles([join(folder, 'in', name)])) all.push(told(outcome));
  return all;
}

/** Reads chunks that stand nowhere, under a name that tells the format; by how much the resident set grew. */
async function stream(path: string, open: () => AsyncIterable<Uint8Array>): Promise<{ told: string[]; grown: number }> {
  const before = process.memoryUsage().rss;
  const all: Outcome[] = [];
  for await (const outcome of readEntry({ path, depth: 0, open }, readContext({}))) all.push(outcome);
  return { told: all.map(told), grown: process.memoryUsage().rss - before };
}

async function* repeated(head: string, unit: string, megabytes: number, tail: string): AsyncGenerator<Uint8Array> {
  yield bytes(head);
  const chunk = Buffer.alloc(1 << 20, unit);
  for (let i = 0; i < megabytes; i++) yield chunk;
  yield bytes(tail);
}

describe('600 MB in one', () => {
  it.each([
    ['line of JSON Lines', 'x.jsonl', '{"text":"', '"}\n{"text":"fin"}', ['article/too-large', 'fin']],
    ['value of a JSON array', 'x.json', '[{"text":"', '"},{"text":"fin"}]', ['article/too-large', 'fin']],
    [
      'item of a feed',
      'x.rss',
      '<rss><channel><item><description>',
      '</description></item><item><description>fin</description></item></channel></rss>',
      ['article/too-large', 'fin'],
    ],
    ['text', 'x.txt', '', '', ['article/too-large']],
    ['page', 'x.html', '<p>', '</p>', ['article/too-large']],
    ['row of a table', 'x.csv', 'id,text\n1,"', '"\n', ['article/too-large']],
    ['header line of a WARC record', 'x.warc', 'WARC/1.0\r\nX: ', '\r\n\r\n', ['article/bad-archive']],
  ])(
    '%s is a dead letter, in little memory',
    async (_, path, head, tail, expected) => {
      const found = await stream(path, () => repeated(head, 'a', 600, tail));
      expect(found.told).toEqual(expected);
      expect(found.grown).toBeLessThan(300e6);
    },
    120_000,
  );
});

const DEPTH = 100_000;

describe('nesting 100,000 deep', () => {
  it.each(['{"a":', '['])('in a row of JSON Lines gives the article of its other fields: %s', async (open) => {
    const deep = `${open.repeat(DEPTH)}1${(open === '[' ? ']' : '}').repeat(DEPTH)}`;
    expect(await read('deep.jsonl', `{"text":"bon","tree":${deep}}\n{"text":${deep}}\n{"text":"fin"}`)).toEqual(['bon', 'article/bad-field', 'fin']);
    expect(await read('deep.json', `[{"text":"bon","tree":${deep}},${deep},{"text":"fin"}]`)).toEqual([
      'bon',
      expect.stringMatching(/^article\//u),
      'fin',
    ]);
  });

  it('in JSON that never closes is a dead letter', async () => {
    expect(await read('open.jsonl', `${'['.repeat(DEPTH)}\n{"text":"fin"}`)).toEqual(['article/bad-json', 'fin']);
    expect(await read('open.json', '{"a":'.repeat(DEPTH))).toEqual(['article/bad-json']);
  });

  it('in a JSON Feed is a dead letter or an article, never a crash', async () => {
    const deep = '['.repeat(DEPTH) + ']'.repeat(DEPTH);
    const feed = `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","content_text":"bon","_x":${deep}}]}`;
    expect(await read('feed.json', feed)).toEqual([expect.stringMatching(/^(?:bon|article\/unreadable)$/u)]);
  });

  it('in the JSON-LD of a page leaves the page', () => {
    const deep = '{"@graph":['.repeat(DEPTH) + ']}'.repeat(DEPTH);
    const html = `<script type="application/ld+json">${deep}</script><h1>Un titre de page</h1><p>Le conseil a voté lundi soir la reconstruction du bassin de natation.</p>`;
    expect(openDocument({ html }).text).toContain('Le conseil a voté');
  });

  it.each(['ul><li', 'table><tr><td', 'svg', 'span'])('in elements of a page leaves its text: %s', (names) => {
    const html = `${`<${names}>`.repeat(DEPTH)}<p>Le conseil a voté lundi soir la reconstruction du bassin de natation.`;
    const run = (): string => openDocument({ html }).text;
    expect(run()).toContain('Le conseil a voté');
  });

  it('in a feed is a dead letter', async () => {
    expect(await read('deep.rss', `<rss><channel><item>${'<b>'.repeat(DEPTH)}`)).toEqual(['article/unreadable']);
  });
});

describe('entities of XML', () => {
  const laughs = Array.from({ length: 12 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');

  it('that a feed defines are never expanded, nor read from files', async () => {
    const head = `<!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "http://exemple.test/x.dtd">%p;]>`;
    const before = process.memoryUsage().rss;
    const found = await read(
      'laughs.xml',
      `<?xml version="1.0"?>${head}<rss><channel><item><description>a &l12; b &f; c</description></item></channel></rss>`,
    );
    expect(found).toEqual(['a &l12; b &f; c']);
    expect(process.memoryUsage().rss - before).toBeLessThan(100e6);
  });

  it('that a page defines are not expanded', () => {
    const { text } = openDocument({ html: `<!DOCTYPE html [<!ENTITY l0 "ha">${laughs}]><p>Bonjour &l12; à tous, dit le maire de la commune.</p>` });
    expect(text.length).toBeLessThan(2000);
    expect(text).toContain('&l12;');
  });
});

describe('archives', () => {
  const bon = tarMember('bon.txt', bytes('bon'));

  it.each([
    ['a hard link', '1', '/etc/passwd'],
    ['a symbolic link', '2', '../../../etc/passwd'],
    ['a link with a name of an article', '1', 'bon.txt'],
  ])('of tar with %s refuse it and go on', async (_, type, target) => {
    expect(await read('links.tar', tarOf(tarMember('x.txt', bytes(''), type, target), bon))).toEqual(['article/bad-archive', 'bon']);
  });

  it.each(['3', '4', '6'])('of tar with a device or pipe (type %s) pass it over', async (type) => {
    expect(await read('device.tar', tarOf(tarMember('x.txt', bytes(''), type), bon))).toEqual(['bon']);
  });

  it('whose members share a part of their bytes are refused whole', async () => {
    const data = bytes('x'.repeat(1000));
    const members = [
      { name: 'a.txt', data },
      { name: 'b.txt', data, offset: 500 },
    ];
    expect(await read('half.zip', zipOf(members))).toEqual(['article/bad-archive']);
  });

  it('with a bomb in a member, and a bomb in a bomb, are stopped in little memory', async () => {
    const before = process.memoryUsage().rss;
    const bomb = gzipSync(Buffer.alloc(70e6, 'a'));
    expect((await read('inner.zip', zipOf([{ name: 'b.jsonl.gz', data: bomb }]))).at(-1)).toBe('article/bad-archive');
    expect((await read('inner.tar', tarOf(tarMember('b.jsonl.gz', bomb)))).at(-1)).toBe('article/bad-archive');
    const tarred = gzipSync(tarOf(tarMember('b.txt', Buffer.alloc(70e6, 'a'))));
    expect((await read('outer.tgz', tarred)).at(-1)).toMatch(/^article\/(?:bad-archive|too-large)$/u);
    const inner = zipOf([{ name: 'a.jsonl', data: deflateRawSync(Buffer.alloc(70e6, 'a')), method: 8, size: 70e6 }]);
    const twice = zipOf([{ name: 'i.zip', data: deflateRawSync(inner), method: 8, size: inner.length }]);
    expect((await read('twice.zip', twice)).at(-1)).toBe('article/bad-archive');
    expect(process.memoryUsage().rss - before).toBeLessThan(400e6);
  });

  it('of many names write nothing, inside or outside', async () => {
    const names = ['../evil.txt', '../../evil.txt', `${folder}/evil.txt`, 'a/../../evil.txt', '..\\evil.txt', 'evil.txt\0.png', 'C:evil.txt'];
    const cwd = await readdir('.');
    await read('names.zip', zipOf(names.map((name) => ({ name, data: bytes('mauvais') }))));
    await read('names.tar', tarOf(...names.map((name) => tarMember(name, bytes('mauvais')))));
    expect(await readdir('.')).toEqual(cwd);
    expect(await readdir(folder)).toEqual(['in']);
    expect((await readdir(join(folder, 'in'))).filter((name) => !/\.(?:zip|tar|tgz|jsonl?|xml|rss)$/u.test(name))).toEqual([]);
    expect((await readdir(join(folder, '..'))).filter((name) => name.startsWith('evil'))).toEqual([]);
  });
});

describe('NUL', () => {
  it.each([
    ['a text', 'n.txt', 'a\0b', ['article/binary']],
    ['a page', 'n.html', '<p>a\0b</p>', ['article/binary']],
    ['a line of JSON', 'n.jsonl', '{"text":"a\0b"}\n{"text":"fin"}', ['article/binary', 'fin']],
    ['an element of JSON', 'n.json', '[{"text":"a\0b"},{"text":"fin"}]', ['article/binary', 'fin']],
    ['a row of a table', 'n.csv', 'id,text\n1,a\0b\n2,fin\n', ['article/binary', 'fin']],
  ])('in %s is a dead letter of its own', async (_, name, content, expected) => {
    expect(await read(name, content)).toEqual(expected);
  });

  it('written as an escape is replaced and said', async () => {
    await writeFile(join(folder, 'in', 'e.jsonl'), '{"text":"a\\u0000b c"}');
    for await (const outcome of readArticles([join(folder, 'in', 'e.jsonl')])) {
      const document = openDocument(outcome as Article);
      expect([document.text, document.notices[0]?.code]).toEqual(['a\ufffdb c', 'ingest/replaced-characters']);
    }
  });
});
