/**
 * What each sign of a name is worth where a model judges all names: the weights of src/stages/entities/weights.ts, fitted on the development sets, and
 * what they give on articles that they were not fitted on (each fold judged by the weights of the other seven).
 * usage: npx tsx bench/evidence.ts DATA [MODEL=news-accurate] [--models-folder FOLDER]
 */
import type { NameMention } from '../src/article/index.js';
import { evidenceKey, gatherEvidence } from '../src/stages/entities/evidence.js';
import { createCuesEngine, createEngine, createGazetteerEngine, type EntityEngine } from '../src/stages/entities/index.js';
import { createNeuralEngine } from '../src/stages/entities/neural.js';
import { readingOf } from '../src/stages/entities/reading.js';
import { LEAST_PROBABILITY, logOdds } from '../src/stages/entities/weights.js';
import { resolveOverlaps } from '../src/text/index.js';
import { fitLogistic, probability, type Row } from './lib/logistic.js';
import { table } from './lib/scores.js';
import { documentOf } from './ner/document.js';
import { LABELS } from './ner/labels.js';
import { score } from './ner/score.js';
import { type GoldDocument, loadSet, SETS } from './ner/sets.js';

const FOLDS = 8;
/** A sign that fewer names have is not fitted. */
const LEAST_SEEN = 15;
const args = process.argv.slice(2);
const at = args.indexOf('--models-folder');
const modelsFolder = at < 0 ? undefined : args.splice(at, 2)[1];
const [data = '../shared/data', model = 'news-accurate'] = args;

interface Judged {
  readonly mention: NameMention;
  readonly odds: number;
  readonly signs: ReadonlySet<string>;
  readonly right: boolean;
}

const neural = await createNeuralEngine({ model, ...(modelsFolder === undefined ? {} : { modelsFolder }) });
const rules: readonly EntityEngine[] = [createGazetteerEngine(), createCuesEngine(), createEngine('compromise')];

async function judge(gold: GoldDocument, language: string): Promise<Judged[]> {
  const document = (await documentOf(gold, language)) as never;
  const reading = readingOf(document);
  const asked = rules.filter(({ info }) => info.languages?.includes(language) ?? true);
  const found = await Promise.all(asked.map(async (engine) => ({ engine, mentions: await engine.find(document, reading, {}) })));
  const judgement = await neural.judge?.(document, {});
  if (judgement === undefined) throw new Error(`${model} gives no probabilities`);
  const all = [{ engine: neural, ...judgement }, ...found];
  const evidence = gatherEvidence(all, judgement.scoreOf);
  const wanted = new Set(gold.entities.map(({ start, end, label }) => `${start}:${end}:${label}`));
  const seen = new Map(all.flatMap(({ mentions }) => mentions).map((mention) => [evidenceKey(mention), mention]));
  return [...seen].flatMap(([key, mention]) => {
    const { score: given, signs } = evidence.get(key) as { score: number | null; signs: ReadonlySet<string> };
    if (given === null || !LABELS.has(mention.type)) return [];
    const right = wanted.has(`${mention.start}:${mention.end}:${LABELS.get(mention.type)}`);
    return [{ mention, odds: logOdds(given), signs, right }];
  });
}

const sets = SETS.filter(({ kinds }) => kinds === true);
const articles: { set: string; gold: GoldDocument; names: Judged[] }[] = [];
for (const set of sets) for (const gold of loadSet(data, set)) articles.push({ set: set.name, gold, names: await judge(gold, set.language) });

const counts = new Map<string, number>();
for (const { names } of articles) for (const { signs } of names) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
const columns = [
  'bias',
  'model',
  ...[...counts]
    .filter(([, count]) => count >= LEAST_SEEN)
    .map(([sign]) => sign)
    .sort(),
];
const columnOf = new Map(columns.map((name, i) => [name, i]));
const valuesOf = ({ odds, signs }: Judged): Map<number, number> =>
  new Map([[0, 1], [1, odds], ...[...signs].flatMap((sign) => (columnOf.has(sign) ? [[columnOf.get(sign) as number, 1] as const] : []))]);
const rowsOf = (some: typeof articles): Row[] => some.flatMap(({ names }) => names.map((name) => ({ values: valuesOf(name), right: name.right })));

const held = new Map<(typeof articles)[number], Float64Array>();
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fitLogistic(rowsOf(articles.filter((_, i) => i % FOLDS !== fold)), columns.length);
  for (const [i, article] of articles.entries()) if (i % FOLDS === fold) held.set(article, weights);
}
const lines: string[][] = [];
for (const least of [0.3, 0.35, LEAST_PROBABILITY, 0.45, 0.5, 0.6]) {
  const bySet = sets.map(({ name }) => {
    const own = articles.filter(({ set }) => set === name);
    const found = own.map((article) => {
      const ranked = article.names.map((one) => ({ ...one.mention, p: probability(valuesOf(one), held.get(article) as Float64Array) }));
      return resolveOverlaps(
        ranked.filter(({ p }) => p >= least),
        ({ p }) => p,
      ).map(({ start, end, type }) => ({ start, end, type: LABELS.get(type) as string }));
    });
    const f1 = (types: readonly string[]): number =>
      score(
        own.map(({ gold }) => gold),
        found,
        types,
      ).f1;
    return { names: f1(['PER', 'ORG', 'LOC']), organisations: f1(['ORG']), rare: f1(['EVENT', 'PRODUCT', 'WORK']) };
  });
  const [french, ...others] = bySet;
  const mean = (key: 'names' | 'rare'): number => others.reduce((sum, one) => sum + one[key], 0) / others.length;
  lines.push([
    `${least}`,
    ...[french?.names, french?.organisations, french?.rare, mean('names'), mean('rare')].map((value) => (value ?? 0).toFixed(4)),
  ]);
}
const weights = fitLogistic(rowsOf(articles), columns.length);
process.stdout.write(
  `${table(['least probability', 'fr press', 'its organisations', 'its rare types', 'six others', 'their rare types'], lines)}\n\n`,
);
process.stdout.write(
  `${table(
    ['sign', 'names', 'weight'],
    columns.map((name, i) => [name, `${counts.get(name) ?? ''}`, (weights[i] as number).toFixed(2)]),
  )}\n`,
);
await neural.dispose?.();
