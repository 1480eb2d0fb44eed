import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command with the terminal's own streams; ends this process when it fails. */
export function must(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Whether node_modules holds what the lock file asks for (packages for other platforms aside). */
function installed() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const wanted = Object.entries(readJson('package-lock.json').packages).filter(([path, { optional }]) => path !== '' && !optional);
  const present = readJson('node_modules/.package-lock.json').packages;
  return wanted.every(([path, { version }]) => present[path]?.version === version);
}

const newest = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs), 0);

/** Whether dist/ was made from the sources as they are. */
function built() {
  const stamp = join(root, 'dist/.tsbuildinfo');
  const at = existsSync(stamp) && existsSync(join(root, 'dist/cli/main.js')) ? statSync(stamp).mtimeMs : 0;
  return at > Math.max(newest(join(root, 'src')), statSync(join(root, 'tsconfig.build.json')).mtimeMs);
}

/** Installs and builds what is missing, and nothing else. Output goes to standard error, so that a command's own output stays clean. */
export function ensure({ build = true } = {}) {
  const quiet = { stdio: ['ignore', 2, 2] };
  if (!installed()) must('npm', ['ci', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error'], quiet);
  if (build && !built()) {
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    must(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], quiet);
  }
}
