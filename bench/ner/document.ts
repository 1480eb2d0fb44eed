import { openDocument } from '../../src/ingest/index.js';
import { createSentencesStage } from '../../src/stages/sentences/index.js';
import type { Stage } from '../../src/stages/stage.js';
import type { GoldDocument } from './sets.js';

/** An article as the entities stage gets it, its language given. */
export async function documentOf({ text }: GoldDocument, language: string): Promise<Record<string, unknown> & { layers: object }> {
  const base = await openDocument({ text, language });
  // The gold marks the whole text, so all of it is read here.
  const zones = base.zones.map((zone) => ({ ...zone, kind: 'body' as const }));
  const document = { ...base, zones, layers: { language: { tag: language, score: null, scoreKind: null, by: 'bench', candidates: [] } } };
  const { layers } = await (createSentencesStage() as Stage).run(document as never, {});
  return { ...document, layers: { ...document.layers, ...layers, amounts: [], dates: [] } };
}
