/**
 * Amounts against the gold of the press sets: `npx tsx bench/amounts.ts DATA [--errors KIND] [--set fr.dev]`.
 * Prints span F1 and value accuracy by set and kind, and words per second of processor time.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packFor } from '../src/languages/index.js';
import { type Finding, findAmounts } from '../src/stages/amounts/index.js';
import { TextView } from '../src/text/index.js';
import { loadCases } from './lib/cases.js';

interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly value?: string;
}
interface GoldDocument {
  readonly text: string;
  readonly lang: string;
  readonly entities: readonly GoldSpan[];
  /** Zones to read; absent for all of the text. */
  readonly zones?: readonly { readonly start: number; readonly end: number }[];
}
interface Tally {
  gold: number;
  found: number;
  hit: number;
  valued: number;
  right: number;
}

const KINDS = { MONEY: 'money', PERCENT: 'percent', QUANTITY: 'quantity' } as const;
const SETS = ['fr.dev', 'fr.train', 'en.train', 'de.train', 'es.train', 'it.train', 'pt.train', 'nl.train'];

/** The value as the guide writes it; what a vague amount or a bound allows for is compared leniently below. */
function guideValue(finding: Finding): string {
  const { amount, min, max, modifier, approximate } = finding.value;
  const low = modifier === 'at least' || modifier === 'more than';
  const high = modifier === 'at most' || modifier === 'less than';
  const figure = amount ?? (min !== null && max !== null ? `${min}..${max}` : (min ?? '?'));
  const currency = finding.type === 'money' ? ` ${finding.value.currency ?? '?'}` : '';
  return `${figure}${currency}${low || (amount === null && max === null) ? ' min' : high ? ' max' : approximate ? ' approx' : ''}`;
}

/** Annotators write vague amounts as `?`, `1000000000 EUR min` or `… approx`; all three say the same. Trailing zeros are no difference. */
function sameValue(finding: Finding, gold: string): boolean {
  const mine = guideValue(finding).split(' ');
  const theirs = gold.split(' ');
  const number = (text: string | undefined) => (text ?? '').split('..').map(Number).join('..');
  if (finding.value.amount === null && finding.value.max === null) {
    return (theirs[0] === '?' || number(theirs[0]) === number(mine[0])) && (finding.type !== 'money' || theirs[1] === mine[1]);
  }
  return number(mine[0]) === number(theirs[0]) && mine.slice(1).join(' ') === theirs.slice(1).join(' ');
}

const args = process.argv.slice(2);
const data = args[0];
if (!data) throw new Error('usage: npx tsx bench/amounts.ts DATA [--errors KIND] [--set NAME]');
const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const errors = option('--errors');
const only = option('--set');
const lines: string[] = ['| set | kind | gold | found | P | R | F1 | value |', '|---|---|---|---|---|---|---|---|'];
let words = 0;
let elapsed = 0;
const READ = new Set(['title', 'lead', 'heading', 'body', 'caption']);

/** The project's own fixtures in the shape of the press sets. */
function fixtures(language: string): GoldDocument[] {
  return loadCases()
    .filter((one) => one.name.startsWith(`${language}/`))
    .map(({ text, gold }) => ({
      text,
      lang: language,
      zones: gold.zones.filter((zone) => READ.has(zone.kind)),
      entities: gold.values.map(({ start, end, type, value }) => ({ start, end, label: type.toUpperCase(), value })),
    }));
}

function documentsOf(set: string): GoldDocument[] {
  if (set.startsWith('fixtures/')) return fixtures(set.slice('fixtures/'.length));
  const path = join(data as string, 'press', `${set}.jsonl`);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as GoldDocument);
}

for (const set of [...SETS, ...['fr', 'en', 'de', 'es', 'it', 'pt', 'nl'].map((language) => `fixtures/${language}`)]) {
  if (only && only !== set) continue;
  const documents = documentsOf(set);
  if (documents.length === 0) continue;
  const pack = packFor(documents[0]?.lang ?? 'und');
  const tallies = new Map<string, Tally>(Object.values(KINDS).map((kind) => [kind, { gold: 0, found: 0, hit: 0, valued: 0, right: 0 }]));
  for (const { text, entities, zones } of documents) {
    const started = process.cpuUsage().user;
    const findings = findAmounts(new TextView(text), zones ?? [{ start: 0, end: text.length }], pack);
    elapsed += process.cpuUsage().user - started;
    words += text.split(/\s+/u).length;
    for (const [label, kind] of Object.entries(KINDS)) {
      const tally = tallies.get(kind) as Tally;
      const gold = entities.filter((entity) => entity.label === label);
      const mine = findings.filter((finding) => finding.type === kind);
      tally.gold += gold.length;
      tally.found += mine.length;
      const show = (span: { start: number; end: number }) =>
        `${text.slice(Math.max(0, span.start - 40), span.start)}⟦${text.slice(span.start, span.end)}⟧${text.slice(span.end, span.end + 30)}`.replace(
          /\n/gu,
          '¶',
        );
      const complain = (what: string, span: { start: number; end: number }, rest = '') => {
        if (errors === label) process.stderr.write(`${set} ${what} ${show(span)} ${rest}\n`);
      };
      for (const finding of mine) {
        const match = gold.find((span) => span.start === finding.start && span.end === finding.end);
        if (!match) complain('EXTRA ', finding, finding.rules.join(','));
        else {
          tally.hit++;
          if (match.value === undefined) continue;
          tally.valued++;
          if (sameValue(finding, match.value)) tally.right++;
          else complain('VALUE ', finding, `gold ${match.value}, got ${guideValue(finding)}`);
        }
      }
      for (const span of gold)
        if (!mine.some((finding) => finding.start === span.start && finding.end === span.end)) complain('MISSED', span, span.value);
    }
  }
  for (const [kind, tally] of tallies) {
    const precision = tally.hit / (tally.found || 1);
    const recall = tally.hit / (tally.gold || 1);
    const f1 = (2 * precision * recall) / (precision + recall || 1);
    const value = tally.valued === 0 ? '' : (tally.right / tally.valued).toFixed(3);
    lines.push(
      `| ${set} | ${kind} | ${tally.gold} | ${tally.found} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f1.toFixed(3)} | ${value} |`,
    );
  }
}
lines.push('', `${words} words, ${Math.round((words / elapsed) * 1e6)} words per second of processor time (tokens and folded text included)`);
process.stdout.write(`${lines.join('\n')}\n`);
