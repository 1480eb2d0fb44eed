import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { DocumentBase, Sentence } from '../../../src/article/index.js';
import { openDocument } from '../../../src/ingest/index.js';
import { packFor } from '../../../src/languages/index.js';
import { createSentencesStage } from '../../../src/stages/sentences/index.js';
import type { StageResult } from '../../../src/stages/stage.js';
import { readWords } from '../../../src/stages/summarise/analysis.js';
import type { WordInput } from '../../../src/stages/summarise/word-features.js';

/** A row of the corpus, as far as it is read. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly body: string;
  readonly date: string;
  readonly split_abstract: string | null;
}

/** Rows of a gzipped JSON Lines file that belong to the abstract task of `split`, in order. */
export async function readRows(path: string, split: string): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const line of createInterface({ input: createReadStream(path).pipe(createGunzip()) })) {
    const row = JSON.parse(line) as Row & { abstract: string | null };
    if (row.split_abstract === split && row.abstract && row.body.trim()) rows.push(row);
  }
  return rows;
}

const stage = createSentencesStage();

/** A row opened as the pipeline opens it: zones, then sentences. */
export function openRow({ title, body, date }: Row): { document: DocumentBase; sentences: readonly Sentence[] } {
  const document = openDocument({ title, text: body, publishedAt: date, language: 'fr' });
  const language = { tag: 'fr', score: null, scoreKind: null, by: 'language/given', candidates: [] };
  const { layers } = stage.run({ ...document, layers: { language } }, {}) as StageResult<'sentences'>;
  return { document, sentences: layers.sentences };
}

/** An article with its abstract, read as far as no model is needed. */
export interface Article {
  readonly text: string;
  readonly abstract: string;
  readonly words: WordInput;
}

export function readArticle(row: Row): Article {
  const { document, sentences } = openRow(row);
  return { text: document.text, abstract: row.abstract, words: readWords(document.view, sentences, document.metadata.title, packFor('fr')) };
}
