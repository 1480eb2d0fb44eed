import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { root, temporaryFolder } from '../helpers/cli.js';

const exec = promisify(execFile);
const folder = temporaryFolder();
const project = join(folder, 'project');
const npm = (args: string[], cwd: string) => exec('npm', [...args, '--no-fund', '--no-audit', '--loglevel=error'], { cwd, maxBuffer: 1 << 24 });
const example = /<!-- This example is run by a test[^>]*-->\n```js\n([\s\S]+?)```/u.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? '';

/** Versions of Node the package promises, and the npm package that brings each. */
const NODES = ['20.19.0', '24.21.0'];

/** The binary of a Node version, out of the npm package for this platform. */
async function nodeBinary(version: string): Promise<string> {
  const home = join(folder, `node-${version}`);
  const name = `node-${process.platform}-${process.arch}`;
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{"private":true}');
  await npm(['install', '--ignore-scripts', `${name}@${version}`], home);
  return join(home, 'node_modules', name, 'bin', 'node');
}

describe('the packed package, installed in an empty folder', () => {
  beforeAll(async () => {
    await npm(['pack', '--ignore-scripts', '--pack-destination', folder], root);
    const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '';
    mkdirSync(project);
    writeFileSync(join(project, 'package.json'), '{"private":true,"type":"module"}');
    // The model runtime's install script fetches graphics drivers; nothing here needs them.
    await npm(['install', '--ignore-scripts', '--prefer-offline', join(folder, tarball)], project);
    writeFileSync(join(project, 'example.js'), example);
  }, 300_000);

  it('holds what it needs and nothing else', () => {
    const files = readdirSync(join(project, 'node_modules/depeche'), { recursive: true, encoding: 'utf8' });
    for (const wanted of [
      'dist/index.js',
      'dist/index.d.ts',
      'dist/cli/main.js',
      'pipelines/french-news.yaml',
      'models/news-accurate/onnx/model_quantized.onnx',
      'models/news-fast/onnx/model_quantized.onnx',
      'schema/record.schema.json',
      'LICENSE',
      'README.md',
    ]) {
      expect(files, wanted).toContain(wanted);
    }
    expect(files.filter((file) => /^(src|test|fixtures|bench|scripts|models\/training)\//u.test(file))).toEqual([]);
  });

  it.each(NODES)(
    'runs the README’s example on Node %s',
    async (version) => {
      const { stdout } = await exec(await nodeBinary(version), ['example.js'], { cwd: project });
      expect(stdout).toContain('money jusqu’à 12 millions d’euros');
      expect(stdout).toMatch(/organization Orvalys/u);
      expect(stdout.trim().split('\n').at(-1)).toContain('a levé');
    },
    180_000,
  );

  it('brings the command', async () => {
    const { stdout } = await exec(process.execPath, ['node_modules/.bin/depeche', '--version'], { cwd: project });
    expect(stdout.trim()).toBe((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version);
  });

  it('has types that a strict program compiles against', async () => {
    const program = `import { openPipeline, type DepecheRecord } from 'depeche';
import { Pipeline } from 'depeche';
import { createDetectStage, createSentencesStage } from 'depeche/stages';
const pipeline = await openPipeline();
const record = await pipeline.run({ text: 'x' });
const names: string[] = record.entities.map((entity) => entity.name);
const first = record.entities[0];
if (first?.type === 'money') { const amount: string | null = first.value.amount; void amount; }
const small = new Pipeline('small').use(createDetectStage());
const tag: string = (await small.run({ text: 'x' })).language.tag;
// @ts-expect-error sentences are not given by this pipeline
(await small.run({ text: 'x' })).sentences.length;
new Pipeline('bad')
  // @ts-expect-error the stage needs a language
  .use(createSentencesStage());
const any: DepecheRecord = record;
void [names, tag, any];
`;
    writeFileSync(join(project, 'program.ts'), program);
    const compilerOptions = {
      noEmit: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      module: 'nodenext',
      target: 'es2023',
      lib: ['es2023', 'esnext.disposable'],
      types: [],
      skipLibCheck: true,
    };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }));
    const result = await exec(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], { cwd: project }).catch(
      (error: { stdout: string }) => error,
    );
    expect(result.stdout).toBe('');
  }, 120_000);
});
