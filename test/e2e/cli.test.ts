import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DepecheRecord, recordSchema } from '../../src/article/index.js';
import { depeche, jsonLines, root, temporaryFolder } from '../helpers/cli.js';

const folder = temporaryFolder();
const path = (name: string): string => join(folder, name);
const dump = join(root, 'fixtures/dumps/articles.jsonl');
const ARTICLE =
  'Orvalys lève 12 millions d’euros\n\nLa société rennaise Orvalys a levé jusqu’à 12 millions d’euros lundi 14 avril 2025. Elle emploie 40 personnes à Rennes.\n';

interface Dead {
  readonly source: { readonly path: string | null; readonly line?: number };
  readonly error: { readonly code: string; readonly message: string };
}

describe('depeche run', () => {
  it('turns a dump into records in input order, ids and dates kept, all of the schema', async () => {
    const out = path('records.jsonl');
    const { status, stdout } = await depeche(['run', dump, '-o', out]);
    expect(status).toBe(0);
    const rows = jsonLines<{ id: string; date: string | null }>(readFileSync(dump, 'utf8'));
    const records = jsonLines<DepecheRecord>(readFileSync(out, 'utf8'));
    for (const record of records) recordSchema.parse(record);
    expect(records.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(records.map(({ source }) => source.line)).toEqual(rows.map((_, i) => i + 1));
    for (const [i, row] of rows.entries()) if (row.date !== null) expect(records[i]?.metadata.publishedAt).toBe(row.date);
    expect(existsSync(`${out}.dead.jsonl`)).toBe(false);
    expect(stdout).toContain(out);
    expect(stdout).toContain(`${rows.length} of ${rows.length} articles`);
  }, 180_000);

  it('gives the same bytes with two workers', async () => {
    const one = path('one.jsonl');
    const two = path('two.jsonl');
    expect((await depeche(['run', dump, '-o', one, '-q'])).status).toBe(0);
    expect((await depeche(['run', dump, '-o', two, '-q', '--workers', '2'])).status).toBe(0);
    expect(readFileSync(two).equals(readFileSync(one))).toBe(true);
  }, 240_000);

  it('reads standard input and writes standard output', async () => {
    const { status, stdout, stderr } = await depeche(['run', '-', '-o', '-'], { input: ARTICLE });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [record] = jsonLines<DepecheRecord>(stdout);
    expect(record?.text).toBe(ARTICLE);
    expect(record?.language?.tag).toBe('fr');
  });

  it('maps fields', async () => {
    const input = `${JSON.stringify({ nr: 'a7', headline: 'Un titre', body: 'Le texte de la dépêche, assez long pour être lu.', published: '2025-02-03' })}\n`;
    const args = ['run', '-', '-f', 'jsonl', '-o', '-', '-m', 'id=nr', '-m', 'title=headline', '-m', 'text=body', '--map', 'date=published'];
    const [record] = jsonLines<DepecheRecord>((await depeche(args, { input })).stdout);
    expect(record).toMatchObject({ id: 'a7', metadata: { title: 'Un titre', publishedAt: '2025-02-03' } });
  });

  it('gives one outcome for each input: what is bad becomes a dead letter with its reason', async () => {
    const inbox = path('inbox');
    mkdirSync(inbox);
    writeFileSync(join(inbox, 'a-good.txt'), ARTICLE);
    writeFileSync(join(inbox, 'b-empty.txt'), '');
    writeFileSync(join(inbox, 'c-binary.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 0]));
    writeFileSync(
      join(inbox, 'd-latin.txt'),
      Buffer.from('L\u2019\u00e9t\u00e9 co\u00fbte 3 euros \u00e0 Besan\u00e7on, dit le ministre.'.replace('\u2019', '\x92'), 'latin1'),
    );
    writeFileSync(
      join(inbox, 'e-rows.jsonl'),
      [
        '{"id":"1","text":"Le premier article, bien formé et complet."}',
        '{"id":"2", broken',
        '{"id":"3","title":"sans texte"}',
        '["liste"]',
        '',
        '{"id":"4","text":"Le dernier article de la liste."}',
      ].join('\n'),
    );
    writeFileSync(join(inbox, 'f-big.txt'), `${'Le texte est long. '.repeat(2000)}`);
    const out = path('mixed.jsonl');
    const { status, stderr } = await depeche(['run', inbox, path('missing.txt'), '-o', out, '--max-bytes', '20000']);
    expect(status).toBe(1);
    expect(stderr).not.toContain('    at ');
    const records = jsonLines<DepecheRecord>(readFileSync(out, 'utf8'));
    const dead = jsonLines<Dead>(readFileSync(`${out}.dead.jsonl`, 'utf8'));
    expect(records.map(({ source, id }) => source.line ?? source.path?.split('/').at(-1) ?? id)).toEqual(['a-good.txt', 'd-latin.txt', 1, 6]);
    expect(records[1]?.text).toContain('L’été coûte 3 euros à Besançon');
    expect(dead.map(({ source, error }) => [source.path?.split('/').at(-1), source.line, error.code])).toEqual([
      ['b-empty.txt', undefined, 'article/empty'],
      ['c-binary.txt', undefined, 'article/binary'],
      ['e-rows.jsonl', 2, 'article/bad-json'],
      ['e-rows.jsonl', 3, 'article/no-text-field'],
      ['e-rows.jsonl', 4, 'article/bad-json'],
      ['f-big.txt', undefined, 'article/too-large'],
      ['missing.txt', undefined, 'article/not-found'],
    ]);
  }, 60_000);

  it.each([
    ['an unknown option', ['run', 'x.txt', '--frobnicate'], 2, /unknown option/u],
    ['an option with a wrong value', ['run', 'x.txt', '--workers', '0'], 2, /whole number/u],
    ['an unknown command', ['rnu'], 2, /Did you mean run/u],
    ['no input', ['run'], 2, /missing required argument/u],
    ['an unknown pipeline', ['run', 'x.txt', '-p', 'french-new'], 2, /Did you mean "french-news"/u],
    ['an unknown field', ['run', 'x.txt', '-m', 'tilte=x'], 2, /usage\/option/u],
    ['a missing file', ['run', 'no-such-file.txt', '-o', '-'], 1, /article\/not-found/u],
  ])('says %s in one line', async (_, args, expected, message) => {
    const { status, stderr } = await depeche(args, { cwd: folder });
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(expected);
  });

  it('refuses a folder without articles', async () => {
    const empty = path('nothing');
    mkdirSync(empty);
    writeFileSync(join(empty, 'photo.bin'), 'x');
    const { status, stderr } = await depeche(['run', empty, '-o', path('none.jsonl')]);
    expect(status).toBe(2);
    expect(stderr).toContain('usage/no-input');
  });

  it('refuses an output that cannot be written, before it reads', async () => {
    writeFileSync(path('file'), '');
    chmodSync(path('file'), 0o644);
    const { status, stderr } = await depeche(['run', dump, '-o', join(path('file'), 'records.jsonl')]);
    expect(status).toBe(3);
    expect(stderr).toMatch(/^depeche: .*\[environment\/output\]\n$/u);
  });
});

describe('depeche show', () => {
  it('prints text, entities and summary', async () => {
    const out = path('show.jsonl');
    await depeche(['run', '-', '-o', out, '-q'], { input: ARTICLE });
    const { status, stdout } = await depeche(['show', out]);
    expect(status).toBe(0);
    expect(stdout).toContain('Amounts and dates');
    expect(stdout).toContain('≤ 12000000 EUR');
    expect(stdout).toContain('Summary');
  });

  it('keeps control characters of an article from the terminal', async () => {
    const out = path('escape.jsonl');
    await depeche(['run', '-', '-o', out, '-q'], {
      input: 'Titre \u001b[31mrouge\n\nLe texte de l’article \u001b]0;titre\u0007 est ici, à Paris.\n',
    });
    expect((await depeche(['show', out])).stdout).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it.each([
    ['a file that holds none', ['show', 'README.md'], /usage\/record/u],
    ['a missing file', ['show', 'none.jsonl'], /usage\/record/u],
    ['an id that is not there', ['show', 'fixtures/dumps/articles.jsonl', '--id', 'zz'], /id "zz"/u],
  ])('says %s in one line', async (_, args, message) => {
    const { status, stderr } = await depeche(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe('depeche explain, language, schema', () => {
  it('prints the plan', async () => {
    const { stdout } = await depeche(['explain', 'french-news']);
    for (const word of ['language/eld', 'sentences', 'entities/gazetteer', 'needs', 'gives', 'summarise']) expect(stdout).toContain(word);
    const plan = JSON.parse((await depeche(['explain', 'fast', '--json'])).stdout) as { stages: { name: string }[] };
    expect(plan.stages.map(({ name }) => name)).toContain('resolve');
  });

  it('tells why a span has its value', async () => {
    const { stdout } = await depeche(['explain', '--text', 'Elle offre jusqu’à 10 millions de dollars, jeudi 2 juillet 2020.']);
    expect(stdout).toContain('jusqu’à 10 millions de dollars');
    expect(stdout).toContain('10000000');
    expect(stdout).toContain('2020-07-02');
    expect(stdout).toMatch(/amounts\/rules:/u);
  });

  it('lists the embedded pipelines', async () => {
    expect((await depeche(['explain'])).stdout).toMatch(/fast[\s\S]*french-news[\s\S]*multilingual/u);
  });

  it('names the language of each line', async () => {
    const { stdout } = await depeche(['language', '--lines', '-'], {
      input:
        'Le ministre a parlé hier soir devant les députés.\n\nThe minister spoke to parliament yesterday evening.\nВчера министр выступил в парламенте.\n',
    });
    const lines = jsonLines<{ tag: string; score: number }>(stdout);
    expect(lines.map(({ tag }) => tag)).toEqual(['fr', 'und', 'en', 'und']);
    expect(lines[0]?.score).toBeGreaterThan(0.9);
    for (const line of lines) expect(Object.keys(line)).toEqual(['tag', 'score']);
  });

  it('prints the schemas', async () => {
    expect(JSON.parse((await depeche(['schema'])).stdout)).toHaveProperty('properties.entities');
    expect(JSON.parse((await depeche(['schema', 'pipeline'])).stdout)).toHaveProperty('properties.stages');
    expect((await depeche(['schema', 'recrod'])).status).toBe(2);
  });
});

describe('depeche --help', () => {
  it('takes little time', async () => {
    const times: number[] = [];
    for (let i = 0; i < 5; i++) {
      const before = process.resourceUsage();
      const started = performance.now();
      expect((await depeche(['--help'])).status).toBe(0);
      times.push(performance.now() - started);
      expect(before).toBeDefined();
    }
    // The bound is wall time on a machine that may be busy; docs/benchmarks.md has the processor time.
    expect(Math.min(...times)).toBeLessThan(1000);
  });
});
