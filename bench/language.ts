/**
 * Language identification on labelled lines: accuracy by kind of text, what becomes `und`, and how well the score means a probability.
 * usage: npx tsx bench/language.ts DATA [--fit]     DATA holds langid/{sentences,word-pairs,single-words}.tsv
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGE_TAGS } from '../src/article/index.js';
import { eldIdentifier, francIdentifier, identifyLanguage } from '../src/stages/detect/index.js';
import { evidence } from '../src/stages/detect/probability.js';

const data = process.argv[2] ?? '../shared/data';
const supported = new Set<string>(LANGUAGE_TAGS);
const print = (line: string): void => void process.stdout.write(`${line}\n`);

interface Row {
  readonly set: string;
  readonly tag: string;
  readonly text: string;
}

const rows: Row[] = ['sentences', 'word-pairs', 'single-words'].flatMap((set) =>
  readFileSync(join(data, 'langid', `${set}.tsv`), 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => ({ set, tag: line.slice(0, line.indexOf('\t')), text: line.slice(line.indexOf('\t') + 1) })),
);

/** Logistic regression by full-batch Adam; deterministic. */
function logistic(examples: readonly { features: readonly number[]; right: number }[], width: number): number[] {
  const w = new Array<number>(width).fill(0);
  const m = [...w];
  const v = [...w];
  for (let step = 1; step <= 3000; step++) {
    const gradient = new Array<number>(width).fill(0);
    for (const { features, right } of examples) {
      let sum = 0;
      for (let k = 0; k < width; k++) sum += (w[k] ?? 0) * (features[k] ?? 0);
      const error = 1 / (1 + Math.exp(-sum)) - right;
      for (let k = 0; k < width; k++) gradient[k] = (gradient[k] ?? 0) + (error * (features[k] ?? 0)) / examples.length;
    }
    for (let k = 0; k < width; k++) {
      const g = gradient[k] ?? 0;
      m[k] = 0.9 * (m[k] ?? 0) + 0.1 * g;
      v[k] = 0.99 * (v[k] ?? 0) + 0.01 * g * g;
      w[k] = (w[k] ?? 0) - (0.03 * ((m[k] ?? 0) / (1 - 0.9 ** step))) / (Math.sqrt((v[k] ?? 0) / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return w.map((x) => Math.round(x * 1000) / 1000);
}

if (process.argv.includes('--fit')) {
  for (const [name, width] of [
    ['eld', 6],
    ['both', 8],
  ] as const) {
    const examples = rows.flatMap(({ tag, text }) => {
      const letters = text.match(/\p{L}/gu)?.length ?? 0;
      const found = evidence(letters, supported, eldIdentifier.identify(text), width === 8 ? francIdentifier.identify(text) : null);
      return found === undefined ? [] : [{ features: found.features, right: Number(found.tag === tag) }];
    });
    print(`${name}: [${logistic(examples, width).join(', ')}]`);
  }
} else {
  print('| text | lines | right tag of 7 | right or und | other language tagged as one of 7 | calibration error | ms a line |');
  print('|---|---|---|---|---|---|---|');
  for (const set of ['sentences', 'word-pairs', 'single-words']) {
    const lines = rows.filter((row) => row.set === set);
    const started = performance.now();
    const results = lines.map((row) => ({ row, found: identifyLanguage(row.text, supported, { first: eldIdentifier, second: francIdentifier }) }));
    const ms = (performance.now() - started) / lines.length;
    const ours = results.filter(({ row }) => supported.has(row.tag));
    const others = results.filter(({ row }) => !supported.has(row.tag));
    const right = ours.filter(({ row, found }) => found.tag === row.tag).length / ours.length;
    const safe = ours.filter(({ row, found }) => found.tag === row.tag || found.tag === 'und').length / ours.length;
    const taken = others.filter(({ found }) => found.tag !== 'und').length / others.length;
    const bins = Array.from({ length: 10 }, () => ({ n: 0, p: 0, right: 0 }));
    const tagged = results.filter(({ found }) => found.tag !== 'und');
    for (const { row, found } of tagged) {
      const bin = bins[Math.min(9, Math.floor((found.score ?? 0) * 10))];
      if (bin === undefined) continue;
      bin.n++;
      bin.p += found.score ?? 0;
      bin.right += Number(found.tag === row.tag);
    }
    const error = bins.reduce((sum, bin) => sum + Math.abs(bin.p - bin.right), 0) / tagged.length;
    const cells = [set, lines.length, right.toFixed(4), safe.toFixed(4), taken.toFixed(4), error.toFixed(4), ms.toFixed(3)];
    print(`| ${cells.join(' | ')} |`);
  }
}
