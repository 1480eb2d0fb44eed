/**
 * Salience against what a careful reader lists as the subject of each fixture, beside two baselines: the most often named first, the first named
 * first. Names, types and entities are the gold's.
 * usage: npx tsx bench/salience.ts [--cases]
 */
import { mean } from './lib/ranking.js';
import { agreements, byFrequency, byPosition, bySalience, inTrain, salientCases } from './lib/salience.js';
import { table } from './lib/scores.js';

const cases = salientCases();
const ORDERS = [
  ['salience', bySalience],
  ['frequency', byFrequency],
  ['first position', byPosition],
] as const;

const rows: string[][] = [];
for (const [share, part] of [
  ['train', cases.filter(inTrain)],
  ['held out', cases.filter((one) => !inTrain(one))],
] as const) {
  for (const [name, order] of ORDERS) {
    const { precision, ndcg, pairs } = mean(await agreements(part, order));
    rows.push([`${share} (${part.length})`, name, precision.toFixed(3), ndcg.toFixed(3), pairs.toFixed(3)]);
  }
}
process.stdout.write(table(['fixtures', 'order', 'precision at k', 'nDCG', 'pairs in order'], rows));
if (process.argv.includes('--cases')) {
  for (const one of cases) {
    const order = await bySalience(one);
    process.stdout.write(`${one.name}: ${one.gold.salient?.join('; ')} | ${order.slice(0, 6).join('; ')}\n`);
  }
}
