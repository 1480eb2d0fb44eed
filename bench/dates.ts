/**
 * Dates, times and durations against the press gold: `npx tsx bench/dates.ts DATA [SET] [--errors]`. SET is a language or `fr.dev`; default all
 * but `fr.dev`. Spans must agree to the letter; a value counts where the span does.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packFor } from '../src/languages/index.js';
import { grammarOf } from '../src/stages/dates/grammar.js';
import { scan } from '../src/stages/dates/scan.js';
import { anchorOf, toMention } from '../src/stages/dates/stage.js';
import { TextView } from '../src/text/index.js';
import { goldForm, sameValue } from './dates/values.js';

interface Gold {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly value?: string;
}
interface Row {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly entities: readonly Gold[];
  readonly meta: { readonly published?: string | null };
}

const [folder, only, ...flags] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: npx tsx bench/dates.ts DATA [SET] [--errors]');
const errors = [only, ...flags].includes('--errors');
const sets =
  only !== undefined && !only.startsWith('--') ? [only] : ['fr.train', 'en.train', 'de.train', 'es.train', 'it.train', 'pt.train', 'nl.train'];
const KINDS = new Map([
  ['DATE', 'date'],
  ['TIME', 'time'],
  ['DURATION', 'duration'],
]);

const out = (line: string): boolean => process.stdout.write(`${line}\n`);
out('| set | kind | gold | found | span P | span R | span F1 | value |');
out('|---|---|---|---|---|---|---|---|');
for (const set of sets) {
  const name = set.includes('.') ? set : `${set}.train`;
  const rows = readFileSync(join(folder, 'press', `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  const tally = new Map<string, { gold: number; found: number; hit: number; value: number; valued: number }>();
  const count = (kind: string) => {
    const known = tally.get(kind) ?? { gold: 0, found: 0, hit: 0, value: 0, valued: 0 };
    tally.set(kind, known);
    return known;
  };
  let words = 0;
  let time = 0;
  for (const row of rows) {
    const grammar = grammarOf(packFor(row.lang));
    const view = new TextView(row.text);
    const start = performance.now();
    const found = scan(grammar, view, [{ start: 0, end: row.text.length }], { anchor: anchorOf({ publishedAt: row.meta.published ?? null }) });
    time += performance.now() - start;
    words += row.text.split(/\s+/u).length;
    const mentions = found.map((one) => toMention(one, view));
    const gold = row.entities.filter((e) => KINDS.has(e.label));
    for (const e of gold) count(e.label).gold++;
    for (const m of mentions) {
      const label = m.type.toUpperCase();
      count(label).found++;
      const match = gold.find((e) => e.start === m.start && e.end === m.end && e.label === label);
      const around = row.text.slice(Math.max(0, m.start - 45), m.start).replaceAll('\n', '|');
      if (match === undefined) {
        const near = row.entities.find((e) => e.start < m.end && m.start < e.end);
        if (errors)
          out(
            `EXTRA ${m.by.slice(12)} …${around}[${m.text}]${row.text.slice(m.end, m.end + 25).replaceAll('\n', '|')}  gold: ${near ? `${near.label} "${row.text.slice(near.start, near.end)}"` : '-'}`,
          );
        continue;
      }
      count(label).hit++;
      if (match.value === undefined) continue;
      count(label).valued++;
      if (sameValue(m, match.value)) count(label).value++;
      else if (errors)
        out(
          `VALUE ${m.by.slice(12)} …${around}[${m.text}]${row.text.slice(m.end, m.end + 25).replaceAll('\n', '|')} ${goldForm(m)} gold ${match.value} pub ${row.meta.published?.slice(0, 10)}`,
        );
    }
    if (errors) {
      for (const e of gold) {
        if (mentions.some((m) => m.start < e.end && e.start < m.end)) continue;
        out(
          `MISS ${e.label} …${row.text.slice(Math.max(0, e.start - 40), e.start).replaceAll('\n', '|')}[${row.text.slice(e.start, e.end)}]${row.text.slice(e.end, e.end + 25).replaceAll('\n', '|')} ${e.value}`,
        );
      }
    }
  }
  const total = { gold: 0, found: 0, hit: 0, value: 0, valued: 0 };
  for (const [, t] of tally) for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += t[key];
  for (const [kind, t] of [...tally, ['all', total] as const]) {
    const p = t.hit / (t.found || 1);
    const r = t.hit / (t.gold || 1);
    out(
      `| ${name} | ${kind} | ${t.gold} | ${t.found} | ${p.toFixed(3)} | ${r.toFixed(3)} | ${((2 * p * r) / (p + r || 1)).toFixed(3)} | ${(t.value / (t.valued || 1)).toFixed(3)} |`,
    );
  }
  out(`| ${name} | words/s | ${Math.round((words / time) * 1000)} | | | | | |`);
}
