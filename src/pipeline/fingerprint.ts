import { SCHEMA_VERSION } from '../article/index.js';
import { ingestEngines } from '../ingest/index.js';
import { sha256 } from '../ingest/sha256.js';
import { EITHER_NAMES, FIRST_NAMES, GAZETTEER, WOMENS_NAMES } from '../languages/gazetteer/index.js';
import { allPacks } from '../languages/index.js';
import type { Stage } from '../stages/stage.js';
import type { PipelineDefinition } from './definition.js';
import { packageVersion } from './package.js';

/** JSON with sorted keys: the same value gives the same text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}

let packs: string | undefined;

/**
 * What a record depends on beside its article, as 16 hexadecimal digits of a SHA-256: the definition, what opens articles, the stages with their options, the versions
 * and model digests of their engines, the language packs and tables of names, the version of the package and of the schema. Equal fingerprints
 * and inputs give equal records.
 */
export function fingerprint(definition: PipelineDefinition | null, stages: readonly Stage[]): string {
  packs ??= sha256(canonical([allPacks(), GAZETTEER, FIRST_NAMES, WOMENS_NAMES, EITHER_NAMES]));
  const parts = stages.map(({ name, options, engines }) => ({ name, options, engines }));
  return sha256(canonical({ definition, ingest: ingestEngines(), stages: parts, packs, package: packageVersion(), schema: SCHEMA_VERSION })).slice(
    0,
    16,
  );
}
