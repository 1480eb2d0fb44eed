/**
 * Whether sentence vectors of the entity model's encoder make better summaries: the present ranker beside itself with terms for them, on articles of
 * OrangeSum train that the ranker was not fitted on (every 13th), in five folds. Differences are by article, with 95 % bootstrap intervals.
 * usage: npx tsx bench/summary-vectors.ts DATA MODEL CACHE [--output NAME]
 *   DATA holds summaries/orangesum.train.jsonl.gz; MODEL is an export of models/news-accurate with the output NAME (default last_hidden_state),
 *   float32 [batch, sequence, width]; CACHE is a folder for the vectors: encoding takes a quarter of a second an article.
 */
import { join } from 'node:path';
import { openRow, type Row, readRows } from '../models/training/summary/data.js';
import { choose, fitRanker, type Weights } from '../models/training/summary/ranker.js';
import { type Example, exampleOf, MOST } from '../models/training/summary/sets.js';
import { packFor } from '../src/languages/index.js';
import { analyse } from '../src/stages/summarise/analysis.js';
import { withAntecedents } from '../src/stages/summarise/antecedent.js';
import { rankerModel } from '../src/stages/summarise/card.js';
import { dot } from '../src/stages/summarise/ramp.js';
import { table } from './lib/scores.js';
import { points } from './summary/measures.js';
import { type Encodable, encodeSpans, readVectors, type Vectors, writeVectors } from './summary/sentence-vectors.js';
import { ArticleVectors, knotsOf, meanOf, rampRow } from './summary/vector-features.js';

const FOLDS = 5;
const WORDS = 60;
const SETTINGS = { epochs: 8, rate: 0.03, decay: 1e-3, seed: 7 };
const MODELS = join(import.meta.dirname, '../models/news-accurate');

const [data = '.', file = '', cache = '.'] = process.argv.slice(2);
const option = (name: string): string | undefined => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const output = option('--output') ?? 'last_hidden_state';
const print = (line: string): void => void process.stdout.write(`${line}\n`);

interface Item extends Encodable {
  readonly example: Example;
}

const model = rankerModel();

/** An article with the summaries that could be made of it; its features are the present ranker's scores alone. */
function open(row: Row): Item {
  const { document, sentences } = openRow(row);
  const analysis = analyse(document.view, sentences, document.metadata.title, packFor('fr'), model);
  const units = analysis.passages.map((_, i) => withAntecedents(analysis, i));
  const whole = (set: readonly number[]): boolean => set.every((i) => units[i]?.every((needed) => set.includes(needed)) === true);
  const full = exampleOf(analysis, document.text, row.abstract, WORDS, whole);
  const width = model.summary.length;
  const setScores = full.rewards.map((_, c) => dot(Float64Array.from(full.setRows.subarray(c * width, (c + 1) * width)), model.summary));
  const example = {
    ...full,
    rows: full.rows.map((features) => Float64Array.of(dot(features, model.sentence))),
    setRows: Float32Array.from(setScores),
  };
  const title = document.zones.find(({ kind }) => kind === 'title') ?? { start: 0, end: 0 };
  return { document, spans: [title, ...analysis.passages], example };
}

async function vectorsOf(name: string, items: readonly Item[]): Promise<readonly Vectors[]> {
  const path = join(cache, `${output}.${name}.f32`);
  const known = readVectors(path, items);
  if (known !== undefined) return known;
  const vectors = (await encodeSpans(items, { folder: MODELS, file, outputs: [output] })).get(output) ?? [];
  writeVectors(path, vectors);
  return vectors;
}

const membersOf = ({ members }: Example, c: number): number[] => [...members.subarray(c * MOST, (c + 1) * MOST)].filter((i) => i >= 0);

type Knots = readonly (readonly number[])[];

/** The example with terms for the vectors beside the present scores. */
function withVectors({ example }: Item, vectors: ArticleVectors, [sentence, summary]: readonly [Knots, Knots]): Example {
  const measures = vectors.measures();
  const rows = example.rows.map((row, i) => rampRow(row[0] as number, measures[i] ?? [], sentence));
  const setRows = Float32Array.from([...example.setRows].flatMap((score, c) => [...rampRow(score, vectors.measure(membersOf(example, c)), summary)]));
  return { ...example, rows, setRows };
}

const rows = await readRows(join(data, 'summaries/orangesum.train.jsonl.gz'), 'train');
const items = rows.filter((_, i) => i % 13 === 5).map(open);
const vectors = await vectorsOf(`development-${items.length}`, items);
const centre = meanOf(vectors);
const known = vectors.map((list) => new ArticleVectors(list, centre));
const SETS_FOR_KNOTS = 50;
const knots = [
  knotsOf(known.flatMap((v) => v.measures())),
  knotsOf(
    items.flatMap(({ example }, k) =>
      [...example.rewards.keys()].slice(0, SETS_FOR_KNOTS).map((c) => known[k]?.measure(membersOf(example, c)) ?? []),
    ),
  ),
] as const;
const plain = items.map(({ example }) => example);
const withTerms = items.map((item, k) => withVectors(item, known[k] as ArticleVectors, knots));

/** What each article's summary scores when its fold is left out of the fit. */
function judged(examples: readonly Example[], most: number, fixed?: Weights): number[][] {
  const results: number[][] = Array.from({ length: examples.length }, () => [0, 0, 0]);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights =
      fixed ??
      fitRanker(
        examples.filter((_, i) => i % FOLDS !== fold),
        SETTINGS,
      );
    examples.forEach((example, i) => {
      const best = i % FOLDS === fold ? choose(example, weights, most) : -1;
      if (best >= 0) results[i] = [...example.parts.subarray(best * 3, best * 3 + 3)];
    });
  }
  return results;
}

const by = (results: readonly number[][], k: number): number[] => results.map((result) => result[k] as number);
const lines: string[][] = [];
for (const most of [MOST, 1]) {
  const present = judged(plain, most, Float64Array.of(1, 1));
  const difference = (results: readonly number[][], k: number): string => points(by(results, k).map((x, i) => x - (present[i]?.[k] as number)));
  const parts = [0, 1, 2];
  lines.push([most === 1 ? 'present ranker, one sentence' : `present ranker, ≤ ${WORDS} words`, ...parts.map((k) => points(by(present, k)))]);
  for (const [name, examples] of [
    ['its two scores weighed anew', plain],
    ['with terms for the vectors', withTerms],
  ] as const) {
    const results = judged(examples, most);
    lines.push([`${name}: difference`, ...parts.map((k) => difference(results, k))]);
  }
}
print(`${items.length} articles; vectors: ${output}, ${vectors[0]?.[0]?.length ?? 0} numbers\n`);
print(table(['ranker', 'ROUGE-1', 'ROUGE-2', 'ROUGE-L'], lines));
