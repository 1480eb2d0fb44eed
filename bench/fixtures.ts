/**
 * Precision and recall of each stage on the fixtures.
 * usage: npx tsx bench/fixtures.ts [PIPELINE] [--errors] [--links] [--unseen | --fresh | --seen]
 * --unseen, --fresh: only the articles that fixtures/unseen.txt or fresh.txt names; --seen: only the others. --links: names wrongly joined or kept apart.
 */
import { openPipeline } from '../src/pipeline/index.js';
import { listed, loadCases, moveSpans } from './lib/cases.js';
import { compareCase, shortValue, Tally } from './lib/compare.js';
import { linkErrors } from './lib/links.js';
import { Counts, table } from './lib/scores.js';

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const name = process.argv[2]?.startsWith('--') ? undefined : process.argv[2];
const errors = process.argv.includes('--errors');
const listOf = new Map((['unseen', 'fresh'] as const).flatMap((list) => [...listed(list)].map((article) => [article, list] as const)));
const part = ['unseen', 'fresh', 'seen'].find((flag) => process.argv.includes(`--${flag}`));
const pipeline = await openPipeline(name ?? 'french-news');
const tallies = { mentions: new Tally(), values: new Tally(), kinds: new Tally(), links: new Counts() };
const french = { mentions: new Tally(), values: new Tally(), kinds: new Tally(), links: new Counts() };
const zones = new Tally();
const metadata = new Tally();
const language = new Counts();
let forbidden = 0;

for (const testCase of loadCases()) {
  if (part !== undefined && (listOf.get(testCase.name) ?? 'seen') !== part) continue;
  const record = await pipeline.run(testCase.article);
  const { gold } = testCase;
  language.add(Number(record.language?.tag === gold.language), 1, 1);
  const lines = moveSpans(
    gold.zones.map((zone) => ({ ...zone, text: '' })),
    testCase.text,
    record.text,
  );
  for (const line of lines) {
    const mine = record.zones.find((zone) => zone.start <= line.start && line.start < zone.end)?.kind;
    zones.at(line.kind).add(Number(mine === line.kind), 0, 1);
    if (mine !== undefined) zones.at(mine).add(0, 1, 0);
    if (errors && mine !== line.kind) print(`${testCase.name}: zone ${line.kind}, found ${mine}: ${record.text.slice(line.start, line.start + 60)}`);
  }
  for (const field of ['title', 'publishedAt', 'section', 'readingMinutes', 'photoCredit'] as const) {
    const wanted = gold.metadata[field];
    const mine = record.metadata[field];
    const right = wanted !== undefined && wanted !== null && mine === wanted;
    metadata.at(field).add(Number(right), Number(mine !== undefined && mine !== null), Number(wanted !== undefined && wanted !== null));
    if (errors && !right && wanted !== undefined && wanted !== null) print(`${testCase.name}: ${field} ${wanted}, found ${mine}`);
  }
  const authors = new Set(gold.metadata.authors ?? []);
  metadata.at('authors').add(record.metadata.authors.filter((author) => authors.has(author)).length, record.metadata.authors.length, authors.size);
  const off = new Set(['title', 'byline', 'caption', 'related', 'boilerplate', 'heading']);
  forbidden += (record.summary?.sentences ?? []).filter(({ start }) =>
    lines.some((line) => line.start <= start && start < line.end && off.has(line.kind)),
  ).length;
  const linked = compareCase(testCase, record, tallies);
  if (process.argv.includes('--links')) for (const line of linkErrors(linked)) print(`${testCase.name} ${line}`);
  if (gold.language === 'fr') compareCase(testCase, record, french);
  if (errors) {
    const wanted = new Map(
      [
        ...gold.entities.flatMap((entity) => entity.mentions.map((m) => ({ ...m, label: `${entity.type}.${entity.kind ?? ''}` }))),
        ...gold.values.map((v) => ({ ...v, label: `${v.type} ${v.value}` })),
      ].map((m) => [`${m.start}-${m.end}`, m] as const),
    );
    for (const entity of record.entities ?? []) {
      for (const m of entity.mentions) {
        const label = 'value' in entity ? `${entity.type} ${shortValue(entity)}` : `${entity.type}.${entity.kind ?? ''}`;
        const gold = wanted.get(`${m.start}-${m.end}`);
        wanted.delete(`${m.start}-${m.end}`);
        if (gold?.label !== label) print(`${testCase.name}: "${m.text}" ${label} (${m.by}), gold ${gold?.label ?? '–'}`);
      }
    }
    for (const m of wanted.values()) print(`${testCase.name}: missed "${m.text}" ${m.label}`);
  }
}
await pipeline.dispose();

const rows = (tally: Tally): (string | number)[][] => [...tally.rows].map(([row, c]) => [row, c.wanted, c.precision, c.recall, c.f1]);
print(`Language right: ${language.right} of ${language.wanted}. Summary sentences from a zone that is no body: ${forbidden}.\n`);
print(table(['zone (lines)', 'gold', 'P', 'R', 'F1'], rows(zones)));
print(table(['metadata', 'gold', 'P', 'R', 'F1'], rows(metadata)));
const micro = (tally: Tally): Counts =>
  ['person', 'organization', 'location'].reduce((sum, type) => {
    const c = tally.at(type);
    return sum.add(c.right, c.found, c.wanted);
  }, new Counts());
for (const [title, t] of [
  ['all', tallies],
  ['French', french],
] as const) {
  const names = micro(t.mentions);
  print(
    table(
      [`mentions (strict), ${title}`, 'gold', 'P', 'R', 'F1'],
      [...rows(t.mentions), ['**people, organisations, places**', names.wanted, names.precision, names.recall, names.f1]],
    ),
  );
  print(
    table(
      [`value of found mentions, ${title}`, 'n', 'right'],
      [...t.values.rows].map(([row, c]) => [row, c.found, c.precision]),
    ),
  );
  print(
    table(
      [`kind of found mentions, ${title}`, 'n', 'right'],
      [...t.kinds.rows].map(([row, c]) => [row, c.found, c.precision]),
    ),
  );
  print(
    table(
      [`mentions joined, ${title}`, 'pairs in gold', 'P', 'R', 'F1'],
      [['found names', t.links.wanted, t.links.precision, t.links.recall, t.links.f1]],
    ),
  );
}
