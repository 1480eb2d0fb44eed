import { once } from 'node:events';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { DepecheError } from '../errors/index.js';
import { SESSION_THREAD } from './session-thread.js';

/** One thread and no reordering: the same numbers whatever else the machine does. */
const OPTIONS = {
  executionProviders: ['cpu'],
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'all',
  enableCpuMemArena: true,
  logSeverityLevel: 3,
} as const;

/** Inputs that a session knows how to fill. */
const KNOWN_INPUTS: ReadonlySet<string> = new Set(['input_ids', 'attention_mask', 'token_type_ids']);

interface Answer {
  readonly id: number;
  readonly error?: string;
  readonly outputs?: readonly Float32Array[];
  readonly inputNames?: readonly string[];
  readonly outputNames?: readonly string[];
}

/** Windows that a session reads in one call. */
export interface SessionWindows {
  /** Piece ids of all windows, one window after the other; window i is from `cuts[i]` to `cuts[i + 1]`. */
  readonly ids: Int32Array<ArrayBuffer>;
  readonly cuts: Int32Array<ArrayBuffer>;
  /** Places in its window whose scores are wanted; those of window i are from `rowCuts[i]` to `rowCuts[i + 1]`. */
  readonly rows: Int32Array<ArrayBuffer>;
  readonly rowCuts: Int32Array<ArrayBuffer>;
}

interface Waiting {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/** A model under ONNX Runtime, on a thread of its own. It reads one window at a time: on one thread batches save nothing, and would let padding into the sums. */
export class Session {
  readonly #where: string;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #count = 0;
  #ended: Error | undefined;

  private constructor(model: Uint8Array<ArrayBuffer>, wanted: readonly string[], where: string) {
    this.#where = where;
    const runtime = runtimePath();
    this.#worker = new Worker(SESSION_THREAD, {
      eval: true,
      workerData: { runtime, model, wanted, options: OPTIONS },
      transferList: [model.buffer],
      execArgv: [],
    });
    this.#worker.on('message', (answer: Answer) => this.#settle(answer));
    this.#worker.on('error', (error) => this.#end(error));
    this.#worker.on('exit', (code) => this.#end(new Error(`the session's thread ended with ${code}`)));
  }

  /**
   * Loads the bytes of an .onnx file, which are handed over and no longer usable here. `outputs`: names of the outputs whose scores are wanted.
   * Throws `environment/model`, `environment/runtime`.
   */
  static async open(model: Uint8Array<ArrayBuffer>, outputs: readonly [string, ...string[]], where: string): Promise<Session> {
    const session = new Session(model, outputs, where);
    const { inputNames = [], outputNames = [] } = await session.#ask(0);
    const strange = inputNames.find((name) => !KNOWN_INPUTS.has(name));
    if (strange === undefined && outputs.every((name) => outputNames.includes(name))) return session;
    await session.dispose();
    throw new DepecheError('environment/model', {
      where,
      expected: `inputs among ${[...KNOWN_INPUTS].join(', ')} and the outputs ${outputs.join(', ')}`,
      got: `inputs ${inputNames.join(', ')} and outputs ${outputNames.join(', ')}`,
      hint: 'Export the model for token classification.',
    });
  }

  /** Scores of the windows' pieces at the wanted places: for each output that was asked for, the rows of all windows one after the other. The windows are handed over. */
  async run({ ids, cuts, rows, rowCuts }: SessionWindows): Promise<readonly Float32Array[]> {
    const id = ++this.#count;
    const answer = this.#ask(id);
    this.#worker.postMessage({ id, ids, cuts, rows, rowCuts }, [ids.buffer, rows.buffer]);
    return (await answer).outputs ?? [];
  }

  /** Frees the model and ends the thread; windows under way are refused. */
  async dispose(): Promise<void> {
    const ended = this.#ended !== undefined;
    this.#end(new Error('the session was closed'));
    if (ended) return;
    const exit = once(this.#worker, 'exit');
    this.#worker.ref();
    this.#worker.postMessage({ close: true });
    await exit;
  }

  #ask(id: number): Promise<Answer> {
    if (this.#ended !== undefined) return Promise.reject(this.#failure(this.#ended.message));
    this.#worker.ref();
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  #settle(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if (answer.error === undefined) waiting?.resolve(answer);
    else if (answer.id === 0)
      waiting?.reject(new DepecheError('environment/model', { where: this.#where, expected: 'a whole ONNX model', got: answer.error }));
    else waiting?.reject(this.#failure(answer.error));
  }

  #end(reason: Error): void {
    this.#ended ??= reason;
    for (const { reject } of this.#waiting.values()) reject(this.#failure(this.#ended.message));
    this.#waiting.clear();
  }

  #failure(message: string): DepecheError {
    return new DepecheError('environment/runtime', { where: `ONNX Runtime, ${this.#where}`, got: message });
  }
}

function runtimePath(): string {
  try {
    return createRequire(import.meta.url).resolve('onnxruntime-node');
  } catch (cause) {
    throw new DepecheError('environment/runtime', { where: 'onnxruntime-node', cause });
  }
}
