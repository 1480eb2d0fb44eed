import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, pipeline } from '@xenova/transformers';
import { afterAll, describe, expect, it } from 'vitest';
import { shippedModels } from '../../src/inference/index.js';
import { packageModels } from '../../src/inference/model-source.js';
import { Session } from '../../src/inference/session.js';
import { createWordEncoder } from '../../src/inference/word-encoder.js';

const TEXTS = [
  'La société Novatek, fondée par Anne Morel à Lyon, a levé «\u00a012,5\u00a0millions d’euros\u00a0» auprès de la Banque des Deux-Rives.',
  'Le ministère de l’Intérieur a démenti jeudi : « Aucun agent n’était sur place », selon l’agence Presse-Océan.',
  'The Port Authority of Eastbridge said Ms O’Neill’s team would meet in São Paulo on Sept. 3.',
  'Der Sprecher der Stadtwerke Köln-Nord, Jörg Weiß, widersprach; in Zürich schwieg man.',
];

const models = shippedModels();
const localModelPath = env.localModelPath;
afterAll(() => {
  env.localModelPath = localModelPath;
});

/** Without a model of ours there is nothing to compare. */
describe.skipIf(models.length === 0)('the shipped models under transformers.js', () => {
  it.each(models.length === 0 ? [''] : models)('%s gives the same label for the first piece of each word', async (name) => {
    env.localModelPath = packageModels;
    const classify = await pipeline('token-classification', name, { dtype: 'q8', local_files_only: true });
    const folder = join(packageModels, name);
    const json = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const labels = Object.values((json('config.json') as { id2label: Record<string, string> }).id2label);
    const encoder = createWordEncoder(json('tokenizer.json'), 8, name);
    const file = join(folder, 'onnx/model_quantized.onnx');
    expect(existsSync(file)).toBe(true);
    const session = await Session.open(new Uint8Array(readFileSync(file)), ['logits'], file);
    for (const text of TEXTS) {
      const theirs = (await classify(text, { ignore_labels: [] })) as { index: number; entity: string }[];
      const { words, pieces } = encoder.encode(text, [{ start: 0, end: text.length }]);
      const ids = [...encoder.begin, ...pieces.flatMap((own) => [...own]), ...encoder.end];
      const firsts: number[] = [];
      let at = encoder.begin.length;
      for (const own of pieces) {
        firsts.push(at);
        at += own.length;
      }
      const [scores = new Float32Array(0)] = await session.run({
        ids: Int32Array.from(ids),
        cuts: Int32Array.of(0, ids.length),
        rows: Int32Array.from(firsts),
        rowCuts: Int32Array.of(0, firsts.length),
      });
      const entities = new Map(theirs.map(({ index, entity }) => [index, entity]));
      for (let word = 0; word < words.count; word++) {
        const row = [...scores.subarray(word * labels.length, (word + 1) * labels.length)];
        expect(labels[row.indexOf(Math.max(...row))]).toBe(entities.get(firsts[word] as number));
      }
      expect(entities.size).toBeGreaterThan(0);
    }
    await session.dispose();
    await classify.dispose();
  });
});
