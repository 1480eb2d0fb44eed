import type { Article, Document } from '../../src/article/index.js';
import { openDocument } from '../../src/ingest/index.js';
import { createSentencesStage } from '../../src/stages/sentences/index.js';
import type { StageResult } from '../../src/stages/stage.js';

/** An article as the summary finds it, in a given language, without entities. */
export function openArticle(article: Article, tag: string): Document<'language' | 'sentences' | 'entities'> {
  const document = openDocument({ ...article, language: tag });
  const language = { tag, score: null, scoreKind: null, by: 'language/given', candidates: [] };
  const { layers } = createSentencesStage().run({ ...document, layers: { language } }, {}) as StageResult<'sentences'>;
  return { ...document, layers: { language, sentences: layers.sentences, entities: [] } };
}
