import { type Coverage, type DocumentBase, READ_ZONES, type Zone, type ZoneKind } from '../article/index.js';

/** The zones that a stage reads, and what that leaves out, for its coverage. */
export function readZones(document: DocumentBase, kinds: ReadonlySet<ZoneKind> = READ_ZONES): { zones: readonly Zone[]; coverage: Coverage } {
  const zones = document.zones.filter((zone) => kinds.has(zone.kind));
  const skipped = document.zones.filter((zone) => !kinds.has(zone.kind)).map(({ start, end, kind }) => ({ start, end, reason: `zone:${kind}` }));
  const unread = skipped.reduce((sum, span) => sum + span.end - span.start, 0);
  return { zones, coverage: { of: document.text.length, read: document.text.length - unread, skipped } };
}
