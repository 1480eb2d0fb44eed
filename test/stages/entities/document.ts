import type { Document, NameMention, Sentence } from '../../../src/article/index.js';
import type { EntityEngine } from '../../../src/stages/entities/engine.js';
import { createEntitiesStage, type EntitiesOptions } from '../../../src/stages/entities/index.js';
import { readingOf } from '../../../src/stages/entities/reading.js';
import { TextView } from '../../../src/text/index.js';

type Read = Document<'language' | 'sentences'>;

/** A document of one body zone with a sentence a line, made by hand. */
export function documentOf(text: string, tag = 'fr'): Read {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const piece of text.split('\n')) {
    const at = text.indexOf(piece, start);
    start = at + piece.length;
    if (piece.trim() !== '') sentences.push({ start: at, end: start, zone: 'body' });
  }
  return {
    text,
    view: new TextView(text),
    zones: [{ kind: 'body', start: 0, end: text.length }],
    layers: { language: { tag, score: 1, scoreKind: 'probability', by: 'test', candidates: [] }, sentences },
  } as unknown as Read;
}

export async function find(engine: EntityEngine, text: string, tag = 'fr'): Promise<readonly NameMention[]> {
  const document = documentOf(text, tag);
  return engine.find(document, readingOf(document), {});
}

export async function names(text: string, tag = 'fr', options: EntitiesOptions = {}): Promise<readonly NameMention[]> {
  const { layers } = await createEntitiesStage(options).run(documentOf(text, tag), {});
  return layers.names;
}

/** `text/type.kind` of each mention, for short expectations. */
export const brief = (mentions: readonly NameMention[]): string[] =>
  mentions.map(({ text, type, kind }) => `${text}/${type}${kind === undefined ? '' : `.${kind}`}`);
