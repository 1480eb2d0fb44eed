// The main job: with arguments, the command itself; without, the fixture articles, with a table of what was found.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensure, root } from './ensure.mjs';

ensure();
const args = process.argv.slice(2);
const main = ['run', 'fixtures/articles/*/*/article.{txt,html}', '--output', 'out/records.jsonl'];
const { status } = spawnSync(process.execPath, [join(root, 'dist/cli/main.js'), ...(args.length > 0 ? args : main)], {
  stdio: 'inherit',
  // npm runs scripts in the package's folder; paths of the caller are meant from where the caller stands.
  cwd: args.length > 0 ? (process.env.INIT_CWD ?? process.cwd()) : root,
});
process.exitCode = status ?? 1;
