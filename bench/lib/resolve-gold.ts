import type { Entity, NameMention, NameType, Zone } from '../../src/article/index.js';
import { openDocument } from '../../src/ingest/index.js';
import { readingOf } from '../../src/stages/entities/reading.js';
import { createResolveStage } from '../../src/stages/resolve/index.js';
import { createSentencesStage } from '../../src/stages/sentences/index.js';
import type { Stage } from '../../src/stages/stage.js';

/** A name as the gold marks it. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}

const stage = createResolveStage() as Stage;
const sentences = createSentencesStage() as Stage;

/** An article ready for resolve, with the gold's mentions; without `zones` all of it is body. */
export async function goldDocument(text: string, lang: string, marked: readonly Marked[], zones?: readonly Zone[]): Promise<unknown> {
  const base = await openDocument({ text, language: lang });
  const language = { tag: lang, score: null, scoreKind: null, by: 'bench', candidates: [] };
  const document = { ...base, zones: zones ?? base.zones.map((zone) => ({ ...zone, kind: 'body' as const })), layers: { language } };
  const { layers } = await sentences.run(document as never, {});
  const names = marked.map(
    ({ start, end, type }): NameMention => ({
      start,
      end,
      text: text.slice(start, end),
      type,
      score: 0.9,
      scoreKind: 'probability',
      by: 'entities/gold',
    }),
  );
  const ready = { ...document, layers: { ...document.layers, ...layers, names, amounts: [], dates: [] } };
  // The entities stage has made the reading before in a pipeline.
  readingOf(ready as never);
  return ready;
}

/** The entities that resolve makes of gold mentions without their kinds. */
export async function resolveGold(document: unknown): Promise<readonly Entity[]> {
  return (await stage.run(document as never, {})).layers.entities;
}
