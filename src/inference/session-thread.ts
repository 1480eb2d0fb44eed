/**
 * What the thread of a session runs. ONNX Runtime computes on the thread that calls it, 50 ms and more a window: on a thread of its own it stops
 * neither timers nor a service. A string, since a worker thread takes JavaScript only and this is too little for a build of its own.
 *
 * In: `{ id, ids, cuts, rows, rowCuts }`: the pieces of some windows, one after the other, window i from cuts[i] to cuts[i + 1]; the places in each window
 * whose scores are wanted, likewise. Out: `{ id, outputs }`, one Float32Array a wanted output, the rows of all windows one after the other; or `{ id, error }`.
 * First of all `{ id: 0, inputNames, outputNames }`, or `{ id: 0, error }` when the model cannot be loaded. Windows come together because a message costs as
 * much as a tenth of a window of the fast tier; the model reads them one by one.
 */
export const SESSION_THREAD = `
'use strict';
const { parentPort, workerData } = require('node:worker_threads');
const { runtime, options, wanted } = workerData;
const { InferenceSession, Tensor } = require(runtime);

function pick({ data, dims }, rows, out) {
  const width = dims[dims.length - 1];
  const to = out ?? new Float32Array(rows.total * width);
  for (let i = rows.from; i < rows.to; i++) {
    const from = rows.places[i] * width;
    for (let column = 0; column < width; column++) to[i * width + column] = data[from + column];
  }
  return to;
}

function feedsOf(inputNames, ids, from, to) {
  const dims = [1, to - from];
  const feeds = {};
  for (const name of inputNames) {
    const data = new BigInt64Array(to - from);
    if (name === 'input_ids') for (let i = from; i < to; i++) data[i - from] = BigInt(ids[i]);
    else if (name === 'attention_mask') data.fill(1n);
    feeds[name] = new Tensor('int64', data, dims);
  }
  return feeds;
}

async function main() {
  const session = await InferenceSession.create(workerData.model, options);
  workerData.model = null;
  const { inputNames, outputNames } = session;
  parentPort.on('message', async ({ id, ids, cuts, rows, rowCuts, close }) => {
    try {
      if (close) {
        await session.release();
        parentPort.close();
        return;
      }
      const outputs = wanted.map(() => undefined);
      for (let window = 0; window + 1 < cuts.length; window++) {
        const results = await session.run(feedsOf(inputNames, ids, cuts[window], cuts[window + 1]), wanted);
        const own = { places: rows, from: rowCuts[window], to: rowCuts[window + 1], total: rows.length };
        for (const [i, name] of wanted.entries()) outputs[i] = pick(results[name], own, outputs[i]);
      }
      parentPort.postMessage({ id, outputs }, outputs.map(({ buffer }) => buffer));
    } catch (error) {
      parentPort.postMessage({ id, error: String(error?.message ?? error) });
    }
  });
  parentPort.postMessage({ id: 0, inputNames, outputNames });
}
main().catch((error) => parentPort.postMessage({ id: 0, error: String(error?.message ?? error) }));
`;
