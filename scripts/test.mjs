// Installs and builds what is missing, runs the tests, and ends with a plain line of counts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensure, root } from './ensure.mjs';

ensure();
const folder = mkdtempSync(join(tmpdir(), 'depeche-test-'));
const report = join(folder, 'report.json');
const args = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
];
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
try {
  const {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
    numFailedTestSuites: suites,
    success,
  } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that does not load has no failed test of its own; it counts as one.
  const broken = success || failed > 0 ? failed : Math.max(1, suites);
  process.stdout.write(`${passed} passed, ${broken} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
} catch (error) {
  process.stderr.write(`The test runner left no report: ${error.message}\n`);
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = status ?? 1;
