import type { Document, Entity, Sentence } from '../../../src/article/index.js';
import { openDocument } from '../../../src/ingest/index.js';
import { createSentencesStage } from '../../../src/stages/sentences/index.js';
import type { StageResult } from '../../../src/stages/stage.js';
import { createSummariseStage, type SummariseOptions } from '../../../src/stages/summarise/index.js';

export type Ready = Document<'language' | 'sentences' | 'entities'>;

export interface Given {
  readonly text: string;
  readonly title?: string;
  readonly tag?: string;
  readonly entities?: (text: string) => Entity[];
}

/** Opens an article as the pipeline does, up to the summary; entities are given, not found. */
export function ready({ text, title, tag = 'fr', entities }: Given): Ready {
  const document = openDocument({ text, ...(title === undefined ? {} : { title }), language: tag });
  const language = { tag, score: null, scoreKind: null, by: 'language/given', candidates: [] };
  const { layers } = createSentencesStage().run({ ...document, layers: { language } }, {}) as StageResult<'sentences'>;
  const sentences: readonly Sentence[] = layers.sentences;
  return { ...document, layers: { language, sentences, entities: entities?.(document.text) ?? [] } };
}

export type Result = StageResult<'summary' | 'keyFacts' | 'keywords'>;

export const summarise = (document: Ready, options: SummariseOptions = {}): Result => createSummariseStage(options).run(document, {}) as Result;

/** Runs of letters, marks and digits; what hyphenates a word invisibly does not split it. */
export const wordsIn = (text: string): number => text.replace(/[\u00ad\u200c-\u200f\u2060]/gu, '').match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
