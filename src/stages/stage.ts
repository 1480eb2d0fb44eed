import type { Coverage, Document, LayerName, Layers, Notice } from '../article/index.js';

/** What every run of a stage is given beside the document. */
export interface StageContext {
  /** Checked between stages; a stage that takes long checks it too. */
  readonly signal?: AbortSignal;
}

export interface StageResult<Gives extends LayerName> {
  readonly layers: Pick<Layers, Gives>;
  /** Default: the stage read the whole text. */
  readonly coverage?: Coverage;
  readonly notices?: readonly Notice[];
}

/** An engine as the plan and the record name it. */
export interface EngineInfo {
  /** `stage/engine`, the first part of every `by`. */
  readonly id: string;
  readonly version: string;
  /** Tags it works on; absent for all. */
  readonly languages?: readonly string[];
  /** Model name and digest, where it has one. */
  readonly model?: { readonly name: string; readonly sha256: string };
}

/**
 * One step of a pipeline: names the layers it needs and those it gives, and returns them; it changes nothing. What it returns must depend on
 * the document alone: the same document gives the same layers, to the byte, whatever ran before or beside.
 */
export interface Stage<Needs extends LayerName = LayerName, Gives extends LayerName = LayerName> {
  readonly name: string;
  readonly needs: readonly Needs[];
  readonly gives: readonly Gives[];
  readonly engines: readonly EngineInfo[];
  /** What the stage was made with, as plain values: a part of the pipeline's fingerprint. Absent where nothing can be chosen. */
  readonly options?: unknown;
  run(document: Document<Needs>, context: StageContext): StageResult<Gives> | Promise<StageResult<Gives>>;
  /** Releases what the stage holds (sessions, threads). */
  dispose?(): Promise<void>;
}
