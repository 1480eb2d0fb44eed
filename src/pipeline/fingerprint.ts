import { SCHEMA_VERSION } from '../article/index.js';
import { sha256 } from '../ingest/sha256.js';
import { allPacks } from '../languages/index.js';
import type { EngineInfo } from '../stages/stage.js';
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
 * What a record depends on beside its article, as 16 hexadecimal digits of a SHA-256: the definition, the versions and model digests of the
 * engines, the language packs, the version of the package and of the schema. Equal fingerprints and inputs give equal records.
 */
export function fingerprint(definition: PipelineDefinition | null, engines: readonly EngineInfo[]): string {
  packs ??= sha256(canonical(allPacks()));
  return sha256(canonical({ definition, engines, packs, package: packageVersion(), schema: SCHEMA_VERSION })).slice(0, 16);
}
