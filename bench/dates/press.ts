import { readFileSync } from 'node:fs';
import type { DateMention } from '../../src/stages/dates/index.js';
import { print } from './find.js';
import { goldForm, sameValue } from './values.js';

interface Gold {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly value?: string;
}

export interface PressRow {
  readonly lang: string;
  readonly text: string;
  readonly entities: readonly Gold[];
  readonly meta: { readonly published?: string | null; readonly date?: string };
}

export type Finder = (text: string, language: string, publishedAt: string | null) => { mentions: DateMention[]; time: number };

const LABELS = ['DATE', 'TIME', 'DURATION'];

export const readRows = (path: string): PressRow[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as PressRow);

class Tally {
  gold = 0;
  found = 0;
  hit = 0;
  valued = 0;
  value = 0;

  add(other: Tally): void {
    this.gold += other.gold;
    this.found += other.found;
    this.hit += other.hit;
    this.valued += other.valued;
    this.value += other.value;
  }

  line(set: string, kind: string): string {
    const p = this.hit / (this.found || 1);
    const r = this.hit / (this.gold || 1);
    const value = this.valued === 0 ? '' : (this.value / this.valued).toFixed(3);
    return `| ${set} | ${kind} | ${this.gold} | ${this.found} | ${p.toFixed(3)} | ${r.toFixed(3)} | ${((2 * p * r) / (p + r || 1)).toFixed(3)} | ${value} |`;
  }
}

/** Spans must agree to the letter; a value counts where the span does. One line a kind, then all kinds and the speed. */
export function measurePress(
  set: string,
  rows: readonly PressRow[],
  find: Finder,
  options: { errors?: boolean; labels?: readonly string[]; absolute?: boolean } = {},
): void {
  const labels = options.labels ?? LABELS;
  const tallies = new Map(labels.map((label) => [label, new Tally()]));
  const tally = (label: string): Tally => tallies.get(label) ?? new Tally();
  let words = 0;
  for (const row of rows) {
    const result = find(row.text, row.lang, row.meta.published ?? row.meta.date ?? null);
    words += row.text.split(/\s+/u).length;
    const gold = row.entities.filter((entity) => labels.includes(entity.label));
    const mentions = result.mentions.filter(
      (mention) => labels.includes(mention.type.toUpperCase()) && (options.absolute !== true || isAbsolute(mention)),
    );
    for (const entity of gold) tally(entity.label).gold++;
    for (const mention of mentions) {
      const label = mention.type.toUpperCase();
      const count = tally(label);
      count.found++;
      const match = gold.find((entity) => entity.start === mention.start && entity.end === mention.end && entity.label === label);
      if (match === undefined) {
        const near = row.entities.find((entity) => entity.start < mention.end && mention.start < entity.end);
        if (options.errors)
          print(`EXTRA ${around(row.text, mention)} ${mention.by} gold ${near ? `${near.label} "${row.text.slice(near.start, near.end)}"` : '-'}`);
        continue;
      }
      count.hit++;
      if (match.value === undefined) continue;
      count.valued++;
      if (sameValue(mention, match.value)) count.value++;
      else if (options.errors)
        print(`VALUE ${around(row.text, mention)} ${mention.by} ${goldForm(mention)} gold ${match.value} published ${row.meta.published}`);
    }
    for (const entity of gold) {
      if (options.errors && !mentions.some((m) => m.start < entity.end && entity.start < m.end))
        print(`MISS ${entity.label} ${around(row.text, entity)} ${entity.value}`);
    }
  }
  const all = new Tally();
  for (const [label, count] of tallies) {
    all.add(count);
    print(count.line(set, label));
  }
  print(all.line(set, 'all'));
  print(`| ${set} | words/s | ${Math.round((words / fastest(rows, find)) * 1000)} | | | | | |`);
}

/** A date of figures: a corpus of absolute dates marks no `hier` and no lone month. */
const isAbsolute = (mention: DateMention): boolean => mention.type !== 'date' || (/\d/u.test(mention.text) && !mention.by.endsWith(':ago'));

/** Milliseconds for all rows: the best of three passes, after the one that measured. */
function fastest(rows: readonly PressRow[], find: Finder): number {
  const pass = (): number => rows.reduce((sum, row) => sum + find(row.text, row.lang, row.meta.published ?? row.meta.date ?? null).time, 0);
  return Math.min(pass(), pass(), pass());
}

function around(text: string, { start, end }: { start: number; end: number }): string {
  return `…${text.slice(Math.max(0, start - 45), start)}[${text.slice(start, end)}]${text.slice(end, end + 25)}…`.replaceAll('\n', '|');
}
