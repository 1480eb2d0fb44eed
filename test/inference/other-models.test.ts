import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { type OpenedTagger, openTagger } from '../../src/inference/index.js';
import { createTokenizerEncoder } from '../../src/inference/tokenizer-encoder.js';
import { lookupModel } from '../helpers/onnx-writer.js';
import { otherModel } from '../helpers/tiny-model.js';
import { byteBpe, metaspaceUnigram, type TinyTokenizer, wordPiece } from '../helpers/tokenizers.js';
import { TORTURE } from '../helpers/torture.js';

const FAMILIES: readonly (readonly [string, TinyTokenizer])[] = [
  ['WordPiece', wordPiece()],
  ['byte-level BPE', byteBpe()],
  ['Unigram', metaspaceUnigram()],
];
const opened: OpenedTagger[] = [];
afterAll(() => Promise.all(opened.map(({ tagger }) => tagger.dispose())));

const open = async (folder: string): Promise<OpenedTagger> => {
  const tagger = await openTagger({ model: folder, modelsFolder: '/nowhere' });
  opened.push(tagger);
  return tagger;
};

/** The same pseudo-random scores for a piece each time. */
const scoresOf =
  (count: number) =>
  (id: number): number[] =>
    Array.from({ length: count }, (_, label) => ((((id + 1) * 7919 + label * 104729) % 1000) / 1000) * 6);

describe.each(FAMILIES)('a model with a %s tokenizer', (name, { json, pieces, config }) => {
  const sample = "Hier, Anne Morel (Paris) a vu l'Essor : 12,5 % !";

  it('gets the pieces that the tokenizer gives for the whole text', async () => {
    const encoder = await createTokenizerEncoder(json, {}, name);
    const whole: { ids: readonly number[] } = new Tokenizer(json, {}).encode(sample);
    const { pieces: split } = encoder.encode(sample, [{ start: 0, end: sample.length }]);
    expect([...encoder.begin, ...split.flatMap((ids) => [...ids]), ...encoder.end]).toEqual([...whole.ids]);
  });

  it('has each piece with the word that it begins in', async () => {
    const encoder = await createTokenizerEncoder(json, {}, name);
    const text = 'Réponse d’Anne : Paris-is, e\u0301el ﬁn.';
    const { words, pieces: split } = encoder.encode(text, [{ start: 0, end: text.length }]);
    const spelled = split.map((ids) => [...ids].map((id) => pieces[id]).join(' '));
    const of = (word: string): string | undefined =>
      spelled[Array.from(words.starts).findIndex((start, i) => text.slice(start, words.ends[i]) === word)];
    expect(of('is')).toMatch(/^(?:is|##i ##s|i ##s|i s)$/u);
    expect(of('.')).toBe('.');
    expect(of(',')).toBe(',');
    expect(of('Anne')).toMatch(/^(?:anne|A n n e)$/u);
  });

  it.each([
    ['BIO', ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC']],
    ['BIOES', ['O', 'B-PER', 'I-PER', 'E-PER', 'S-PER']],
    ['IO', ['O', 'PER', 'LOC']],
  ])('and labels in %s marks exact spans in any text, to its end', async (_, labels) => {
    const { tagger, languages } = await open(otherModel(json, pieces, labels, scoresOf(labels.length), config));
    expect(languages).toBeNull();
    for (const text of [...TORTURE, sample, `${sample} `.repeat(40)]) {
      const spans = await tagger.tag(text);
      let last = 0;
      for (const { start, end, score } of spans) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toMatch(/^[^\p{White_Space}].*[^\p{White_Space}]$|^[^\p{White_Space}]$/su);
        expect(score).toBeGreaterThan(0);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      expect(await tagger.tag(text)).toEqual(spans);
    }
  });

  it('reads the last word of a long text', async () => {
    const paris = pieces.findIndex((piece) => /^[▁Ġ]?paris$/iu.test(piece));
    const labels = ['O', 'B-LOC', 'I-LOC'];
    const { tagger } = await open(
      otherModel(json, pieces, labels, (id) => (id === paris || pieces[id] === '▁Paris' ? [0, 9, 0] : [9, 0, 0]), config),
    );
    const text = `${'Hier, il a vu le port. '.repeat(400)}Et Paris`;
    const spans = await tagger.tag(text);
    expect(spans.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)).toEqual(['LOC Paris']);
  });

  it('gives the tokenizer short parts of hostile texts, and each part once', async () => {
    const encoder = await createTokenizerEncoder(json, {}, name);
    const encode = vi.spyOn(Tokenizer.prototype, 'encode');
    for (const unit of ['a', '(', 'é😀', 'e\u0301', 'x\u200b', '[UNK]', 'Paris ']) {
      const text = unit.repeat(Math.ceil(5_000 / unit.length));
      encode.mockClear();
      encoder.encode(text, [{ start: 0, end: text.length }]);
      const lengths = (encode.mock.calls as [string][]).map(([part]) => part.length);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(513);
      expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(text.length + lengths.length);
    }
    encode.mockRestore();
  });

  it('never loses or moves a word', async () => {
    const encoder = await createTokenizerEncoder(json, {}, name);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { words, pieces: split } = encoder.encode(text, [{ start: 0, end: text.length }]);
        expect(split).toHaveLength(words.count);
        let last = 0;
        for (let i = 0; i < words.count; i++) {
          expect(split[i]?.length).toBeGreaterThan(0);
          expect(words.starts[i]).toBeGreaterThanOrEqual(last);
          last = words.ends[i] as number;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('a folder of another model is refused', () => {
  const { json, pieces, config } = wordPiece();
  const folder = (): string => otherModel(json, pieces, ['O', 'B-LOC'], () => [1, 0], config);
  const refusal = async (path: string): Promise<string> => {
    const error = await openTagger({ model: path }).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ code: 'environment/model' });
    return String(error);
  };

  it('without labels, without a tokenizer, without a model', async () => {
    const model = folder();
    writeFileSync(join(model, 'config.json'), '{}');
    expect(await refusal(model)).toMatch(/config\.json: id2label/u);
    const other = folder();
    rmSync(join(other, 'tokenizer.json'));
    expect(await refusal(other)).toMatch(/tokenizer\.json: .*no such file/u);
    const third = folder();
    rmSync(join(third, 'onnx/model.onnx'));
    expect(await refusal(third)).toMatch(/onnx\/model\.onnx: .*no such file/u);
  });

  it('with a file that is no ONNX model, or one of another task', async () => {
    const model = folder();
    writeFileSync(join(model, 'onnx/model.onnx'), 'not a model');
    expect(await refusal(model)).toMatch(/onnx\/model\.onnx: .*expected a whole ONNX model/u);
    const other = folder();
    writeFileSync(join(other, 'onnx/model.onnx'), lookupModel({ embedding: pieces.map(() => [1]) }, ['input_ids']));
    expect(await refusal(other)).toMatch(/expected inputs among input_ids, .* and the outputs logits, got inputs input_ids and outputs embedding/u);
  });

  it('with windows too short to hold a word', async () => {
    expect(await refusal(otherModel(json, pieces, ['O', 'B-LOC'], () => [1, 0], { max_position_embeddings: 16 }))).toMatch(
      /expected windows of 64 pieces or more, got 16/u,
    );
  });

  it('with a tokenizer that cannot be read', async () => {
    const model = folder();
    writeFileSync(join(model, 'tokenizer.json'), '{"model":{"type":"Strange"}}');
    expect(await refusal(model)).toMatch(/tokenizer\.json: .*expected a tokenizer that can be read/u);
  });
});
