/**
 * Names found by the rule engines, without a model: strict F1 (same offsets, same type) by type on the press sets, and how often each rule is right.
 * usage: npx tsx bench/entities.ts DATA [--sets fr.dev,en.train] [--rules] [--errors] [--engines gazetteer,cues]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameMention } from '../src/article/index.js';
import { openDocument } from '../src/ingest/index.js';
import { createEngine, createEntitiesStage, type EngineName } from '../src/stages/entities/index.js';
import { createSentencesStage } from '../src/stages/sentences/index.js';
import type { Stage } from '../src/stages/stage.js';
import { Counts, table } from './lib/scores.js';

interface Gold {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly label: string; readonly kind?: string }[];
}

const TYPES: Readonly<Record<string, string>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'location',
  EVENT: 'event',
  PRODUCT: 'product',
  WORK: 'work',
};
const MAIN = ['PER', 'ORG', 'LOC'];
const args = process.argv.slice(2);
const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const [data = '../shared/data'] = args;
const sets = (option('--sets') ?? 'fr.dev,en.train,de.train,es.train,it.train,pt.train,nl.train').split(',');
const names = (option('--engines') ?? 'gazetteer,cues').split(',') as EngineName[];
const print = (text: string): void => void process.stdout.write(`${text}\n`);

const stage = createEntitiesStage({ engines: names.map(createEngine), consistency: !args.includes('--alone') });

async function find(gold: Gold): Promise<readonly NameMention[]> {
  const base = await openDocument({ text: gold.text, language: gold.lang });
  const language = { tag: gold.lang, score: null, scoreKind: null, by: 'bench', candidates: [] };
  // The gold marks the whole text, so all of it is read here.
  const document = { ...base, zones: base.zones.map((zone) => ({ ...zone, kind: 'body' as const })), layers: { language } };
  const { layers } = await (createSentencesStage() as Stage).run(document as never, {});
  const result = await stage.run({ ...document, layers: { ...document.layers, ...layers } } as never, {});
  return result.layers.names;
}

const rules = new Map<string, Counts>();
const rows: string[][] = [];
for (const set of sets) {
  const documents = readFileSync(join(data, 'press', `${set}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Gold);
  const counts = new Map(Object.keys(TYPES).map((label) => [label, new Counts()]));
  let words = 0;
  let seconds = 0;
  for (const gold of documents) {
    const begun = performance.now();
    const found = await find(gold);
    seconds += (performance.now() - begun) / 1000;
    words += gold.text.split(/\s+/u).length;
    const wanted = new Map(gold.entities.filter(({ label }) => label in TYPES).map((span) => [`${span.start}-${span.end}`, span]));
    const hit = new Set<string>();
    for (const mention of found) {
      const label = Object.keys(TYPES).find((key) => TYPES[key] === mention.type);
      if (label === undefined) continue;
      const key = `${mention.start}-${mention.end}`;
      const right = wanted.get(key)?.label === label;
      if (right) hit.add(key);
      counts.get(label)?.add(Number(right), 1, 0);
      const rule = mention.by.replace(/ .*/u, '').replace(/(gazetteer:\w+).*/u, '$1');
      const tally = rules.get(rule) ?? new Counts();
      rules.set(rule, tally.add(Number(right), 1, 0));
      if (args.includes('--errors') && !right) {
        const overlap = gold.entities.find(({ start, end }) => start < mention.end && mention.start < end);
        const meant = overlap === undefined ? '-' : `${overlap.label} ${gold.text.slice(overlap.start, overlap.end)}`;
        print(
          `FP ${gold.lang} ${label} ${mention.text} [${meant}] ${mention.by} … ${gold.text.slice(Math.max(0, mention.start - 30), mention.end + 20).replaceAll('\n', '|')}`,
        );
      }
    }
    for (const [key, { label, kind, start, end }] of wanted) {
      counts.get(label)?.add(0, 0, 1);
      if (args.includes('--errors') && !hit.has(key))
        print(
          `FN ${gold.lang} ${label}.${kind ?? ''} ${gold.text.slice(start, end)} … ${gold.text.slice(Math.max(0, start - 30), end + 20).replaceAll('\n', '|')}`,
        );
    }
  }
  const main = MAIN.reduce((sum, label) => {
    const { right, found, wanted } = counts.get(label) as Counts;
    return sum.add(right, found, wanted);
  }, new Counts());
  const cell = ({ precision, recall, f1 }: Counts): string => `${f1.toFixed(3)} (${precision.toFixed(2)}/${recall.toFixed(2)})`;
  rows.push([
    set,
    cell(main),
    ...Object.keys(TYPES).map((label) => cell(counts.get(label) as Counts)),
    Math.round(words / seconds).toLocaleString('en'),
  ]);
}
print(table(['set', 'PER+ORG+LOC F1 (P/R)', ...Object.keys(TYPES), 'words/s'], rows));
if (args.includes('--rules')) {
  const sorted = [...rules].sort((a, b) => b[1].found - a[1].found);
  print(
    table(
      ['rule', 'found', 'right'],
      sorted.map(([rule, { found, precision }]) => [rule, found, precision.toFixed(3)]),
    ),
  );
}
