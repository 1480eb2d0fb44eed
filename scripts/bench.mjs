// npm run bench -- NAME [ARGUMENTS]: runs bench/NAME.ts; without a name, lists them.
import { readdirSync } from 'node:fs';
import { ensure, must, root } from './ensure.mjs';

ensure();
const [name, ...args] = process.argv.slice(2);
const names = readdirSync(`${root}bench`)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3));
if (names.includes(name)) must(process.execPath, ['--import', 'tsx', `bench/${name}.ts`, ...args]);
else {
  process.stderr.write(`npm run bench -- NAME [ARGUMENTS], with NAME one of: ${names.join(', ')}\n`);
  process.exitCode = 2;
}
