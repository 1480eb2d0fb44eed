import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentBase } from '../../src/article/index.js';
import { parseModelCard } from '../../src/inference/model-card.js';
import { Session } from '../../src/inference/session.js';
import { sessionWindows } from '../../src/inference/session-windows.js';
import { cutWindows } from '../../src/inference/windows.js';
import { createWordEncoder } from '../../src/inference/word-encoder.js';
import { readZones } from '../../src/stages/read-zones.js';
import type { Span } from '../../src/text/index.js';

/** An article and the spans whose vectors are wanted. */
export interface Encodable {
  readonly document: DocumentBase;
  readonly spans: readonly Span[];
}

/** A vector a span; of one output of the model. */
export type Vectors = readonly Float32Array[];

interface Sum {
  readonly vector: Float32Array;
  words: number;
}

/** Adds `row` to the sums of the spans that hold the word. */
function addWord(sums: readonly Sum[], spans: readonly Span[], { start, end }: Span, row: Float32Array): void {
  spans.forEach((span, k) => {
    const sum = sums[k];
    if (sum === undefined || start < span.start || end > span.end) return;
    for (let d = 0; d < row.length; d++) sum.vector[d] = (sum.vector[d] as number) + (row[d] as number);
    sum.words++;
  });
}

/**
 * The mean, over the words of each span, of what the encoder of an entity model gives for a word's first piece: one list of vectors an article and
 * output, from one pass over the zones that the entity engine reads. `folder` has the card and the tokenizer, `file` is the graph.
 */
export async function encodeSpans(
  articles: readonly Encodable[],
  { folder, file, outputs }: { readonly folder: string; readonly file: string; readonly outputs: readonly [string, ...string[]] },
): Promise<Map<string, Vectors[]>> {
  const card = parseModelCard(JSON.parse(readFileSync(join(folder, 'card.json'), 'utf8')), 'card.json');
  const tokenizer: unknown = JSON.parse(readFileSync(join(folder, 'tokenizer.json'), 'utf8'));
  const encoder = createWordEncoder(tokenizer, card.maxPiecesPerWord, 'tokenizer.json');
  const session = await Session.open(new Uint8Array(readFileSync(file)), outputs, file);
  const all = new Map<string, Vectors[]>(outputs.map((output) => [output, []]));
  for (const { document, spans } of articles) {
    const { words, pieces } = encoder.encode(document.text, readZones(document).zones);
    const counts = Int32Array.from(pieces, ({ length }) => length);
    const sums = outputs.map((): Sum[] => spans.map(() => ({ vector: new Float32Array(0), words: 0 })));
    for (const window of cutWindows(counts, card.window.pieces - 2, card.window.overlap)) {
      const { from, to } = window;
      const results = await session.run(sessionWindows([window], { words, pieces }, encoder));
      results.forEach((result, o) => {
        const width = result.length / (to - from);
        const list = sums[o] as Sum[];
        for (const [k, sum] of list.entries()) if (sum.vector.length === 0) list[k] = { vector: new Float32Array(width), words: 0 };
        for (let word = from; word < to; word++) {
          const at = (word - from) * width;
          const span = { start: words.starts[word] as number, end: words.ends[word] as number };
          addWord(list, spans, span, result.subarray(at, at + width));
        }
      });
    }
    outputs.forEach((output, o) => {
      const vectors = (sums[o] as Sum[]).map(({ vector, words: n }) => vector.map((x) => x / Math.max(1, n)));
      all.get(output)?.push(vectors);
    });
  }
  await session.dispose();
  return all;
}

/** Reads vectors that were written before for the same articles; undefined where there are none. */
export function readVectors(path: string, articles: readonly Encodable[]): Vectors[] | undefined {
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  const all = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const spans = articles.reduce((sum, article) => sum + article.spans.length, 0);
  const width = all.length / spans;
  if (!Number.isInteger(width)) throw new RangeError(`${path} was written for other articles: delete it`);
  let at = 0;
  return articles.map(({ spans: { length } }) => {
    const from = at;
    at += length;
    return Array.from({ length }, (_, k) => all.subarray((from + k) * width, (from + k + 1) * width));
  });
}

export function writeVectors(path: string, vectors: readonly Vectors[]): void {
  const flat = vectors.flat();
  const width = flat[0]?.length ?? 0;
  const all = new Float32Array(flat.length * width);
  flat.forEach((vector, k) => void all.set(vector, k * width));
  writeFileSync(path, new Uint8Array(all.buffer));
}
