import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Session, type SessionWindows } from '../../src/inference/session.js';

const FILE = 'models/news-fast/onnx/model_quantized.onnx';

/** Windows of some lengths, every third piece wanted. */
function windowsOf(lengths: readonly number[]): SessionWindows {
  const cuts = [0];
  const rowCuts = [0];
  const ids: number[] = [];
  const rows: number[] = [];
  for (const length of lengths) {
    for (let place = 0; place < length; place++) {
      ids.push(4 + ((length * 7919 + place * 104_729) % 40_000));
      if (place % 3 === 0) rows.push(place);
    }
    cuts.push(ids.length);
    rowCuts.push(rows.length);
  }
  return { ids: Int32Array.from(ids), cuts: Int32Array.from(cuts), rows: Int32Array.from(rows), rowCuts: Int32Array.from(rowCuts) };
}

describe('a session', () => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.open(new Uint8Array(readFileSync(FILE)), ['logits', 'kind_logits'], FILE);
  });
  afterAll(() => session.dispose());

  it('gives windows that come together the scores that they have alone, one after the other', async () => {
    const lengths = [40, 3, 200, 64];
    const together = await session.run(windowsOf(lengths));
    const alone = await Promise.all(lengths.map((length) => session.run(windowsOf([length]))));
    for (const [output, scores] of together.entries()) {
      expect(scores.length).toBeGreaterThan(0);
      expect([...scores]).toEqual(alone.flatMap((outputs) => [...(outputs[output] as Float32Array)]));
    }
  });

  it('says so when the model cannot read a window, and goes on', async () => {
    const wrong = windowsOf([8]);
    await expect(session.run({ ...wrong, ids: wrong.ids.fill(10_000_000) })).rejects.toMatchObject({ code: 'environment/runtime' });
    expect(await session.run(windowsOf([8]))).toHaveLength(2);
  });
});
