import { type DepecheRecord, SCHEMA_VERSION } from '../article/index.js';
import { sha256 } from '../ingest/sha256.js';
import type { EngineInfo } from '../stages/stage.js';
import type { Progress } from './attach.js';

/** Who ran: engine id → version, and for a model its name and digest. */
export function runsOf(engines: readonly EngineInfo[]): DepecheRecord['runs'] {
  return Object.fromEntries(
    engines.map(({ id, version, model }) => [id, model === undefined ? { version } : { version, model: model.name, sha256: model.sha256 }]),
  );
}

/** The record of a finished document. Keys stand in the order of the schema, so the same document gives the same bytes. */
export function assembleRecord(progress: Progress, pipeline: DepecheRecord['pipeline'], runs: DepecheRecord['runs']): DepecheRecord {
  const { document, coverage, notices } = progress;
  const { language, sentences, entities, summary, keyFacts, keywords } = document.layers;
  // Layers are readonly in the library and plain arrays in the schema: the same values.
  type Mutable<T> = T extends readonly (infer U)[] ? Mutable<U>[] : T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
  const plain = <T>(value: T): Mutable<T> => value as Mutable<T>;
  return {
    schemaVersion: SCHEMA_VERSION,
    id: document.id,
    source: plain(document.source) as DepecheRecord['source'],
    metadata: plain(document.metadata) as DepecheRecord['metadata'],
    text: document.text,
    textSha256: sha256(document.text),
    offsetUnit: 'utf-16',
    edits: document.edits.edits.map(({ start, end, length }) => ({ start, end, length })),
    zones: document.zones.map(({ kind, start, end, by }) => ({ kind, start, end, ...(by === undefined ? {} : { by }) })),
    ...(language === undefined ? {} : { language: plain(language) }),
    ...(sentences === undefined ? {} : { sentences: sentences.map(({ zone, start, end }) => ({ zone, start, end })) }),
    ...(entities === undefined ? {} : { entities: plain(entities) as NonNullable<DepecheRecord['entities']> }),
    ...(summary === undefined ? {} : { summary: plain(summary) as NonNullable<DepecheRecord['summary']> }),
    ...(keyFacts === undefined ? {} : { keyFacts: plain(keyFacts) as NonNullable<DepecheRecord['keyFacts']> }),
    ...(keywords === undefined ? {} : { keywords: plain(keywords) }),
    coverage: plain(coverage) as DepecheRecord['coverage'],
    notices: plain(notices) as DepecheRecord['notices'],
    pipeline,
    runs,
  };
}
