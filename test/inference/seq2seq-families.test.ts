import { describe, expect, it } from 'vitest';
import { openSeq2Seq } from '../../src/inference/index.js';
import { copySeq2Seq, FAMILIES } from '../helpers/copy-seq2seq.js';

const TEXT = 'Armor Lines rouvrira la ligne jeudi . Le port attend .';

describe.each(FAMILIES)('a model of the family %s', (family) => {
  it('writes what its decoder says, step by step, of what its encoder read', async () => {
    const model = await openSeq2Seq({ model: copySeq2Seq(TEXT, { family, cache: true }) });
    expect(await model.generate('Armor Lines rouvrira la ligne jeudi. Le port attend.', 20)).toBe('Armor Lines rouvrira la ligne jeudi.');
    expect(await model.generate('Le port attend. Armor Lines rouvrira la ligne jeudi.', 20)).toBe('Le port attend.');
    expect(await model.generate('Armor Lines rouvrira la ligne jeudi.', 3)).toMatch(/^Armor Lines/u);
    await model.dispose();
  });

  it('is refused without a cache, with which alone the runtime writes what the model means', async () => {
    const opened = openSeq2Seq({ model: copySeq2Seq(TEXT, { family, cache: false }) });
    await expect(opened).rejects.toMatchObject({ code: 'environment/model' });
    await expect(opened).rejects.toThrow(/a decoder with a cache/u);
  });

  it('counts the pieces of a text without those that the model adds', async () => {
    const model = await openSeq2Seq({ model: copySeq2Seq(TEXT, { family, cache: true }) });
    expect(model.count('Le port attend.')).toBe(4);
    expect(model.window).toBeGreaterThan(50);
    await model.dispose();
  });
});
