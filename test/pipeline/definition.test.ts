import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DepecheError } from '../../src/errors/index.js';
import { embeddedPipelines, parseDefinition, readDefinition } from '../../src/pipeline/index.js';
import { temporaryFolder } from '../helpers/cli.js';

const folder = temporaryFolder();

const codeOf = (run: () => unknown): [string, string] => {
  try {
    run();
  } catch (error) {
    return [(error as DepecheError).code, (error as Error).message];
  }
  return ['none', ''];
};

const base = { name: 'mine', stages: [{ use: 'language' }] };

describe('a pipeline definition', () => {
  it('fills in defaults', () => {
    const definition = parseDefinition(base);
    expect(definition.languages).toContain('nl');
    expect(definition.stages[0]).toEqual({ use: 'language', engines: ['eld', 'franc'] });
  });

  it.each([
    [{ ...base, langages: ['fr'] }, 'languages'],
    [{ ...base, ingest: { maxbytes: 5 } }, 'maxBytes'],
    [{ ...base, ingest: { map: { titel: 'x' } } }, 'title'],
    [{ ...base, stages: [{ use: 'language', engine: ['eld'] }] }, 'engines'],
    [{ ...base, stages: [{ use: 'summarise', word: 20 }] }, 'words'],
    [{ ...base, stages: [{ use: 'summarize' }] }, 'summarise'],
  ])('names the nearest known key of %j', (source, known) => {
    const [code, message] = codeOf(() => parseDefinition(source));
    expect(code).toBe('usage/definition');
    expect(message).toContain(`Did you mean "${known}"?`);
  });

  it.each([
    [null],
    [[]],
    ['x'],
    [{}],
    [{ name: 'a b', stages: [] }],
    [{ ...base, languages: ['xx'] }],
    [{ ...base, stages: [{ use: 'language', engines: [] }] }],
  ])('refuses %j', (source) => {
    expect(codeOf(() => parseDefinition(source))[0]).toBe('usage/definition');
  });
});

describe('reading definitions', () => {
  it('knows the embedded ones and reads each', () => {
    expect(embeddedPipelines()).toEqual(expect.arrayContaining(['fast', 'french-news', 'multilingual']));
    for (const name of embeddedPipelines()) expect(readDefinition(name).name).toBe(name);
  });

  it('names the nearest embedded one', () => {
    const [code, message] = codeOf(() => readDefinition('french-new'));
    expect(code).toBe('usage/pipeline');
    expect(message).toContain('Did you mean "french-news"?');
  });

  it('tells a missing file, broken YAML and an alias bomb', () => {
    expect(codeOf(() => readDefinition(join(folder, 'none.yaml')))[0]).toBe('usage/pipeline');
    writeFileSync(join(folder, 'broken.yaml'), 'name: [unclosed');
    expect(codeOf(() => readDefinition(join(folder, 'broken.yaml')))[0]).toBe('usage/definition');
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((k, i) => `${k}: &${k} [${Array(9).fill(`*${'abcdefg'[i]}`).join(',')}]`),
    ].join('\n');
    writeFileSync(join(folder, 'bomb.yaml'), bomb);
    expect(codeOf(() => readDefinition(join(folder, 'bomb.yaml')))[0]).toBe('usage/definition');
  });
});
