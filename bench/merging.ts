/**
 * What each engine of the entities stage adds: strict F1 of people, organisations and places together, in the layer of names and in the record after
 * resolution, engine by engine, over the sets of bench/ner.ts.
 * usage: npx tsx bench/merging.ts DATA [MODEL=news-accurate] [--sets fr,en]
 */

import type { Judgement } from '../src/stages/entities/engine.js';
import { createCuesEngine, createEngine, createEntitiesStage, createGazetteerEngine, type EntityEngine } from '../src/stages/entities/index.js';
import { createNeuralEngine } from '../src/stages/entities/neural.js';
import { createResolveStage } from '../src/stages/resolve/index.js';
import type { Stage } from '../src/stages/stage.js';
import { table } from './lib/scores.js';
import { documentOf } from './ner/document.js';
import { LABELS } from './ner/labels.js';
import { type Found, score } from './ner/score.js';
import { loadSet, SETS } from './ner/sets.js';

const NAMES = ['PER', 'ORG', 'LOC'];
const OTHERS = ['EVENT', 'PRODUCT', 'WORK'];
const args = process.argv.slice(2);
const at = args.indexOf('--sets');
const wanted = at < 0 ? undefined : args.splice(at, 2)[1]?.split(',');
const [data = '../shared/data', model = 'news-accurate'] = args;
const sets = SETS.filter(({ name }) => wanted === undefined || wanted.some((prefix) => name.startsWith(prefix)));

const neural = remembering(await createNeuralEngine({ model }));
const [gazetteer, cues, compromise] = [createGazetteerEngine(), createCuesEngine(), createEngine('compromise')];
const SYSTEMS: readonly (readonly [string, readonly EntityEngine[], boolean])[] = [
  ['model alone', [neural], false],
  ['model, the same names elsewhere', [neural], true],
  ['model, gazetteer, the same names elsewhere', [neural, gazetteer], true],
  ['model, cues, the same names elsewhere', [neural, cues], true],
  ['model, compromise, the same names elsewhere', [neural, compromise], true],
  ['all four', [neural, gazetteer, cues, compromise], false],
  ['all four, the same names elsewhere', [neural, gazetteer, cues, compromise], true],
  ['gazetteer, cues, compromise, the same names elsewhere', [gazetteer, cues, compromise], true],
];

/** The same model, asked once a document. */
function remembering(engine: EntityEngine): EntityEngine {
  const known = new WeakMap<object, Judgement | undefined>();
  return {
    ...engine,
    async judge(document, context) {
      const judgement = known.get(document.view) ?? (await engine.judge?.(document, context));
      known.set(document.view, judgement);
      return judgement as Judgement;
    },
  };
}

const toFound = (spans: readonly { start: number; end: number }[], type: string): Found[] =>
  spans.map(({ start, end }) => ({ start, end, type: LABELS.get(type) ?? type }));

const rows: string[][] = [];
for (const set of sets) {
  const gold = loadSet(data, set);
  const documents = await Promise.all(gold.map((one) => documentOf(one, set.language)));
  for (const [name, engines, consistency] of SYSTEMS) {
    const stage = createEntitiesStage({ engines, consistency }) as Stage;
    const inLayer: Found[][] = [];
    const inRecord: Found[][] = [];
    for (const document of documents) {
      const { layers } = await stage.run(document as never, {});
      const resolved = await (createResolveStage() as Stage).run({ ...document, layers: { ...document.layers, ...layers } } as never, {});
      inLayer.push(layers.names.flatMap((mention) => toFound([mention], mention.type)));
      inRecord.push(resolved.layers.entities.flatMap(({ type, mentions }) => toFound(mentions, type)));
    }
    const f1 = (found: readonly Found[][], types: readonly string[]): string => score(gold, found, types).f1.toFixed(4);
    rows.push([set.name, name, f1(inLayer, NAMES), f1(inRecord, NAMES), set.kinds ? f1(inRecord, OTHERS) : '']);
  }
}
process.stdout.write(`${table(['set', 'engines', 'names', 'names in the record', 'events, products, works in the record'], rows)}\n`);
await neural.dispose?.();
