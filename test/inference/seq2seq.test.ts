import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSeq2Seq } from '../../src/inference/index.js';
import { tinySeq2Seq } from '../helpers/tiny-seq2seq.js';

const SAYS = 'La ligne rouvrira jeudi.';

describe('a text-to-text model in transformers.js layout', () => {
  it.each([true, false])('is read from a folder and writes the same text each time (quantized: %s)', async (quantized) => {
    const model = await openSeq2Seq({ model: tinySeq2Seq(SAYS, { quantized }) });
    expect(model.count('La ligne verte')).toBe(3);
    expect(model.window).toBe(62);
    expect(model.sha256).toMatch(/^[0-9a-f]{64}$/u);
    for (const text of ['La ligne est fermée', 'Autre chose', 'La ligne est fermée']) expect(await model.generate(text, 20)).toBe(SAYS);
    expect(await model.generate('La ligne', 2)).toBe('La ligne');
    await model.dispose();
  });

  it('keeps room for the words before each text', async () => {
    const config = { task_specific_params: { summarization: { prefix: 'summarize this: ' } } };
    const model = await openSeq2Seq({ model: tinySeq2Seq(SAYS, { config }) });
    expect(model.window).toBe(59);
    await model.dispose();
    const other = await openSeq2Seq({ model: tinySeq2Seq(SAYS, { config }), prefix: '' });
    expect(other.window).toBe(62);
    await other.dispose();
  });

  it('refuses a text that it cannot read whole', async () => {
    const model = await openSeq2Seq({ model: tinySeq2Seq(SAYS, { positions: 16 }) });
    await expect(model.generate('la '.repeat(15), 5)).rejects.toThrow(/at most 14 pieces, got 15/u);
    await model.dispose();
  });

  it('names what is missing', async () => {
    const folder = tinySeq2Seq(SAYS);
    rmSync(join(folder, 'onnx', 'decoder_model_merged.onnx'));
    await expect(openSeq2Seq({ model: folder })).rejects.toMatchObject({ code: 'environment/model' });
    await expect(openSeq2Seq({ model: folder })).rejects.toThrow(/decoder_model_merged\.onnx/u);
    await expect(openSeq2Seq({ model: '/nowhere/at/all' })).rejects.toMatchObject({ code: 'environment/model' });
    await expect(openSeq2Seq({ model: tinySeq2Seq(SAYS, { config: { is_encoder_decoder: false } }) })).rejects.toThrow(/encoder-decoder/u);
  });
});
