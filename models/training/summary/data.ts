import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { Sentence } from '../../../src/article/index.js';
import { packFor } from '../../../src/languages/index.js';
import { splitSentences, unwrappedLines } from '../../../src/stages/sentences/index.js';
import { type Analysis, analyse } from '../../../src/stages/summarise/analysis.js';
import { TextView } from '../../../src/text/index.js';

/** A row of the corpus, as far as it is read. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly abstract: string | null;
  readonly body: string;
  readonly split_abstract: string | null;
}

/** Rows of a gzipped JSON Lines file that belong to the abstract task of `split`, in order. */
export async function readRows(path: string, split: string): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const line of createInterface({ input: createReadStream(path).pipe(createGunzip()) })) {
    const row = JSON.parse(line) as Row;
    if (row.split_abstract === split && row.abstract && row.body.trim()) rows.push(row);
  }
  return rows;
}

/** The sentences of a body, by the splitter of the pipeline; the whole body is one zone. */
export function bodySentences(body: string): Sentence[] {
  const pack = packFor('fr');
  return unwrappedLines(body, { start: 0, end: body.length }).flatMap((line) =>
    splitSentences(body, line, pack).map(({ start, end }) => ({ start, end, zone: 'body' as const })),
  );
}

export const analyseRow = (row: Row): Analysis => analyse(new TextView(row.body), bodySentences(row.body), row.title, packFor('fr'));
