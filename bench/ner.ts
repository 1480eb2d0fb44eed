/**
 * Names of people, organisations and places, as the models mark them by themselves: strict F1 (same offsets, same type) with 95 % intervals by
 * bootstrap over the documents, words a second on one core (of processor time too, which other
 * programs disturb less), time to load, memory.
 * usage: npx tsx bench/ner.ts DATA [SYSTEM…] [--sets fr,en] [--python PYTHON_WITH_SPACY]   DATA holds press/ and ner/; a system is a shipped model,
 * a folder, compromise, fr-compromise, fr_core_news_sm, fr_core_news_md, or pipeline:NAME for the whole job up to the record
 */
import { table } from './lib/scores.js';
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
const [data = '../shared/data', ...names] = args;
const sets = SETS.filter(({ name }) => wanted === undefined || wanted.some((prefix) => name.startsWith(prefix)));
const loaded = new Map<string, GoldDocument[]>(sets.map((set) => [set.name, loadSet(data, set)]));

const rows: string[][] = [];
const costs: string[][] = [];
for (const name of names.length > 0 ? names : ['news-accurate', 'news-fast', 'fr_core_news_md', 'fr_core_news_sm', 'compromise', 'fr-compromise']) {
  const before = process.memoryUsage().rss;
  const started = performance.now();
  const system: System | null = await openSystem(name, python);
  if (system === null) continue;
  const load = performance.now() - started;
  await warm(system);
  const atWarm = { ...system.spent?.() };
  let words = 0;
  let seconds = 0;
  const cpu = process.cpuUsage();
  for (const set of sets) {
    const documents = loaded.get(set.name) ?? [];
    if (!system.reads(set.language)) continue;
    const found: (readonly Found[])[] = [];
    for (const { text } of documents) {
      const begun = performance.now();
      found.push(await system.find(text, set.language));
      seconds += (performance.now() - begun) / 1000;
      words += text.split(/\s+/u).length;
    }
    const micro = score(documents, found, TYPES);
    const [low, high] = interval(documents, found, TYPES);
    const byType = TYPES.map((type) => score(documents, found, [type]).f1.toFixed(3));
    const kinds = set.kinds ? kindFigures(documents, found) : ['', ''];
    rows.push([set.name, name, ...byType, `${micro.f1.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`, `${micro.wanted}`, ...kinds]);
  }
  const { user, system: kernel } = process.cpuUsage(cpu);
  const own = system.spent?.();
  const spent = own
    ? { ...own, seconds: own.seconds - (atWarm.seconds ?? 0), cpu: own.cpu - (atWarm.cpu ?? 0) }
    : { seconds, cpu: (user + kernel) / 1e6, load: load / 1000, rss: process.memoryUsage().rss - before };
  costs.push([
    name,
    Math.round(words / spent.seconds).toLocaleString('en'),
    Math.round(words / spent.cpu).toLocaleString('en'),
    `${(spent.load * 1000).toFixed(0)} ms`,
    `${(spent.rss / 1e6).toFixed(0)} MB`,
  ]);
  await system.close();
}
print(table(['set', 'system', ...TYPES, 'all three (95 %)', 'mentions', 'kinds right', 'agency F1'], rows));
print(table(['system', 'words a second', 'words a second of processor time', 'to load', 'memory more'], costs));

/** Reads all texts once before the clock runs: a batch is long, and its first seconds of compiling are not its speed. */
async function warm(system: System): Promise<void> {
  for (const { name, language } of sets) {
    if (system.reads(language)) for (const { text } of loaded.get(name) ?? []) await system.find(text, language);
  }
}

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
