/**
 * Amounts and dates beside other tools on the same press texts: `npx tsx bench/peers.ts DATA [--suite FOLDER] [--python PYTHON] [--rows N]`. FOLDER has
 * an npm install of `@microsoft/recognizers-text-suite`, PYTHON is an interpreter with `dateparser`; what is not given is left out. Other tools take
 * articles and prepositions into their spans, so beside the spans to the letter those that meet count, and values are compared where they do.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Counts, table } from './lib/scores.js';
import { dateparser } from './peers/dateparser.js';
import type { Found, Row, System } from './peers/found.js';
import { chronoNode, ours } from './peers/ours.js';
import { loadSuite, recognizersText } from './peers/recognizers-text.js';

const args = process.argv.slice(2);
const [data] = args;
if (data === undefined) throw new Error('usage: npx tsx bench/peers.ts DATA [--suite FOLDER] [--python PYTHON] [--rows N]');
const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const suite = option('--suite');
const python = option('--python');
const rows = readFileSync(join(data, 'press', 'fr.dev.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .slice(0, Number(option('--rows') ?? Number.POSITIVE_INFINITY))
  .map((line) => JSON.parse(line) as Row);
const words = rows.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);

const systems: System[] = [ours, chronoNode];
if (suite !== undefined) systems.push(recognizersText(loadSuite(suite)));
if (python !== undefined) systems.push(dateparser(python));

/** Numbers compare as numbers; what the guide adds about bounds is left aside. */
const plain = (value: string): string =>
  value.replace(/ (?:min|max|approx)$/u, '').replace(/\d+(?:\.\d+)?/gu, (n) => (n.includes('.') ? String(Number(n)) : n));

function compare(system: System, label: Found['label'], found: readonly (readonly Found[])[], speed: string): (string | number)[] {
  const strict = new Counts();
  /** Spans of ours that meet one of the gold, and the other way round. */
  const ourSide = new Counts();
  const goldSide = new Counts();
  let valued = 0;
  let right = 0;
  rows.forEach(({ entities }, i) => {
    const gold = entities.filter((one) => one.label === label);
    const mine = (found[i] ?? []).filter((one) => one.label === label);
    const meets = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => a.start < b.end && b.start < a.end;
    strict.add(mine.filter((one) => gold.some((other) => other.start === one.start && other.end === one.end)).length, mine.length, gold.length);
    const met = gold.map((one) => mine.find((other) => meets(one, other)));
    ourSide.add(mine.filter((one) => gold.some((other) => meets(one, other))).length, mine.length, 0);
    goldSide.add(met.filter(Boolean).length, 0, gold.length);
    gold.forEach(({ value }, k) => {
      const match = met[k];
      if (match === undefined || value === undefined || value.startsWith('?')) return;
      valued++;
      if (match.values.some((one) => plain(one) === plain(value))) right++;
    });
  });
  const precision = ourSide.right / (ourSide.found || 1);
  const recall = goldSide.right / (goldSide.wanted || 1);
  const meeting = (2 * precision * recall) / (precision + recall || 1);
  const values = valued === 0 ? '' : (right / valued).toFixed(3);
  return [label, system.name, strict.wanted, strict.found, strict.f1.toFixed(3), meeting.toFixed(3), values, speed];
}

const lines: (string | number)[][] = [];
for (const system of systems) {
  const { found, seconds } = await system.read(rows);
  const speed = Math.round(words / seconds).toLocaleString('en');
  for (const label of system.labels) lines.push(compare(system, label, found, speed));
}
lines.sort((a, b) => String(b[0]).localeCompare(String(a[0])));
const head = ['kind', 'system', 'gold', 'found', 'span F1', 'F1 of spans that meet', 'right values of those', 'words/s, all kinds'];
process.stdout.write(`${rows.length} articles, ${words} words\n\n${table(head, lines)}`);
