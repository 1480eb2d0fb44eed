import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** Runs a tool of the project; the output is shown when it fails. */
async function clean(path: string, ...args: string[]): Promise<void> {
  const result = await run(process.execPath, [path, ...args], { cwd: root, maxBuffer: 1 << 24 }).catch(
    (error: { stdout: string; stderr: string }) => error,
  );
  const failed = 'code' in result ? `${result.stdout}${result.stderr}`.slice(-6000) : '';
  expect(failed).toBe('');
}

describe('the tools of the house have nothing to say', () => {
  it('types', () => clean('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'), 180_000);
  it('biome', () => clean('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'), 120_000);
  it('knip', () => clean('node_modules/knip/bin/knip.js'), 120_000);
  it('publint', () => clean('node_modules/publint/src/cli.js', '--strict'), 120_000);
  it('fixtures are what their gold gives', () => clean('fixtures/add.mjs', '--all'));
  it('the dump is what the fixtures give', () => clean('fixtures/dump.mjs', '--check'));
});
