import { afterAll, describe, expect, it } from 'vitest';
import { type AbstractiveOptions, createAbstractiveStage } from '../../../src/stages/summarise/abstractive/index.js';
import { copySeq2Seq, FAMILIES } from '../../helpers/copy-seq2seq.js';
import { tinySeq2Seq } from '../../helpers/tiny-seq2seq.js';
import { FERRY } from './articles.js';
import { type Result, ready, summarise } from './open.js';

const GROUNDED = 'Armor Lines rouvrira la ligne avec un navire hybride.';
const WRONG = 'Armor Lines rouvrira la ligne pour 97 millions.';

const opened: { dispose?(): Promise<void> }[] = [];
afterAll(async () => {
  for (const stage of opened) await stage.dispose?.();
});

async function written(says: string, options: Omit<AbstractiveOptions, 'model'> = {}, text: string = FERRY.text): Promise<Result> {
  const stage = await createAbstractiveStage({ ...options, model: tinySeq2Seq(says) });
  opened.push(stage);
  return stage.run(ready({ title: FERRY.title, text }), {});
}

const codes = ({ notices }: Result): string[] => (notices ?? []).map(({ code }) => code);

describe('the abstractive stage', () => {
  it('gives what the model wrote, marked as such, with the key facts and keywords of the other', async () => {
    const result = await written(GROUNDED);
    expect(result.layers.summary).toMatchObject({ method: 'abstractive', text: GROUNDED, sentences: [] });
    expect(result.layers.summary.by).toMatch(/^summarise\/abstractive:/u);
    expect(codes(result)).toEqual([]);
    expect(result.layers.keywords).toEqual(summarise(ready(FERRY)).layers.keywords);
  });

  it('puts the extractive summary in the place of one with a new figure', async () => {
    const result = await written(WRONG);
    expect(result.layers.summary).toEqual(summarise(ready(FERRY)).layers.summary);
    expect(codes(result)).toEqual(['summarise/ungrounded']);
  });

  it('leaves the sentence out, or keeps it, where told to', async () => {
    const two = 'Armor Lines rouvrira la ligne. Le port coûtera 97 dollars !';
    const dropped = await written(two, { ungrounded: 'drop' });
    expect(dropped.layers.summary).toMatchObject({ method: 'abstractive', text: 'Armor Lines rouvrira la ligne.' });
    const kept = await written(two, { ungrounded: 'flag' });
    expect(kept.layers.summary.text).toContain('97 dollars');
    for (const result of [dropped, kept]) expect(codes(result)).toEqual(['summarise/ungrounded']);
    const none = await written(WRONG, { ungrounded: 'drop' });
    expect(none.layers.summary.method).toBe('extractive');
    expect(codes(none)).toEqual(['summarise/ungrounded', 'summarise/extractive']);
  });

  it('reads a long article to its end, in windows', async () => {
    const text = `${FERRY.text}\n\n${'Les travaux du port de Kermor dureront encore trois mois. '.repeat(40)}`;
    const result = await written(GROUNDED, {}, text);
    expect(result.layers.summary.text).toBe(GROUNDED);
    expect(codes(result)).toEqual([]);
  });

  it.each(FAMILIES)('writes with a %s what stands in the article, read to its end', async (family) => {
    const text = `Armor Lines rouvrira la ligne jeudi. ${'Le port attend encore trois mois. '.repeat(30)}La région financera 12 millions d’euros.`;
    const stage = await createAbstractiveStage({ model: copySeq2Seq(text, { family, cache: true }) });
    opened.push(stage);
    const result = await stage.run(ready({ title: 'Une ligne', text }), {});
    expect(result.layers.summary).toMatchObject({ method: 'abstractive', text: 'Armor Lines rouvrira la ligne jeudi.' });
    expect(codes(result)).toEqual([]);
  });

  it('keeps to the limits and says so', async () => {
    const result = await written('Armor Lines rouvrira. La ligne était fermée !', { words: 5 });
    expect(result.layers.summary.text).toBe('Armor Lines rouvrira.');
    expect(codes(result)).toEqual(['summarise/shortened']);
  });

  it('stops when it is told to', async () => {
    const stage = await createAbstractiveStage({ model: tinySeq2Seq(GROUNDED) });
    opened.push(stage);
    await expect(Promise.resolve(stage.run(ready(FERRY), { signal: AbortSignal.abort() }))).rejects.toThrow(/abort/u);
  });

  it('refuses options out of range before it opens the model', async () => {
    await expect(createAbstractiveStage({ model: '/nowhere', pieces: 0 })).rejects.toMatchObject({ code: 'usage/option' });
    await expect(createAbstractiveStage({ model: '/nowhere', words: -1 })).rejects.toMatchObject({ code: 'usage/option' });
  });
});
