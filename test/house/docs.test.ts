import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cliReference } from '../../scripts/cli-reference.js';
import { pipelineJsonSchema, recordJsonSchema } from '../../scripts/json-schemas.js';
import { recordSchema } from '../../src/article/index.js';
import { createProgram } from '../../src/cli/program.js';
import { definitionSchema, embeddedPipelines, parseDefinition } from '../../src/pipeline/index.js';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

describe('docs say what the code does', () => {
  it('docs/cli.md is the program’s help', () => {
    expect(read('docs/cli.md')).toBe(cliReference());
  });

  it('the README names every command', () => {
    const readme = read('README.md');
    for (const command of createProgram().commands) expect(readme).toContain(`depeche ${command.name()}`);
  });

  it('the README and docs/pipelines.md name every embedded pipeline and stage', () => {
    for (const name of embeddedPipelines()) expect(read('README.md')).toContain(`\`${name}\``);
    const union = definitionSchema.shape.stages.element;
    const names = union.options.map((option) => option.shape.use.value);
    expect(names.length).toBeGreaterThanOrEqual(7);
    for (const name of names) expect(read('docs/pipelines.md')).toContain(`| \`${name}\` |`);
  });

  it('docs/data-model.md names every field of the record', () => {
    const page = read('docs/data-model.md');
    for (const field of Object.keys(recordSchema.shape)) expect(page, field).toContain(field);
  });

  it('the example in docs/pipelines.md is a pipeline', async () => {
    const { parse } = await import('yaml');
    const yaml = /```yaml\n([\s\S]+?)```/u.exec(read('docs/pipelines.md'))?.[1] ?? '';
    expect(parseDefinition(parse(yaml)).stages).toHaveLength(4);
  });

  it('links of the README lead somewhere', () => {
    const links = [...read('README.md').matchAll(/\]\(([^)#:]+)\)/gu)].map(([, link]) => link ?? '').filter((link) => !link.endsWith('/'));
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(() => read(link), link).not.toThrow();
  });
});

describe('schema/', () => {
  it('is made from the zod schemas', () => {
    expect(JSON.parse(read('schema/record.schema.json'))).toEqual(JSON.parse(JSON.stringify(recordJsonSchema())));
    expect(JSON.parse(read('schema/pipeline.schema.json'))).toEqual(JSON.parse(JSON.stringify(pipelineJsonSchema())));
  });
});
