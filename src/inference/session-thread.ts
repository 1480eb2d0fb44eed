/**
 * What the thread of a session runs. ONNX Runtime computes on the thread that calls it, 50 ms and more a window: on a thread of its own it stops
 * neither timers nor a service. A string, since a worker thread takes JavaScript only and this is too little for a build of its own.
 *
 * In: `{ id, ids, rows }`, ids the pieces of a window and rows the places whose scores are wanted.
 * Out: `{ id, outputs }`, one Float32Array a wanted output, row after row; or `{ id, error }`. First of all `{ id: 0, inputNames, outputNames }`, or
 * `{ id: 0, error }` when the model cannot be loaded.
 */
export const SESSION_THREAD = `
'use strict';
const { parentPort, workerData } = require('node:worker_threads');
const { runtime, options, wanted } = workerData;
const { InferenceSession, Tensor } = require(runtime);

function pick({ data, dims }, rows) {
  const width = dims[dims.length - 1];
  const out = new Float32Array(rows.length * width);
  for (let i = 0; i < rows.length; i++) out.set(data.subarray(rows[i] * width, (rows[i] + 1) * width), i * width);
  return out;
}

async function main() {
  const session = await InferenceSession.create(workerData.model, options);
  workerData.model = null;
  const { inputNames, outputNames } = session;
  parentPort.on('message', async ({ id, ids, rows, close }) => {
    try {
      if (close) {
        await session.release();
        parentPort.close();
        return;
      }
      const dims = [1, ids.length];
      const feeds = {};
      for (const name of inputNames) {
        const data = name === 'input_ids' ? ids : new BigInt64Array(ids.length).fill(name === 'attention_mask' ? 1n : 0n);
        feeds[name] = new Tensor('int64', data, dims);
      }
      const results = await session.run(feeds, wanted);
      const outputs = wanted.map((name) => pick(results[name], rows));
      parentPort.postMessage({ id, outputs }, outputs.map(({ buffer }) => buffer));
    } catch (error) {
      parentPort.postMessage({ id, error: String(error?.message ?? error) });
    }
  });
  parentPort.postMessage({ id: 0, inputNames, outputNames });
}
main().catch((error) => parentPort.postMessage({ id: 0, error: String(error?.message ?? error) }));
`;
