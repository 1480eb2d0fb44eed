import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const tool = fileURLToPath(new URL('../../fixtures/add.mjs', import.meta.url));
const run = promisify(execFile);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depeche-fixture-'));
  await writeFile(join(folder, 'article.txt'), 'Orvalys lève des fonds\n\nOrvalys, à Rennes, cite Sélène Marchand.\n');
});
afterAll(() => rm(folder, { recursive: true }));

/** The salient entities of the record that a gold with this line gives, or what add.mjs says against it. */
async function salient(line: string): Promise<unknown> {
  const mentions = [
    'Orvalys\tORG.company\tOrvalys',
    'Orvalys\tORG.company\tOrvalys',
    'Rennes\tLOC.city\tRennes',
    'Sélène Marchand\tPER\tSélène Marchand',
  ];
  const gold = ['# language: fr', '# title: Orvalys lève des fonds', line, '@title\tOrvalys lève des fonds', ...mentions];
  await writeFile(join(folder, 'gold.tsv'), gold.join('\n'));
  const failed = await run(process.execPath, [tool, folder]).catch((error: { stderr: string }) => error);
  if (failed.stderr !== '') return failed.stderr.trim();
  return (JSON.parse(await readFile(join(folder, 'record.json'), 'utf8')) as { salient?: unknown }).salient;
}

describe('the salient entities of a fixture', () => {
  it('are kept in their order', async () => expect(await salient('# salient: Orvalys; Sélène Marchand')).toEqual(['Orvalys', 'Sélène Marchand']));
  it('may be left out', async () => expect(await salient('# section: Économie')).toBeUndefined());
  it.each([
    ['# salient: Orvalys', 'needs 2 to 5 names, not 1'],
    ['# salient: a; b; c; d; e; f', 'needs 2 to 5 names, not 6'],
    ['# salient: Orvalys; Orvalys', 'has "Orvalys" twice'],
    ['# salient: Orvalys; Paris', 'names "Paris", which column 3 of no line has'],
  ])('%s is refused', async (line, reason) => expect(await salient(line)).toContain(reason));
});
