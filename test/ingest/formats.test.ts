import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/index.js';
import { type DeadLetter, isDeadLetter, openDocument, readArticles } from '../../src/ingest/index.js';
import type { ReadOptions } from '../../src/ingest/readers/options.js';
import { tarMember, tarOf, zipOf, zstdBomb, zstdOf } from '../helpers/archives.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depeche-formats-'));
});
afterAll(() => rm(folder, { recursive: true }));

const bytes = (text: string): Uint8Array => Buffer.from(text);
const told = (outcome: Article | DeadLetter): string => (isDeadLetter(outcome) ? outcome.error.code : (outcome.text ?? outcome.html ?? ''));

async function read(name: string, content: string | Uint8Array, options?: ReadOptions): Promise<(Article | DeadLetter)[]> {
  const path = join(folder, name);
  await writeFile(path, content);
  const all: (Article | DeadLetter)[] = [];
  for await (const outcome of readArticles([path], options)) all.push(outcome);
  return all;
}

describe('JSON', () => {
  it.each([
    ['an array', '[{"text":"a"},\n {"text":"b, [c] {d}"} , {"text":"\\"]"}]', ['a', 'b, [c] {d}', '"]']],
    ['one object', '{"text":"a","tags":[{"x":[1]}]}', ['a']],
    ['objects in a row', '{"text":"a"}\n{"text":"b"}{"text":"c"}', ['a', 'b', 'c']],
    ['an empty array', '[]', []],
    [
      'things that are no articles',
      '[1, "x", null, {"text":"a"}, [2]]',
      ['article/bad-json', 'article/bad-json', 'article/bad-json', 'a', 'article/bad-json'],
    ],
    ['a broken end', '[{"text":"a"},{"text":"b"', ['a', 'article/bad-json']],
    ['a mark', '\ufeff[{"text":"é"}]', ['é']],
  ])('%s', async (_, content, texts) => {
    expect((await read('x.json', content)).map(told)).toEqual(texts);
  });

  it('numbers its items and holds out one over the limit', async () => {
    const found = await read('n.json', `[{"text":"a"},{"text":"${'b'.repeat(3000)}"},{"text":"c"}]`, { maxBytes: 1000 });
    expect(found.map((outcome) => [outcome.source?.line, told(outcome)])).toEqual([
      [1, 'a'],
      [2, 'article/too-large'],
      [3, 'c'],
    ]);
  });

  it('reads a JSON Feed', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'F',
      items: [
        {
          id: '1',
          url: 'https://exemple.test/1',
          title: 'T',
          content_html: '<p>Un.</p>',
          content_text: 'Un.',
          date_published: '2025-01-02T03:04:05Z',
        },
        { id: '2', content_text: 'Deux.' },
      ],
    };
    const found = await read('feed.json', JSON.stringify(feed));
    expect(found[0]).toMatchObject({ id: '1', title: 'T', html: '<p>Un.</p>', publishedAt: '2025-01-02T03:04:05Z', url: 'https://exemple.test/1' });
    expect(found.map(told)).toEqual(['<p>Un.</p>', 'Deux.']);
  });
});

describe('tables', () => {
  it.each([
    ['commas', 'id,text\n1,"a, ""b""\nc"\n2,d\n', ['a, "b"\nc', 'd']],
    ['semicolons', 'id;text\n1;a, b\n', ['a, b']],
    ['a header in quotes', '"id","text; or, not","text"\n1,x,y\n', ['y']],
    ['short and long rows', 'id,text\n1\n2,a,b\n', ['article/empty', 'a']],
    ['Windows line ends and a mark', '\ufeffid,text\r\n1,é\r\n', ['é']],
    ['an open quotation mark', 'id,text\n1,"a\n2,b\n', ['article/unreadable']],
  ])('%s', async (_, content, texts) => {
    expect((await read('x.csv', content)).map(told)).toEqual(texts);
  });

  it('with tabs, in windows-1252 and in UTF-16', async () => {
    expect(
      (await read('x.tsv', Buffer.concat([bytes('text\tid\nL'), Buffer.from([0x92]), bytes('euro '), Buffer.from([0x80]), bytes('\t1\n')]))).map(
        told,
      ),
    ).toEqual(['L’euro €']);
    expect((await read('u.tsv', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('text\tid\nœuvre, été\t1\n', 'utf16le')]))).map(told)).toEqual([
      'œuvre, été',
    ]);
  });

  it('name the line of each row and hold no prototype', async () => {
    const found = await read('p.csv', '__proto__,text\n1,"a\nb"\n2,c\n');
    expect(found.map(({ source }) => source?.line)).toEqual([3, 4]);
  });

  it('end with a dead letter at a row over the limit', async () => {
    expect((await read('l.csv', `id,text\n1,a\n2,"${'b'.repeat(5000)}"\n`, { maxBytes: 1000 })).map(told)).toEqual(['a', 'article/too-large']);
  });
});

describe('Parquet', () => {
  it('reads the mapped columns, with dates and numbers', async () => {
    const file = parquetWriteBuffer({
      columnData: [
        { name: 'uid', data: [1, 2], type: 'INT32' },
        { name: 'body', data: ['Un.', ''], type: 'STRING' },
        { name: 'day', data: [new Date('2025-01-02T00:00:00Z'), new Date('2025-01-03T04:05:06Z')], type: 'TIMESTAMP' },
        { name: 'other', data: ['x', 'y'], type: 'STRING' },
      ],
    });
    const found = await read('x.parquet', new Uint8Array(file), { map: { text: 'body', id: 'uid', date: 'day' } });
    expect(found.map(told)).toEqual(['Un.', 'article/empty']);
    expect(found[0]).toMatchObject({ id: '1', publishedAt: '2025-01-02', source: { line: 1 } });
    expect((await read('y.parquet', new Uint8Array(file))).map(told)).toEqual(['article/no-text-field', 'article/no-text-field']);
    expect((await read('z.parquet.gz', gzipSync(new Uint8Array(file)), { map: { text: 'body' } })).map(told)).toEqual(['Un.', 'article/empty']);
  });

  it('that is damaged is a dead letter', async () => {
    expect((await read('d.parquet', 'PAR1 nothing of the kind PAR1')).map(told)).toEqual(['article/unreadable']);
  });
});

const RSS = `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE rss [<!ENTITY a "boum"><!ENTITY b "&a;&a;&a;&a;">]>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Fil</title><language>fr</language>
<item><title>Un &amp; deux</title><link>https://exemple.test/1</link><guid>g1</guid><pubDate>Mon, 14 Apr 2025 10:00:00 GMT</pubDate><description>Court.</description><content:encoded><![CDATA[<p>Long <b>texte</b>.</p>]]></content:encoded></item>
<item><title>Sans texte</title></item><item><description>Le prix : 5 &lt; 6. &b;</description></item></channel></rss>`;
const ATOM = `<?xml version="1.0" encoding="ISO-8859-1"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><entry><id>tag:1</id><title>\u00c9t\u00e9</title><link rel="self" href="https://exemple.test/self"/><link href="https://exemple.test/a"/><published>2025-04-14T10:00:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>L'\u00e9t\u00e9 <i>ici</i>.</p></div></content></entry></feed>`;

describe('feeds', () => {
  it('RSS: an article an item', async () => {
    const found = await read('x.rss', RSS);
    expect(found.map(told)).toEqual(['<p>Long <b>texte</b>.</p>', 'article/empty', 'Le prix : 5 < 6. &b;']);
    expect(found[0]).toMatchObject({
      id: 'g1',
      title: 'Un & deux',
      url: 'https://exemple.test/1',
      language: 'fr',
      publishedAt: 'Mon, 14 Apr 2025 10:00:00 GMT',
    });
    expect(openDocument(found[0] as Article)).toMatchObject({ text: 'Un & deux\n\nLong texte.', metadata: { publishedAt: '2025-04-14T10:00:00Z' } });
  });

  it('Atom: XHTML content, in Latin-1', async () => {
    const [entry] = await read('x.atom', Buffer.from(ATOM, 'latin1'));
    expect(entry).toMatchObject({ id: 'tag:1', title: 'Été', url: 'https://exemple.test/a', publishedAt: '2025-04-14T10:00:00Z', language: 'fr' });
    expect(openDocument(entry as Article).text).toBe("Été\n\nL'été ici.");
  });

  it.each([
    ['something else', '<html><p>x</p></html>', 'article/unsupported'],
    ['an empty feed', '<rss><channel></channel></rss>', 'article/empty'],
    ['elements nested without end', `<rss>${'<a>'.repeat(10_000)}`, 'article/unreadable'],
    [
      'bytes that do not fit',
      Buffer.from('<rss><channel><item><description>caf\xe9</description></item></channel></rss>', 'latin1'),
      'article/bad-encoding',
    ],
  ])('%s is a dead letter', async (_, content, code) => {
    expect((await read('bad.xml', content)).map(told)).toEqual([code]);
  });
});

const record = (type: string, headers: string, body: Uint8Array): Uint8Array =>
  Buffer.concat([bytes(`WARC/1.0\r\nWARC-Type: ${type}\r\n${headers}Content-Length: ${body.length}\r\n\r\n`), body, bytes('\r\n\r\n')]);
const response = (head: string, body: Uint8Array, uri = 'https://exemple.test/p'): Uint8Array =>
  record(
    'response',
    `WARC-Target-URI: ${uri}\r\nContent-Type: application/http;msgtype=response\r\n`,
    Buffer.concat([bytes(`${head}\r\n\r\n`), body]),
  );
const OK = 'HTTP/1.1 200 OK\r\nContent-Type: text/html';
const WARC = [
  record('warcinfo', '', bytes('software: test')),
  response(`${OK}; charset=iso-8859-1`, Buffer.from('<p>Été</p>', 'latin1')),
  record('request', '', bytes('GET / HTTP/1.1')),
  response('HTTP/1.1 404 Not Found\r\nContent-Type: text/html', bytes('<p>Perdu</p>')),
  response('HTTP/1.1 200 OK\r\nContent-Type: image/png', bytes('PNG')),
  response(`${OK}\r\nContent-Encoding: gzip`, gzipSync('<p>Serré</p>'), '<https://exemple.test/gz>'),
  response(
    `${OK}\r\nContent-Encoding: br\r\nTransfer-Encoding: chunked`,
    ((body) => Buffer.concat([bytes(`${body.length.toString(16)}\r\n`), body, bytes('\r\n0\r\n\r\n')]))(brotliCompressSync('<p>Haché</p>')),
  ),
  response('HTTP/1.1 200 OK\r\nContent-Type: text/plain', bytes('Texte.')),
];
const PAGES = ['<p>Été</p>', '<p>Serré</p>', '<p>Haché</p>', 'Texte.'];

describe('WARC', () => {
  it('gives the pages and texts that were fetched', async () => {
    const found = await read('x.warc', Buffer.concat(WARC));
    expect(found.map(told)).toEqual(PAGES);
    expect(found.map(({ source }) => [source?.line, source?.url])).toEqual([
      [2, 'https://exemple.test/p'],
      [6, 'https://exemple.test/gz'],
      [7, 'https://exemple.test/p'],
      [8, 'https://exemple.test/p'],
    ]);
  });

  it('compressed record by record, and in a WACZ', async () => {
    const gz = Buffer.concat(WARC.map((part) => gzipSync(part)));
    expect((await read('x.warc.gz', gz)).map(told)).toEqual(PAGES);
    const wacz = zipOf([
      { name: 'archive/data.warc.gz', data: gz },
      { name: 'pages/pages.jsonl', data: bytes('{"format":"json-pages-1.0"}\n') },
    ]);
    const found = await read('x.wacz', wacz);
    expect(found.map(told)).toEqual(PAGES);
    expect(found[0]?.source?.path).toBe(join(folder, 'x.wacz!/archive/data.warc.gz'));
  });

  it('holds out a large record, and ends at a damaged one', async () => {
    expect((await read('l.warc', Buffer.concat([response(OK, Buffer.alloc(100_000, 97)), ...WARC.slice(-1)]), { maxBytes: 1000 })).map(told)).toEqual(
      ['article/too-large', 'Texte.'],
    );
    expect((await read('d.warc', Buffer.concat([...WARC.slice(-1), bytes('nothing\r\n')]))).map(told)).toEqual(['Texte.', 'article/bad-archive']);
    expect((await read('g.warc', response(`${OK}\r\nContent-Encoding: gzip`, gzipSync(Buffer.alloc(1e6))), { maxBytes: 10_000 })).map(told)).toEqual([
      'article/bad-archive',
    ]);
  });
});

describe('compression', () => {
  it('is taken off any format', async () => {
    expect((await read('a.txt.gz', gzipSync('Un.'))).map(told)).toEqual(['Un.']);
    expect((await read('a.jsonl.zst', zstdOf(bytes('{"text":"a"}\n{"text":"b"}\n')))).map(told)).toEqual(['a', 'b']);
    expect((await read('a.csv.gz', Buffer.concat([gzipSync('id,text\n1,a\n'), gzipSync('2,b\n')]))).map(told)).toEqual(['a', 'b']);
  });

  it('is let go when the reader stops early', async () => {
    const path = join(folder, 'early.jsonl.gz');
    await writeFile(path, gzipSync('{"text":"a"}\n'.repeat(200_000)));
    for await (const outcome of readArticles([path])) {
      expect(told(outcome)).toBe('a');
      break;
    }
  });

  it('that breaks off is a dead letter behind what was read', async () => {
    const gz = gzipSync(Buffer.from(Array.from({ length: 20_000 }, (_, i) => `{"text":"${i} ${Math.sin(i)}"}\n`).join('')));
    const found = (await read('cut.jsonl.gz', gz.subarray(0, gz.length >> 1))).map(told);
    expect(found.length).toBeGreaterThan(100);
    expect(found.at(-1)).toMatch(/^article\/(?:unreadable|bad-json)$/u);
    expect((await read('no.txt.gz', 'no gzip')).map(told)).toEqual(['article/unreadable']);
    expect((await read('no.txt.zst', 'no zstd at all')).map(told)).toEqual(['article/unreadable']);
  });

  it.each([
    ['gzip', 'b.jsonl.gz', () => gzipSync(Buffer.alloc(90e6, 'a'))],
    ['zstd', 'b.jsonl.zst', () => zstdBomb(3000)],
  ])('%s bombs are stopped', async (_, name, make) => {
    const before = process.memoryUsage().rss;
    expect((await read(name, make())).map(told).at(-1)).toBe('article/bad-archive');
    expect(process.memoryUsage().rss - before).toBeLessThan(400e6);
  });
});

describe('archives', () => {
  it('give their members, in order, hidden and unknown ones left out', async () => {
    const members = { 'b/2.txt': 'deux', 'a.jsonl': '{"text":"un"}\n', '__MACOSX/x.txt': 'no', 'c.png': 'no', 'd.txt.gz': gzipSync('trois') };
    const zip = zipOf(Object.entries(members).map(([name, data]) => ({ name, data: Buffer.from(data) })));
    const found = await read('x.zip', zip);
    expect(found.map(told)).toEqual(['deux', 'un', 'trois']);
    expect(found[1]?.source).toMatchObject({ path: join(folder, 'x.zip!/a.jsonl'), line: 1 });
    const tar = tarOf(...Object.entries(members).map(([name, data]) => tarMember(name, Buffer.from(data))));
    expect((await read('x.tar', tar)).map(told)).toEqual(['deux', 'un', 'trois']);
    expect((await read('x.tar.gz', gzipSync(tar))).map(told)).toEqual(['deux', 'un', 'trois']);
    expect((await read('x.tgz', gzipSync(tar))).map(told)).toEqual(['deux', 'un', 'trois']);
  });

  it('deflated, and in one another', async () => {
    const inner = zipOf([{ name: 'a.txt', data: deflateRawSync('Un texte.'), method: 8, size: 9 }]);
    expect((await read('o.zip', zipOf([{ name: 'i.zip', data: inner }]))).map(told)).toEqual(['Un texte.']);
    let deep: Uint8Array = zipOf([{ name: 'a.txt', data: bytes('fond') }]);
    for (let i = 0; i < 6; i++) deep = zipOf([{ name: 'i.zip', data: deep }]);
    expect((await read('deep.zip', deep)).map(told)).toEqual(['article/bad-archive']);
  });

  it.each([
    ['a name that leads out', '../../evil.txt', {}],
    ['an absolute name', '/etc/evil.txt', {}],
    ['a Windows name', 'C:\\evil.txt', {}],
    ['a link', 'link.txt', { mode: 0o120777 }],
  ])('refuse %s and go on', async (_, name, more) => {
    const zip = zipOf([
      { name, data: bytes('/etc/passwd'), ...more },
      { name: 'a.txt', data: bytes('bon') },
    ]);
    expect((await read('u.zip', zip)).map(told)).toEqual(['article/bad-archive', 'bon']);
    const tar = tarOf(tarMember(name, bytes(''), 'mode' in more ? '2' : '0', 'mode' in more ? '/etc/passwd' : ''), tarMember('a.txt', bytes('bon')));
    expect((await read('u.tar', tar)).map(told)).toEqual(['article/bad-archive', 'bon']);
  });

  it('refuse members that share bytes, bombs and damage', async () => {
    const data = bytes('x'.repeat(1000));
    expect(
      (
        await read(
          's.zip',
          zipOf([
            { name: 'a.txt', data },
            { name: 'b.txt', data, offset: 0 },
          ]),
        )
      ).map(told),
    ).toEqual(['article/bad-archive']);
    const bomb = deflateRawSync(Buffer.alloc(200e6, 10));
    expect((await read('b.zip', zipOf([{ name: 'a.jsonl', data: bomb, method: 8, size: 200e6 }]))).map(told).at(-1)).toBe('article/bad-archive');
    expect((await read('n.zip', 'PK nothing')).map(told)).toEqual(['article/bad-archive']);
    expect((await read('n.tar', Buffer.alloc(2048, 'x'))).map(told)).toEqual(['article/bad-archive']);
  });

  it('say a size that is not the member’s', async () => {
    const zip = zipOf([{ name: 'a.txt', data: deflateRawSync('x'.repeat(5000)), method: 8, size: 10 }]);
    expect((await read('size.zip', zip)).map(told)).toEqual(['article/unreadable']);
  });

  it('write nothing anywhere', async () => {
    expect((await readdir(folder)).filter((name) => /evil|passwd|link/u.test(name))).toEqual([]);
  });
});
