/**
 * Names of people, organisations and places, as the models mark them by themselves: strict F1 (same offsets, same type) with 95 % intervals by
 * bootstrap over the documents, words a second on one core (of processor time too, which other
 * programs disturb less; medians of passes that take turns), time to load, memory.
 * usage: npx tsx bench/ner.ts DATA [SYSTEM…] [--sets fr,en] [--passes 5, 0 for no speeds] [--python PYTHON_WITH_SPACY]   DATA holds press/ and ner/; a system is a shipped model,
 * a folder, compromise, fr-compromise, fr_core_news_sm, fr_core_news_md, or pipeline:NAME for the whole job up to the record
 */
import { table } from './lib/scores.js';
import { costs, type Texts } from './ner/cost.js';
import { type Found, interval, score } from './ner/score.js';
import { type GoldDocument, loadSet, SETS } from './ner/sets.js';
import { openSystem, type System } from './ner/systems.js';

const TYPES = ['PER', 'ORG', 'LOC'] as const;
const print = (text: string): void => void process.stdout.write(`${text}\n`);
const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args.splice(at, 2)[1];
};
const wanted = option('--sets')?.split(',');
const python = option('--python');
const passes = Number(option('--passes') ?? 5);
const [data = '../shared/data', ...names] = args;
const sets = SETS.filter(({ name }) => wanted === undefined || wanted.some((prefix) => name.startsWith(prefix)));
const loaded = new Map<string, GoldDocument[]>(sets.map((set) => [set.name, loadSet(data, set)]));

const rows: string[][] = [];
const opened: { name: string; system: System; texts: Texts; load: number; rss: number }[] = [];
for (const name of names.length > 0 ? names : ['news-accurate', 'news-fast', 'fr_core_news_md', 'fr_core_news_sm', 'compromise', 'fr-compromise']) {
  const before = process.memoryUsage().rss;
  const started = performance.now();
  const system: System | null = await openSystem(name, python);
  if (system === null) continue;
  const load = (performance.now() - started) / 1000;
  const texts: [string, string][] = [];
  for (const set of sets) {
    const documents = loaded.get(set.name) ?? [];
    if (!system.reads(set.language)) continue;
    const found: (readonly Found[])[] = [];
    for (const { text } of documents) {
      found.push(await system.find(text, set.language));
      texts.push([text, set.language]);
    }
    const micro = score(documents, found, TYPES);
    const [low, high] = interval(documents, found, TYPES);
    const byType = TYPES.map((type) => score(documents, found, [type]).f1.toFixed(3));
    const kinds = set.kinds ? kindFigures(documents, found) : ['', ''];
    rows.push([set.name, name, ...byType, `${micro.f1.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`, `${micro.wanted}`, ...kinds]);
  }
  const own = system.spent?.();
  opened.push({ name, system, texts, load: own?.load ?? load, rss: own?.rss ?? process.memoryUsage().rss - before });
}
print(table(['set', 'system', ...TYPES, 'all three (95 %)', 'mentions', 'kinds right', 'agency F1'], rows));
const measured = await costs(
  opened.map(({ system, texts }) => [system, texts]),
  passes,
);
const speeds = opened.map(({ name, texts, load, rss }, i) => {
  const words = texts.reduce((sum, [text]) => sum + text.split(/\s+/u).length, 0);
  const speed = (seconds = Number.NaN): string => Math.round(words / seconds).toLocaleString('en');
  return [name, speed(measured[i]?.seconds), speed(measured[i]?.cpu), `${(load * 1000).toFixed(0)} ms`, `${(rss / 1e6).toFixed(0)} MB`];
});
if (passes > 0) print(table(['system', 'words a second', 'words a second of processor time', 'to load', 'memory more'], speeds));
for (const { system } of opened) await system.close();

/** Share of found organisations with the right kind, and strict F1 of public bodies. */
function kindFigures(documents: readonly GoldDocument[], found: readonly (readonly Found[])[]): string[] {
  let right = 0;
  let seen = 0;
  for (const [i, { entities }] of documents.entries()) {
    const kinds = new Map((found[i] ?? []).filter(({ type }) => type === 'ORG').map((span) => [`${span.start}-${span.end}`, span.kind]));
    for (const { start, end, label, kind } of entities) {
      if (label !== 'ORG' || kind === undefined || !kinds.has(`${start}-${end}`)) continue;
      seen++;
      if (kinds.get(`${start}-${end}`) === kind) right++;
    }
  }
  const agencies = score(
    documents.map(({ entities, ...rest }) => ({ ...rest, entities: entities.filter(({ kind }) => kind === 'agency') })),
    found.map((spans) => spans.filter(({ kind }) => kind === 'agency')),
    ['ORG'],
  );
  return [seen === 0 ? '' : (right / seen).toFixed(3), agencies.f1.toFixed(3)];
}
