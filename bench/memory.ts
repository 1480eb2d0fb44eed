/**
 * Memory of `depeche run` on a generated JSONL file: the resident set, sampled, must stay flat.
 * usage: npx tsx bench/memory.ts [MEGABYTES=1024] [PIPELINE=fast]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCases } from './lib/cases.js';
import { table } from './lib/scores.js';

const megabytes = Number(process.argv[2] ?? 1024);
const pipeline = process.argv[3] ?? 'fast';
const folder = mkdtempSync(join(tmpdir(), 'depeche-memory-'));
const dump = join(folder, 'dump.jsonl');

const texts = loadCases().flatMap(({ article }) => (article.text === undefined ? [] : [article.text]));
const out = createWriteStream(dump);
let written = 0;
for (let i = 0; written < megabytes * 1e6; i++) {
  const line = `${JSON.stringify({ id: `a${i}`, text: `${texts[i % texts.length]} ${i}` })}\n`;
  written += Buffer.byteLength(line);
  if (!out.write(line)) await once(out, 'drain');
}
out.end();
await once(out, 'finish');

const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const child = spawn(process.execPath, [main, 'run', dump, '-p', pipeline, '-q', '-o', join(folder, 'records.jsonl')], { stdio: 'inherit' });
const started = performance.now();
const samples: { seconds: number; rss: number }[] = [];
const timer = setInterval(() => {
  const pages = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
  if (pages !== undefined) samples.push({ seconds: (performance.now() - started) / 1000, rss: Number(pages) / 1024 });
}, 500);
const [status] = (await once(child, 'exit')) as [number];
clearInterval(timer);
rmSync(folder, { recursive: true, force: true });
const quarter = (i: number): number =>
  Math.max(...samples.slice(Math.floor((samples.length * i) / 4), Math.ceil((samples.length * (i + 1)) / 4)).map(({ rss }) => rss));
process.stdout.write(
  `${Math.round(written / 1e6)} MB, pipeline ${pipeline}, exit ${status}, ${((performance.now() - started) / 1000).toFixed(0)} s.\n\n`,
);
process.stdout.write(
  table(
    ['quarter of the run', 'largest resident set, MB'],
    [0, 1, 2, 3].map((i) => [`${i + 1}`, Math.round(quarter(i))]),
  ),
);
