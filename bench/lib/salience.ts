import type { NameType, Zone } from '../../src/article/index.js';
import { sha256 } from '../../src/ingest/sha256.js';
import { type Case, listed, loadCases } from './cases.js';
import { type Agreement, agreement } from './ranking.js';
import { goldDocument, resolveGold } from './resolve-gold.js';

/** The fixtures that say what they are about; weights are tuned on those whose name has an even hash (no fresh one), and checked on the others. */
export const salientCases = (): Case[] => loadCases().filter(({ gold }) => gold.salient !== undefined);
const fresh = listed('fresh');
export const inTrain = ({ name }: Case): boolean => !fresh.has(name) && Number.parseInt(sha256(name).slice(0, 2), 16) % 2 === 0;

/** An order of an article's entities, by the names that the gold gives them. */
export type Order = (one: Case) => readonly string[] | Promise<readonly string[]>;

/** By salience, of gold mentions in gold zones; an entity of the stage is the one of the gold that has its first mention. */
export const bySalience: Order = async ({ text, gold }) => {
  const marked = gold.entities
    .flatMap(({ type, name, mentions }) => mentions.map(({ start, end }) => ({ start, end, type: type as NameType, name })))
    .sort((a, b) => a.start - b.start);
  const nameAt = new Map(marked.map(({ start, name }) => [start, name]));
  const entities = await resolveGold(await goldDocument(text, gold.language, marked, gold.zones as readonly Zone[]));
  const ranked = entities.flatMap((entity) => ('salience' in entity ? [{ salience: entity.salience, at: entity.mentions[0]?.start ?? 0 }] : []));
  ranked.sort((a, b) => b.salience - a.salience || a.at - b.at);
  return [...new Set(ranked.map(({ at }) => nameAt.get(at) ?? ''))];
};

/** Baselines: the most often named, of equals the first; the first named. */
export const byFrequency: Order = ({ gold }) =>
  [...gold.entities].sort((a, b) => b.mentions.length - a.mentions.length || firstOf(a) - firstOf(b)).map(({ name }) => name);
export const byPosition: Order = ({ gold }) => [...gold.entities].sort((a, b) => firstOf(a) - firstOf(b)).map(({ name }) => name);

const firstOf = ({ mentions }: { readonly mentions: readonly { readonly start: number }[] }): number => mentions[0]?.start ?? 0;

export async function agreements(cases: readonly Case[], order: Order): Promise<Agreement[]> {
  const all: Agreement[] = [];
  for (const one of cases) all.push(agreement(await order(one), one.gold.salient ?? []));
  return all;
}
