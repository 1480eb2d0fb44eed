import { lineModel } from './zones/line-card.js';

/** What finds zones, as the record's `runs` name it: the first part of every zone's `by`. */
export interface IngestEngine {
  readonly id: 'ingest/rules' | 'ingest/line-zones';
  readonly version: string;
  readonly model?: { readonly name: string; readonly sha256: string };
}

export function ingestEngines(): readonly IngestEngine[] {
  const { name, version, sha256 } = lineModel();
  return [
    { id: 'ingest/rules', version: '1' },
    { id: 'ingest/line-zones', version, model: { name, sha256 } },
  ];
}
