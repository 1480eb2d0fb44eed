/**
 * What looking for known names at their other places, and one type a name, do to strict F1 of people, organisations and places on the press sets.
 * Rules without a model.
 * usage: npx tsx bench/consistency.ts DATA [--sets fr.dev]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDocument } from '../src/ingest/index.js';
import { createEngine, createEntitiesStage } from '../src/stages/entities/index.js';
import { createResolveStage } from '../src/stages/resolve/index.js';
import { createSentencesStage } from '../src/stages/sentences/index.js';
import type { Stage } from '../src/stages/stage.js';
import { Counts, table } from './lib/scores.js';

interface Gold {
  readonly lang: string;
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly label: string }[];
}

const LABELS: Readonly<Record<string, string>> = { person: 'PER', organization: 'ORG', location: 'LOC' };
const args = process.argv.slice(2);
const [data = '../shared/data'] = args;
const sets = (
  args.includes('--sets') ? (args[args.indexOf('--sets') + 1] ?? '') : 'fr.dev,en.train,de.train,es.train,it.train,pt.train,nl.train'
).split(',');
const engines = [createEngine('gazetteer'), createEngine('cues')];
const alone = createEntitiesStage({ engines, consistency: false }) as Stage;
const everywhere = createEntitiesStage({ engines }) as Stage;
const sentences = createSentencesStage() as Stage;
const resolve = createResolveStage() as Stage;

type Spans = readonly { readonly start: number; readonly end: number; readonly type: string }[];

/** The names of an article found alone, at their other places too, and then with one type a name. */
async function systems({ text, lang }: Gold): Promise<Spans[]> {
  const base = await openDocument({ text, language: lang });
  const language = { tag: lang, score: null, scoreKind: null, by: 'bench', candidates: [] };
  const document = { ...base, zones: base.zones.map((zone) => ({ ...zone, kind: 'body' as const })), layers: { language } };
  const split = (await sentences.run(document as never, {})).layers;
  const read = { ...document, layers: { ...document.layers, ...split } };
  const single = (await alone.run(read as never, {})).layers.names;
  const all = (await everywhere.run(read as never, {})).layers.names;
  const { entities } = (await resolve.run({ ...read, layers: { ...read.layers, names: all, amounts: [], dates: [] } } as never, {})).layers;
  return [single, all, entities.flatMap(({ type, mentions }) => mentions.map(({ start, end }) => ({ start, end, type })))];
}

const rows: string[][] = [];
for (const set of sets) {
  const counts = [new Counts(), new Counts(), new Counts()];
  for (const line of readFileSync(join(data, 'press', `${set}.jsonl`), 'utf8')
    .trim()
    .split('\n')) {
    const gold = JSON.parse(line) as Gold;
    const wanted = new Set(gold.entities.filter(({ label }) => Object.values(LABELS).includes(label)).map((e) => `${e.start} ${e.end} ${e.label}`));
    for (const [i, spans] of (await systems(gold)).entries()) {
      const found = spans.filter(({ type }) => type in LABELS).map(({ start, end, type }) => `${start} ${end} ${LABELS[type]}`);
      counts[i]?.add(found.filter((key) => wanted.has(key)).length, found.length, wanted.size);
    }
  }
  rows.push([set, ...counts.map((one) => `${one.f1.toFixed(3)} (${one.precision.toFixed(2)}/${one.recall.toFixed(2)})`)]);
}
process.stdout.write(table(['set', 'where found, F1 (P/R)', 'and at their other places', 'and one type a name'], rows));
