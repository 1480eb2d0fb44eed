import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { DepecheRecord } from '../../src/article/index.js';
import { explainPipeline, openPipeline, type Pipeline, readDefinition } from '../../src/pipeline/index.js';
import { temporaryFolder } from '../helpers/cli.js';

const folder = temporaryFolder();
const page = readFileSync(new URL('../../docs/entities.md', import.meta.url), 'utf8');
const block = (language: string): string => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'u').exec(page)?.[1] ?? '';

let count = 0;
/** A pipeline file with `rules` in a folder of its own, with other files beside it. */
function pipelineFile(files: Record<string, string>, rules: string): string {
  const home = join(folder, `p${count++}`);
  mkdirSync(join(home, 'lists'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text);
  const stages = block('yaml').slice(block('yaml').indexOf('stages:'));
  writeFileSync(join(home, 'p.yaml'), `name: mine\nrules:\n${rules.replaceAll(/^/gmu, '  ')}\n${stages}`);
  return join(home, 'p.yaml');
}

const opened: Pipeline[] = [];
afterAll(() => Promise.all(opened.map((pipeline) => pipeline.dispose())));
type Entity = NonNullable<DepecheRecord['entities']>[number];
async function open(path: string): Promise<Pipeline> {
  const pipeline = await openPipeline(path);
  opened.push(pipeline);
  return pipeline;
}
const run = async (path: string, text: string): Promise<readonly Entity[]> => (await (await open(path)).run({ text, language: 'fr' })).entities ?? [];
const linksOf = (entity: Entity | undefined): string[] =>
  (entity !== undefined && 'links' in entity ? entity.links : []).map(({ kb, id }) => `${kb}:${id}`);

const ZORK = 'id,names,type,kind\nc1,Zork Conseil|ZKC,organization,ngo\n';

describe('tables of the user in a pipeline file', () => {
  it('does what docs/entities.md shows', async () => {
    const home = join(folder, 'docs');
    mkdirSync(home);
    writeFileSync(join(home, 'clients.csv'), block('csv'));
    writeFileSync(join(home, 'p.yaml'), block('yaml'));
    const text = /^"(Maïwenn .*?)" then gives:$/mu.exec(page)?.[1] ?? '';
    const rows = (await run(join(home, 'p.yaml'), text)).map((entity) => {
      const kind = 'kind' in entity ? entity.kind : '';
      return `| ${[entity.name, entity.type, kind, linksOf(entity).join(' '), entity.mentions.length].join(' | ')} |`.replace('|  |', '| |');
    });
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(page).toContain(row);
  });

  it('link what other engines find: in capitals, with a legal form', async () => {
    const path = pipelineFile({ 't.csv': ZORK }, 'name: crm\ntables: [t.csv]');
    const [entity] = await run(path, 'La société ZORK CONSEIL paie.');
    expect(linksOf(entity)).toEqual(['crm:c1']);
    expect(entity).toMatchObject({ name: 'Zork Conseil', kind: 'ngo' });
  });

  it('know better than the tables of the package', async () => {
    const path = pipelineFile({ 't.jsonl': '{"id":"o","names":["Orange"],"type":"organization","kind":"sports"}' }, 'tables: [t.jsonl]');
    const found = await run(path, 'L’opérateur Orange gagne. Le groupe Orange perd.');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ name: 'Orange', kind: 'sports' });
    expect(linksOf(found[0])).toEqual(['user:o']);
  });

  it('are found beside the pipeline file, with files of rules', async () => {
    const files = {
      'lists/t.csv': ZORK,
      'lists/patterns.yaml': "patterns: [{ pattern: 'mission [ Aa ]', type: event }]\ndeny: [Lyon]\nmerge: [[Zork Conseil, Plouf]]\n",
    };
    const path = pipelineFile(files, 'tables: [lists/t.csv]\ninclude: [lists/patterns.yaml]');
    const found = await run(path, 'La mission Barracuda part de Lyon. La société Plouf et ZKC paient.');
    expect(found.map(({ name, mentions }) => `${name} ×${mentions.length}`)).toEqual(['Barracuda ×1', 'Zork Conseil ×2']);
  });

  it('change the fingerprint by what is in them, not by where they are', async () => {
    const one = await open(pipelineFile({ 't.csv': ZORK }, 'tables: [t.csv]'));
    const same = await open(pipelineFile({ 't.csv': ZORK }, 'tables: [t.csv]'));
    const other = await open(pipelineFile({ 't.csv': `${ZORK}\n` }, 'tables: [t.csv]'));
    expect(same.fingerprint).toBe(one.fingerprint);
    expect(other.fingerprint).not.toBe(one.fingerprint);
    expect(explainPipeline(one).read).toEqual([{ file: 't.csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) }]);
  });

  it('are read once: a definition that was read opens without its files, the same', async () => {
    const path = pipelineFile({ 't.csv': ZORK }, 'tables: [t.csv]');
    const definition = readDefinition(path);
    writeFileSync(path.replace('p.yaml', 't.csv'), 'no table');
    const again = await openPipeline(structuredClone(definition));
    opened.push(again);
    expect(again.fingerprint).toBe((await openPipeline(definition)).fingerprint);
    expect(definition.rules?.entities).toHaveLength(1);
  });

  it.each([
    ['a file that is not there', {}, 'tables: [t.csv]', 'usage/table', /t\.csv.*relative to the pipeline file/u],
    ['a folder', {}, 'tables: [lists]', 'usage/table', /lists.*EISDIR/u],
    ['a wrong row', { 't.csv': `${ZORK}c2,Plouf,thing,\n` }, 'tables: [t.csv]', 'usage/table', /t\.csv:3/u],
    [
      'contradictions, with their lines',
      { 't.csv': ZORK, 'u.csv': 'names,type\nPlouf,person\nZKC,person\n' },
      'tables: [t.csv, u.csv]',
      'usage/definition',
      /"ZKC" names two entities \(Zork Conseil in t\.csv:2 and ZKC in u\.csv:3\)/u,
    ],
    ['a name that is denied', { 't.csv': ZORK }, 'tables: [t.csv]\ndeny: [ZKC]', 'usage/definition', /denied \(Zork Conseil in t\.csv:2\)/u],
    ['an id of two entities', { 't.csv': `${ZORK}c1,Plouf,person,\n` }, 'tables: [t.csv]', 'usage/definition', /the id "c1".*t\.csv:3/u],
    ['an unknown key in a file of rules', { 'r.yaml': 'denny: [x]' }, 'include: [r.yaml]', 'usage/definition', /r\.yaml.*denny/u],
    ['a file of rules that is no YAML', { 'r.yaml': 'deny: [' }, 'include: [r.yaml]', 'usage/definition', /r\.yaml/u],
    ['bytes that are no text', { 't.csv': '\u0000\u0001\u0002' }, 'tables: [t.csv]', 'usage/table', /t\.csv/u],
  ])('refuse %s', (_, files, rules, code, message) => {
    const path = pipelineFile(files as Record<string, string>, rules);
    expect(() => readDefinition(path)).toThrow(expect.objectContaining({ code, message: expect.stringMatching(message) }));
  });

  it('open with a hundred thousand names in a few seconds, and their name is found', async () => {
    const rows = Array.from({ length: 50_000 }, (_, i) => `n${i},Zork${i} Conseil|ZK ${i},organization,company`);
    const path = pipelineFile({ 't.csv': ['id,names,type,kind', ...rows].join('\n') }, 'tables: [t.csv]');
    const begun = process.cpuUsage().user;
    const [entity] = await run(path, 'Ils achètent Zork49999 Conseil.');
    expect(linksOf(entity)).toEqual(['user:n49999']);
    expect((process.cpuUsage().user - begun) / 1e6).toBeLessThan(15);
  }, 60_000);
});
