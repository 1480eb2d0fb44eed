/**
 * Resolution by itself, on mentions as the gold has them: kinds of organisations and places on the press sets, and which names of an article are
 * one entity on the fixtures, with the time an article takes.
 * usage: npx tsx bench/resolve.ts DATA [--sets fr.dev] [--half tune|held] [--errors [--seen | --unseen | --fresh]]
 * `--sets none`: the fixtures only. The fixtures of unseen.txt and fresh.txt have rows of their own.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameType } from '../src/article/index.js';
import { sha256 } from '../src/ingest/sha256.js';
import { askedPart, PARTS, partOf } from './lib/case-parts.js';
import { loadCases } from './lib/cases.js';
import { linkCounts } from './lib/links.js';
import { goldDocument, resolveGold } from './lib/resolve-gold.js';
import { Counts, table } from './lib/scores.js';

/** Passes over a set, of which the fastest is reported. */
const ROUNDS = 8;

const args = process.argv.slice(2);
const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const [data = '../shared/data'] = args;
const sets = (option('--sets') ?? 'fr.dev,fr.train,en.train,de.train,es.train,it.train,pt.train,nl.train').split(',');
const errors = args.includes('--errors');
/** Rules are tuned on the articles whose id has an even hash, and checked on the others. */
const half = option('--half');
const inHalf = (id: string): boolean => half === undefined || (Number.parseInt(sha256(id).slice(0, 2), 16) % 2 === 0) === (half === 'tune');
const print = (text: string): void => void process.stdout.write(`${text}\n`);
const TYPES: Readonly<Record<string, NameType>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'location',
  EVENT: 'event',
  PRODUCT: 'product',
  WORK: 'work',
};
const now = (): number => process.cpuUsage().user / 1000;

const rows: string[][] = [];
for (const set of sets.filter((one) => one !== 'none')) {
  const lines = readFileSync(join(data, 'press', `${set}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .filter((line) => inHalf((JSON.parse(line) as { id: string }).id));
  const right = { organization: new Counts(), location: new Counts() };
  const agency = new Counts();
  const documents: unknown[] = [];
  for (const line of lines) {
    const gold = JSON.parse(line) as { text: string; lang: string; entities: { start: number; end: number; label: string; kind?: string }[] };
    const marked = gold.entities.flatMap(({ start, end, label, kind }) =>
      TYPES[label] === undefined ? [] : [{ start, end, type: TYPES[label], kind }],
    );
    const document = await goldDocument(gold.text, gold.lang, marked);
    documents.push(document);
    const entities = await resolveGold(document);
    const mine = new Map(entities.flatMap((entity) => entity.mentions.map(({ start }) => [start, entity] as const)));
    for (const { start, end, type, kind } of marked) {
      if (type !== 'organization' && type !== 'location') continue;
      const entity = mine.get(start);
      const said = entity !== undefined && 'kind' in entity ? entity.kind : undefined;
      right[type].add(Number(said === kind), 1, 1);
      if (type === 'organization') agency.add(Number(said === 'agency' && kind === 'agency'), Number(said === 'agency'), Number(kind === 'agency'));
      if (errors && said !== kind)
        print(
          `${set} ${type} ${kind} → ${said}: ${gold.text.slice(start, end)} (${entity !== undefined && 'kindBy' in entity ? entity.kindBy : ''}) … ${gold.text.slice(Math.max(0, start - 40), start).replaceAll('\n', '|')}`,
        );
    }
  }
  // Code and tables are warm now: so is a run over a dump after its first articles.
  let spent = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const begun = now();
    for (const document of documents) await resolveGold(document);
    spent = Math.min(spent, (now() - begun) / documents.length);
  }
  rows.push([
    set,
    right.organization.recall.toFixed(3),
    `${agency.f1.toFixed(3)} (${agency.precision.toFixed(2)}/${agency.recall.toFixed(2)})`,
    right.location.recall.toFixed(3),
    spent.toFixed(2),
  ]);
}
if (rows.length > 0) print(table(['set', 'kinds of organisations', 'agency F1 (P/R)', 'kinds of places', 'ms of CPU an article'], rows));

/** Pairs of different names of one entity, as they are written. */
function namePairs(text: string, groups: readonly (readonly { start: number; end: number }[])[]): Set<string> {
  const pairs = new Set<string>();
  for (const group of groups) {
    const forms = [...new Set(group.map(({ start, end }) => text.slice(start, end)))].sort();
    for (const [i, a] of forms.entries()) for (const b of forms.slice(i + 1)) pairs.add(`${a} = ${b}`);
  }
  return pairs;
}

/** What of the fixtures a row is about, with the pairs of names and of mentions that are one entity. */
class Links {
  cases = 0;
  readonly names = new Counts();
  readonly mentions = new Counts();
}

const links = new Map<string, Links>(['all', ...PARTS].map((part) => [part, new Links()]));
const asked = askedPart(args);
for (const { name, text, gold } of loadCases()) {
  const part = partOf(name);
  const marked = gold.entities
    .flatMap(({ type, name: entity, mentions }) =>
      mentions.map(({ start, end }) => ({ start, end, type: type as NameType, entity: `${type} ${entity}` })),
    )
    .sort((a, b) => a.start - b.start);
  const entities = await resolveGold(await goldDocument(text, gold.language, marked));
  const found = namePairs(
    text,
    entities.map(({ mentions }) => mentions),
  );
  const wanted = namePairs(
    text,
    gold.entities.map(({ mentions }) => mentions),
  );
  const goldAt = new Map(marked.map(({ start, entity }) => [start, entity] as const));
  const linked = entities.flatMap(({ id, mentions }) =>
    mentions.map(({ start, text: said }) => ({ mine: id, gold: goldAt.get(start) ?? '', text: said })),
  );
  const pairs = linkCounts(linked);
  for (const row of [links.get('all'), links.get(part)] as Links[]) {
    row.cases++;
    row.names.add([...found].filter((pair) => wanted.has(pair)).length, found.size, wanted.size);
    row.mentions.add(pairs.right, pairs.found, pairs.wanted);
  }
  if (errors && (asked === undefined || asked === part)) {
    for (const pair of found) if (!wanted.has(pair)) print(`${name} joined: ${pair}`);
    for (const pair of wanted) if (!found.has(pair)) print(`${name} apart: ${pair}`);
  }
}
const shares = ({ wanted, precision, recall }: Counts): string[] => [String(wanted), precision.toFixed(3), recall.toFixed(3)];
print(
  table(
    ['fixtures', 'articles', 'pairs of names', 'P', 'R', 'pairs of mentions', 'P', 'R'],
    [...links].map(([part, { cases, names, mentions }]) => [part, String(cases), ...shares(names), ...shares(mentions)]),
  ),
);
